import { PLAN_WORDS } from "../../lexicon/prose-words";
import { anyOf } from "../../lexicon/word-pattern";
import type { Claims } from "../../model/claim";
import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { readQuantities } from "../../quantities/read-quantities";
import { countsAlike } from "../sums/list-parts";
import type { Assertion } from "./assertion";
import { readVerdicts, type Verdict } from "./read-verdicts";

/**
 * Finds a verdict that its figures contradict: "Chỉ tiêu … là 96%. … đạt 94%, vượt kế hoạch đề ra", "58,4%, cao hơn mức chung của
 * huyện (61,2%)", "đạt 97,5% dự toán, vượt chỉ tiêu". Where less is better, and where several aims may be meant, nobody
 * is held to anything.
 */
export function* findWordedTargets(claims: Claims): Iterable<Assertion> {
  const lines = readQuantities(claims);
  for (const line of lines) {
    if (line.quantities.length === 0) continue;
    for (const verdict of readVerdicts(line.sentence.lower)) {
      const passed = readPassed(line, verdict);
      const actual = passed?.actual ?? readActual(line, verdict);
      const level = passed?.level ?? (actual && readLevel(lines, line, verdict, actual));
      if (!actual || !level || !isContradicted(verdict, actual, level)) continue;
      const { from, to } = verdict;
      const figures = [actual.figure, ...(level.quantity ? [level.quantity.figure] : [])];
      const expected = level.quantity?.figure.at.quote ?? "100%";
      yield { kind: "target", sentence: line.sentence, from, to, expected, figures, loudness: "error" };
    }
  }
}

/** What a figure is held against; `null` where that is the plan that the percentage itself is of. */
interface Level {
  readonly value: number;
  readonly quantity: Quantity | null;
  readonly capped: boolean;
}

/** The last figure before the words, outside brackets, and nothing else told between. */
function readActual({ sentence, quantities }: QuantityLine, { from }: Verdict): Quantity | null {
  const actual = quantities.filter(({ figure, bracket }) => figure.to <= from && bracket < 0).at(-1);
  if (!actual || !["main", "left", "to", "average"].includes(actual.role)) return null;
  const { bound, base, headEnd } = actual.figure;
  const gap = sentence.lower.slice(headEnd, from).replace(/\([^()]*\)/gu, "");
  if (gap.length > 70 || /[;:].{0,70}[,;]/u.test(gap)) return null;
  return bound === "exact" && base === undefined ? actual : null;
}

/** "bán trú đạt 97,6%, trong khi chỉ tiêu giao là 98,5%, vượt chỉ tiêu": the aim stands between the figure and the words. */
function readPassed(
  { sentence, quantities }: QuantityLine,
  { from, claim }: Verdict,
): { readonly actual: Quantity; readonly level: Level } | null {
  if (claim === "higher" || claim === "lower") return null;
  const [actual, aim] = quantities
    .filter(({ figure, bracket }) => figure.to <= from && bracket < 0)
    .slice(-2);
  if (!actual || !aim || !isAim(aim) || actual.role !== "main" || !isComparable(aim, actual)) return null;
  if (aim.clause !== actual.clause || aim.figure.bound !== "exact" || actual.figure.bound !== "exact")
    return null;
  if (
    actual.figure.base !== undefined ||
    !/^,(?: \p{L}+){0,3} $/u.test(sentence.lower.slice(aim.figure.headEnd, from))
  )
    return null;
  return { actual, level: { value: aim.figure.value, quantity: aim, capped: isCapped(aim) } };
}

function readLevel(
  lines: readonly QuantityLine[],
  line: QuantityLine,
  verdict: Verdict,
  actual: Quantity,
): Level | null {
  const behind = readBehind(line, verdict, actual);
  if (behind) return behind;
  if (verdict.claim === "higher" || verdict.claim === "lower") return null;
  const of = line.sentence.lower.slice(actual.figure.to, verdict.from);
  if (actual.figure.percent && OF_PLAN.test(of)) return { value: 100, quantity: null, capped: false };
  return readAim(lines, line, actual);
}

const OF_PLAN = /^ (?:so với )?(?:kế hoạch|chỉ tiêu|dự toán)(?!\p{L})(?! (?:quý|tháng))/u;

