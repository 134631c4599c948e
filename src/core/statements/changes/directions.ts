import type { Quantity } from "../../quantities/quantity";
import { overlap, spanOf } from "../precision";
import { isComparedBracket, isDatedBracket, isEarlierBracket, isNamedBracket } from "./level-brackets";
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
  const sure =
    compared === true ||
    before.role === "from" ||
    (before.role === "earlier" && before.bracket > change.bracket) ||
    isEarlierBracket(before, change) ||
    isComparedBracket(before, change) ||
    isNamedBracket(before, change) ||
    isDatedBracket(before, change);
  const word = WORDS.exec(change.lead.slice(-50))?.[1];
  if (!sure || word === undefined) return false;
  const rises = !/^(?:giảm|thấp|ít|nhỏ)/u.test(word);
  return rises !== now.figure.value > before.figure.value;
}
