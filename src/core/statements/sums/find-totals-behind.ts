import { HEDGES, TOTAL_WORDS } from "../../lexicon/prose-words";
import { endsWith } from "../../lexicon/word-pattern";
import type { Quantity, QuantityLine } from "../../quantities/quantity";
import type { Relation } from "../relation";
import { isEnumerated } from "./is-closed";
import { isAnotherTotal, isCompletedByName, isFactor } from "./excuse-sum";
import { addsUp, isTold, nameSomeAttributes, type FailedSum } from "./judge-sum";
import { countsAlike, type PartList } from "./list-parts";
import { relateSum, sumOf } from "./relate-sum";

const TOTAL = endsWith(TOTAL_WORDS, String.raw`[\s:]*(?:(?:${HEDGES.join("|")})\s){0,2}`);
const OF_TOTAL = /(?<!\p{L})(?:trên|trong|của|so với) (?:tổng|tổng số)\s*$/u;

/** "…, tổng cộng 31 người": a total that stands behind its parts. */
export function isTotalBehind({ lead, order }: Quantity): boolean {
  return order > 0 && TOTAL.test(lead.slice(-40)) && !OF_TOTAL.test(lead.slice(-24));
}

/** "…, lũy kế giải quyết trong kỳ là 672 hồ sơ": some words say of what it is the total. */
function isNamedTotal({ lead, order }: Quantity): boolean {
  const clause = lead.slice(-70);
  return order > 1 && (NAMED_TOTAL.test(clause) || OPENING_TOTAL.test(clause));
}

const NAMED_TOTAL =
  /(?:^|[,;]|(?<!\p{L})và)\s(?:tổng cộng|tổng số|tổng|lũy kế)(?:\s\p{L}+){1,7}\s(?:là|có|đạt|lên)\s$/u;
/** "…; tổng 9 tháng tiếp 655 lượt", "…, cộng hai năm được 96.900 cây": the clause begins with it. */
const OPENING_TOTAL = /[,;]\s(?:và )?(?:tổng|cộng|cả)\s[^,;:.()]{2,40}\s$/u;

/**
 * Finds totals that their parts stand before ("1 chỉ huy trưởng, 2 chỉ huy phó và 28 dân quân, tổng 31 người"), and
 * those that open a clause and are then taken apart ("Trong 6,94 điểm tăng trưởng, công nghiệp đóng góp 3,45 điểm …").
 */
export function* findFreeTotals(lines: readonly QuantityLine[]): Iterable<Relation> {
  for (const line of lines) {
    const { quantities } = line;
    if (quantities.length < 3) continue;
    const previous = lines.slice(Math.max(0, line.index - 2), line.index);
    for (const total of quantities) {
      if (total.role !== "main" || total.figure.percent) continue;
      if (isTotalBehind(total)) yield* judge(total, partsBefore(total, quantities), true, line, previous);
      else if (total.order > 2 && OF_TOTAL.test(total.lead.slice(-24)))
        yield* judge(total, partsBefore(total, quantities).filter(isVote), false, line, previous);
      else if (isNamedTotal(total))
        yield* judge(total, partsBefore(total, quantities), false, line, previous);
      else if (isDivided(total)) yield* judge(total, partsAfter(total, quantities), false, line, previous);
    }
  }
}

/** "48 phiếu tán thành, 3 phiếu không tán thành, …": for and against; of other things some may be left out. */
function isVote({ parts }: PartList): boolean {
  const heads = parts.map(({ tail }) => (tail.split(/[,;]| trên /u, 1)[0] ?? "").trim());
  return (
    parts.length > 2 &&
    heads.some(
      (head) =>
        /(?<!\p{L})(?:không|chưa) /u.test(head) && heads.includes(head.replace(/(?:không|chưa) /u, "")),
    )
  );
}

