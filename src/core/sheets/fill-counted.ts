import { formatAddress } from "../model/address";
import type { PlannedCell } from "../model/sheet-plan";
import { contentAt, type Table } from "../model/table";
import type { Crosstab } from "../crosstabs/crosstab";
import type { CountedFormula } from "./counted-formula";
import { isLabel, type CountedFrame } from "./counted-frame";
import type { PlainCell } from "./fill-figures";

/** The figures of a table that is built anew, and what stays blank. */
export interface FilledTable {
  readonly cells: readonly PlannedCell[];
  readonly plain: readonly PlainCell[];
  /** Lines of the table whose figures stay blank. */
  readonly blankRows: readonly string[];
  readonly blankColumns: readonly string[];
}

/** Fills every cell whose row and column are read: with a count of the list, or with the sum of the rows below it. */
export function fillCounted(
  { table, down }: CountedFrame,
  { rows, columns, amounts, scope }: Crosstab,
  write: (condition: Crosstab["scope"], amount?: number) => CountedFormula,
  values: boolean,
): FilledTable {
  const cells: PlannedCell[] = [];
  const plain: PlainCell[] = [];
  const summed = new Set<number>();
  for (const [row, own] of rows)
    for (const [column, across] of columns) {
      const { formula, value } = write([...scope, ...own, ...across], amounts.get(column));
      const place = { row: row + down, column: column - table.range.left };
      if (values || formula === null) cells.push({ ...place, content: { kind: "number", value } });
      else cells.push({ ...place, content: { kind: "formula", formula, value } });
      if (!values && formula === null)
        plain.push({ address: formatAddress(place.row, place.column), reason: "not-reproducible" });
    }
  for (const { row, from, to } of listGroupSums(table, rows, columns))
    for (const column of columns.keys()) {
      const place = { row: row + down, column: column - table.range.left };
      const range = `${formatAddress(from + down, place.column)}:${formatAddress(to + down, place.column)}`;
      const value = addUp(cells, from + down, to + down, place.column);
      cells.push({
        ...place,
        content: values ? { kind: "number", value } : { kind: "formula", formula: `SUM(${range})`, value },
      });
      summed.add(row);
    }
  const figured = table.columns.filter((column) => !isLabel(column, columns));
  const isFigured = (row: number): boolean =>
    figured.some(({ column }) => contentAt(table, row, column).kind === "number");
  return {
    cells,
    plain,
    blankRows: table.rows.flatMap(({ row, label }) =>
      rows.has(row) || summed.has(row) || !isFigured(row) ? [] : [label],
    ),
    blankColumns: figured.flatMap(({ column, path }) => (columns.has(column) ? [] : [path.join(" – ")])),
  };
}

/** Rows that no words explain, but that say in every column what the rows right below them come to. */
function listGroupSums(
  table: Table,
  rows: Crosstab["rows"],
  columns: Crosstab["columns"],
): readonly { readonly row: number; readonly from: number; readonly to: number }[] {
  const typed = (row: number, column: number): number => {
    const content = contentAt(table, row, column);
    return content.kind === "number" ? content.value : 0;
  };
  return table.rows.flatMap(({ row }) => {
    if (rows.has(row)) return [];
    const open = new Map([...columns.keys()].map((column) => [column, typed(row, column)]));
    if ([...open.values()].every((value) => value === 0)) return [];
    for (let to = row + 1; rows.has(to); to++) {
      for (const [column, rest] of open) open.set(column, rest - typed(to, column));
      if (to > row + 1 && [...open.values()].every((rest) => rest === 0)) return [{ row, from: row + 1, to }];
    }
    return [];
  });
}

function addUp(cells: readonly PlannedCell[], from: number, to: number, column: number): number {
  let sum = 0;
  for (const cell of cells)
    if (cell.column === column && cell.row >= from && cell.row <= to && cell.content.kind !== "text")
      sum += cell.content.value;
  return sum;
}
