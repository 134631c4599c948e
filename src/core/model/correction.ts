import type { ColumnKey } from "./register";
import type { TableKind } from "./report";

/** What a person said of a table or column that the reader took for something else. It goes before all guessing. */
export type Correction = ColumnCorrection | TableCorrection;

/** Found again by the header's words, so that columns may move. */
export interface ColumnCorrection {
  readonly kind: "column";
  readonly sheet: string;
  /** The header of the column as `ReportColumn.header` gives it. */
  readonly header: string;
  /** What the column holds; `"none"`: nothing that is checked. */
  readonly role: ColumnKey | "none";
}

export interface TableCorrection {
  readonly kind: "table";
  readonly sheet: string;
  /** Where the table begins (`"A5"`), or "" for whatever the sheet holds. */
  readonly address: string;
  /** What it is; `"none"`: not to be read. */
  readonly is: TableKind | "none";
}