function* judge(
  total: Quantity,
  lists: readonly PartList[],
  closed: boolean,
  line: QuantityLine,
  previous: readonly QuantityLine[],
): Iterable<Relation> {
  const held = lists.find(({ parts }) => addsUp(total, parts));
  if (held) yield relateSum(total, held.parts, true);
  if (held) return;
  const told = lists.find((list) => {
    const closure = (closed && list.parts.length > 2) || isOfSo(total, list.parts.length) ? "words" : "none";
    const failed: FailedSum = { total, list, closure, twinHolds: false, rest: "" };
    return (
      list.how === "same" &&
      // "Đội tàu 127 chiếc, dài từ 15 m trở lên 44 chiếc, tất cả 44 chiếc …": no part is as much as the total.
      list.parts.every(({ figure }) => figure.value < total.figure.value) &&
      isTold(failed) &&
      (closed || !nameSomeAttributes(list.parts)) &&
      !isCompletedByName(failed, line) &&
      !isAnotherTotal(sumOf(list.parts), total, line, previous)
    );
  });
  if (told) yield relateSum(total, told.parts, false);
}

/** "…, cả hai cấp tổ chức 65 cuộc": it says of how many parts it is the total. */
function isOfSo({ lead }: Quantity, parts: number): boolean {
  const said = /(?:^|[,;])\s(?:tổng |cộng )?(?:cả )?(hai|ba|bốn) \p{L}/u.exec(lead.slice(-60))?.[1];
  return said !== undefined && ["hai", "ba", "bốn"].indexOf(said) === parts - 2;
}

/** Of smaller totals some parts give the sum by chance, so that the words must part them from the others. */
const SURE = 50;

/** Nobody sums more parts in one sentence. */
const MOST_PARTS = 30;

function isParted(first: Quantity | undefined): boolean {
  return first !== undefined && /[;:]/u.test(first.lead);
}

/** All of its kind before it in the sentence, and ever fewer of them; whatever counts, last. */
function partsBefore(total: Quantity, quantities: readonly Quantity[]): readonly PartList[] {
  const before = quantities.filter(
    (each) => each.order < total.order && each.bracket === total.bracket && isPart(each),
  );
  const alike = before.filter((each) => countsAlike(each, total) || each.counter === "").slice(-MOST_PARTS);
  const lists: PartList[] = alike.length > 1 ? [{ parts: alike, how: "same" }] : [];
  for (const list of [alike, before.slice(-MOST_PARTS)])
    for (let from = 0; from <= list.length - 2; from++)
      if (from === 0 || total.figure.value / total.figure.step >= SURE || isParted(list[from]))
        lists.push({ parts: list.slice(from), how: "prefix" });
  return lists;
}

/** "Trong 47 án tạm đình chỉ, cấp tỉnh 9 vụ, cấp huyện 38 vụ": all of its kind, or all of one other. */
function partsAfter(total: Quantity, quantities: readonly Quantity[]): readonly PartList[] {
  const after = quantities.filter(
    (each) => each.order > total.order && each.bracket === total.bracket && isPart(each),
  );
  const alike = after.filter((each) => countsAlike(each, total));
  const [first] = after;
  const others = alike.length === 0 && first ? after.filter((each) => countsAlike(each, first)) : [];
  // "… có 640 nam và 430 nữ": told off with an "và", they need no common counter.
  const told = after.length === 2 && isEnumerated(after) ? after : [];
  const parts = alike.length > 0 ? alike : others.length === after.length ? others : told;
  return parts.length > 1 ? [{ parts, how: "same" }] : [];
}

function isPart(each: Quantity): boolean {
  return (each.role === "main" || each.role === "left") && !each.figure.percent && !isFactor(each);
}

/** "Trong 77 vụ …", "Trong số 77 vụ …" at the head of a clause. */
function isDivided({ lead, order }: Quantity): boolean {
  const near = order === 0 ? lead : `%${lead}`;
  return /(?:^|[.;:,])[\s\-+]*trong(?: số| tổng số)?\s$/u.test(near.slice(-30));
}
