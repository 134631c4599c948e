import { readWholeNumber } from "../../numerals/number-words";
import { lastClause } from "../../quantities/last-clause";
import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { isExact } from "../passages/is-exact";
import { isRate } from "../sums/excuse-sum";
import { countsAlike } from "../sums/list-parts";
import { listNegatedPairs, listSexes } from "./opposed-pairs";
import type { Row, Run } from "./run";

/** Nobody comes back to a total later. */
const MOST_LINES = 8;
const MOST_PARTS = 16;

/**
 * The runs of figures that may be the parts of a total: whole sentences, one after another, nothing left out between; the
 * figures that stand each in a bracket of its own; what is done and what is not.
 */
export function listRuns(
  total: Quantity,
  lines: readonly QuantityLine[],
  at: number,
  isTaken: (quantity: Quantity) => boolean,
): readonly Run[] {
  const { sentence, order } = total;
  const isFree = (each: Quantity): boolean => isCount(each) && !isTaken(each);
  const isBehind = (each: Quantity): boolean =>
    isFree(each) && (each.sentence !== sentence || each.order > order);
  const isBefore = (each: Quantity): boolean =>
    isFree(each) && (each.sentence !== sentence || each.order < order);
  const behind = lines.slice(at, at + MOST_LINES);
  const before = lines.slice(Math.max(0, at - MOST_LINES + 1), at + 1).reverse();
  const outer = readRows(total, behind, isBehind);
  const inner = total.bracket >= 0 ? [] : readBrackets(total, behind, isBehind);
  const above = readRows(total, before, isBefore);
  const gap = isRaised(total) ? MOST_LINES : 0;
  return [
    ...gather(total, outer, "behind", 0),
    ...gather(total, inner, "behind", 0),
    ...listOwnClause(total, outer[0]),
    ...listSexes(
      total,
      behind.map(({ quantities }) => quantities.filter(isBehind)),
    ),
    ...listNegatedPairs(total, readRows(total, behind, isBehind, true)),
    ...listKinds(
      total,
      (lines[at]?.quantities ?? []).filter((each) => each === total || !isTaken(each)),
    ),
    ...gather(
      total,
      above.map((row) => ({ ...row, parts: [...row.parts].reverse() })),
      "before",
      gap,
    ),
  ];
}

/** "768 hồ sơ, kết quả: đúng hạn 733 hồ sơ, quá hạn 35 hồ sơ; đang giải quyết 74 hồ sơ": what stands before the semicolon. */
function listOwnClause(total: Quantity, row: Row | undefined): readonly Run[] {
  const all = row?.parts ?? [];
  const parts = all.filter(({ clause }) => clause === total.clause);
  const [first] = parts;
  if (!first || parts.length < 2 || parts.length === all.length) return [];
  if (parts.some(({ figure }) => figure.value >= total.figure.value)) return [];
  return [{ parts, side: "behind", distance: 0, skipped: 0, whole: true, opening: openingOf(first, total) }];
}

/** "Trong 27 hợp tác xã hiện có, 14 trồng trọt, 6 chăn nuôi, 7 dịch vụ": each part is counted by the name of its kind. */
function listKinds(total: Quantity, quantities: readonly Quantity[]): readonly Run[] {
  const { sentence, figure, clause, bracket, order } = total;
  if (!/^[\s\-+•]*(?:trong|trên|của|với)(?: tổng)?(?: số)? $/u.test(sentence.lower.slice(0, figure.from)))
    return [];
  const behind = quantities.filter((each) => each.order > order && each.bracket === bracket);
  const parts = behind.filter((each) => each.clause === clause && isCount(each));
  const kinds = new Set(parts.map(({ counter }) => counter));
  const apart = parts.length > 1 && kinds.size === parts.length && !kinds.has(total.counter);
  const opening = sentence.lower.slice(0, parts[0]?.figure.from);
  return apart ? [{ parts, side: "behind", distance: 1, skipped: 0, whole: true, opening }] : [];
}

