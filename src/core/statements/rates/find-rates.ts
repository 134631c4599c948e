import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { readMeasure } from "../../quantities/read-measure";
import type { Relation } from "../relation";
import { findRateSums } from "./find-rate-sums";
import { holds, expectedTotal, isSlipOfHeld, isSwappedProduct, isTold } from "./judge-product";
import { contradictsSibling } from "./contradicts-sibling";
import { isOfAims } from "./is-of-aims";
import { isPlain, listProducts, type Product } from "./list-products";

/**
 * Finds what a rate and the numbers of what it is for each of come to, however it is written: "62 tạ/ha", "mỗi hộ 2,5 triệu
 * đồng", "bình quân 34 em/lớp", "mật độ 270 người/km²", "14,2‰". Total and bases are found by their units, and any that hold
 * are the reading; what fails is told as far as the words tie the members, or a slip of the hand explains it.
 */
export function* findRates(lines: readonly QuantityLine[]): Iterable<Relation> {
  for (const [at, line] of lines.entries()) {
    const sums = [...findRateSums(line)];
    for (const { relation } of sums) if (relation) yield relation;
    const summed = new Set(sums.map(({ total }) => total));
    const known: Product[] = [];
    for (const rate of line.quantities) {
      if (readMeasure(rate).per.length === 0 || rate.figure.percent || rate.figure.value <= 0) continue;
      const near = listNear(lines, at, rate);
      const products = dropParts(rate, listProducts(rate, near));
      const beside = products.find(isBeside);
      // A mean right behind its two numbers is of them, whatever else comes out below.
      const held = products.find(
        (each) =>
          holds(each) && (!beside || holds(beside) || each.total.figure.sentence <= rate.figure.sentence),
      );
      if (held) {
        const wrong = isSwappedProduct(held) ? held : products.find((each) => isSlipOfHeld(each, held));
        yield relate(wrong ?? held, !wrong);
        if (!wrong && !held.unsure) known.push(held);
        continue;
      }
      const told = products.filter(
        (each) =>
          !summed.has(each.total) &&
          !isOfAims([each.rate, each.total, ...each.bases]) &&
          isTold(each, products) &&
          !hasException(each, near) &&
          !hasOwnRate(each, near) &&
          !isOneOfRates(each, near) &&
          !isOfOthers(each, near),
      );
      const sibling = products.find((each) => known.some((other) => contradictsSibling(each, other)));
      if (sibling && !summed.has(sibling.total)) {
        yield relate(sibling, false);
        continue;
      }
      const open = told.filter((each) => !isAside(each));
      const own = open.filter(({ total }) => total.sentence === rate.sentence);
      const meant = own.length > 0 ? own : open.length > 0 ? open : told;
      const [only] = meant;
      if (only && new Set(meant.map(({ total }) => total)).size === 1) yield relate(only, false);
    }
  }
}

/** The figures of its paragraph, as far as they stand from the rate. */
function listNear(lines: readonly QuantityLine[], at: number, rate: Quantity): readonly Quantity[] {
  const { sentence } = rate;
  const near = [...lines.slice(Math.max(0, at - BACK), at + AHEAD + 1)].filter(
    (each) => each.sentence.document === sentence.document && each.sentence.block === sentence.block,
  );
  const own = near.flatMap((each) =>
    each.sentence === sentence
      ? each.quantities.slice(Math.max(0, rate.order - REACH), rate.order + REACH)
      : each.quantities,
  );
  return own;
}

/** In sentences before and behind it; in figures of its own. */
const [BACK, AHEAD, REACH] = [2, 1, 8];

/** "36 lớp với 1.404 học sinh, bình quân 37 học sinh/lớp": all three in a row, called by the very words of the rate. */
function isBeside({ rate, total, bases }: Product): boolean {
  const [base, ...others] = bases;
  const { per, mean } = readMeasure(rate);
  if (!base || others.length > 0 || !mean || base.counter !== per[0]?.words.split(" ")[0]) return false;
  const orders = [base, total].map(({ order, sentence }) => (sentence === rate.sentence ? order : -1));
  return Math.min(...orders) === rate.order - 2 && Math.max(...orders) === rate.order - 1;
}

/** "82.500 lượt, đạt 103,1% kế hoạch (80.000 lượt); bình quân 330 lượt/ngày": the plan's in its bracket is another total. */
function isAside({ rate, total }: Product): boolean {
  return total.bracket >= 0 && total.bracket !== rate.bracket;
}

