import { findSlip } from "../../base/number-slip";
import type { Quantity } from "../../quantities/quantity";
import { readMeasure } from "../../quantities/read-measure";
import { overlap, spanOf, type Span } from "../precision";
import { isSlip, isTellingSlip } from "../slip";
import type { Product } from "./list-products";

/** What the rate and its bases give, in the total's unit. */
export function expectedTotal({ rate, times, scale }: Product): number {
  return rate.figure.value * times * scale;
}

/** Do the three hold, as exactly as each is written? */
export function holds({ rate, bases, total, times, scale }: Product): boolean {
  const one = rateSpan(rate);
  const many = bases.map(spanOf).reduce(
    (all, span, at) => {
      const value = bases[at]?.figure.value ?? 1;
      return { low: (all.low * span.low) / value, high: (all.high * span.high) / value };
    },
    { low: times, high: times },
  );
  return overlap({ low: one.low * many.low * scale, high: one.high * many.high * scale }, spanOf(total));
}

/** A mean may be rounded or cut off; what is allotted to each is exact. */
function rateSpan(rate: Quantity): Span {
  const { low, high } = spanOf(rate);
  const { unit, mean } = readMeasure(rate);
  const { step } = rate.figure;
  if (rate.figure.bound !== "exact" || !(mean || unit.measured || step < 1)) return { low, high };
  return { low: rate.figure.value - step / 2, high: rate.figure.value + step * (mean ? 0.9995 : 0.5) };
}

/**
 * The figures hold only because the rate may be rounded, and the total, worked out from it and printed behind it, has two
 * digits of the product swapped.
 */
export function isSwappedProduct(product: Product): boolean {
  const { rate, bases, total, unsure } = product;
  const members = [rate, ...bases];
  const expected = expectedTotal(product);
  const { step, value } = total.figure;
  const meant = Math.round(expected / step) * step;
  if (unsure || Math.abs(value - expected) <= step / 2 || Math.abs(meant - expected) > step * 0.05)
    return false;
  if (
    [total, ...members].some(({ figure, sentence }) => figure.bound !== "exact" || sentence !== rate.sentence)
  )
    return false;
  if (members.some(({ figure }) => figure.index > total.figure.index) || !CALLED.test(total.lead.slice(-60)))
    return false;
  const [written, right] = [value, meant].map((each) => Math.round(each / step));
  return findSlip(written ?? 0, right ?? 0) === "swapped-digits";
}

/**
 * "Xã có 5.218 khẩu. … Với dân số 5.128 người, bình quân 45 kg/người": what holds is the number named before, and the one
 * beside has two of its digits swapped.
 */
export function isSlipOfHeld(product: Product, held: Product): boolean {
  if (product.total !== held.total || product.bases.length !== held.bases.length) return false;
  if (product.bases.some(({ sentence }) => sentence !== product.rate.sentence)) return false;
  if (product.bases.every((base, at) => base === held.bases[at])) return false;
  return product.bases.every((base, at) => {
    const other = held.bases[at];
    if (!other || other === base) return other === base;
    return (
      other.sentence !== base.sentence &&
      base.figure.value / base.figure.step >= 100 &&
      isTellingSlip(base, other.figure.value)
    );
  });
}

/** Called the outcome of it all. */
export const CALLED =
  /(?<!\p{L})(?:tổng|kinh phí|trị giá|thành tiền|số tiền|cộng|cả thảy|sản lượng|doanh thu|hết|tất cả|thu về|quỹ lương)(?!\p{L})/u;

/** How well the words tie the members together. */
interface Tie {
  readonly sentence: boolean;
  /** Nothing else is counted between them. */
  readonly beside: boolean;
  /** No other total and no other base may be meant. */
  readonly only: boolean;
  readonly called: boolean;
  /** The total stands next to the rate or its base, in the same clause. */
  readonly next: boolean;
}

/** May a product that fails be told? `others`: the ways to read it that the sentence leaves. */
export function isTold(product: Product, others: readonly Product[]): boolean {
  const { rate, bases, total, times, scale, unsure } = product;
  const members = [rate, total, ...bases];
  if (unsure || members.some(({ figure }) => figure.bound !== "exact") || isPartial(total)) return false;
  const { mean } = readMeasure(rate);
  const expected = expectedTotal(product);
  const exact = total.figure.value / times / scale;
  const tie = tieOf(product, others);
  // "Mỗi đảng viên giúp 1 hộ; 24 đảng viên đã giúp 22 hộ": of one each some may be missing.
  if (rate.figure.value / rate.figure.step < 2 && !tie.called && !mean) return false;
  const off = Math.log10(total.figure.value / expected);
  const far = Math.abs(off);
  if (far > 0.5) return isPowerOfTen(product, off, tie);
  const mends = [
    [total, expected],
    [rate, exact],
    ...bases.map((base) => [base, (base.figure.value * total.figure.value) / expected] as const),
  ] as const;
  if (far < 0.3 && mends.some(([member, value]) => mendsIt(member, value, tie))) return true;
  const share = Math.abs(total.figure.value / expected - 1);
  if (tie.beside && (tie.called || mean)) return share <= 0.5;
  if (tie.beside && share <= 0.25) return true;
  if (mean && tie.only && tie.next) return share <= 0.5;
  return tie.next && tie.only && (tie.called || mean) && share <= 0.07;
}

