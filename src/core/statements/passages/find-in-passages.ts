import type { Quantity, QuantityLine } from "../../quantities/quantity";
import type { Relation } from "../relation";
import { findBalances } from "./find-balances";
import { findDistantPercentages } from "./find-distant-percentages";
import { findSiblingShares } from "./find-sibling-shares";
import { findSpreadSums } from "./find-spread-sums";
import { listPassages } from "./passage";

/**
 * Relations between figures that stand sentences apart, where no words of one sentence tie them: arithmetic proposes
 * them, and what fails is told only as far as chance does not explain it. `found`: what the sentences themselves claim.
 */
export function* findInPassages(
  lines: readonly QuantityLine[],
  found: readonly Relation[],
): Iterable<Relation> {
  const known = new Set<Quantity>(found.map(({ result }) => result));
  const inSums = new Set<Quantity>(
    found.flatMap(({ kind, holds, terms }) => (kind === "sum" && holds ? terms : [])),
  );
  for (const passage of listPassages(lines)) {
    const balances = [...findBalances(passage, inSums, known)];
    yield* balances;
    const siblings = [...findSiblingShares(passage, known)];
    yield* siblings;
    const explained = new Set([...known, ...siblings.map(({ result }) => result)]);
    yield* findDistantPercentages(passage, explained);
    yield* findSpreadSums(passage, known, inSums);
  }
}
