import type { CellRange } from "../../../../src/core/model/address";
import { listReferences } from "../model/formula-references";
import type { Sheet } from "../model/sheet";
import type { NameRecord } from "../model/sheet-records";
import type { Workbook } from "../model/workbook";

/** Cells a formula reads. */
export interface Precedent {
  readonly sheet: Sheet;
  readonly range: CellRange;
}

/** The cells a formula reads, those behind the names it uses among them. */
export function readPrecedents(workbook: Workbook, home: Sheet, formula: string): readonly Precedent[] {
  const direct = listReferences(formula).flatMap(({ sheet: named, range }): Precedent[] => {
    const sheet = named === null ? home : workbook.findSheet(named);
    return sheet ? [{ sheet, range }] : [];
  });
  const names = usedNames(workbook, home, formula);
  if (names.length === 0) return direct;
  return [
    ...direct,
    ...names.flatMap((name) => readPrecedents(workbook, home, name.formula.replace(/^=/u, ""))),
  ];
}

/** The defined names that stand in a formula. */
export function usedNames(workbook: Workbook, home: Sheet, formula: string): readonly NameRecord[] {
  const all = [...home.names.all, ...workbook.names.all];
  if (all.length === 0) return [];
  const words = new Set(
    formula
      .replace(/"(?:[^"]|"")*"/gu, '""')
      .match(/[\p{L}_\\][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(!])/gu)
      ?.map((word) => word.toLowerCase()) ?? [],
  );
  return all.filter((name) => words.has(name.name.toLowerCase()));
}
