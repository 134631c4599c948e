import type { Quantity } from "../../quantities/quantity";

/** Figures that may be the parts of one total. */
export interface Run {
  readonly parts: readonly Quantity[];
  /** `behind`: the parts stand behind the total; `before`: the total sums up what stands before it. */
  readonly side: "behind" | "before";
  /** Sentences between the total's and the nearest part's: 0 in its own. */
  readonly distance: number;
  /** Figures of the same things that stand between the total and the nearest part. */
  readonly skipped: number;
  /** One whole sentence, or all figures of the same things that are told in one go. */
  readonly whole: boolean;
  /** What is done and what is not, men and women: nothing is left out. */
  readonly opposed?: true;
  /** The words say that there is nothing else. */
  readonly sealed?: true;
  /** The words before the first part's number: from the total on, or from the beginning of its sentence. */
  readonly opening: string;
}

/** The figures of one sentence that may be parts of a total. */
export interface Row {
  readonly parts: readonly Quantity[];
  /** How a bullet begins: `"-"`, `"1"`, `"a"`; `""` where it is none. */
  readonly mark: string;
  /** The sentence in lower case, as far as it is one row. */
  readonly text: string;
}