/** "24 hộ: Nà Chì 11 hộ, Bản Lầu 08 hộ, Khuổi Vài 05 hộ": a mean is over the whole, not over one that makes it up. */
function dropParts(rate: Quantity, products: readonly Product[]): readonly Product[] {
  const above = products.flatMap(({ bases }) => (bases.length === 1 ? bases : []));
  const bases = [...new Set(above)].filter(({ sentence }) => sentence !== rate.sentence);
  const parts = new Set(
    bases.flatMap((whole) => {
      const behind = bases.filter(
        (each) =>
          each.sentence === whole.sentence && each.order > whole.order && each.counter === whole.counter,
      );
      const sum = behind.reduce((all, { figure }) => all + figure.value, 0);
      return behind.length > 1 && sum === whole.figure.value ? behind : [];
    }),
  );
  return parts.size === 0 ? products : products.filter(({ bases: [base] }) => !base || !parts.has(base));
}

/** "mỗi suất 300.000 đồng … . Dịp 22/12 trao 09 suất, mỗi suất 500.000 đồng, tổng 4,5 triệu đồng": what another sentence has a rate of its own for. */
function hasOwnRate({ rate, total, bases }: Product, near: readonly Quantity[]): boolean {
  const { per } = readMeasure(rate);
  return [total, ...bases].some(
    ({ sentence }) =>
      sentence !== rate.sentence &&
      near.some((other) => {
        const measure = readMeasure(other);
        return (
          other.sentence === sentence &&
          measure.per.length === per.length &&
          measure.per.every(({ words }, at) => words === per[at]?.words)
        );
      }),
  );
}

/** "60 triệu đồng/nhà xây mới, 30 triệu đồng/nhà sửa chữa": of all of them neither is the rate. */
function isOneOfRates({ rate, total }: Product, near: readonly Quantity[]): boolean {
  const { unit, per } = readMeasure(rate);
  // "Chi 139 triệu đồng: 02 nhà, 50 triệu đồng/nhà; 60 suất, 500.000 đồng/suất": what stands before several is the sum of all.
  const listed = near.filter(
    (each) =>
      each.sentence === total.sentence &&
      each.order > total.order &&
      readMeasure(each).per.length > 0 &&
      readMeasure(each).unit.dimension === unit.dimension,
  );
  if (rate.sentence === total.sentence && rate.order > total.order + 1 && listed.length > 1) return true;
  return near.some((other) => {
    const measure = readMeasure(other);
    return (
      other !== rate &&
      other.figure.value !== rate.figure.value &&
      other.sentence === rate.sentence &&
      other.clause === rate.clause &&
      measure.unit.dimension === unit.dimension &&
      measure.per.length === per.length &&
      measure.per.every(
        ({ dimension, words }, at) => dimension === per[at]?.dimension && words !== per[at].words,
      )
    );
  });
}

/** "450.000 đồng/học viên, giảm 50% cho 31 học viên": for some of them it is another amount. */
function hasException({ rate, bases, total }: Product, near: readonly Quantity[]): boolean {
  const members = [rate, total, ...bases];
  const places = members.map(({ figure }) => figure.index);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return near.some(
    (other) =>
      !members.includes(other) &&
      other.figure.index > first &&
      other.figure.index < last &&
      // What a sentence before takes the number apart into ("cho 412 cụ: 70 tuổi 156 cụ, …") is no exception to the rate.
      other.figure.sentence >= Math.min(rate.figure.sentence, total.figure.sentence) &&
      isPlain(other) &&
      bases.some((base) => base.counter === other.counter),
  );
}

/** "398 đối tượng …, chi 1.054,7 triệu đồng, bình quân 2,65 triệu đồng/người": another number comes out, whatever it counts. */
function isOfOthers({ rate, bases, total, times, scale }: Product, near: readonly Quantity[]): boolean {
  const [base, ...others] = bases;
  if (!base || others.length > 0 || !readMeasure(rate).mean) return false;
  return near.some((each) => {
    const { figure } = each;
    if (each === base || each === total || each === rate || !isPlain(each) || figure.step !== 1) return false;
    const mean = total.figure.value / ((figure.value * times) / base.figure.value) / scale;
    return figure.value >= 20 && Math.abs(mean - rate.figure.value) < rate.figure.step * 0.9995;
  });
}

function relate(product: Product, held: boolean): Relation {
  const { rate, bases, total, times, scale } = product;
  // What stands last is worked out from the others: "năng suất 5,8 tấn/ha, sản lượng 2.001 tấn".
  const mean = readMeasure(rate).mean && total.figure.index < rate.figure.index;
  return {
    kind: mean ? "average" : "product",
    result: mean ? rate : total,
    terms: mean ? [total, ...bases] : [...bases, rate],
    expected: mean ? total.figure.value / times / scale : Math.round(expectedTotal(product) * 1e6) / 1e6,
    holds: held,
    loudness: "error",
  };
}