/** "(61,2%)", "là 16 đảng viên", "mục tiêu 95%": the level stands right behind the words. */
function readBehind(
  { sentence, quantities }: QuantityLine,
  verdict: Verdict,
  actual: Quantity,
): Level | null {
  const next = quantities.find(({ figure }) => figure.from >= verdict.to);
  if (!next || !isComparable(next, actual)) return null;
  const gap = sentence.lower.slice(verdict.to, next.figure.from);
  const named =
    /^(?: ?\p{L}+(?: \p{L}+){0,7})? ?(?:\((?:\p{L}+ ){0,3}| là | ở mức | mức )$/u.test(gap) ||
    // "so với cùng kỳ năm 2024 (146 ca)"; "ít hơn năm 2023 là 18 vụ" gives how much less.
    /^ ?\p{L}+(?: (?:\p{L}+|(?:19|20)\d{2})){0,7} \((?:\p{L}+ ){0,3}$/u.test(gap);
  const bare =
    (verdict.claim === "missed" || verdict.claim === "reached") && /^(?: \p{L}+){0,3} $/u.test(gap);
  if ((!named && !bare) || CHANGED.test(gap)) return null;
  return { value: next.figure.value, quantity: next, capped: isCapped(next) };
}

const CHANGED = /(?<!\p{L})(?:tăng|giảm|hơn|kém|thêm|bớt|cao|thấp|vượt|điểm)(?!\p{L})/u;

/** The only aim of the sentence and the two before it that counts the same. */
function readAim(lines: readonly QuantityLine[], line: QuantityLine, actual: Quantity): Level | null {
  const near = lines
    .slice(Math.max(0, line.index - 2), line.index + 1)
    .filter(
      ({ sentence: { document, block } }) =>
        document === line.sentence.document && line.sentence.block - block < 2,
    )
    .flatMap(({ quantities }) => quantities)
    .filter((each) => each.sentence !== actual.sentence || each.order < actual.order);
  const aims = near.filter((each) => isAim(each) && isComparable(each, actual));
  const [aim, ...others] = aims;
  if (!aim || others.length > 0 || !isOfAim(aim, actual)) return null;
  const { value } = aim.figure;
  if (Math.abs(value - actual.figure.value) > (aim.figure.percent ? 15 : 0.3 * value)) return null;
  return { value, quantity: aim, capped: isCapped(aim) };
}

const PLAN = anyOf(PLAN_WORDS);

function isAim({ role, lead, figure }: Quantity): boolean {
  return figure.base === undefined && (role === "plan" || PLAN.test(lead));
}

/** A rate of its own name is held against the aim of that name only. */
function isOfAim(aim: Quantity, { lead }: Quantity): boolean {
  const named = /t[ỷỉ] lệ ((?!này|đó|trên)\p{L}+ \p{L}+)(?!\p{L})(?![^,;]*[,;])/u.exec(lead)?.[1];
  return named === undefined || aim.sentence.lower.includes(named);
}

function isComparable(a: Quantity, b: Quantity): boolean {
  if (a.figure.base !== undefined || a.figure.percent !== b.figure.percent) return false;
  return a.figure.percent || countsAlike(a, b);
}

/** "xuống dưới 15%", "không quá 3%": the less the better. */
function isCapped({ figure, lead }: Quantity): boolean {
  return figure.bound === "at-most" || /(?<!\p{L})(?:xuống|còn|không quá|dưới)(?: còn| dưới)? $/u.test(lead);
}

/** Where these are counted, less may be better though nobody says so. */
const LESS_IS_BETTER =
  /(?<!\p{L})(?:nghèo|giảm|còn|suy dinh dưỡng|tai nạn|thất thoát|tổn thất|bỏ học|tử vong|sinh con|tảo hôn|tội phạm|vi phạm|tồn|nợ|quá hạn|thất nghiệp|mắc|lỗi|chi phí|tiêu hao|thời gian)(?!\p{L})/u;

/** Is something counted of which less may be better? */
export function isLessBetter(words: string): boolean {
  return LESS_IS_BETTER.test(words.toLowerCase());
}

function isContradicted({ claim }: Verdict, actual: Quantity, { value, quantity, capped }: Level): boolean {
  const reached = actual.figure.value;
  if (claim === "higher") return reached < value;
  if (claim === "lower") return reached > value;
  const words = `${actual.lead} ${actual.figure.head} ${quantity ? `${quantity.lead} ${quantity.figure.head}` : ""}`;
  if (capped) return claim === "missed" ? reached <= value : reached > value;
  if (isLessBetter(words)) return false;
  return claim === "missed" ? reached >= value : reached < value;
}
