import { TOTAL_WORDS } from "../../lexicon/prose-words";
import { anyOf } from "../../lexicon/word-pattern";
import { readNumeral } from "../../numerals/read-numeral";
import { lastClause } from "../../quantities/last-clause";
import type { Quantity } from "../../quantities/quantity";
import { weighSlip } from "../passages/evidence";
import { addUp } from "../precision";
import { nameSomeAttributes } from "../sums/judge-sum";
import { sumOf } from "../sums/relate-sum";
import { isRaised } from "./natural-runs";
import type { Run } from "./run";

/** What speaks for and against a run of figures being the parts of a total. Without a unit: 0 or 1. */
export interface RunFeatures {
  /** Nats against a mistyped figure's explaining the difference by chance. */
  readonly slip: number;
  /** Nats against coming so near by chance. */
  readonly near: number;
  /** Sentences between the two, and figures of the same things. */
  readonly distance: number;
  readonly skipped: number;
  readonly whole: number;
  /** The parts' sentence goes back to a whole: "Trong số mắc, …". */
  readonly back: number;
  /** The words before the total call it one. */
  readonly called: number;
  /** The parts stand before the total. */
  readonly before: number;
  /** What it adds to something told before. */
  readonly raised: number;
  /** How many parts there are. */
  readonly parts: number;
  /** The last part is the rest. */
  readonly rest: number;
  /** Men and women, what is and what is not: there is nothing else. */
  readonly opposed: number;
  /** All parts are told off by one verb, done and not done. */
  readonly split: number;
  /** The words say that there is nothing else. */
  readonly sealed: number;
  /** Each part has a few words of its own and a mark that sets it apart. */
  readonly listed: number;
  /** The parts are counted through: "đợt 1 …; đợt 2 …". */
  readonly numbered: number;
  /** Each is of a class that begins where the one before ends. */
  readonly classes: number;
  /** All are told off by the same word, and the last is the rest. */
  readonly alike: number;
  /** Each stands in a bracket behind its name. */
  readonly bracketed: number;
  /** Some are told by what they may be beside others: women, the young, minorities. */
  readonly attributes: number;
  /** Of some part is not said what it counts. */
  readonly bare: number;
}

const CALLED = anyOf([...TOTAL_WORDS, "toàn", "toàn bộ"]);
/** "Trong số mắc, …", "Trong 27 hợp tác xã hiện có, …": the sentence goes back to a whole. */
const GOES_BACK =
  /^[\s\-+•]*(?:riêng |về |đối với )?(?:trong (?!đó)|số |trên |của |(?:xét|phân|chia|tính|nếu tính)? ?theo )[^.;]{0,60}[,:]/u;
/** What is left over, or not (yet) done. */
export const REST = /(?<!\p{L})(?:còn lại|khác|chưa|không|đang|còn)(?!\p{L})/u;
/** Behind the number a denial is of something else: "39 hộ không có đất". */
const LEFT_OVER = /(?<!\p{L})(?:còn lại|khác)(?!\p{L})/u;
const ASPECT = /(?<!\p{L})(đã|đang|chưa|không|còn) (\p{L}+ \p{L}+)(?: \p{L}+)?\s$/u;

export function describeRun(
  total: Quantity,
  { parts, distance, skipped, whole, opening, side, opposed, sealed }: Run,
): RunFeatures {
  const sum = sumOf(parts);
  const { value } = total.figure;
  const grain = grainOf(total, parts);
  const slip = weighSlip(
    [total, ...parts].map((member) => ({
      member,
      value: member === total ? sum : addUp([member.figure.value, value, -sum]),
    })),
    value / grain,
  );
  const last = parts.at(-1);
  const rest =
    last &&
    (last.role === "left" ||
      REST.test(introOf(last, parts.at(-2))) ||
      LEFT_OVER.test(last.tail.slice(0, 25)));
  return {
    slip: Math.max(0, slip?.nats ?? 0),
    near: Math.max(0, Math.log(value / (2 * Math.abs(sum - value) + grain))),
    distance: Math.min(4, distance),
    skipped: Math.min(4, skipped),
    whole: Number(whole),
    back: Number(distance > 0 && GOES_BACK.test(opening)),
    called: Number(CALLED.test(total.lead.slice(-70)) || isInTotals(total)),
    before: Number(side === "before"),
    raised: Number(side === "before" && isRaised(total)),
    parts: parts.length,
    rest: Number(rest === true),
    opposed: Number(opposed === true),
    split: Number(isSplit(parts)),
    sealed: Number(sealed === true),
    listed: Number(isListed(parts)),
    numbered: Number(isNumbered(parts)),
    classes: Number(areClasses(parts)),
    alike: Number(rest === true && areAlike(parts)),
    bracketed: Number(total.bracket < 0 && parts.every(({ bracket }) => bracket >= 0)),
    attributes: Number(opposed !== true && nameSomeAttributes(parts)),
    bare: Number(opposed !== true && parts.some(({ counter }) => counter === "")),
  };
}

