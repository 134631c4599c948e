import type { Table } from "../model/table";

/** How a figure comes from cells: it is one of them, is worked out from cells of one row or column, or counts rows. */
export type Relation = "equal" | "sum" | "difference" | "share" | "growth" | "average" | "count";

/** The cells that a figure of a text comes from, or would come from. */
export interface CellSource {
  readonly table: Table;
  readonly relation: Relation;
  /** By row and column of the sheet. For a difference, a share or growth the first is held against the second. */
  readonly cells: readonly SourceCell[];
  /** What they come to as the text would say it: đồng in full, a share as 12.5. */
  readonly value: number;
}

export interface SourceCell {
  readonly row: number;
  readonly column: number;
  /** As it stands in the table. */
  readonly value: number;
  /** What stands there instead, where it is the label of a row that is counted. */
  readonly text?: string;
}

/** What the tables say to one figure of a text. */
export type Alignment =
  | { readonly kind: "matched"; readonly source: CellSource; readonly notExtreme?: NotExtreme }
  /** The words, and the figures beside it, single out a cell that says otherwise; `sure` where they leave no doubt. */
  | { readonly kind: "differs"; readonly source: CellSource; readonly sure: boolean }
  /** The nearest cell is kept for a person who links the figure by hand. */
  | { readonly kind: "no-source"; readonly nearest: CellSource | null };

/** "Cao nhất là …" was said of a cell of which another of its column is higher. */
export interface NotExtreme {
  readonly direction: "most" | "least";
  readonly extreme: SourceCell;
}
