import type { Severity } from "./finding";

/** What a mark says: how bad its worst finding is, or that the figure was worked out and holds. */
export type MarkKind = Severity | "tick";

/** One cell to be marked, and the words that a note shows; a tick has none. */
export interface Mark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly severity: MarkKind;
  readonly text: string;
}
