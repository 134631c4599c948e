import type { Figure, Sentence } from "../../model/claim";

/** Something that words say of figures, and that the figures beside them contradict. */
export interface Assertion {
  readonly kind:
    | "fraction"
    | "complement"
    | "excess"
    | "target"
    | "limit"
    | "rank"
    | "only"
    | "verdicts"
    | "grade"
    | "trend"
    | "spelled"
    | "chainage"
    | "denied";
  readonly sentence: Sentence;
  /** Of the words in the sentence's text. */
  readonly from: number;
  readonly to: number;
  /** What the figures give instead. */
  readonly expected: number | string;
  /** The figures that say otherwise. */
  readonly figures: readonly Figure[];
  /** How loudly it may be told. */
  readonly loudness: "error" | "warning";
}
