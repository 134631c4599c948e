import type { Quantity } from "../../quantities/quantity";
import { addUp } from "../precision";
import type { Relation } from "../relation";

export function sumOf(parts: readonly Quantity[]): number {
  return addUp(parts.map((part) => part.figure.value));
}

/** A total and its parts as a relation. */
export function relateSum(total: Quantity, parts: readonly Quantity[], holds: boolean): Relation {
  return { kind: "sum", result: total, terms: parts, expected: sumOf(parts), holds, loudness: "error" };
}
