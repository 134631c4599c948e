import { PLAN_WORDS } from "../../lexicon/prose-words";
import { startsWith } from "../../lexicon/word-pattern";
import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { isExact } from "../passages/is-exact";
import { addUp, isPercentOf, overlap, spanOf } from "../precision";
import type { Relation } from "../relation";
import { countsAlike } from "../sums/list-parts";

/**
 * Finds a change given twice, as a number and as a percentage ("tăng 918 vụ = 7,7%", "giảm 10% (giảm 7 đảng viên)"), and
 * works the percentage out over what there was before: the present figure less the change, or the earlier one printed.
 */
export function* findGrowth(lines: readonly QuantityLine[]): Iterable<Relation> {
  for (const [at, line] of lines.entries()) {
    for (const { number, percent, compared } of listPairs(line.quantities)) {
      const levels = listLevels(lines[at - 1], line, number);
      const settled = findSettled(levels, number);
      const held =
        levels.find((level) => fits(percent, number, level)) ??
        levels
          .filter((level) => isCompared(level) || (!settled && isOfTimeBefore(level, number)))
          .map(asEarlier)
          .find((level) => fits(percent, number, level));
      const told = held ?? settled ?? (compared ? undefined : levels.find((level) => level.sure));
      if (!told) continue;
      const value = number.figure.value;
      const before = told.before ?? (number.falling ? told.now + value : told.now - value);
      if (before <= 0) continue;
      yield {
        kind: "growth",
        result: percent,
        terms: [told.quantity, number],
        expected: (100 * value) / before,
        holds: held !== undefined,
        loudness: "error",
      };
    }
  }
}

/** "đón 86.400 lượt; năm 2023 đón 72.000 lượt, tăng 14.400 lượt": the change lies between two levels, which leave no other base. */
function findSettled(levels: readonly Level[], number: Quantity): Level | undefined {
  const exact = levels
    .map(({ quantity }) => quantity)
    .filter((each) => isExact(each) && countsAlike(each, number));
  for (const high of exact)
    for (const low of exact) {
      if (addUp([high.figure.value, -low.figure.value]) !== number.figure.value) continue;
      const [before, now] = number.falling ? [high, low] : [low, high];
      return { quantity: before, now: now.figure.value, before: before.figure.value, sure: true };
    }
  return undefined;
}

