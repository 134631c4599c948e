import { findLast } from "../../../../src/core/base/find-last";
import { MAX_COLUMNS, type CellRange } from "../../../../src/core/model/address";
import type { CellValue } from "../../../../src/core/model/workbook";
import { ERRORS } from "../locale/read-entry";
import type { Area } from "../model/area";
import { cellAt, intersect } from "../model/rectangles";
import type { Scene } from "../scene";
import { NULL_OBJECT, type ApiClass } from "../wire/api-class";
import { HostGap, refuse } from "../wire/api-error";
import { readText, readWord } from "./arguments";
import { guardProtection } from "./protection";
import { areasOf } from "./range-places";

/** Finding cells of a kind. */
export const rangeSearchCalls: NonNullable<ApiClass<Area>["call"]> = {
  getSpecialCells: (area, args, scene) => {
    const found = specialCells(area, args, scene);
    if (found.length === 0) throw refuse("ItemNotFound");
    return areasOf(area.sheet, found);
  },
  getSpecialCellsOrNullObject: (area, args, scene) => {
    const found = specialCells(area, args, scene);
    return found.length > 0 ? areasOf(area.sheet, found) : NULL_OBJECT;
  },
};

const KINDS = [
  "Formulas",
  "Constants",
  "Blanks",
  "Visible",
  "ConditionalFormats",
  "DataValidations",
  "SameConditionalFormat",
  "SameDataValidation",
] as const;

function specialCells({ sheet, ranges }: Area, [kind, type]: readonly unknown[], scene: Scene): CellRange[] {
  const word = readWord(kind, KINDS);
  // As in Excel, where "Go to special" is refused on a protected sheet.
  guardProtection(sheet, "contents", ranges);
  scene.calculate();
  const used = sheet.usedRange(false);
  const parts = used ? ranges.map((range) => intersect(range, used)).filter((part) => part !== null) : [];
  return parts.flatMap((part) => {
    if (word === "Formulas") {
      return joinCells(
        part,
        (row, column) => sheet.cells.formula(row, column) !== undefined,
        sheet.cells.formulas.value,
      );
    }
    if (word === "Constants") {
      return joinCells(part, (row, column) => {
        const value = sheet.cells.value(row, column);
        return value !== "" && sheet.cells.formula(row, column) === undefined && isOfType(value, type);
      });
    }
    if (word === "Blanks") return joinCells(part, (row, column) => sheet.cells.value(row, column) === "");
    if (word === "Visible") {
      const isShown = (row: number): boolean =>
        sheet.rows.value.get(row)?.hidden !== true && sheet.rows.value.get(row)?.filtered !== true;
      return joinCells(
        part,
        (row, column) => isShown(row) && sheet.columns.value.get(column)?.hidden !== true,
      );
    }
    throw new HostGap(`getSpecialCells(${word}) is not emulated by excel-host`);
  });
}

function isOfType(value: CellValue, type: unknown): boolean {
  if (type === undefined || type === null || type === "All") return true;
  const name =
    typeof value === "number"
      ? "numbers"
      : typeof value === "boolean"
        ? "logical"
        : ERRORS.has(value)
          ? "errors"
          : "text";
  return readText(type).toLowerCase().includes(name);
}

/** The cells that pass, as rectangles: runs down a column, equal neighbours joined. */
function joinCells(
  part: CellRange,
  passes: (row: number, column: number) => boolean,
  sparse?: ReadonlyMap<number, unknown>,
): CellRange[] {
  const runs: CellRange[] = [];
  if (sparse) {
    const byColumn = new Map<number, number[]>();
    for (const key of sparse.keys()) {
      const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
      if (!intersect(part, cellAt(row, column))) continue;
      const rows = byColumn.get(column) ?? [];
      rows.push(row);
      byColumn.set(column, rows);
    }
    for (const [column, rows] of [...byColumn].sort(([a], [b]) => a - b))
      addRuns(
        runs,
        column,
        rows.sort((a, b) => a - b),
      );
  } else {
    for (let column = part.left; column <= part.right; column++) {
      const rows: number[] = [];
      for (let row = part.top; row <= part.bottom; row++) if (passes(row, column)) rows.push(row);
      addRuns(runs, column, rows);
    }
  }
  return runs;
}

/** Adds the runs of one column; one as high as its left neighbour widens it. */
function addRuns(runs: CellRange[], column: number, rows: readonly number[]): void {
  let from = 0;
  while (from < rows.length) {
    let to = from;
    while (rows[to + 1] === (rows[to] ?? 0) + 1) to++;
    const [top, bottom] = [rows[from] ?? 0, rows[to] ?? 0];
    const neighbour = findLast(
      runs,
      (run) => run.right === column - 1 && run.top === top && run.bottom === bottom,
    );
    if (neighbour) runs[runs.indexOf(neighbour)] = { ...neighbour, right: column };
    else runs.push({ top, bottom, left: column, right: column });
    from = to + 1;
  }
}
