import type { Candidate } from "./candidate";
import type { AlignedFigure } from "./read-figure";

/** A figure with what it may be, the likeliest first, and what was chosen for it. */
export interface Aligned {
  readonly figure: AlignedFigure;
  readonly candidates: readonly Candidate[];
  readonly pick: Candidate | null;
}
