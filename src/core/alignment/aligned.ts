import type { Candidate } from "./candidates/candidate";
import type { AlignedFigure } from "./text/read-figure";

/** A figure with what it may be, the likeliest first, and what was chosen for it. */
export interface Aligned {
  readonly figure: AlignedFigure;
  readonly candidates: readonly Candidate[];
  /** Cells that the words name and that say quite another thing: held against a pick that they do not name. */
  readonly hints: readonly Candidate[];
  readonly pick: Candidate | null;
}
