import type { Quantity } from "../../quantities/quantity";

/** What a percentage may be a share of. */
export interface Base {
  readonly value: number;
  readonly quantity: Quantity | null;
  /** For a ratio other than the nearest: its own part. */
  readonly part?: number;
  /**
   * `own`: the ratio that the percentage explains; `plan`: a plan printed beside it; `whole`: the nearest count of the
   * same things; `named`: what the text calls the base; `led`: of the sentence that "Trong đó" takes apart; `near`: another
   * in the sentence; `far`: one of the sentences before, or of other things.
   */
  readonly how: "own" | "plan" | "whole" | "named" | "led" | "near" | "far";
  /** The words leave no other base. */
  readonly closed: boolean;
  /** A plan told sentences before: only a slip that chance hardly makes speaks. */
  readonly distant?: true;
  /** It is called the total, or the sentence takes it apart ("trong đó"). */
  readonly total?: boolean;
}
