import { PLAN_BEHIND } from "../../lexicon/prose-words";
import { startsWith } from "../../lexicon/word-pattern";
import type { Quantity } from "../../quantities/quantity";

/** "đạt 95% kế hoạch", "bằng 104% so với cùng kỳ": held against something else than the whole. */
export function isOfPlan({ tail }: Quantity): boolean {
  return OF_PLAN.test(tail);
}

const OF_PLAN = startsWith(PLAN_BEHIND, String.raw`\s?%?\s?(?:(?:của|tổng|so với)\s)?`);
