import type { ColumnKey } from "./register";
import type { CellValue } from "./workbook";

/** One entry of a unit's register as it goes into the collected one: a value for each collected column, in their order. */
export interface CollectedEntry {
  /**
   * As the check understands the cell: a category or unit by its template name, a year as a number, a flag as `"x"` or
   * `""`. What nobody could understand stands as it was written. Text is text, whatever it begins with.
   */
  readonly values: readonly CellValue[];
  /** The month (1–12) of each value that was a date with one; left out where none is. */
  readonly months?: readonly (number | null)[];
}

/** A column of the collected register: the template's, then where the entry comes from. */
export interface CollectedColumn {
  readonly id: ColumnKey | SourceColumn;
  /** Over the column on a sheet: the template's header. */
  readonly header: string;
  /** `number` is the source's row, counted from 1 as a sheet shows it. */
  readonly holds: "text" | "category" | "year" | "flag" | "unit" | "number";
}

export type SourceColumn = "sourceFile" | "sourceSheet" | "sourceRow";
