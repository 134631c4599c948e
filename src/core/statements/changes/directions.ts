import type { Quantity } from "../../quantities/quantity";
import { overlap, spanOf } from "../precision";
import {
  isComparedBefore,
  isComparedBracket,
  isDatedBracket,
  isEarlierBracket,
  isNamedBracket,
} from "./level-brackets";
import type { Levels } from "./levels";

const WORDS =
  /(?<!\p{L})(tăng|cao hơn|nhiều hơn|lớn hơn|giảm|thấp hơn|ít hơn|nhỏ hơn)(?!\p{L})(?![^]*(?<!\p{L})(?:tăng|giảm|hơn)(?!\p{L}))/u;

/**
 * Is the step right and the word for it wrong: "17 người chết, so với cùng kỳ (16 người) giảm 1 người"? Only where the words
 * say which level is the earlier one, and the two are apart by more than their "khoảng" leaves open.
 */
export function isDirectionWrong(change: Quantity, { before, now, compared }: Levels): boolean {
  if (change.role !== "change" || before.role === "plan" || before.figure.value === now.figure.value)
    return false;
  if (overlap(spanOf(before), spanOf(now))) return false;
  if (OVER.test(change.lead)) return isSideWrong(change, before, now);
  const sure =
    compared === true ||
    before.role === "from" ||
    (before.role === "earlier" && before.bracket > change.bracket) ||
    isEarlierBracket(before, change) ||
    isComparedBracket(before, change) ||
    isNamedBracket(before, change) ||
    isComparedBefore(before, change) ||
    isDatedBracket(before, change);
  const word = WORDS.exec(change.lead.slice(-50))?.[1];
  if (!sure || word === undefined) return false;
  const rises = !/^(?:giảm|thấp|ít|nhỏ)/u.test(word);
  return rises !== now.figure.value > before.figure.value;
}

const OVER = /(?<!\p{L})vượt(?: \p{L}+)?\s$/u;
const OF_PLAN = /^[^,;.()]{0,30} so với (?:mục tiêu|chỉ tiêu|kế hoạch|dự toán)(?!\p{L})/u;

/** "đạt 61,0%, vượt 4,0 điểm phần trăm so với mục tiêu 65%": held against what stands right behind, it is below. */
function isSideWrong(change: Quantity, plan: Quantity, now: Quantity): boolean {
  const beside = plan.order === change.order + 1 && now.order < change.order;
  return (
    beside && OVER.test(change.lead) && OF_PLAN.test(change.tail) && now.figure.value < plan.figure.value
  );
}
