import type { Claims } from "../../model/claim";
import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { readQuantities } from "../../quantities/read-quantities";
import type { Assertion } from "../wording/assertion";
import { readBands, type Band } from "./read-bands";

/**
 * Finds a grade that the scale of the text does not give: "từ 90 điểm trở lên – loại Tốt; từ 70 đến dưới 90 – loại Khá" and
 * "được 84,5 điểm, …, xếp loại Tốt". The scale has two bands or more that do not overlap; the ends of a band belong to both.
 */
export function* findFalseGrades(claims: Claims): Iterable<Assertion> {
  const lines = readQuantities(claims);
  let bands: readonly Band[] = [];
  let document = "";
  for (const [at, line] of lines.entries()) {
    if (line.sentence.document !== document) bands = [];
    document = line.sentence.document;
    const own = readBands(line.sentence);
    bands = [...bands, ...own].slice(-MOST_BANDS);
    if (!isScale(bands)) continue;
    yield* judge(line, lines[at - 1], bands, own);
  }
}

const MOST_BANDS = 8;

/** Names and bands of one scale: no name twice, no band over another. */
function isScale(bands: readonly Band[]): boolean {
  if (bands.length < 2 || new Set(bands.map(({ label }) => label)).size !== bands.length) return false;
  if (new Set(bands.map(({ percent }) => percent)).size > 1 && bands.some(({ percent }) => percent)) {
    // A percent sign is left out of some.
    if (bands.filter(({ percent }) => percent).length * 2 < bands.length) return false;
  }
  const sorted = [...bands].sort((a, b) => a.low - b.low);
  return sorted.every(({ high }, at) => high <= (sorted[at + 1]?.low ?? Infinity));
}

const CLAIM = String.raw`(?<!\p{L})(?:xếp(?: vào)?(?: loại| hạng)?|đạt(?: loại| mức| hạng)?|(?<!dưới |trên )loại|hạng|mức|công nhận|đánh giá)(?: vào| ở)?(?: loại| mức| hạng)?:? `;
const EXCEPTED =
  /(?<!\p{L})(?:hạ (?:một |01 |1 )?(?:bậc|mức|loại)|khống chế|không xét|trừ trường hợp|tự (?:chấm|xếp|đánh giá)|năm trước|cùng kỳ)(?!\p{L})/u;

function* judge(
  line: QuantityLine,
  above: QuantityLine | undefined,
  bands: readonly Band[],
  own: readonly Band[],
): Iterable<Assertion> {
  const { lower } = line.sentence;
  if (EXCEPTED.test(lower)) return;
  for (const band of bands) {
    const { label, low, high } = band;
    for (const match of lower.matchAll(
      new RegExp(`${CLAIM}(${label})(?!\\p{L})(?! \\p{Ll}+ nhiệm vụ)`, "gu"),
    )) {
      const to = match.index + match[0].length;
      if (own.some((each) => match.index >= each.from && to <= each.to)) continue;
      // A longer name of the scale stands here.
      if (
        bands.some(
          (each) =>
            each.label !== label &&
            each.label.startsWith(label) &&
            lower.startsWith(each.label, to - label.length),
        )
      )
        continue;
      const score = findScore(line, above, match.index, to, bands);
      if (!score) continue;
      const { value } = score.figure;
      if (value >= low && value <= high) continue;
      const right = bands.find((each) => value >= each.low && value <= each.high);
      if (!right) continue;
      yield {
        kind: "grade",
        sentence: line.sentence,
        from: match.index,
        to,
        expected: writeLabel(right),
        figures: [score.figure],
        loudness: "error",
      };
    }
  }
}

/** As the scale writes it. */
function writeLabel({ label, sentence: { lower, text }, from }: Band): string {
  const at = lower.indexOf(label, from);
  return text.slice(at, at + label.length);
}

const NEAR = 130;

/** The only score told before the grade since the last one, or right behind it. */
function findScore(
  line: QuantityLine,
  above: QuantityLine | undefined,
  from: number,
  to: number,
  bands: readonly Band[],
): Quantity | null {
  const percent = bands.some((each) => each.percent);
  const isScore = ({ figure, bracket, role }: Quantity): boolean =>
    figure.bound === "exact" &&
    figure.base === undefined &&
    bracket < 0 &&
    (role === "main" || role === "to" || role === "left" || role === "average") &&
    (percent ? figure.percent : /^điểm(?!\p{L})/u.test(figure.head.toLowerCase()));
  const { lower } = line.sentence;
  const next = line.quantities.find(({ figure }) => figure.from >= to);
  if (
    next &&
    /^ ?(?:\(|với |, (?:đạt|được) )(?:tổng điểm |tổng |số điểm )*$/u.test(lower.slice(to, next.figure.from))
  ) {
    const { figure } = next;
    const plain = figure.bound === "exact" && figure.percent === percent && figure.base === undefined;
    return plain && (percent || figure.head.toLowerCase().startsWith("điểm")) ? next : null;
  }
  const clause = lower.lastIndexOf(";", from);
  const scores = line.quantities.filter(
    (each) => isScore(each) && each.figure.to <= from && each.figure.from > clause,
  );
  const last = scores.at(-1);
  if (last) return from - last.figure.to < NEAR && scores.length === 1 ? last : null;
  if (above?.sentence.document !== line.sentence.document || lower.slice(0, from).length > 50) return null;
  const before = above.quantities.filter(isScore);
  return before.length === 1 ? (before[0] ?? null) : null;
}
