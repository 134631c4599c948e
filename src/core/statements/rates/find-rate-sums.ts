import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { readMeasure } from "../../quantities/read-measure";
import { addUp, overlap, spanOf } from "../precision";
import type { Relation } from "../relation";
import { isSlip } from "../slip";
import { CALLED, expectedTotal, holds } from "./judge-product";
import { listProducts, type Product } from "./list-products";

/**
 * Finds totals of several rates, each with its own number: "30 hộ sửa nhà, mỗi hộ 20 triệu đồng; 12 hộ xây mới, mỗi hộ 60
 * triệu đồng; tổng kinh phí 1,32 tỷ đồng". `holds` is `null` where such a sum may be meant and does not come out near.
 */
export function* findRateSums({
  quantities,
}: QuantityLine): Iterable<{ readonly total: Quantity; readonly relation: Relation | null }> {
  const rates = quantities.filter((each) => readMeasure(each).per.length > 0 && !each.figure.percent);
  if (rates.length < 2 || rates.length > MOST_RATES) return;
  for (const total of quantities) {
    const before = rates.filter(({ order }) => order < total.order);
    const products = before.flatMap((rate) => {
      const product = ownProduct(rate, total, quantities);
      return product ? [product] : [];
    });
    if (products.length < 2 || products.length < before.length) continue;
    const relation = judge(total, products);
    if (relation?.holds === false && isBorneOut(relation, rates, quantities)) continue;
    yield { total, relation };
  }
}

const MOST_RATES = 8;

/** One of the rates gives the total by itself, or what they give together stands printed as another figure. */
function isBorneOut(
  { result, expected }: Relation,
  rates: readonly Quantity[],
  quantities: readonly Quantity[],
): boolean {
  return (
    isSumOfLast(result, quantities) ||
    quantities.some(
      (each) => each !== result && each.counter === result.counter && each.figure.value === expected,
    ) ||
    rates.some((rate) => listProducts(rate, quantities).some((each) => each.total === result && holds(each)))
  );
}

/** What stands before it adds up to it, the rates aside. */
function isSumOfLast(total: Quantity, quantities: readonly Quantity[]): boolean {
  let sum = 0;
  for (const each of quantities.slice(0, total.order).reverse()) {
    if (each.counter !== total.counter || readMeasure(each).per.length > 0) continue;
    if (sum > 0 && Math.abs(sum + each.figure.value - total.figure.value) < 1e-6 * total.figure.value)
      return true;
    sum += each.figure.value;
  }
  return false;
}

/** The rate with the number that stands nearest before it, or right behind. */
function ownProduct(rate: Quantity, total: Quantity, quantities: readonly Quantity[]): Product | undefined {
  const before = quantities.slice(Math.max(0, rate.order - 2), rate.order).reverse();
  const near = [...before, ...quantities.slice(rate.order + 1, rate.order + 2)];
  return near
    .filter((each) => each !== total)
    .flatMap((each) => listProducts(rate, [each, total]).filter((product) => product.total === total))
    .find(({ unsure }) => !unsure);
}

function judge(total: Quantity, products: readonly Product[]): Relation | null {
  const expected = addUp(products.map(expectedTotal));
  const held = overlap({ low: expected, high: expected }, spanOf(total));
  const exact = [total, ...products.map(({ rate }) => rate)].every(({ figure }) => figure.bound === "exact");
  const near = Math.abs(total.figure.value - expected) <= 0.07 * expected || isSlip(total, expected);
  if (!held && !(exact && near && CALLED.test(total.lead.slice(-60)))) return null;
  return {
    kind: "product",
    result: total,
    terms: products.flatMap(({ bases, rate }) => [...bases, rate]),
    expected,
    holds: held,
    loudness: "error",
  };
}
