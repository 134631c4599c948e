import { PLAN_WORDS } from "../../lexicon/prose-words";
import { anyOf } from "../../lexicon/word-pattern";
import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { isExact } from "../passages/is-exact";
import { addUp, overlap, spanOf } from "../precision";
import type { Relation } from "../relation";
import { isSlip } from "../slip";
import { countsAlike } from "../sums/list-parts";

/**
 * Finds how far what was reached is from its plan, told behind the percentage that both make: "giao trồng 350 ha, thực hiện 332,5
 * ha, đạt 95,0% kế hoạch, vượt 17,5 ha". The percentage that holds says which two figures are meant, whatever words
 * introduce them. `shares`: those of the lines.
 */
export function* findPlanDistances(
  lines: readonly QuantityLine[],
  shares: readonly Relation[],
): Iterable<Relation> {
  const quantities = new Map(lines.map((line) => [line.sentence, line.quantities]));
  for (const { holds, result: percent, terms } of shares) {
    const [reached, plan] = terms;
    if (!holds || !reached || !plan || terms.length !== 2 || !isExact(reached) || !isExact(plan)) continue;
    const beside = quantities.get(percent.sentence)?.[percent.order + 1];
    if (!beside || !countsAlike(beside, reached)) continue;
    // "vượt 48 thẻ" of a plan is how far, not at least so many.
    const distance = OVER.test(beside.lead) ? asExact(beside) : beside;
    if (!isExact(distance)) continue;
    const side = OVER.test(distance.lead) ? 1 : SHORT.test(distance.lead) ? -1 : 0;
    const named = [percent.tail, distance.tail].some((words) => OF_PLAN.test(words.slice(0, 40)));
    if (side === 0 || !(named || plan.role === "plan")) continue;
    const relation = judge(distance, side, { reached, plan });
    if (relation) yield { ...relation, result: beside };
  }
}

const OVER = /^[^;.:()\d]{0,60}(?<!\p{L})vượt(?: (?:kế hoạch|chỉ tiêu|thêm|so với kế hoạch))? $/u;
const SHORT =
  /^[^;.:()\d]{0,60}(?<!\p{L})(?:thiếu|hụt|thấp hơn|chưa đạt|kém)(?: (?:so với )?(?:kế hoạch|chỉ tiêu))? $/u;
const OF_PLAN = anyOf(PLAN_WORDS);

function asExact(quantity: Quantity): Quantity {
  return { ...quantity, figure: { ...quantity.figure, bound: "exact" } };
}

function judge(
  distance: Quantity,
  side: number,
  { reached, plan }: { readonly reached: Quantity; readonly plan: Quantity },
): Relation | null {
  const past = side * addUp([reached.figure.value, -plan.figure.value]);
  const relate = (kind: "difference" | "direction", holds: boolean): Relation => ({
    kind,
    result: distance,
    terms: [plan, reached],
    expected: Math.abs(past),
    holds,
    loudness: "error",
  });
  const far = spanOf(distance);
  const [a, b] = [spanOf(reached), spanOf(plan)];
  const between =
    side > 0 ? { low: a.low - b.high, high: a.high - b.low } : { low: b.low - a.high, high: b.high - a.low };
  if (overlap(between, far)) return relate("difference", true);
  if (overlap({ low: -between.high, high: -between.low }, far)) return relate("direction", false);
  return past > 0 && isSlip(distance, past) ? relate("difference", false) : null;
}