/** "Tổng dư nợ ba chương trình 84 tỷ đồng với 1.392 hộ": the sentence sums up. */
function isInTotals({ sentence, figure }: Quantity): boolean {
  return SUMS_UP.test(sentence.lower.slice(0, figure.from));
}

const SUMS_UP =
  /^[\s\-+•]*(?:như vậy,? |tính chung,? |tính ra,? )?(?:tổng|cộng|cả|lũy kế|gộp)(?!\p{L})[^.;]{0,120}$/u;

/** How finely a sum of the parts can hit the total: round figures come near one another by chance. */
function grainOf(total: Quantity, parts: readonly Quantity[]): number {
  const places = parts.map(({ figure: { value, step } }) => {
    let place = step;
    while (value >= place * 100 && Math.abs(value / (place * 10) - Math.round(value / (place * 10))) < 1e-9)
      place *= 10;
    return place;
  });
  return Math.max(total.figure.step, Math.min(...places));
}

/** The words that are the part's own: behind the mark that ends what was said of the part before. */
function introOf({ sentence, figure }: Quantity, before: Quantity | undefined): string {
  if (before?.sentence !== sentence) return sentence.lower.slice(0, figure.from);
  const between = sentence.lower.slice(before.figure.to, figure.from);
  const mark = between.includes(";") ? between.lastIndexOf(";") : between.search(/[,.)]/u);
  return between.slice(Math.max(0, mark));
}

/** "Nhóm … 5.207 người; nhóm … 3.946 người. Nhóm còn lại … 3.291 người". */
function areAlike(parts: readonly Quantity[]): boolean {
  const heads = parts.map(
    (part, at) => /^[\s,;.)\-+•]*(\p{L}+)(?= )/u.exec(introOf(part, parts[at - 1]))?.[1],
  );
  return parts.length > 2 && heads[0] !== undefined && heads.every((head) => head === heads[0]);
}

/** "Dưới 35 tuổi …, từ 35 đến 50 tuổi …, trên 50 tuổi …": each begins where the one before ends. */
function areClasses(parts: readonly Quantity[]): boolean {
  const bounds = parts.map((part, at) => introOf(part, parts[at - 1]).match(/\d+(?:[.,]\d+)*/gu) ?? []);
  const ends = bounds.flat().length;
  return (
    parts.length > 2 &&
    ends === 2 * parts.length - 2 &&
    bounds.slice(1).every((own, at) => isNextTo(own[0], bounds[at]?.at(-1)))
  );
}

function isNextTo(from = "", to = ""): boolean {
  const [a, b] = [from, to].map((each) => Number(each.replace(/\./gu, "").replace(",", ".")));
  return a !== undefined && b !== undefined && a - b >= 0 && a - b <= 1;
}

/** Each part is told off by a few words of its own, set apart by a mark. */
function isListed(parts: readonly Quantity[]): boolean {
  const apart = parts
    .slice(1)
    .every(({ lead, order }) => order === 0 || /[,;.]|(?<!\p{L})và(?!\p{L})/u.test(lead));
  return apart && parts.every((part) => lastClause(part.lead).trim().split(/\s+/u).length <= 7);
}

/** "Đợt 1 …; đợt 2 …; đợt 3 …", "quý I …, quý II …": one word, and numbers or numerals that go up by one. */
function isNumbered(parts: readonly Quantity[]): boolean {
  const marks = parts.map(({ lead }) => SERIES.exec(clauseOfSeries(lead)));
  const [first] = marks;
  const begin = first ? readNumeral(first[2] ?? "") : null;
  return (
    begin !== null &&
    marks.every((mark, at) => mark?.[1] === first?.[1] && readNumeral(mark?.[2] ?? "") === begin + at)
  );
}

const SERIES =
  /(?<!\p{L})(đợt|quý|tháng|kỳ|lần|giai đoạn|vòng|khóa|tuần|khối|lớp|loại|nhóm|năm|bậc) (\d{1,4}|[ivx]{1,4}|\p{L}+)(?!\p{L})/u;
function clauseOfSeries(lead: string): string {
  return lead.split(/[;.]|,(?= )/u).at(-1) ?? "";
}

/** "đã giải quyết 1.102 hồ sơ; đang giải quyết 83 hồ sơ": one verb, done and not done, leaves nothing out. */
function isSplit(run: readonly Quantity[]): boolean {
  const verbs = run.map(({ lead }) => ASPECT.exec(lead.slice(-40)));
  const [first] = verbs;
  return (
    run.length > 1 &&
    verbs.every((verb) => verb !== null && verb[2] === first?.[2]) &&
    new Set(verbs.map((verb) => verb?.[1])).size === run.length
  );
}
