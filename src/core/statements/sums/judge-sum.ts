import { findSlip } from "../../base/number-slip";
import { OVERLAPPING, PARTIAL_WORDS } from "../../lexicon/prose-words";
import { anyOf } from "../../lexicon/word-pattern";
import { lastClause } from "../../quantities/last-clause";
import type { Quantity } from "../../quantities/quantity";
import { addUp, meet, spanOf, sumSpans } from "../precision";
import { isScaleSlip, isSlip, isTellingSlip } from "../slip";
import { isEnumerated, isPair, type Closure } from "./is-closed";
import type { PartList } from "./list-parts";

/** Do the parts give the total, as exactly as they are written? */
export function addsUp(total: Quantity, parts: readonly Quantity[]): boolean {
  return meet(spanOf(total), sumSpans(parts.map(spanOf))) && !isSwappedSum(total, parts);
}

/** "1,2 tỷ; 350 triệu; 86 triệu … 1,663 tỷ": only the rounding of a part lets it hold, and two digits of 1,636 are swapped. */
function isSwappedSum({ figure: { value, step } }: Quantity, parts: readonly Quantity[]): boolean {
  if (!parts.some(({ figure }) => figure.step > step) || value / step < 100) return false;
  const [written, meant] = [value, addUp(parts.map(({ figure }) => figure.value))].map((each) =>
    Math.round(each / step),
  );
  return findSlip(written ?? 0, meant ?? 0) === "swapped-digits";
}

/** A list that fails, and how it was introduced. */
export interface FailedSum {
  readonly total: Quantity;
  readonly list: PartList;
  readonly closure: Closure;
  /** A list beside it, of another counter, holds: so does this structure. */
  readonly twinHolds: boolean;
  /** The words behind the last part. */
  readonly rest: string;
}

/** Within this share of the total a wrong sum is a slip, not another kind of list. */
const NEAR = 0.07;

/** May a sum that fails be told? Only what a slip explains, or what the words close. */
export function isTold(failed: FailedSum): boolean {
  const { total, list, closure, twinHolds, rest } = failed;
  const closed = closure !== "none";
  const { parts, how } = list;
  if (how === "prefix") return isPrefixSlip(failed);
  if (how === "near") return closed && isNearSlip(failed);
  if (parts.some((part) => part.figure.bound !== "exact")) return false;
  const sum = addUp(parts.map((part) => part.figure.value));
  const value = total.figure.value;
  if (value <= 0) return false;
  if (list.how !== "mixed" && [total, ...parts].some((each) => isScaleSlip(each, mend(each, total, sum))))
    return true;
  const over = sum > value;
  const off = Math.abs(sum - value) / value;
  if (areOverlapping(total, parts) || areNested(total, parts) || isOverlapSaid(total, parts)) return false;
  if (!over && isPartial(list, rest)) return false;
  const alike = how === "same" || how === "clause" || isPair(total, parts);
  if (total.figure.bound === "at-least" || total.figure.bound === "at-most")
    return closed && alike && isBoundBroken(total, sum);
  if (closure === "sure") return true;
  // A part above its whole is wrong however the list is meant.
  if (how === "same" && total.counter !== "" && parts.some((part) => part.figure.value > value))
    return off <= 3;
  if (twinHolds) return off <= 0.6;
  if (total.counter === "") return closed && off <= NEAR;
  const members = [total, ...parts];
  const mended = members.filter((each) => isSlip(each, mend(each, total, sum)));
  // Of an open list some may be left out, and in small numbers anything is near.
  if (!closed && !isEnumerated(parts)) {
    const rounded = total.figure.step > 1 && parts.every(({ figure }) => figure.step < total.figure.step);
    if (value / total.figure.step < 20 && !(over && rounded)) return false;
    // Two kinds that are more than all may overlap ("bò lai", "bò sinh sản").
    if (parts.length < 3 && mended.length === 0 && (!over || value / total.figure.step >= 1000)) return false;
  }
  if (off <= NEAR) return alike || closed || (over && how === "other");
  if (!alike && !closed) return false;
  // Two parts of an open list may leave others out: a short number is near the rest by chance.
  const least = closed || over || parts.length > 2 || isEnumerated(parts) ? 10 : 100;
  const long = mended.filter((each) => each.figure.value / each.figure.step >= least);
  if (closed) return off <= 0.3 || (alike && off <= 0.6 && long.length > 0);
  if (!alike) return false;
  if (long.length === 0 || off > 0.3) return false;
  return over || off <= 0.1 || long.some((each) => isTellingSlip(each, mend(each, total, sum)));
}

