import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { addUp, isPercentOf, overlap, spanOf } from "../precision";
import type { Relation } from "../relation";
import { isSlip } from "../slip";
import { countsAlike } from "../sums/list-parts";
import { findPairedChanges } from "./find-paired-changes";
import { insertMultiples } from "./insert-multiples";
import { isDirectionWrong } from "./directions";
import { isClosed } from "./closed-levels";
import { DATED, listDatedLevels } from "./list-dated-levels";
import { listDistantLevels } from "./list-distant-levels";
import { areAlike, isMeanOfTime, isOf, type Levels } from "./levels";
import { nameLevels } from "./level-of-subject";
import { isExactlyPast, isPast, isShort } from "./past-plan";
import {
  isComparedBefore,
  isComparedBracket,
  isDatedBeside,
  isDatedBracket,
  isMultiplied,
  isEarlierBracket,
  isNamedBracket,
} from "./level-brackets";

/**
 * Finds changes whose two levels are printed: "từ 17,83% xuống 15,42%, giảm 2,41%", "đạt 320 hộ, tăng 40 hộ so với năm
 * trước (280 hộ)", "từ 12 lên 36 tổ, gấp 3 lần". Of percentages the difference in points and the growth are both right.
 */
export function* findDifferences(lines: readonly QuantityLine[]): Iterable<Relation> {
  for (const [at, line] of lines.entries()) {
    const paired = [...findPairedChanges(line)];
    yield* paired;
    const known = new Set(paired.map(({ result }) => result));
    const quantities = insertMultiples(line);
    for (const change of quantities) {
      if ((change.role !== "change" && change.role !== "times") || known.has(change)) continue;
      if (isMeanOfTime(change)) continue;
      const own = listLevels(quantities, change);
      const levels = (own.length > 0 ? own : [...listDistantLevels(lines, at, change)]).map((each) =>
        nameLevels(lines, at, change, each),
      );
      const held =
        levels.find((each) => fits(change, each)) ??
        listWholes(quantities, change, levels[0]).find((each) => fits(change, each));
      const told = held ?? levels.find((each) => isTold(change, each));
      if (!told || (!held && isOfTheirSum(quantities, change, told))) continue;
      const turned = held === undefined ? isShort(change, told) : isDirectionWrong(change, held);
      yield {
        kind: turned ? "direction" : change.role === "times" ? "times" : "difference",
        result: change,
        terms: [told.before, told.now],
        expected: expectedOf(change, told),
        holds: held !== undefined && !turned,
        loudness: "error",
      };
    }
  }
}

function listLevels(quantities: readonly Quantity[], change: Quantity): readonly Levels[] {
  const found: Levels[] = [...listNamed(quantities, change)];
  if (found.length > 0) return found;
  for (const [at, before] of quantities.entries()) {
    const now = quantities[at + 1];
    if (before.role !== "from" || !now || !areAlike(before, now) || !isOf(change, now)) continue;
    // "từ 32 vụ còn 18 vụ".
    if (now.role !== "to" && now.role !== "left") continue;
    const closed =
      change.order === now.order + 1 ||
      (change.order === before.order - 1 && change.clause === before.clause && !OTHER_STEP.test(before.lead));
    if (closed) found.push({ before, now, closed });
  }
  if (found.length > 0) return found;
  const reach = quantities.filter(
    (each) =>
      Math.abs(each.order - change.order) <= (countsAlike(each, change) ? REACH_ALIKE : REACH) &&
      isOf(change, each),
  );
  // "thóc 8.935 tấn, tăng 2,6% (năm trước 8.705 tấn); ngô 2.525 tấn, tăng 5,2% (năm trước 2.400 tấn)": its own, not the first.
  const own = reach.find((each) => each.order === change.order + 1 && isNamedBracket(each, change));
  const before =
    own ??
    reach.find(
      (each) =>
        each.role === "earlier" ||
        each.role === "plan" ||
        (each.role === "main" &&
          (isEarlierBracket(each, change) ||
            isComparedBracket(each, change) ||
            isComparedBefore(each, change) ||
            isMultiplied(each, change) ||
            isDatedBracket(each, change))) ||
        isDatedBeside(each, change),
    );
  const now = reach
    .filter(
      (each) =>
        each.order < change.order &&
        each !== before &&
        (isLevel(each, change) ||
          isShareOfLevel(each, change) ||
          isRest(each, change) ||
          isBeforeDate(each, before, change)),
    )
    .filter((each) => before !== undefined && areAlike(each, before))
    .at(-1);
  if (now && before) found.push({ before, now, closed: isClosed(before, now, change) });
  else if (!before) found.push(...listDatedLevels(quantities, change));
  return found;
}

