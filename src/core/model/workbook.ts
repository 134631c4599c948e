import type { CellRange } from "./address";

/** A workbook as a host read it: raw arrays, nothing interpreted. */
export interface WorkbookSnapshot {
  /** The file's own name (`bieu-tong-hop.xlsx`), or the open workbook's. */
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /**
   * What stands in each cell, from A1 on: `values[row][column]`. Rows may be short or absent; an empty cell is `""`,
   * an error is its own text (`"#REF!"`), a date is its serial number in the 1900 system whatever the file uses.
   */
  readonly values: readonly (readonly CellValue[])[];
  /** The formula of each cell that has one, without `=`, by `cellKey`. */
  readonly formulas: ReadonlyMap<number, string>;
  /** The number format of each cell whose format is not General, by `cellKey` (`"0.0%"`, `"dd/mm/yyyy"`). */
  readonly numberFormats: ReadonlyMap<number, string>;
  readonly merges: readonly CellRange[];
  /** Rows that are hidden or filtered away. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Set on a sheet that Khớp built (it may be replaced, and is not checked as the user's own). */
  readonly builtByKhop: boolean;
  /** Of a table in a document: how many lines of the document were laid above its first row, so that they can be read as its titles. */
  readonly titleRows?: number;
}

export type CellValue = string | number | boolean;

/** The value of a cell; `""` outside what was read. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row]?.[column] ?? "";
}
