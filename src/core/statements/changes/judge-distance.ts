import type { Quantity } from "../../quantities/quantity";
import { addUp, overlap, spanOf } from "../precision";
import type { Relation } from "../relation";

const OF_PLAN = String.raw`(?: thêm)?(?: (?:so với )?(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán)(?: \p{L}+){0,4})? ?$`;
const OVER = new RegExp(String.raw`(?<!\p{L})(?:vượt|cao hơn)${OF_PLAN}`, "u");
const SHORT = new RegExp(String.raw`(?<!\p{L})(?:thiếu|hụt|thấp hơn|chưa đạt|kém)${OF_PLAN}`, "u");

/** On which side of a plan these words end: 1 above it, -1 below, 0 where they do not say. */
export function sideOf(words: string): number {
  return OVER.test(words) ? 1 : SHORT.test(words) ? -1 : 0;
}

/** How far what was reached is from its plan, held against what is said; a `direction` where it lies on the other side. */
export function judgeDistance(
  distance: Quantity,
  side: number,
  { reached, plan }: { readonly reached: Quantity; readonly plan: Quantity },
): Relation {
  const [a, b] = side > 0 ? [reached, plan] : [plan, reached];
  const [more, less] = [spanOf(a), spanOf(b)];
  const past = { low: more.low - less.high, high: more.high - less.low };
  // "vượt 48 thẻ" of a plan is how far, not at least so many.
  const said = spanOf({ ...distance, figure: { ...distance.figure, bound: "exact" } });
  const holds = overlap(past, said);
  const turned = !holds && overlap({ low: -past.high, high: -past.low }, said);
  return {
    kind: turned ? "direction" : "difference",
    result: distance,
    terms: [plan, reached],
    expected: Math.abs(addUp([reached.figure.value, -plan.figure.value])),
    holds,
    loudness: "error",
  };
}
