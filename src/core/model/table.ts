import type { CellContent } from "./cell-content";
import type { CellRange } from "./address";
import type { TextSpan } from "./document";
import type { ColumnKey } from "./register";
import type { Period } from "./period";
import type { TableKind } from "./report";

/** A table as it was found on a sheet or in a document: where, what its header says, what its rows are. */
export interface Table {
  /** Where it begins: `"Khen thưởng!A5"`; unique in one analysis. */
  readonly id: string;
  readonly kind: TableKind;
  readonly workbook: string;
  readonly sheet: string;
  /** Set when the table stands in a document; `sheet` is then "". */
  readonly document?: string;
  /** For a table of a document: the heading it stands under. */
  readonly section?: string;
  /** For a table of a document: where each cell's text stands in the plain text, `spans[row][column]`. */
  readonly spans?: readonly (readonly TextSpan[])[];
  /** The id of an earlier table that this one, in a document, gives again with few differences or none. */
  readonly repeats?: string;
  /** From the header's first row to the last row of the body. */
  readonly range: CellRange;
  /** The lines above the header, in order. */
  readonly title: readonly string[];
  /** The header's rows, the column-index row included. */
  readonly header: { readonly top: number; readonly bottom: number };
  readonly columns: readonly TableColumn[];
  /** The body's rows. Empty for a register: its entries are in the Register. */
  readonly rows: readonly TableRow[];
  /** Typed content of the body: `cells[row - header.bottom - 1][column - range.left]`. Empty for a register. */
  readonly cells: readonly (readonly CellContent[])[];
}

export interface TableColumn {
  readonly column: number;
  /** Header labels from the top down, tidied: `["Cấp khen", "Cấp huyện", "Tập thể"]`. */
  readonly path: readonly string[];
  readonly role: "ordinal" | "label" | "measure" | "text";
  /** What a figure in this column counts, as far as the header says. */
  readonly dimensions: Dimensions;
  /** The column-index row's entry (`"2"`, `"A"`), and its formula if it has one (`"2+3"` of `1=(2+3)`). */
  readonly index?: string;
  readonly indexFormula?: string;
  /** For a register: what the column was taken for, and how sure that is (0–1). Absent: it is not used. */
  readonly registerRole?: { readonly id: ColumnKey; readonly confidence: number };
}

export interface TableRow {
  readonly row: number;
  /** `group` heads or sums the records below it (or above it); `detail` is a "trong đó" row of the record above. */
  readonly kind: "record" | "total" | "group" | "detail" | "blank" | "note" | "repeated-header";
  /** What the row is about, from its label columns. */
  readonly label: string;
  /** 0 for top rows, 1 within a group, and so on. */
  readonly depth: number;
  /** Spaces typed in front of the label; absent where there are none. */
  readonly indent?: number;
  readonly dimensions: Dimensions;
}

/** What a figure counts. What is not named is over all. `partial` says that a header had words nobody understood. */
export interface Dimensions {
  readonly measure?: string;
  readonly field?: string;
  readonly kind?: string;
  readonly subject?: string;
  readonly level?: string;
  readonly unit?: string;
  /** Years from–to that the figure covers, both included. */
  readonly period?: Period;
}

/** The content of a body cell of a table; `column` and `row` are those of the sheet. */
export function contentAt(table: Table, row: number, column: number): CellContent {
  return table.cells[row - table.header.bottom - 1]?.[column - table.range.left] ?? { kind: "empty" };
}
