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
  readonly columns: ReadonlyMap<ColumnKey, RegisterColumn>;
  /** Body rows read as hidden or filtered. */
  readonly hidden: ReadonlySet<number>;
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
  readonly distinct: readonly CellValue[];
  readonly codes: Int32Array;
  readonly meanings: readonly Meaning[];
}

/** What a register cell says. */
export type Meaning =
  | { readonly kind: "empty" }
  /** A known category (its id) or unit (its canonical name). `exact` is false when the writing is an alias. */
  | { readonly kind: "category"; readonly id: string; readonly exact: boolean }
  | { readonly kind: "year"; readonly year: number }
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

/** The raw value of entry `entry` in a column; `""` where the table has no such column. */
export function rawAt(table: RegisterTable, id: ColumnKey, entry: number): CellValue {
  const column = table.columns.get(id);
  return column?.distinct[column.codes[entry] ?? -1] ?? "";
}