/** A bracket behind what is compared with gives its level. */
function isCompared({ quantity: { lead, bracket } }: Level): boolean {
  return bracket >= 0 && /(?<!\p{L})(?:so|cùng kỳ|trước)(?!\p{L})[^;.()]{0,50}\($/u.test(lead.trimEnd());
}

/** "Quý II có 3.590 hồ sơ, quý III tăng 256 hồ sơ (7,1%)": a time of its own stands before the change. */
function isOfTimeBefore({ quantity: { sentence, figure } }: Level, number: Quantity): boolean {
  if (sentence !== number.sentence || figure.to > number.figure.from) return false;
  return TIME.test(sentence.lower.slice(figure.to, number.figure.from));
}

const TIME =
  /[,;.] (?:như vậy,? |còn |riêng )?(?:sang |trong |đến )?(?:quý|tháng|năm|vụ|kỳ|tuần|đợt|học kỳ) (?:[ivx]+|\d+|này|nay|sau)(?!\p{L})/u;

/** "so với vụ trước (3.309 ha) giảm 45 ha, tương đương 1,4%": the level may as well be the earlier one. */
function asEarlier(level: Level): Level {
  return { ...level, before: level.quantity.figure.value };
}

interface Pair {
  readonly number: Quantity;
  readonly percent: Quantity;
  /** "tăng 9% so với cùng kỳ (410 tấn)": the bracket may as well give the earlier level. */
  readonly compared: boolean;
}

const TIE =
  /^[^,;:.()]{0,40}(?:\(|=|(?<!\p{L})(?:tương ứng|tương đương|tức|hay|bằng|tỷ lệ))\s*(?:(?:là|với|tăng|giảm|tăng thêm|giảm bớt|tăng trưởng|tương ứng|tương đương|tức|mức|tốc độ|tỷ lệ|khoảng|gần|hơn|trên|\+|-)\s*){0,3}$/u;
const COMMA =
  /^[^,;:.()]{0,24},\s(?:(?:tức|hay)\s)?(?:(?:tương ứng|tương đương|bằng|đạt)?(?: với)?\s?(?:mức|tỷ lệ|tốc độ) (?:tăng trưởng|tăng|giảm)\s(?:là\s|đạt\s)?|(?:tương ứng|tương đương|bằng)(?: với)?\s(?:(?:tăng|giảm)\s)?|(?:tăng|giảm)\s)$/u;
/** "(giảm 15 lượt so với năm trước), tương ứng giảm 17%": the bracket closes before the tie. */
const BEHIND_BRACKET =
  /^[^,;:.()]{0,60}\),\s(?:(?:tức|hay)\s)?(?:(?:tương ứng|tương đương|bằng)(?: với)?\s(?:(?:tăng|giảm)\s)?)$/u;
/** A comparison right before the bracket. */
const COMPARED = /(?<!\p{L})(?:so|cùng kỳ|năm trước)(?!\p{L})[^;.(]{0,50}\(\s?$/u;

function listPairs(quantities: readonly Quantity[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const [at, first] of quantities.entries()) {
    const second = quantities[at + 1];
    if (!second || first.role !== "change" || first.figure.percent === second.figure.percent) continue;
    const bracketed = second.bracket > first.bracket;
    if (
      !TIE.test(second.lead) &&
      !(BEHIND_BRACKET.test(second.lead) && first.bracket > second.bracket) &&
      !(COMMA.test(second.lead) && (second.role === "change" || second.role === "main"))
    )
      continue;
    // "tăng 39 việc (tỷ lệ giải quyết 90%)" says something else.
    if (
      bracketed &&
      second.role !== "change" &&
      second.lead.split("(")[1]?.trim().split(" ").length !== 1 &&
      !/\(\s?$/u.test(second.lead) &&
      !/tỷ lệ|tương ứng/u.test(second.lead)
    )
      continue;
    if (isPoints(first) || isPoints(second)) continue;
    // "vượt 4,7% kế hoạch (1.850 lao động)": the bracket gives the plan.
    if (first.figure.percent && OF_PLAN.test(first.tail)) continue;
    const [number, percent] = first.figure.percent ? [second, first] : [first, second];
    const compared = bracketed && second.role !== "change" && COMPARED.test(second.lead);
    pairs.push({ number: { ...number, falling: first.falling }, percent, compared });
  }
  return pairs;
}

const OF_PLAN = startsWith(PLAN_WORDS, String.raw`\s?%?\s?(?:so với\s)?`);

function isPoints({ counter }: Quantity): boolean {
  return counter === "điểm";
}

/** What the change may have led to, or come from. */
interface Level {
  readonly quantity: Quantity;
  readonly now: number;
  readonly before?: number;
  /** In the clause of the change, nothing of its kind between them. */
  readonly sure: boolean;
}

function listLevels(
  previous: QuantityLine | undefined,
  line: QuantityLine,
  number: Quantity,
): readonly Level[] {
  const levels: Level[] = [];
  const near = line.quantities.filter((each) => each.order < number.order).reverse();
  for (const each of near) {
    if (each.figure.percent || !isAlike(each, number)) continue;
    if (each.role === "earlier")
      levels.push({ quantity: each, now: 0, before: each.figure.value, sure: false });
    else if (each.role === "main" || each.role === "to" || each.role === "left") {
      const first = !levels.some((level) => level.sure);
      const between = line.sentence.lower.slice(each.figure.to, number.figure.from);
      levels.push({
        quantity: each,
        now: each.figure.value,
        sure: first && !/;/u.test(between) && countsAlike(each, number),
      });
    }
  }
  for (const each of line.quantities) {
    if (each.order < number.order || each.figure.percent || !isAlike(each, number)) continue;
    if (each.role === "earlier")
      levels.push({ quantity: each, now: 0, before: each.figure.value, sure: false });
    else if (each.role === "to" || each.role === "main")
      levels.push({ quantity: each, now: each.figure.value, sure: false });
  }
  if (previous?.sentence.document === line.sentence.document)
    for (const each of [...previous.quantities].reverse())
      if (!each.figure.percent && each.role === "main" && isAlike(each, number))
        levels.push({ quantity: each, now: each.figure.value, sure: false });
  return levels.slice(0, 8);
}

function isAlike(a: Quantity, b: Quantity): boolean {
  return countsAlike(a, b) || a.counter === "" || b.counter === "";
}

function fits(percent: Quantity, number: Quantity, { quantity, now, before }: Level): boolean {
  const value = number.figure.value;
  const base = before ?? (number.falling ? now + value : now - value);
  if (base <= 0) return false;
  if (isPercentOf(percent, (100 * value) / base)) return true;
  // "tăng 2,4 tỷ đồng, bằng 120% năm trước": all of it, not what came to it.
  if (/(?<!\p{L})(?:bằng|đạt)\s$/u.test(percent.lead) && percent.role !== "change") {
    const all = number.falling ? base - value : base + value;
    if (isPercentOf(percent, (100 * all) / base)) return true;
  }
  const [change, level] = [spanOf(number), spanOf(quantity)];
  if (change.high - change.low + level.high - level.low < 1e-9) return false;
  const low =
    before !== undefined ? level.low : number.falling ? level.low + change.low : level.low - change.high;
  const high =
    before !== undefined ? level.high : number.falling ? level.high + change.high : level.high - change.low;
  if (low <= 0) return false;
  return overlap({ low: (100 * change.low) / high, high: (100 * change.high) / low }, spanOf(percent));
}
