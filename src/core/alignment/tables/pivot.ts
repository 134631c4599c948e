import type { Table } from "../../model/table";
import type { SourceCell } from "../alignment";

/** Where the figures of a table that was made of another's rows come from. */
export interface Pivot {
  /** The place of the other table in the list of all. */
  readonly home: number;
  readonly table: Table;
  /** The cells that one figure is made of, and how. */
  readonly sourceOf: (row: number, column: number) => PivotSource;
}

export interface PivotSource {
  readonly relation: "sum" | "count";
  readonly cells: readonly SourceCell[];
}
