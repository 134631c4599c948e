import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { addUp, overlap, spanOf } from "../precision";
import type { Relation } from "../relation";
import { isTellingSlip } from "../slip";
import { countsAlike } from "../sums/list-parts";

/**
 * Finds an amount for each, the number of those, and what it comes to: "420 hộ, mức hỗ trợ 1,5 triệu đồng/hộ, tổng kinh phí
 * 630 triệu đồng". Told where only the scale is another ("630 tỷ"), or where a telling slip mends it.
 */
export function* findProducts(lines: readonly QuantityLine[]): Iterable<Relation> {
  for (const [at, line] of lines.entries()) {
    for (const rate of line.quantities) {
      const each = readEach(rate);
      if (each === "" || rate.figure.bound !== "exact") continue;
      const near = [
        ...beside(lines[at - 1], line).slice(-4),
        ...line.quantities.slice(Math.max(0, rate.order - REACH), rate.order + REACH),
        ...beside(lines[at + 1], line).slice(0, 3),
      ];
      const numbers = near.filter((number) => number.counter === each && isPlain(number));
      const totals = near.filter(
        (total) =>
          total !== rate &&
          countsAlike(total, rate) &&
          isPlain(total) &&
          readEach(total) === "" &&
          total.figure.value > rate.figure.value,
      );
      const triples = totals.flatMap((total) => numbers.map((number) => ({ total, number })));
      const held = triples.find(({ total, number }) => fits(rate, number, total));
      if (held) continue;
      const told = triples.filter(
        ({ total, number }) => isTold(rate, number, total) && !hasException([rate, number, total], numbers),
      );
      const [only] = told;
      if (!only || told.length > 1) continue;
      yield {
        kind: "product",
        result: only.total,
        terms: [only.number, rate],
        expected: addUp([only.number.figure.value * rate.figure.value]),
        holds: false,
        loudness: "error",
      };
    }
  }
}

const CALLED = /(?<!\p{L})(?:tổng|kinh phí|trị giá|thành tiền|số tiền|cộng)(?!\p{L})/u;
/** "450.000 đồng/học viên, giảm 50% cho 31 học viên": for some of them it is another amount. */
function hasException(members: readonly Quantity[], numbers: readonly Quantity[]): boolean {
  const places = members.map(({ figure }) => figure.index);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return numbers.some(
    (other) => !members.includes(other) && other.figure.index > first && other.figure.index < last,
  );
}

/** The figures of a sentence beside it, in the same paragraph. */
function beside(other: QuantityLine | undefined, { sentence }: QuantityLine): readonly Quantity[] {
  const same = other?.sentence.block === sentence.block && other.sentence.document === sentence.document;
  return same ? other.quantities : [];
}

/** In figures to either side. */
const REACH = 6;

/** What the amount is for each of: "1,5 triệu đồng/hộ", "mỗi hộ 1,5 triệu đồng"; "" where none is said. */
function readEach({ figure, lead, tail }: Quantity): string {
  if (figure.percent) return "";
  const behind = /^[^,;.()\d]{0,24}\/\s?(?:lượt |mỗi )?(\p{L}+)/u.exec(tail)?.[1];
  return behind ?? /(?<!\p{L})mỗi (\p{L}+)(?: \p{L}+){0,5} $/u.exec(lead)?.[1] ?? "";
}

function isPlain({ figure, role }: Quantity): boolean {
  return !figure.percent && figure.base === undefined && role !== "change" && role !== "range";
}

function fits(rate: Quantity, number: Quantity, total: Quantity): boolean {
  const [one, many, all] = [spanOf(rate), spanOf(number), spanOf(total)];
  return overlap({ low: one.low * many.low, high: one.high * many.high }, all);
}

function isTold(rate: Quantity, number: Quantity, total: Quantity): boolean {
  if (number.figure.bound !== "exact" || total.figure.bound !== "exact" || number.figure.value < 2)
    return false;
  const expected = rate.figure.value * number.figure.value;
  const scale = Math.log10(total.figure.value / expected);
  if (Math.abs(scale) > 0.5)
    return (
      Math.abs(scale - Math.round(scale)) < 1e-9 && total.order === rate.order + 1 && CALLED.test(total.lead)
    );
  const rounded = Math.round(expected / total.figure.step) * total.figure.step;
  if (Math.abs(scale) < 0.3 && isTellingSlip(total, rounded)) return true;
  // "486 ha, năng suất 6,4 tấn/ha, sản lượng 3.110 tấn": side by side, the three units leave no other reading.
  const beside = rate.order === number.order + 1 && total.order === rate.order + 1 && rate.bracket < 0;
  return beside && number.sentence === total.sentence && Math.abs(scale) < 0.15;
}
