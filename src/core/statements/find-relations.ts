import type { Claims } from "../model/claim";
import type { Quantity, QuantityLine } from "../quantities/quantity";
import { readQuantities } from "../quantities/read-quantities";
import { dropExplained } from "./alternatives/drop-explained";
import { findBareDirections } from "./changes/find-bare-directions";
import { findDifferences } from "./changes/find-differences";
import { findGrowth } from "./changes/find-growth";
import { findPlanDistances } from "./changes/find-plan-distances";
import { findRatioChanges } from "./changes/find-ratio-changes";
import { findRemainders } from "./changes/find-remainders";
import { findInPassages } from "./passages/find-in-passages";
import { findConversions } from "./rates/find-conversions";
import { findRates } from "./rates/find-rates";
import type { Relation } from "./relation";
import { findRestsOfShares } from "./shares/find-rests-of-shares";
import { findShares } from "./shares/find-shares";
import { findBulletSums } from "./sums/find-bullet-sums";
import { findPlainSums } from "./sums/find-plain-sums";
import { findStructures } from "./sums/find-structures";
import { findSums } from "./sums/find-sums";
import { findFreeTotals } from "./sums/find-totals-behind";

/**
 * Every relation that the prose claims between its figures, in reading order: those that hold (they bear the figures out)
 * and those that fail and may be told. Worked out once for the same claims.
 */
export function findRelations(claims: Claims): readonly Relation[] {
  const known = made.get(claims);
  if (known) return known;
  const relations = listRelations(readQuantities(claims));
  made.set(claims, relations);
  return relations;
}

const made = new WeakMap<Claims, readonly Relation[]>();

function listRelations(lines: readonly QuantityLine[]): readonly Relation[] {
  const sums = [
    ...findSums(lines),
    ...findFreeTotals(lines),
    ...findBulletSums(lines),
    ...findStructures(lines),
  ];
  const known = new Set<Quantity>(sums.map(({ result }) => result));
  sums.push(...[...findPlainSums(lines)].filter(({ result }) => !known.has(result)));
  const inSums = new Set<Quantity>(sums.flatMap(({ terms }) => terms));
  const shares = [...findShares(lines)];
  const rests = [...findRestsOfShares(lines, shares)];
  const left = new Set<Quantity>(rests.map(({ result }) => result));
  const others = [
    ...shares,
    ...rests,
    ...findGrowth(lines),
    ...findDifferences(lines),
    ...[...findRemainders(lines, inSums)].filter(({ result }) => !left.has(result)),
    ...findRates(lines),
    ...findConversions(lines),
  ];
  const answered = new Set<Quantity>(others.map(({ result }) => result));
  others.push(
    ...[...findRatioChanges(lines), ...findPlanDistances(lines, shares), ...findBareDirections(lines)].filter(
      ({ result }) => !answered.has(result),
    ),
  );
  others.push(...findInPassages(lines, [...sums, ...others]));
  const settled = new Set(
    others
      .filter(({ holds, kind }) => holds && kind !== "cumulative" && kind !== "product")
      .map(({ result }) => result),
  );
  const all = [
    ...sums,
    ...others.filter(({ holds, result, borneOut }) => holds || borneOut || !settled.has(result)),
  ];
  return [...dropExplained(all, lines)].sort((a, b) => a.result.figure.index - b.result.figure.index);
}
