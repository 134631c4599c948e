import { formatColumn } from "../model/address";
import type { Table } from "../model/table";
import { listFigureColumns, type FoundCell } from "./find-cells";

/** Some rows and columns of a table around the cells that something rests on. */
export interface Excerpt {
  readonly table: Table | null;
  /** The first of the cells, by which the sheet is known. */
  readonly first: FoundCell;
  readonly columns: readonly ExcerptColumn[];
  readonly rows: readonly ExcerptRow[];
  /** Cells that there was no room for. */
  readonly left: readonly FoundCell[];
}

export interface ExcerptColumn {
  readonly column: number;
  /** `"C"`; "" in a document's table. */
  readonly letter: string;
  readonly label: string;
}

export interface ExcerptRow {
  readonly row: number;
  readonly label: string;
  /** Rows were left out above it. */
  readonly skips: boolean;
}

const MOST_ROWS = 8;
const MOST_COLUMNS = 5;

/** One excerpt a table, in the order of the cells. */
export function chooseExcerpts(cells: readonly FoundCell[]): readonly Excerpt[] {
  const groups = new Map<unknown, FoundCell[]>();
  for (const cell of cells) {
    const key = cell.table ?? cell.sheet;
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return [...groups.values()].map(choose);
}

function choose(cells: readonly FoundCell[]): Excerpt {
  const [first] = cells;
  if (!first) throw new Error("an excerpt is of a cell");
  const { table } = first;
  const rows = listRows(table, cells);
  const columns = listColumns(table, cells);
  const [shownRows, shownColumns] = [new Set(rows), new Set(columns)];
  return {
    table,
    first,
    columns: columns.map((column) => describeColumn(table, column)),
    rows: rows.map((row, index) => ({
      row,
      label: labelOf(table, row),
      skips: index > 0 && row - (rows[index - 1] ?? row) > 1,
    })),
    left: cells.filter(({ row, column }) => !shownRows.has(row) || !shownColumns.has(column)),
  };
}

/** The rows of the cells and, while there is room, those beside them. */
function listRows(table: Table | null, cells: readonly FoundCell[]): readonly number[] {
  const [least, most] = table ? [table.header.bottom + 1, table.range.bottom] : [0, Infinity];
  return surround(
    cells.map(({ row }) => row),
    MOST_ROWS,
    (row) => row >= least && row <= most,
  );
}

function listColumns(table: Table | null, cells: readonly FoundCell[]): readonly number[] {
  const own = cells.map(({ column }) => column);
  if (!table) return surround(own, MOST_COLUMNS, (column) => column >= 0);
  const measures =
    table.kind === "register" ? new Set(table.columns.map((each) => each.column)) : listFigureColumns(table);
  return surround(own, MOST_COLUMNS, (column) => measures.has(column));
}

/** The numbers given, `most` at most, and as room is left those next to them that are fit; in order. */
function surround(given: readonly number[], most: number, isFit: (at: number) => boolean): readonly number[] {
  const chosen = new Set([...new Set(given)].slice(0, most));
  for (const at of [...chosen])
    for (const beside of [at - 1, at + 1]) if (chosen.size < most && isFit(beside)) chosen.add(beside);
  return [...chosen].sort((a, b) => a - b);
}

function describeColumn(table: Table | null, column: number): ExcerptColumn {
  const path = table?.columns.find((each) => each.column === column)?.path ?? [];
  const letter = table?.document === undefined ? formatColumn(column) : "";
  return { column, letter, label: path.slice(-2).join(" › ") };
}

const labels = new WeakMap<Table, ReadonlyMap<number, string>>();

function labelOf(table: Table | null, row: number): string {
  if (!table) return "";
  let known = labels.get(table);
  if (!known) labels.set(table, (known = new Map(table.rows.map((each) => [each.row, each.label]))));
  return known.get(row) ?? "";
}
