import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { readMeasure, type Measure } from "../../quantities/read-measure";
import { overlap, spanOf } from "../precision";
import type { Relation } from "../relation";
import { isSlip } from "../slip";

/**
 * Finds one amount given in two units side by side: "12.500 m², quy ra 1,25 ha", "3.500 kg (3,5 tấn)", "56 tạ/ha (5,6
 * tấn/ha)". Where only a bracket ties them it may be of something else, so that a slip or a power of ten must explain it.
 */
export function* findConversions(lines: readonly QuantityLine[]): Iterable<Relation> {
  for (const { quantities } of lines)
    for (const [at, second] of quantities.entries()) {
      const first = quantities[at - 1];
      const ratio = first ? ratioOf(first, second) : null;
      if (!first || ratio === null) continue;
      const gap = first.sentence.lower.slice(first.figure.to, second.figure.from);
      // "90 suất × 500.000 đồng = 45 triệu đồng": what is worked out is no other unit of its last factor.
      if (/[×x*+:]\s?$/u.test(first.lead)) continue;
      const said = SAID.test(gap);
      if (!said && !(BRACKET.test(gap) && CLOSED.test(second.tail))) continue;
      const expected = Math.round(first.figure.value * ratio * 1e9) / 1e9;
      const { low, high } = spanOf(first);
      const held = overlap({ low: low * ratio, high: high * ratio }, spanOf(second));
      if (!held && !isTold(first, second, expected, said)) continue;
      yield { kind: "conversion", result: second, terms: [first], expected, holds: held, loudness: "error" };
    }
}

const SAID =
  /^[^,;:.()]{0,40}(?:=|[,(]? ?(?<!\p{L})(?:tức|hay|quy ra|quy đổi|quy về|tương đương)(?: (?:là|với|thành|ra|khoảng|gần|bằng)){0,2})\s$/u;
const BRACKET = /^[^,;:.()]{0,40}\(\s?(?:(?:trên|hơn|gần|khoảng|xấp xỉ|dưới|tức) )?$/u;
/** Nothing but its unit stands in the bracket. */
const CLOSED = /^ ?[\p{L}\d²³/]{1,12}(?: (?:đồng|vuông|khối|ta))?\)/u;

/** How many of the second unit the first is; `null` where they are no two units of one amount. */
function ratioOf(first: Quantity, second: Quantity): number | null {
  const [a, b] = [readMeasure(first), readMeasure(second)];
  if (!a.unit.measured || !b.unit.measured || a.unit.dimension !== b.unit.dimension) return null;
  if (a.per.length !== b.per.length || !isAmount(first) || !isAmount(second)) return null;
  const over = divisorOf(a, b);
  if (over === null) return null;
  const ratio = a.unit.factor / b.unit.factor / over;
  // "1.450 triệu đồng (1,45 tỷ đồng)" are two ways to write it, "3 triệu đồng (2 triệu đồng)" two amounts.
  return ratio !== 1 || (a.unit.dimension === "money" && scaleOf(first) !== scaleOf(second)) ? ratio : null;
}

function divisorOf(a: Measure, b: Measure): number | null {
  let over = 1;
  for (const [at, unit] of a.per.entries()) {
    const other = b.per[at];
    if (other?.dimension !== unit.dimension) return null;
    over *= unit.factor / other.factor;
  }
  return over;
}

function isAmount({ figure, role }: Quantity): boolean {
  return !figure.percent && figure.base === undefined && figure.value > 0 && role !== "range";
}

function scaleOf({ figure, sentence }: Quantity): string {
  return /(?<!\p{L})\p{L}+$/u.exec(sentence.lower.slice(figure.from, figure.to))?.[0] ?? "";
}

function isTold(first: Quantity, second: Quantity, expected: number, said: boolean): boolean {
  const off = Math.log10(second.figure.value / expected);
  // "214.380 triệu đồng (trên 21,4 tỷ đồng)": no hedge spans a power of ten.
  const hedged = first.figure.bound !== "exact" || second.figure.bound !== "exact";
  if (hedged && !(Math.abs(off) > 0.9 && Math.abs(off - Math.round(off)) < 0.02)) return false;
  if (said) return Math.abs(off) <= MOST_OFF;
  const meant = Math.round(expected / second.figure.step) * second.figure.step;
  return (
    (Math.abs(off) > 0.5 &&
      Math.abs(off) <= MOST_OFF &&
      Math.abs(off - Math.round(off)) < (hedged ? 0.02 : 0.005)) ||
    Math.abs(second.figure.value / expected - 1) <= 0.1 ||
    (meant / second.figure.step >= 10 && isSlip(second, meant))
  );
}

/** In powers of ten: farther off they are of two things. */
const MOST_OFF = 4;
