import { isComparison } from "../../quantities/read-role";
import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { addUp } from "../precision";
import type { Relation } from "../relation";
import { isSlip } from "../slip";
import { mayCountAlike } from "../sums/list-parts";

/**
 * Finds changes with both levels in a bracket, now and before: "So với cùng kỳ, giảm 23 vụ (178/201 vụ), giảm 6 người chết (84/90
 * người)". Which of the two is the earlier one is told by the changes beside it that come out, or by the present level
 * in the sentence before.
 */
export function* findRatioChanges(lines: readonly QuantityLine[]): Iterable<Relation> {
  for (const [at, { sentence, quantities }] of lines.entries()) {
    const pairs = quantities.flatMap((change, order) => readPair(change, quantities[order + 1]) ?? []);
    if (pairs.length === 0 || !COMPARED.test(sentence.lower)) continue;
    const above = lines[at - 1]?.sentence.document === sentence.document ? lines[at - 1]?.quantities : [];
    const turned = pairs.filter((pair) => isStep(pair) && !isAsSaid(pair));
    const right = pairs.filter((pair) => isStep(pair) && isAsSaid(pair));
    for (const pair of pairs) {
      const sure = right.length > turned.length || above?.some(({ figure }) => figure.value === pair.now);
      if (isStep(pair)) {
        const wrong = sure === true && turned.includes(pair);
        yield relate(pair, wrong ? "direction" : "difference", !wrong);
      } else if (sure === true && isSlip(pair.change, Math.abs(stepOf(pair))))
        yield relate(pair, "difference", false);
    }
  }
}

const COMPARED = /(?<!\p{L})(?:so với|cùng kỳ|so cùng kỳ)(?!\p{L})/u;

interface Pair {
  readonly change: Quantity;
  readonly ratio: Quantity;
  readonly now: number;
  readonly before: number;
}

function readPair(change: Quantity, ratio: Quantity | undefined): Pair | null {
  if (!ratio || change.role !== "change" || change.figure.percent || ratio.figure.percent) return null;
  const { base } = ratio.figure;
  if (base === undefined || !mayCountAlike(change, ratio) || change.figure.bound !== "exact") return null;
  if (!/^[^,;.()\d]{0,30}\($/u.test(ratio.lead) || isComparison(change.lead, ratio.lead)) return null;
  return { change, ratio, now: ratio.figure.value, before: base };
}

function stepOf({ now, before }: Pair): number {
  return addUp([now, -before]);
}

function isStep(pair: Pair): boolean {
  return Math.abs(stepOf(pair)) === pair.change.figure.value;
}

function isAsSaid(pair: Pair): boolean {
  return stepOf(pair) < 0 === pair.change.falling;
}

/** Both levels are one figure of the text, its base the earlier. */
function relate(pair: Pair, kind: "difference" | "direction", holds: boolean): Relation {
  const { change, ratio, now, before } = pair;
  const base = { ...ratio, figure: { ...ratio.figure, value: before } };
  const level = { ...ratio, figure: { ...ratio.figure, value: now } };
  const expected = Math.abs(stepOf(pair));
  return { kind, result: change, terms: [base, level], expected, holds, loudness: "error" };
}
