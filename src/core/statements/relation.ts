import type { Quantity } from "../quantities/quantity";

/** Quantities of the text that the words tie together, and what arithmetic says of it. */
export interface Relation {
  readonly kind:
    | "sum"
    | "share"
    | "growth"
    | "difference"
    | "direction"
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
  /** How loudly a relation that fails may be told. */
  readonly loudness: "error" | "warning";
}