/** The first of a longer list: only where two digits swapped in a long number explain it. */
function isPrefixSlip({ total, list: { parts } }: FailedSum): boolean {
  const sum = addUp(parts.map((part) => part.figure.value));
  const { value, step, bound } = total.figure;
  if (bound !== "exact" || value / step < 1000 || Math.abs(sum - value) > 0.1 * value) return false;
  if (!parts.every((part) => part.figure.bound === "exact" && part.counter === total.counter)) return false;
  return parts.some(
    (part) => part.figure.value / part.figure.step >= 1000 && isTellingSlip(part, mend(part, total, sum)),
  );
}

/** What stands up to the semicolon: only where a slip of the total explains it. */
function isNearSlip({ total, list: { parts } }: FailedSum): boolean {
  const { value, step, bound } = total.figure;
  const sum = addUp(parts.map((part) => part.figure.value));
  return bound === "exact" && value / step >= 100 && isTellingSlip(total, sum);
}

/** What one member would have to be for the sum to hold. */
function mend(member: Quantity, total: Quantity, sum: number): number {
  if (member === total) return sum;
  return addUp([member.figure.value, total.figure.value, -sum]);
}

function isBoundBroken({ figure: { bound, value } }: Quantity, sum: number): boolean {
  if (bound === "at-least") return sum < value;
  return bound === "at-most" && sum > value;
}

const KINDS = OVERLAPPING.map(anyOf);
/** "nữ 52 người", "và nữ là 52": not "đội Nam 52 người". */
const OF_ONE_SEX = /^\s*(?:và |có |số )?(?:nam|nữ)(?: là| có)?\s*#/u;

/** Parts told by two kinds of attributes that one thing may have at once: women, the young, members of the Party. */
export function areOverlapping(total: Quantity | null, parts: readonly Quantity[]): boolean {
  const whole = total?.figure.head.toLowerCase() ?? "";
  const named = new Set<number>();
  let sexes = 0;
  for (const { lead, tail } of parts) {
    const words =
      `${lead.slice(1 + Math.max(lead.lastIndexOf(","), lead.lastIndexOf(";"), lead.lastIndexOf("("))).slice(-50)} # ${tail.split(/[,;()]|(?<!\p{L})và(?!\p{L})/u, 1)[0]?.slice(0, 60) ?? ""}`.replace(
        /phụ nữ|việt nam/gu,
        "",
      );
    const kind = KINDS.findIndex((each) => each.test(words) && !each.test(whole));
    if (kind >= 0) named.add(kind);
    if (OF_ONE_SEX.test(words) || /^\s?(?:nam|nữ)(?!\p{L})/u.test(tail)) sexes++;
  }
  // "gồm 41 giáo viên; nữ 52 người": one sex beside parts that say none cuts across them.
  return named.size > 1 || (sexes === 1 && parts.length > 1);
}

/** "Về nguyên nhân (một hộ có thể có nhiều nguyên nhân): …": the text itself says that one thing is counted several times. */
function isOverlapSaid(total: Quantity, parts: readonly Quantity[]): boolean {
  return [total, ...parts].some(({ sentence: { lower } }) => MULTIPLE.test(lower));
}

const MULTIPLE =
  /(?<!\p{L})(?:một|mỗi|0?1) \p{L}+ (?:\p{L}+ ){0,2}có thể (?:\p{L}+ ){0,4}(?:nhiều|hai|cùng lúc|đồng thời)(?!\p{L})|(?<!\p{L})(?:tính|có|còn|bị) trùng (?:nhau|lặp|lắp)(?!\p{L})/u;

/** Some of the parts, not all, are told by what one thing may be beside others: "74 hộ dân tộc thiểu số, 39 hộ không có lao động". */
export function nameSomeAttributes(parts: readonly Quantity[]): boolean {
  const named = parts.filter(({ lead, tail, counter }) => {
    // "17 trẻ": what is counted is no attribute of it.
    const behind = tail.split(/[,;.()]/u, 1)[0]?.replace(counter, "") ?? "";
    const words = `${lastClause(lead)} # ${behind}`;
    return KINDS.some((kind) => kind.test(words));
  });
  return named.length > 0 && named.length < parts.length;
}

/** "11/14 thôn, trong đó 9/11 thôn … và 5/9 thôn này": each is a part of the one before. */
function areNested({ figure: { value } }: Quantity, parts: readonly Quantity[]): boolean {
  const values = new Set([value, ...parts.map(({ figure }) => figure.value)]);
  return parts.some(
    ({ figure }) => figure.base !== undefined && figure.base !== figure.value && values.has(figure.base),
  );
}

const PARTIAL = anyOf(PARTIAL_WORDS);

/** The list says that it goes on, or that it names only the chief parts. */
function isPartial({ parts }: PartList, rest: string): boolean {
  const [first] = parts;
  return /…|\.{3}|v\.v/u.test(rest) || PARTIAL.test(rest) || PARTIAL.test(first?.lead.slice(-40) ?? "");
}
