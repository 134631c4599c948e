import { parseAddress } from "../model/address";
import type { CellPosition, DeclaredSum, SumCorrection, SummedCell } from "../model/correction";
import type { Table } from "../model/table";
import { matchLines, type LabelledLine, type RememberedLine } from "./match-lines";
import { listColumns, listRows } from "./table-lines";

/** A declared sum as it is looked for in one table. */
export interface FoundSum {
  readonly table: Table;
  readonly declared: DeclaredSum | null;
  readonly gone: SummedCell | null;
  readonly byLabel: number;
  /** All its cells were told by their labels. */
  readonly isLabelled: boolean;
}

/** Finds the cells of a declared sum in a table. */
export function findIn(sum: SumCorrection, table: Table, linesOf: LineReader): FoundSum {
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

/** The tables, all of one workbook, that a sum fits best, in their order. */
export function listBest(found: readonly FoundSum[]): readonly FoundSum[] {
  const rank = ({ declared, byLabel }: FoundSum): number => (declared ? 4 : 0) + byLabel;
  const most = Math.max(...found.map(rank));
  return found.filter((each) => rank(each) === most);
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

export type LineReader = (table: Table) => TableLines;

/** The lines of each table, listed once however many sums are looked for in it. */
export function createLineReader(): LineReader {
  const known = new Map<Table, TableLines>();
  return (table) => {
    let lines = known.get(table);
    if (!lines) known.set(table, (lines = { rows: listRows(table), columns: listColumns(table) }));
    return lines;
  };
}