/** "Nâng tổng số lên 538 hộ", "cộng với 41,3 km trước đây, đến nay có 49,95 km": it adds to what stands anywhere before. */
export function isRaised({ sentence, figure }: Quantity): boolean {
  return RAISED.test(sentence.lower.slice(Math.max(0, figure.from - 120), figure.from));
}

const RAISED =
  /(?<!\p{L})(?:(?:đưa|nâng) (?:tổng )?(?:số )?[^.;:\d]{0,45}(?:\d+ \p{L}+ )?(?:lên|thành|đạt)|(?:cộng|cùng|tính) (?:với|cả) [^.;:]{3,70}, (?:\p{L}+ ){0,3}(?:đến nay|hiện nay|nay|tổng)[^.;:\d]{0,30}) (?:\p{L}+ ){0,2}$/u;

function readRows(
  total: Quantity,
  lines: readonly QuantityLine[],
  isPart: (each: Quantity) => boolean,
  bare = false,
): readonly Row[] {
  return lines.map(({ sentence, quantities }) => {
    const bracket = sentence === total.sentence ? total.bracket : -1;
    const mark = readMark(sentence.text);
    const isAmongParts = (each: Quantity | undefined): boolean =>
      each !== undefined && each !== total && isPart(each) && mayBePartOf(each, total);
    const parts = quantities.filter(
      (each, at) =>
        each.bracket === bracket &&
        isPart(each) &&
        mayBePartOf(each, total) &&
        !(at > 0 && NESTED.test(each.lead) && (mark !== "" || isAmongParts(quantities[at - 1]))),
    );
    const counted =
      bare ||
      total.counter === "" ||
      parts.some(({ counter }) => counter !== "") ||
      DIVIDED.test(sentence.lower);
    return { parts: counted ? parts : [], mark, text: sentence.lower };
  });
}

/** "- Tố cáo cán bộ: 29 đơn, trong đó 8 đơn nặc danh": a part of the bullet's own, or of the part before it. */
const NESTED = /(?<!\p{L})(?:trong đó|trong số đó|riêng)(?!\p{L})[^;]{0,300}$/u;

/** "Phân theo trình độ: đại học 203, cao đẳng 118, …": the words say that a whole is taken apart, none need say of what. */
const DIVIDED =
  /^[\s\-+•]*(?:\d{1,2}[.)] )?(?:(?:phân|chia|tính|xét|xếp)(?: loại| tích)? |về |cơ cấu )?(?:theo )[\p{L} ]{2,40}:/u;

function readMark(text: string): string {
  const [, dash, number, letter] = /^\s*(?:([-+•*–])\s|(\d{1,2})[.)]\s|([a-zđ])[.)]\s)/u.exec(text) ?? [];
  return dash ?? (number === undefined ? (letter === undefined ? "" : "a") : "1");
}

/** "Phường A (11,26 km2; 19.308 người), xã B (14,93 km2; 12.741 người)": the first of the same things in each bracket. */
function readBrackets(
  total: Quantity,
  lines: readonly QuantityLine[],
  isPart: (each: Quantity) => boolean,
): readonly Row[] {
  return lines.map(({ quantities }) => {
    const seen = new Set<number>();
    const parts = quantities.filter((each) => {
      if (each.bracket < 0 || seen.has(each.bracket)) return false;
      if (!countsAlike(each, total) || !isPart(each)) return false;
      seen.add(each.bracket);
      return true;
    });
    return { parts, mark: "", text: "" };
  });
}

/** From every row on, one row more at a time; up to `gap` rows with nothing, or one among bullets, do not end it. */
function* gather(total: Quantity, rows: readonly Row[], side: Run["side"], gap: number): Iterable<Run> {
  let skipped = 0;
  for (const [from, { parts: row }] of rows.entries()) {
    if (row.length > 0) yield* gatherFrom(total, rows, side, gap, from, skipped);
    skipped += row.length;
  }
}

