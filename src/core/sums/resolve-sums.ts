import type { Correction, DeclaredSum, SumCorrection, SummedCell } from "../model/correction";
import type { Table } from "../model/table";
import { createLineReader, findIn, listBest, type FoundSum, type LineReader } from "./find-sum";
import { foldYearless } from "./match-lines";
import { isSummable } from "./table-lines";

/** Declared sums by the id of the table where they were found again, and those that are lost, with a cell that is gone. */
export interface ResolvedSums {
  readonly byTable: ReadonlyMap<string, readonly DeclaredSum[]>;
  readonly lost: readonly LostSum[];
}

export interface LostSum {
  readonly sum: SumCorrection;
  /** The first of its cells that is gone; null where no table of its sheet is there. */
  readonly gone: SummedCell | null;
}

/**
 * Finds each declared sum in the workbooks at hand, in one table of each: of sheets with its own name, else of such whose name
 * differs by a year, else of any sheet where all its labels stand.
 */
export function resolveSums(corrections: readonly Correction[], tables: readonly Table[]): ResolvedSums {
  const byTable = new Map<string, DeclaredSum[]>();
  const lost: LostSum[] = [];
  const summable = tables.filter(isSummable);
  const linesOf = createLineReader();
  for (const sum of corrections) {
    if (sum.kind !== "sum") continue;
    const found = listPlaces(sum, summable, linesOf);
    const [first] = found;
    const whole = found.filter(({ declared }) => declared !== null);
    if (whole.length === 0) lost.push({ sum, gone: first?.gone ?? null });
    // Where one workbook has all of its labels, another that has not is no workbook of its kind.
    const labelled = whole.filter(({ isLabelled }) => isLabelled);
    for (const { table, declared } of labelled.length > 0 ? labelled : whole) {
      if (!declared) continue;
      const list = byTable.get(table.id);
      if (list) list.push(declared);
      else byTable.set(table.id, [declared]);
    }
  }
  return { byTable, lost };
}

/** In each workbook the table that fits a sum best. */
function listPlaces(sum: SumCorrection, tables: readonly Table[], linesOf: LineReader): readonly FoundSum[] {
  const own = tables.filter(({ sheet }) => sheet === sum.sheet);
  const renamed = tables.filter(({ sheet }) => foldYearless(sheet) === foldYearless(sum.sheet));
  const named = own.length > 0 ? own : renamed;
  const found = (named.length > 0 ? named : tables).map((table) => findIn(sum, table, linesOf));
  const byWorkbook = new Map<string, FoundSum[]>();
  for (const each of found) {
    if (named.length === 0 && !each.isLabelled) continue;
    const list = byWorkbook.get(each.table.workbook);
    if (list) list.push(each);
    else byWorkbook.set(each.table.workbook, [each]);
  }
  return Array.from(byWorkbook.values()).flatMap((list) => {
    const best = listBest(list);
    return best[sum.nth ?? 0] ?? best.slice(0, 1);
  });
}
