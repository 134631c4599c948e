import type { CellRange } from "../model/address";
import type { Severity } from "../model/finding";

/** A filled table of figures out of a unit's file: plain data, so that it can be kept on disk and sent between threads. */
export interface UnitTable {
  readonly sheet: string;
  /** Where it stands: `"A5:H20"`. */
  readonly place: string;
  /** "" where nothing names the unit. */
  readonly unit: string;
  /** The year that its title or its sheet speaks of. */
  readonly year: number | null;
  readonly title: readonly string[];
  readonly header: TableHeader;
  /** From left to right. */
  readonly columns: readonly TableLine[];
  /** From the top down; blank lines and notes are none. */
  readonly rows: readonly TableLine[];
  /** `cells[row][column]`, by the index of its line. */
  readonly cells: readonly (readonly UnitCell[])[];
  /** What a check of this file finds in this table. */
  readonly faults: readonly TableFault[];
}

/** The header as it is drawn, counted from its first row and the table's first column. */
export interface TableHeader {
  readonly rows: number;
  readonly texts: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly merges: readonly CellRange[];
}

/** A column or a row, and the names it is found by in another unit's table. */
export interface TableLine {
  /** The index of its column or row on the sheet, from 0. */
  readonly at: number;
  /** The header from the top down; a row's own label. */
  readonly label: string;
  /** With what it stands under, as a person would say which line is meant. */
  readonly name: string;
  /** Its words, those of the lines above it, and a number where several are called the same. */
  readonly key: string;
  /** The same with all years left out. */
  readonly yearless: string;
  /** Columns: whether it holds figures. Rows: whether it is a total. */
  readonly role: "ordinal" | "label" | "text" | "measure" | "record" | "total" | "group";
}

export interface UnitCell {
  /** Null where it holds no number. */
  readonly value: number | null;
  /** What stands there in words: a label, a remark, a number that nobody can read. */
  readonly text?: string;
  /** Without `=`; only what refers to this table alone. */
  readonly formula?: string;
  readonly format?: string;
}

/** A finding of the unit's own table, with its sentence in both languages. */
export interface TableFault {
  readonly severity: Severity;
  readonly address: string;
  readonly vi: string;
  readonly en: string;
}
