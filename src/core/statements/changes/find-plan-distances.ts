import { PLAN_WORDS } from "../../lexicon/prose-words";
import { anyOf } from "../../lexicon/word-pattern";
import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { isExact } from "../passages/is-exact";
import type { Relation } from "../relation";
import { isSlip } from "../slip";
import { countsAlike } from "../sums/list-parts";
import { judgeDistance, sideOf } from "./judge-distance";
import { areAlike, isOf } from "./levels";

/** Finds how far what was reached is from its plan, where the words leave no doubt which figure that is. `shares`: of the lines. */
export function* findPlanDistances(
  lines: readonly QuantityLine[],
  shares: readonly Relation[],
): Iterable<Relation> {
  yield* findBehindShares(lines, shares);
  yield* findBehindBrackets(lines);
}

/**
 * "giao trồng 350 ha, thực hiện 332,5 ha, đạt 95,0% kế hoạch, vượt 17,5 ha": the percentage that holds says which two figures
 * are meant, whatever words bring them in.
 */
function* findBehindShares(lines: readonly QuantityLine[], shares: readonly Relation[]): Iterable<Relation> {
  const quantities = new Map(lines.map((line) => [line.sentence, line.quantities]));
  for (const { holds, result: percent, terms } of shares) {
    const [reached, plan] = terms;
    if (!holds || !reached || !plan || terms.length !== 2 || !isExact(reached) || !isExact(plan)) continue;
    const distance = quantities.get(percent.sentence)?.[percent.order + 1];
    if (!distance || !countsAlike(distance, reached) || distance.figure.base !== undefined) continue;
    const side = ONE_CLAUSE.test(distance.lead) ? sideOf(distance.lead) : 0;
    const named = [percent.tail, distance.tail].some((words) => OF_PLAN.test(words.slice(0, 40)));
    if (side === 0 || !(named || plan.role === "plan")) continue;
    const relation = judgeDistance(distance, side, { reached, plan });
    if (relation.holds || relation.kind === "direction" || isSlip(distance, relation.expected))
      yield relation;
  }
}

const ONE_CLAUSE = /^[^;.:()\d]{0,80}$/u;
const OF_PLAN = anyOf(PLAN_WORDS);

/** "đạt 91,8%, vượt kế hoạch (90%) 1,8 điểm phần trăm": the bracket between the verb and the distance gives the plan. */
function* findBehindBrackets(lines: readonly QuantityLine[]): Iterable<Relation> {
  for (const { sentence, quantities } of lines)
    for (const distance of quantities) {
      const plan = quantities[distance.order - 1];
      if (!plan || plan.bracket <= distance.bracket || !CLOSES.test(distance.lead)) continue;
      const words = sentence.lower.slice(Math.max(0, plan.bracket - 60), plan.bracket);
      const side = OF_PLAN.test(words.slice(-40)) ? sideOf(words) : 0;
      const reached = quantities
        .slice(0, plan.order)
        .filter((each) => each.bracket === distance.bracket && isReached(each, plan))
        .at(-1);
      if (side !== 0 && reached && isOf(distance, plan) && distance.figure.bound === "exact")
        yield judgeDistance(distance, side, { reached, plan });
    }
}

const CLOSES = /^[^,;.(]{0,20}\)\s?(?:là )?$/u;

function isReached(each: Quantity, plan: Quantity): boolean {
  const plain = [each, plan].every(({ figure }) => figure.bound === "exact" && figure.base === undefined);
  return plain && each.role === "main" && areAlike(each, plan);
}
