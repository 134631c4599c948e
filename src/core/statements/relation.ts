import type { Quantity } from "../quantities/quantity";

/** Quantities of the text that the words tie together, and what arithmetic says of it. */
export interface Relation {
  readonly kind:
    | "sum"
    | "share"
    | "growth"
    | "difference"
    | "direction"
    /** Said to rise, or to fall, without how much: the result is the present level. */
    | "rise"
    | "fall"
    | "remainder"
    | "average"
    | "product"
    | "times"
    | "conversion"
    | "cumulative";
  /** What the others give: a total, a percentage, a difference. */
  readonly result: Quantity;
  readonly terms: readonly Quantity[];
  /** What the terms give. */
  readonly expected: number;
  readonly holds: boolean;
  /** Of a share: the two numbers it is made of. */
  readonly share?: { readonly part: number; readonly base: number };
  /** Of a sum that fails: its total is the sum of other parts, so that one of these is wrong. */
  readonly borneOut?: true;
  /** How loudly a relation that fails may be told. */
  readonly loudness: "error" | "warning";
}