/** How many figures off a level stands at most, and one that counts the same things: "9 vụ làm 11 người chết; so với cùng kỳ (14 vụ, 15 người) giảm 5 vụ". */
const [REACH, REACH_ALIKE] = [3, 4];

/** "27 em đoạt giải, gồm 2 nhất, 6 nhì, 9 ba và 10 khuyến khích; so với năm trước (21 giải) tăng 6 giải": of all of them. */
function isOfTheirSum(quantities: readonly Quantity[], change: Quantity, { before, now }: Levels): boolean {
  const alike = quantities.filter(
    (each) => each.order <= now.order && each !== before && countsAlike(each, now),
  );
  const value = addUp(alike.map(({ figure }) => figure.value));
  return (
    alike.length > 1 &&
    fits(change, { before, now: { ...now, figure: { ...now.figure, value } }, closed: false })
  );
}

/** "đoạt 87 giải: 3 giải nhất, …, 37 giải khuyến khích; tăng 6 giải so với năm trước (81 giải)": of the whole, not of the last part. */
function listWholes(
  quantities: readonly Quantity[],
  change: Quantity,
  levels: Levels | undefined,
): readonly Levels[] {
  if (!levels || change.role === "times") return [];
  const { before } = levels;
  return quantities
    .filter((each) => each.order < change.order && each !== before && isLevel(each, change))
    .filter((each) => areAlike(each, before))
    .map((now) => ({ before, now, closed: false }));
}

