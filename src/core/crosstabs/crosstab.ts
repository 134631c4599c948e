import type { Condition } from "./condition";
import type { EntryList } from "./entry-list";

/** A table whose figures count the entries of a list: what each of its lines counts, and the counts. */
export interface Crosstab {
  readonly list: EntryList;
  /** What all its figures have in common, beyond what their lines say. */
  readonly scope: Condition;
  /** By sheet row and by sheet column, counted from 0; a line that nobody could read is left out. */
  readonly rows: ReadonlyMap<number, Condition>;
  readonly columns: ReadonlyMap<number, Condition>;
  /** By sheet column, for those that add up instead of counting: which of the list's amounts. They are among `columns`. */
  readonly amounts: ReadonlyMap<number, number>;
  readonly figures: readonly CrosstabFigure[];
}

export interface CrosstabFigure {
  readonly row: number;
  readonly column: number;
  readonly shown: number;
  readonly count: number;
}
