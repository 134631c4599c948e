import type { Candidate } from "./candidates/candidate";
import type { AlignedFigure } from "./text/read-figure";
import type { LineScores } from "./score-lines";

/** A figure with what it may be, the likeliest first, and what was chosen for it. */
export interface Aligned {
  readonly figure: AlignedFigure;
  readonly candidates: readonly Candidate[];
  readonly pick: Candidate | null;
  /** How well the words name the lines of the pick's table; `null` without a pick, and where its cell was known. */
  readonly lines: LineScores | null;
}
