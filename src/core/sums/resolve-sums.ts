import { parseAddress } from "../model/address";
import type { CellPosition, Correction, DeclaredSum, SumCorrection, SummedCell } from "../model/correction";
import type { Table } from "../model/table";
import { foldYearless, matchLines, type LabelledLine, type RememberedLine } from "./match-lines";
import { holdsCell, isSummable, listColumns, listRows } from "./table-lines";

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

interface FoundSum {
  readonly table: Table;
  readonly declared: DeclaredSum | null;
  readonly gone: SummedCell | null;
  readonly byLabel: number;
  /** All its cells were told by their labels. */
  readonly isLabelled: boolean;
}

/** In each workbook the table that fits a sum best. */
function listPlaces(sum: SumCorrection, tables: readonly Table[], linesOf: LineReader): readonly FoundSum[] {
  const own = tables.filter(({ sheet }) => sheet === sum.sheet);
  const renamed = tables.filter(({ sheet }) => foldYearless(sheet) === foldYearless(sum.sheet));
  const named = own.length > 0 ? own : renamed;
  const found = (named.length > 0 ? named : tables).map((table) => findIn(sum, table, linesOf));
  const at = parseAddress(sum.total.address);
  const holdsTotal = ({ table }: FoundSum): number =>
    at !== null && holdsCell(table, at.row, at.column) ? 1 : 0;
  const best = new Map<string, FoundSum>();
  for (const each of found) {
    if (named.length === 0 && !each.isLabelled) continue;
    const known = best.get(each.table.workbook);
    const better = known
      ? Number(each.declared !== null) - Number(known.declared !== null) ||
        each.byLabel - known.byLabel ||
        holdsTotal(each) - holdsTotal(known)
      : 1;
    if (better > 0) best.set(each.table.workbook, each);
  }
  return [...best.values()];
}

function findIn(sum: SumCorrection, table: Table, linesOf: LineReader): FoundSum {
  const cells: readonly SummedCell[] = [sum.total, ...sum.parts];
  const places = cells.map(({ address }) => parseAddress(address) ?? NOWHERE);
  const lines = linesOf(table);
  const rows = cells.map(({ row }, index) => ({ at: places[index]?.row ?? -1, label: row ?? "" }));
  const columns = cells.map(({ column }, index) => ({
    at: places[index]?.column ?? -1,
    label: column ?? "",
  }));
  const inRows = sum.along === "row" ? stay(rows) : match(rows, lines.rows);
  const inColumns = sum.along === "column" ? stay(columns) : match(columns, lines.columns);
  const found = cells.map((_, index): CellPosition | null => {
    const [row, column] = [inRows.positions[index] ?? null, inColumns.positions[index] ?? null];
    return row === null || column === null ? null : { row, column };
  });
  const [total, ...parts] = found.flatMap((cell) => cell ?? []);
  const missing = found.indexOf(null);
  const signs = sum.parts.map(({ sign }) => sign);
  return {
    table,
    declared: missing < 0 && total && !isTwice(sum, found) ? { along: sum.along, total, parts, signs } : null,
    gone: cells[missing] ?? null,
    byLabel: inRows.byLabel + inColumns.byLabel,
    isLabelled: inRows.byLabel + inColumns.byLabel === 2,
  };
}

/** Two cells of a sum come to lie on one another. */
function isTwice({ along }: SumCorrection, found: readonly (CellPosition | null)[]): boolean {
  const names = found.map((cell) =>
    along === "row" ? cell?.column : along === "column" ? cell?.row : `${cell?.row},${cell?.column}`,
  );
  return new Set(names).size < names.length;
}

/** Where each cell's row or column is now, and the share of them that were told by their labels. */
interface Matched {
  readonly positions: readonly (number | null)[];
  readonly byLabel: number;
}

/** A sum of whole columns holds in every row. */
function stay(remembered: readonly RememberedLine[]): Matched {
  return { positions: remembered.map(({ at }) => at), byLabel: 1 };
}

/** Cells of one row share it. */
function match(remembered: readonly RememberedLine[], lines: readonly LabelledLine[]): Matched {
  const own = [...new Map(remembered.map((line) => [line.at, line])).values()];
  const { positions, byLabel } = matchLines(own, lines);
  const now = new Map(own.map((line, index) => [line.at, positions[index] ?? null]));
  return {
    positions: remembered.map(({ at }) => now.get(at) ?? null),
    byLabel: byLabel / Math.max(1, own.length),
  };
}

const NOWHERE: CellPosition = { row: -1, column: -1 };

interface TableLines {
  readonly rows: readonly LabelledLine[];
  readonly columns: readonly LabelledLine[];
}

type LineReader = (table: Table) => TableLines;

/** The lines of each table, listed once however many sums are looked for in it. */
function createLineReader(): LineReader {
  const known = new Map<Table, TableLines>();
  return (table) => {
    let lines = known.get(table);
    if (!lines) known.set(table, (lines = { rows: listRows(table), columns: listColumns(table) }));
    return lines;
  };
}
