import type { EncodingFault } from "../base/legacy-encoding";
import type { Period } from "./period";
import type { CellValue } from "./workbook";

/** All entries of all register tables, column by column: objects a row would not fit a province. */
export interface Register {
  readonly tables: readonly RegisterTable[];
  /** Canonical names of the units seen or catalogued, in order of the catalogue, then of appearance. */
  readonly units: readonly string[];
  readonly entries: number;
}

/** The entries of one sheet. Entry `i` stands in sheet row `rows[i]`. */
export interface RegisterTable {
  /** The id of the Table it was read from. */
  readonly table: string;
  readonly workbook: string;
  readonly sheet: string;
  readonly rows: Int32Array;
  /** The unit of the whole sheet where there is no column for it (from the title or the sheet's name), else null. */
  readonly sheetUnit: string | null;
  /** The period that its title gives all entries of a list without a column of years; absent where none is told. */
  readonly period?: Period;
  /** What entries are of that leave their year empty, where a measure counts those: as `period`, of a list with years. */
  readonly periodOfBlanks?: Period;
  readonly columns: ReadonlyMap<ColumnKey, RegisterColumn>;
  /** Body rows read as hidden or filtered. */
  readonly hidden: ReadonlySet<number>;
  /** Lines between the entries that say what the entries below them are ("I. Xã …"), as they were understood. */
  readonly headings?: readonly RegisterHeading[];
  /** Filled rows of the body that hold no entry: totals, headings, repeated headers, notes. */
  readonly others?: readonly number[];
}

/** A line that speaks for the entries below it, up to the next line that says the same kind of thing. */
export interface RegisterHeading {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly id: ColumnKey;
  readonly meaning: Meaning;
}

export type ColumnKey =
  | "unit"
  | "kind"
  | "title"
  | "subject"
  | "name"
  | "position"
  | "address"
  | "field"
  | "yearRegistered"
  | "isNew"
  | "yearRecognised"
  | "levelRecognised"
  | "replicated"
  | "yearAwarded"
  | "levelAwarded"
  | "awardForm"
  | "decision";

/** One column, each distinct value once: entry `i` holds `distinct[codes[i]]`, which means `meanings[codes[i]]`. */
export interface RegisterColumn {
  readonly id: ColumnKey;
  readonly column: number;
  readonly header: string;
  /** The values, old writings (TCVN3, VNI, VIQR, decomposed letters) already read as Unicode. */
  readonly distinct: readonly CellValue[];
  /** The same as the cells write them; absent where no cell of the column is in an old writing. */
  readonly written?: readonly CellValue[];
  /** What is wrong with how a distinct value is encoded, by its code; absent where nothing is. */
  readonly faults?: ReadonlyMap<number, EncodingFault>;
  readonly codes: Int32Array;
  readonly meanings: readonly Meaning[];
  /** The columns that it is read from, where it stands spread over several; `column` is the first of them then. */
  readonly parts?: readonly RegisterPart[];
  /** Entries whose value stands in another cell than their own, and how it was carried to them. */
  readonly carried?: ReadonlyMap<number, CarriedValue>;
}

/** One of the columns that a value is told by, and what it says of an entry that fills it. */
export interface RegisterPart {
  readonly column: number;
  readonly meaning: Meaning;
}

/** A value that stands once for several entries: where, and as what. */
export interface CarriedValue {
  readonly row: number;
  readonly column: number;
  /** `marked`: in its own row, under a column that is named after the value. */
  readonly how: "merged" | "heading" | "filled-down" | "marked";
}

/** What a register cell says. */
export type Meaning =
  | { readonly kind: "empty" }
  /** A known category (its id) or unit (its canonical name). `exact` is false when the writing is an alias. */
  | { readonly kind: "category"; readonly id: string; readonly exact: boolean }
  /** `month` (1–12) where a date was written. */
  | { readonly kind: "year"; readonly year: number; readonly month?: number }
  | { readonly kind: "flag"; readonly value: boolean }
  | { readonly kind: "text"; readonly text: string }
  /** Not a value of this column. */
  | { readonly kind: "unreadable"; readonly text: string };

const EMPTY: Meaning = { kind: "empty" };

/** What entry `entry` says in a column; empty where the table has no such column. */
export function meaningAt(table: RegisterTable, id: ColumnKey, entry: number): Meaning {
  const column = table.columns.get(id);
  return column?.meanings[column.codes[entry] ?? -1] ?? EMPTY;
}

/** As the cell of a distinct value writes it, old writings and all. */
export function writtenAt(column: RegisterColumn, code: number): CellValue {
  return (column.written ?? column.distinct)[code] ?? "";
}

/** The value of entry `entry` in a column, not yet understood; `""` where the table has no such column. */
export function rawAt(table: RegisterTable, id: ColumnKey, entry: number): CellValue {
  const column = table.columns.get(id);
  return column?.distinct[column.codes[entry] ?? -1] ?? "";
}
