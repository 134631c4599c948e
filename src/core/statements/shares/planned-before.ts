import type { Quantity } from "../../quantities/quantity";
import { mayCountAlike } from "../sums/list-parts";

/** "Thu 1.063 đơn vị; kế hoạch giao 950 đơn vị, đạt 111,9%": the plan stands between what was reached and its percentage. */
export function plannedBefore(
  before: readonly Quantity[],
  percent: Quantity,
): readonly [Quantity, Quantity] | null {
  const [reached, plan] = before.slice(-2);
  if (!reached || plan?.role !== "plan" || plan.order !== percent.order - 1) return null;
  if (plan.bracket !== percent.bracket || reached.bracket > plan.bracket || reached.figure.base !== undefined)
    return null;
  if (reached.role !== "main" || reached.figure.percent || !mayCountAlike(reached, plan)) return null;
  return PLAN_AFTER.test(plan.lead) && REACHED.test(percent.lead) ? [reached, plan] : null;
}

const PLAN_AFTER =
  /(?:[,;(]\s?(?:so với |trong khi |trên )?|^[^,;:.()\d]{0,40} (?:so với|trên|\/) ?)(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu)(?!\p{L})[^,;:.()\d]{0,40}$/u;
const REACHED = /^[^,;:.()\d]{0,30}[,;]\s(?:đạt|bằng|tức(?: là)?|hoàn thành|tương đương)(?: tỷ lệ)?\s$/u;
