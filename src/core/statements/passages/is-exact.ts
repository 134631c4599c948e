import type { Quantity } from "../../quantities/quantity";

/** A number said exactly, no percentage and no ratio: what sums, shares and balances are made of. */
export function isExact({ figure }: Quantity): boolean {
  return !figure.percent && figure.base === undefined && figure.bound === "exact";
}
