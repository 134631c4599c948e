import { cellKey, formatAddress, quoteSheetName } from "../model/address";
import { writtenAt, type ColumnKey, type RegisterColumn, type RegisterTable } from "../model/register";
import { valueAt, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "../model/workbook";
import type { Segment } from "./row-segments";

/** The rows of a register table as a formula sees them: from its first entry to its last, whatever stands between. */
export interface RegisterRange {
  readonly table: RegisterTable;
  /** `'Danh sách'!$H$6:$H$7005` for a column of the sheet, from the first entry to the last or over the given rows. */
  readonly rangeOf: (column: number, rows?: Segment) => string;
  /** The cell itself, which is not the register's value where a merged cell speaks for several entries. */
  readonly cell: (row: number, column: number) => CellValue;
  /** Rows inside the range that are no entries but hold something: subtotals, group lines, repeated headers. */
  readonly strayRows: () => readonly number[];
  /** Entries whose own cell does not hold the value that the register has for them. */
  readonly unlikeEntries: (key: ColumnKey) => readonly number[];
  /** Whether some cell of the column is a formula that shows nothing: COUNTIFS takes it for filled. */
  readonly hasSilentFormulas: (column: RegisterColumn) => boolean;
}

/** The range of a table in the workbook that the sheets go into; `null` where it stands in another workbook or is empty. */
export function findRegisterRange(table: RegisterTable, target: WorkbookSnapshot): RegisterRange | null {
  if (table.workbook !== target.name || table.rows.length === 0) return null;
  const sheet = target.sheets.find((each) => each.name === table.sheet);
  if (!sheet) return null;
  const { top, bottom } = findExtent(table.rows);
  const prefix = quoteSheetName(table.sheet);
  const unlike = new Map<ColumnKey, readonly number[]>();
  let stray: readonly number[] | null = null;
  return {
    table,
    rangeOf: (column, rows = { top, bottom }) =>
      `${prefix}!${absolute(formatAddress(rows.top, column))}:${absolute(formatAddress(rows.bottom, column))}`,
    cell: (row, column) => valueAt(sheet, row, column),
    strayRows: () => (stray ??= listStrayRows(table, sheet, top, bottom)),
    unlikeEntries: (key) => {
      const known = unlike.get(key);
      if (known) return known;
      const found = listUnlikeEntries(table, sheet, key);
      unlike.set(key, found);
      return found;
    },
    hasSilentFormulas: ({ column }) => {
      if (sheet.formulas.size === 0) return false;
      for (let row = top; row <= bottom; row++) {
        if (valueAt(sheet, row, column) === "" && sheet.formulas.has(cellKey(row, column))) return true;
      }
      return false;
    },
  };
}

function findExtent(rows: Int32Array): Segment {
  let top = rows[0] ?? 0;
  let bottom = top;
  for (const row of rows) {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
  }
  return { top, bottom };
}

function listStrayRows(
  table: RegisterTable,
  sheet: SheetSnapshot,
  top: number,
  bottom: number,
): readonly number[] {
  if (bottom - top + 1 === table.rows.length) return [];
  const entries = new Set(table.rows);
  const columns = [...table.columns.values()].map((each) => each.column);
  const stray: number[] = [];
  for (let row = top; row <= bottom; row++) {
    if (!entries.has(row) && columns.some((column) => valueAt(sheet, row, column) !== "")) stray.push(row);
  }
  return stray;
}

function listUnlikeEntries(table: RegisterTable, sheet: SheetSnapshot, key: ColumnKey): readonly number[] {
  const column = table.columns.get(key);
  if (!column) return [];
  const unlike: number[] = [];
  for (let entry = 0; entry < table.rows.length; entry++) {
    const value = writtenAt(column, column.codes[entry] ?? -1);
    if (valueAt(sheet, table.rows[entry] ?? 0, column.column) !== value) unlike.push(entry);
  }
  return unlike;
}

function absolute(address: string): string {
  return address.replace(/^([A-Z]+)(\d+)$/u, "$$$1$$$2");
}
