import type { Correction } from "./correction";
import type { FigureLink } from "./link";

/** All that people decided about a set of workbooks and texts, as it goes from one reviewer to the next. */
export interface Decisions {
  readonly version: 1;
  readonly dismissals: readonly Dismissal[];
  readonly reopenings: readonly Reopening[];
  readonly links: readonly FigureLink[];
  readonly corrections: readonly Correction[];
}

/** A finding that a person set aside. It holds while the finding's numbers stay what they were. */
export interface Dismissal {
  /** The finding's id. */
  readonly finding: string;
  readonly rule: string;
  /** Where it stood, for telling that the finding there came back with other numbers: `"Khen thưởng!C9"`. */
  readonly place: string;
  /** Of the numbers it rests on (`core/review/fingerprint.ts`). */
  readonly fingerprint: string;
  /** In the person's own words. */
  readonly reason: string;
  /** Who set it aside, where they gave their name. */
  readonly by?: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A dismissal was taken back: earlier ones of that finding hold no more, also in another person's copy. */
export interface Reopening {
  /** The finding's id. */
  readonly finding: string;
  readonly by?: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export const NO_DECISIONS: Decisions = {
  version: 1,
  dismissals: [],
  reopenings: [],
  links: [],
  corrections: [],
};