/** "doanh thu tăng 5%, … giá cước giảm (từ 54.800 đồng xuống 50.000 đồng)": the levels are of the second. */
const OTHER_STEP = /(?<!\p{L})(?:tăng|giảm)(?!\p{L})[^;]{0,200}\(/u;

/** "… từ 6 hộ với 45 con … lên 18 hộ với 216 con, gấp 3 lần về số hộ": it says of which of them. */
function* listNamed(quantities: readonly Quantity[], change: Quantity): Iterable<Levels> {
  const of = change.role === "times" ? NAMED.exec(change.tail)?.[1] : undefined;
  if (of === undefined) return;
  const levels = quantities.filter(
    (each) =>
      each.order < change.order && each.counter === of && each.role !== "change" && each.role !== "times",
  );
  const [before, now, ...others] = levels;
  const grown = before?.role === "from" || now?.role === "to" || levels.every(({ lead }) => DATED.test(lead));
  if (before && now && others.length === 0 && (grown || BEGUN.test(before.lead)))
    yield { before, now, closed: true };
}

const BEGUN = /(?<!\p{L})(?:ban đầu|lúc đầu|khi mới|trước đây)(?!\p{L})/u;
/** "tăng 3,8 lần" is to 4,8 times, or to 3,8. */
const GROWS = /(?<!\p{L})(?:tăng|hơn)(?!\p{L})[^,;]{0,200}$/u;
const NAMED = /^ ?lần (?:về|số) (?:số )?(?:lượng )?(\p{L}+)/u;

/** A count or a mean of the same things; what a closed bracket says of something else is no level of this change. */
function isLevel({ role, bracket, key }: Quantity, change: Quantity): boolean {
  if (bracket > change.bracket) return false;
  return role === "main" || role === "to" || (role === "average" && key === change.key);
}

/** "còn 96 hộ nghèo (3,2%) …, giảm 1,6 điểm phần trăm": points are of the share in the bracket. */
function isShareOfLevel({ figure, role, bracket }: Quantity, change: Quantity): boolean {
  return change.counter === "điểm" && figure.percent && role === "main" && bracket > change.bracket;
}

/** "Sau sáp nhập còn 128 thôn, giảm 47 thôn": what is left, right before the change. */
function isRest({ role, order, bracket }: Quantity, change: Quantity): boolean {
  return role === "left" && order === change.order - 1 && bracket === change.bracket;
}

/** "còn 9,4% (năm 2024: 10,2%)". */
function isBeforeDate({ role, order }: Quantity, before: Quantity | undefined, change: Quantity): boolean {
  if (role !== "left" || before?.order !== order + 1) return false;
  return isDatedBracket(before, change) || isDatedBeside(before, change);
}

function isTimes(change: Quantity, ratio: number): boolean {
  return [ratio, ...(GROWS.test(change.lead) ? [ratio - 1] : [])].some((times) =>
    overlap(spanOf(change), { low: times - 0.05, high: times + 0.05 }),
  );
}

function fits(change: Quantity, { before, now }: Levels): boolean {
  const [a, b] = [before.figure.value, now.figure.value];
  if (change.role === "times") return a > 0 && isTimes(change, b / a);
  if (isPast(change, { before, now, closed: false }))
    return isExactlyPast(change, { before, now, closed: false });
  const [from, to] = [spanOf(before), spanOf(now)];
  const far = {
    low: Math.max(0, Math.max(to.low - from.high, from.low - to.high)),
    high: Math.max(to.high - from.low, from.high - to.low),
  };
  const points = change.figure.percent === before.figure.percent || change.counter === "điểm";
  // Printed percentages are taken at their word: 8,5% to 6,2% is 2,3 points.
  if (points && before.figure.percent) {
    if (Math.abs(Math.abs(a - b) - change.figure.value) < change.figure.step * 0.51 + 1e-9) return true;
  } else if (points) return overlap(far, spanOf(change));
  return (
    change.figure.percent &&
    a > 0 &&
    (isPercentOf(change, (100 * Math.abs(b - a)) / a) ||
      (!before.figure.percent &&
        overlap(
          { low: (100 * far.low) / from.high, high: (100 * far.high) / Math.max(from.low, 1e-9) },
          spanOf(change),
        ) &&
        far.high - far.low > 1e-9))
  );
}

/** "gấp hơn 4 lần" of what is 3,25 times as much: clearly less than "hơn" says, or more than "gần" does. */
function isBeyond({ figure }: Quantity, { before, now }: Levels): boolean {
  const times = now.figure.value / before.figure.value;
  return figure.bound === "at-least" ? times < 0.95 * figure.value : times > 1.05 * figure.value;
}

function expectedOf(change: Quantity, { before, now }: Levels): number {
  const [a, b] = [before.figure.value, now.figure.value];
  if (change.role === "times") return b / a;
  if (change.figure.percent && !before.figure.percent) return (100 * Math.abs(b - a)) / a;
  return addUp([Math.max(a, b), -Math.min(a, b)]);
}

function isTold(change: Quantity, levels: Levels): boolean {
  if (change.role === "times" && levels.closed && change.figure.bound !== "exact")
    return isBeyond(change, levels);
  if ((change.figure.bound !== "exact" && !isPast(change, levels)) || levels.before.figure.value <= 0)
    return false;
  if (isShort(change, levels)) return true;
  // "Chỉ tiêu toàn huyện 4.000 cây; xã trồng 860 cây, vượt 7,5%": not its own plan.
  if (isPast(change, levels) && levels.now.figure.value < levels.before.figure.value) return false;
  if (levels.closed) return true;
  if (levels.series === true) return isSlip(change, expectedOf(change, levels));
  const expected = expectedOf(change, levels);
  const value = change.figure.value;
  const level = levels.before.figure.percent || change.figure.percent ? value : levels.now.figure.value;
  return (
    Math.abs(expected - value) <= 0.15 * level &&
    (isSlip(change, expected) || Math.abs(expected - value) <= 0.15 * value)
  );
}
