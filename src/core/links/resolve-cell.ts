import { foldWords } from "../base/fold-text";
import { parseAddress } from "../model/address";
import type { LinkedCell, ResolvedLink } from "../model/link";
import { contentAt, type Table } from "../model/table";

type ResolvedCell = Extract<ResolvedLink, { kind: "cell" }>;

/**
 * Finds a remembered cell in the tables of the workbooks: by the labels of its row and column where these name one cell
 * of its sheet, else by its address. Null where it is gone or holds no figure.
 */
export function resolveCell(cell: LinkedCell, tables: readonly Table[]): ResolvedCell | null {
  const onSheet = tables.filter(
    (table) => table.document === undefined && table.kind !== "register" && table.sheet === cell.sheet,
  );
  const sameBook = onSheet.filter((table) => table.workbook === cell.workbook);
  // A file saved under another name is the same workbook, unless both are there.
  const candidates = sameBook.length > 0 ? sameBook : onSheet;
  const labelled = candidates.flatMap((table) => findByLabels(table, cell));
  const [only] = labelled;
  return only && labelled.length === 1 ? only : findByAddress(cell, candidates);
}

function findByLabels(table: Table, { row, column }: LinkedCell): readonly ResolvedCell[] {
  if (row === undefined || column === undefined) return [];
  const rows = table.rows.filter((each) => rowLabel(table, each.row) === row);
  const columns = table.columns.filter((each) => columnLabel(table, each.column) === column);
  return rows.flatMap((one) => columns.flatMap((other) => readCellAt(table, one.row, other.column)));
}

function findByAddress(cell: LinkedCell, tables: readonly Table[]): ResolvedCell | null {
  const at = parseAddress(cell.address);
  if (!at) return null;
  for (const table of tables) {
    const { range, header } = table;
    if (at.row <= header.bottom || at.row > range.bottom) continue;
    if (at.column < range.left || at.column > range.right) continue;
    return readCellAt(table, at.row, at.column)[0] ?? null;
  }
  return null;
}

function readCellAt(table: Table, row: number, column: number): readonly ResolvedCell[] {
  const content = contentAt(table, row, column);
  if (content.kind !== "number") return [];
  // A cell shown as 44 % holds 0.44; a text says 44.
  const value = content.percent && !content.asText ? content.value * 100 : content.value;
  return [{ kind: "cell", table, row, column, value }];
}

/** The words of a row, folded; a total row is told from a record of the same words. */
export function rowLabel(table: Table, row: number): string {
  const found = table.rows.find((each) => each.row === row);
  return found ? `${found.kind}: ${foldWords(found.label)}` : "";
}

/** The words of a column from the top down, folded. */
export function columnLabel(table: Table, column: number): string {
  const path = table.columns.find((each) => each.column === column)?.path ?? [];
  return path.map(foldWords).join(" / ");
}