/** Less than all of it ("trong đó 14 mô hình"), or more ("gồm cả phí"). */
function isPartial({ lead, tail }: Quantity): boolean {
  return PART.test(lead) || MORE.test(tail);
}

const MORE = /^[^;.]{0,20}(?<!\p{L})(?:gồm cả|kể cả|bao gồm|cùng|cộng)(?!\p{L})/u;
const PART = /(?<!\p{L})(?:trong đó|trong số|riêng|gồm)(?!\p{L})/u;

/** Two digits swapped tell wherever the members stand, one digit changed where the words tie them. */
function mendsIt(member: Quantity, value: number, tie: Tie): boolean {
  const { step } = member.figure;
  const meant = Math.round(value / step) * step;
  if (meant <= 0 || Math.abs(meant - value) > step * 0.51) return false;
  if (Math.min(meant, member.figure.value) / step < 10) return false;
  if (isTellingSlip(member, meant)) return tie.sentence || tie.only || tie.called;
  return tie.beside && isSlip(member, meant);
}

/** "630 tỷ đồng" for "630 triệu đồng": the same digits, enough of them that chance hardly gives them. */
function isPowerOfTen({ rate, total, times }: Product, off: number, tie: Tie): boolean {
  const scale = Math.round(off);
  const exact = Math.abs(10 ** (off - scale) - 1) <= 0.5 * (total.figure.step / total.figure.value) + 1e-9;
  if (!exact || Math.abs(scale) > 6) return false;
  const digits = String(Math.round(total.figure.value / total.figure.step)).replace(/(?<!0)0+$/u, "").length;
  if (tie.beside && tie.called) return true;
  return (
    (tie.sentence || tie.called) &&
    digits >= 3 &&
    String(times * rate.figure.value).replace(/\D|(?<!0)0+$/gu, "").length >= 3
  );
}

function tieOf({ rate, bases, total }: Product, others: readonly Product[]): Tie {
  const printed = bases.filter(({ order }) => order >= 0);
  const members = [rate, total, ...printed];
  const sentence = members.every((each) => each.sentence === rate.sentence);
  const orders = members.map(({ order }) => order);
  const beside =
    sentence &&
    Math.max(...orders) - Math.min(...orders) === members.length - 1 &&
    rate.bracket <= total.bracket &&
    bases.every((each) => each.sentence === rate.sentence);
  const next =
    total.sentence === rate.sentence &&
    [rate, ...printed].some(
      ({ sentence: of, order }) => of === total.sentence && Math.abs(order - total.order) === 1,
    ) &&
    total.clause === rate.clause;
  // "320 ha … 61 tạ/ha, sản lượng 1.952 tấn; bao tiêu 150 ha": what is told behind the outcome does not make it.
  const last = Math.max(rate.figure.index, total.figure.index);
  const isTooLate = (base: Quantity): boolean => base.order >= 0 && base.figure.index > last;
  const early = printed.every((base) => !isTooLate(base));
  // Beside members of one sentence none of another that comes out no better is meant.
  const rivals = likeliest(others, rate).filter(
    (other) =>
      (!next || other.total === total) &&
      !(early && other.bases.some(isTooLate)) &&
      (!sentence || [other.total, ...other.bases].every((each) => each.sentence === rate.sentence)),
  );
  const only = rivals.every(
    (other) => other.total === total && other.bases.every((each, at) => each === bases[at]),
  );
  return { sentence, beside, only, called: CALLED.test(total.lead.slice(-60)), next };
}

/** Those whose bases are called by the very word that the rate is for, where there are any: members rather than persons. */
function likeliest(products: readonly Product[], rate: Quantity): readonly Product[] {
  const { per } = readMeasure(rate);
  const named = products.filter(({ bases }) =>
    bases.every(({ counter }, at) => counter === per[at]?.words.split(" ")[0]),
  );
  return named.length > 0 ? named : products;
}
