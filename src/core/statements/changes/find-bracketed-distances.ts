import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { isExact } from "../passages/is-exact";
import { addUp } from "../precision";
import type { Relation } from "../relation";
import { countsAlike } from "../sums/list-parts";

/**
 * Finds how far a figure is from the plan that a bracket gives between the verb and the distance: "đạt 91,8%, vượt kế hoạch (90%) 1,8
 * điểm phần trăm", "đạt 54 km, thấp hơn chỉ tiêu (60 km) 6 km".
 */
export function* findBracketedDistances(lines: readonly QuantityLine[]): Iterable<Relation> {
  for (const { sentence, quantities } of lines)
    for (const distance of quantities) {
      const plan = quantities[distance.order - 1];
      if (!plan || plan.bracket <= distance.bracket || !/^[^,;.(]{0,20}\)\s?(?:là )?$/u.test(distance.lead))
        continue;
      const words = sentence.lower.slice(Math.max(0, plan.bracket - 60), plan.bracket);
      const side = OVER.test(words) ? 1 : SHORT.test(words) ? -1 : 0;
      const reached = quantities
        .slice(0, plan.order)
        .filter((each) => each.bracket === distance.bracket && isOfOneKind(each, plan))
        .at(-1);
      if (side === 0 || !reached || !isOf(distance, plan) || distance.figure.bound !== "exact") continue;
      const past = side * addUp([reached.figure.value, -plan.figure.value]);
      const isFar = (far: number): boolean =>
        Math.abs(far - distance.figure.value) < distance.figure.step / 2 + 1e-9;
      const turned = isFar(-past) && past !== 0;
      yield {
        kind: turned ? "direction" : "difference",
        result: distance,
        terms: [plan, reached],
        expected: Math.abs(past),
        holds: isFar(past),
        loudness: "error",
      };
    }
}

const OVER =
  /(?<!\p{L})(?:vượt|cao hơn)(?: so với)?(?: (?:kế hoạch|chỉ tiêu|mục tiêu|dự toán))(?: \p{L}+){0,4} ?$/u;
const SHORT =
  /(?<!\p{L})(?:thấp hơn|hụt|thiếu|kém)(?: so với)?(?: (?:kế hoạch|chỉ tiêu|mục tiêu|dự toán))(?: \p{L}+){0,4} ?$/u;

function isOfOneKind(each: Quantity, plan: Quantity): boolean {
  if (each.role !== "main" || each.figure.bound !== "exact" || plan.figure.bound !== "exact") return false;
  if (each.figure.percent !== plan.figure.percent) return false;
  return plan.figure.percent || (isExact(each) && isExact(plan) && countsAlike(each, plan));
}

/** Percentages lie points apart, counts as many. */
function isOf(distance: Quantity, plan: Quantity): boolean {
  if (plan.figure.percent) return distance.counter === "điểm" || distance.figure.percent;
  return !distance.figure.percent && countsAlike(distance, plan);
}
