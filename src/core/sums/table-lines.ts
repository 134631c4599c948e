import { contentAt, type Table, type TableRow } from "../model/table";
import type { LabelledLine } from "./match-lines";

const LABELLESS: ReadonlySet<TableRow["kind"]> = new Set(["blank", "note", "repeated-header"]);

/** The rows of a table that may be part of a sum. */
export function listRows(table: Table): readonly LabelledLine[] {
  return table.rows
    .filter(({ kind }) => !LABELLESS.has(kind))
    .map(({ row, label }) => ({
      at: row,
      label,
      holdsFigure: table.columns.some(({ column }) => contentAt(table, row, column).kind === "number"),
    }));
}

export function listColumns(table: Table): readonly LabelledLine[] {
  return table.columns.map(({ column, path }) => ({
    at: column,
    label: path.join(" / "),
    holdsFigure: table.rows.some(({ row }) => contentAt(table, row, column).kind === "number"),
  }));
}

/** Whether a cell of the sheet belongs to the table's body. */
export function holdsCell({ range, header }: Table, row: number, column: number): boolean {
  return row > header.bottom && row <= range.bottom && column >= range.left && column <= range.right;
}

/** Tables of sheets, with cells: those of documents are told with what they repeat, and a register's sums are counted. */
export function isSummable(table: Table): boolean {
  return table.document === undefined && table.kind !== "register";
}
