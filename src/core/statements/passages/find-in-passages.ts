import type { Sentence } from "../../model/claim";
import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { isOfAims } from "../rates/is-of-aims";
import type { Relation } from "../relation";
import { findBalances } from "./find-balances";
import { findCumulativeSums } from "./find-cumulative-sums";
import { findDistantPercentages } from "./find-distant-percentages";
import { findEquationTotals } from "./find-equation-totals";
import { findIncomeBalances } from "./find-income-balances";
import { findMisplacedGrowth } from "./find-misplaced-growth";
import { findNamedShares } from "./find-named-shares";
import { findNetChanges } from "./find-net-changes";
import { findPeriodSums } from "./find-period-sums";
import { findProvenShares } from "./find-proven-shares";
import { findRecalledShares } from "./find-recalled-shares";
import { findRecalledSums } from "./find-recalled-sums";
import { findShortCumulatives } from "./find-short-cumulatives";
import { findTwinRemainders } from "./find-twin-remainders";
import { findSiblingShares } from "./find-sibling-shares";
import { findBracketTotals } from "../partitions/find-bracket-totals";
import { findNamedRelations } from "../named/find-named-relations";
import { findColumnsBeside } from "../partitions/find-columns-beside";
import { findRatioColumns } from "../partitions/find-ratio-columns";
import { findPartitions } from "../partitions/find-partitions";
import { listPassages, type Passage } from "./passage";

/**
 * Relations between figures that stand sentences apart, where no words of one sentence tie them: arithmetic proposes
 * them, and what fails is told only as far as chance does not explain it. `found`: what the sentences themselves claim.
 */
export function* findInPassages(
  lines: readonly QuantityLine[],
  found: readonly Relation[],
): Iterable<Relation> {
  const explained = new Set<Quantity>(found.filter(bindsResult).map(({ result }) => result));
  const inSums = new Set<Quantity>(
    found.flatMap(({ kind, holds, terms }) => (kind === "sum" && holds ? terms : [])),
  );
  const bySentence = groupBySentence(found);
  for (const passage of listPassages(lines)) {
    const inPassage = passage.lines.flatMap(({ sentence }) => bySentence.get(sentence) ?? []);
    const steps: readonly ((passage: Passage) => Iterable<Relation>)[] = [
      (each) => findBalances(each, inSums, explained),
      findNetChanges,
      findIncomeBalances,
      findRecalledSums,
      findRatioColumns,
      findBracketTotals,
      findCumulativeSums,
      findShortCumulatives,
      findTwinRemainders,
      findPeriodSums,
      findEquationTotals,
      (each) => findSiblingShares(each, explained),
      (each) => findNamedShares(each, found, explained),
      (each) => findProvenShares(each, explained),
      (each) => findRecalledShares(each, explained),
      (each) => findColumnsBeside(each, inPassage),
      (each) => findMisplacedGrowth(each, explained),
      (each) => findDistantPercentages(each, explained),
      (each) => findPartitions(each, inPassage),
      (each) => findColumnsBeside(each, inPassage),
      (each) => findNamedRelations(each, listBorneOut(explained, inPassage), inPassage),
    ];
    for (const step of steps) {
      const relations = [...step(passage)].filter(
        ({ kind, result, terms, borneOut, holds }) =>
          (borneOut || !explained.has(result)) &&
          (holds || kind !== "product" || !isOfAims([result, ...terms])),
      );
      for (const relation of relations) explained.add(relation.result);
      inPassage.push(...relations);
      yield* relations;
    }
  }
}

/** What other relations explain: their results, the parts of sums that hold, and all that a contradiction told already is made of. */
function listBorneOut(explained: ReadonlySet<Quantity>, found: readonly Relation[]): ReadonlySet<Quantity> {
  return new Set([
    ...explained,
    ...found.flatMap(({ kind, holds, terms, result }) =>
      holds ? (kind === "sum" ? terms : kind === "product" ? [result] : []) : [result, ...terms],
    ),
  ]);
}

function groupBySentence(found: readonly Relation[]): ReadonlyMap<Sentence, readonly Relation[]> {
  const groups = new Map<Sentence, Relation[]>();
  for (const relation of found) {
    const { sentence } = relation.result;
    const group = groups.get(sentence);
    if (group) group.push(relation);
    else groups.set(sentence, [relation]);
  }
  return groups;
}

/** That a cumulative figure is no less than the period's, or a total what a rate gives, leaves open what its parts give. */
function bindsResult({ kind, holds }: Relation): boolean {
  return (kind !== "cumulative" && kind !== "product") || !holds;
}
