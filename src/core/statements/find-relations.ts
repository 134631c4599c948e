import type { Claims } from "../model/claim";
import { readQuantities } from "../quantities/read-quantities";
import type { Relation } from "./relation";
import { findShares } from "./shares/find-shares";
import { findBulletSums } from "./sums/find-bullet-sums";
import { findStructures } from "./sums/find-structures";
import { findSums } from "./sums/find-sums";
import { findFreeTotals } from "./sums/find-totals-behind";

/**
 * Every relation that the prose claims between its figures: those that hold (they bear the figures out) and those that
 * fail and may be told. Worked out once for the same claims.
 */
export function findRelations(claims: Claims): readonly Relation[] {
  const known = made.get(claims);
  if (known) return known;
  const lines = readQuantities(claims);
  const relations = [
    ...findSums(lines),
    ...findFreeTotals(lines),
    ...findBulletSums(lines),
    ...findStructures(lines),
    ...findShares(lines),
  ];
  relations.sort((a, b) => a.result.figure.index - b.result.figure.index);
  made.set(claims, relations);
  return relations;
}

const made = new WeakMap<Claims, readonly Relation[]>();