function* gatherFrom(
  total: Quantity,
  rows: readonly Row[],
  side: Run["side"],
  gap: number,
  from: number,
  skipped: number,
): Iterable<Run> {
  const parts: Quantity[] = [];
  let empty = 0;
  for (let to = from; to < rows.length; to++) {
    const { parts: more = [], mark = "" } = rows[to] ?? {};
    // Bullets end where others begin.
    if (side === "behind" && rows[from]?.mark !== "" && mark !== rows[from]?.mark) return;
    if (more.some(({ figure }) => figure.value >= total.figure.value)) return;
    empty = more.length === 0 ? empty + 1 : 0;
    if (empty > (mark !== "" ? Math.max(1, gap) : gap)) return;
    parts.push(...more);
    if (parts.length > MOST_PARTS) return;
    const inOrder = side === "behind" ? [...parts] : [...parts].reverse();
    const [first] = inOrder;
    if (!first || parts.length < 2 || more.length === 0) continue;
    yield {
      parts: inOrder,
      side,
      distance: from,
      skipped,
      whole: to === from || isEnd(rows[to + 1], mark),
      opening: openingOf(first, total),
      ...(side === "behind" && isSealed(total, rows.slice(from, to + 3), parts.length) && { sealed: true }),
    };
  }
}

/** "Ngoài ba nhóm trên không phát sinh loại đơn nào khác", "Không còn loại đất nào khác phải thu hồi": nothing was left out. */
function isSealed(total: Quantity, rows: readonly Row[], count: number): boolean {
  // A bullet is no total of those below it.
  const mark = readMark(total.sentence.text);
  if (mark !== "" && mark === rows[0]?.mark) return false;
  return rows.some(({ text }) => {
    if (SEALED.test(text)) return true;
    const [, said = ""] = BESIDES.exec(text) ?? [];
    return said !== "" && (/^\d+$/u.test(said) ? Number(said) : readWholeNumber(said)) === count;
  });
}

const SEALED =
  /(?<!\p{L})(?:không|chưa) (?:\p{L}+ ){1,6}nào (?:khác|nữa)(?!\p{L})|(?<!\p{L})không (?:có|còn|phát sinh|huy động) (?:thêm )?(?:\p{L}+ ){0,4}(?:khác|nào khác|nào nữa)(?!\p{L})/u;
const BESIDES =
  /(?<!\p{L})ngoài (\p{L}+|\d+) \p{L}+(?: \p{L}+)? (?:trên|này|nói trên|nêu trên|kể trên),? (?:không|chưa)(?!\p{L})/u;

function isEnd(next: Row | undefined, mark: string): boolean {
  return next === undefined || next.parts.length === 0 || (mark !== "" && next.mark !== mark);
}

/** A count of the same things, or of nothing that is named. */
function mayBePartOf(each: Quantity, total: Quantity): boolean {
  if (each.counter === "") return total.counter !== "đồng" && each.figure.step === 1;
  return countsAlike(each, total);
}

/** A figure of its own, neither a rate nor one of another time. */
export function isCount(each: Quantity): boolean {
  const known = counts.get(each);
  if (known !== undefined) return known;
  const count = readCount(each);
  counts.set(each, count);
  return count;
}

const counts = new WeakMap<Quantity, boolean>();

function readCount(each: Quantity): boolean {
  return (
    isExact(each) &&
    !isRate(each) &&
    (each.role === "main" || each.role === "left" || each.role === "to") &&
    !OF_ANOTHER_TIME.test(lastClause(each.lead))
  );
}

const OF_ANOTHER_TIME = /(?<!\p{L})(?<!(?:tháng|quý|ngày|tuần) )(?:đầu|cuối) (?:năm|kỳ|quý|tháng)(?!\p{L})/u;

function openingOf(first: Quantity, total: Quantity): string {
  const from = first.sentence === total.sentence && total.order < first.order ? total.figure.to : 0;
  return first.sentence.lower.slice(from, first.figure.from);
}
