import type { Resolution, Wanted } from "./cell-index";
import type { RegisterCount } from "./register-source";

/** What the summary tables, or the register's entries, say to a figure of the text. */
export type FigureMatch =
  | { readonly kind: "matched"; readonly candidate: Candidate }
  /** The words name a cell, or entries to be counted, and they say otherwise. */
  | {
      readonly kind: "differs";
      readonly candidate: Candidate;
      readonly because: "neighbours" | "words" | "slip" | "by-hand";
    }
  | { readonly kind: "no-source" };

/** One reading of a figure: the cell or sum of cells it would come from, or the entries that it would count. */
export interface Candidate extends Resolution {
  readonly wanted: Wanted;
  /** All but the subject: figures side by side share it. */
  readonly signature: string;
  /** The sentence names the source's own measure, not only one like it. */
  readonly exactMeasure: boolean;
  /** Set where the value was counted in the register; there are then no cells. */
  readonly counted?: RegisterCount;
}
