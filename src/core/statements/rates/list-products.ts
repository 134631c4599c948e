import type { Quantity } from "../../quantities/quantity";
import { isSameThing, readMeasure, type Measure, type Unit } from "../../quantities/read-measure";
import { listStretches } from "./list-stretches";

/** A rate, the numbers of what it is for each of, and what they may come to. */
export interface Product {
  readonly rate: Quantity;
  readonly bases: readonly Quantity[];
  readonly total: Quantity;
  /** How much the bases are together, in the units that the rate is for each of. */
  readonly times: number;
  /** The rate's unit in the total's: 100 / 1000 of "tạ" and "tấn". */
  readonly scale: number;
  /** A base is not named by its unit: a bare number, or the one month or year that goes without saying. */
  readonly unsure: boolean;
}

/** Every way to read a rate as one of the three members of a product, by units alone. */
export function listProducts(rate: Quantity, near: readonly Quantity[]): readonly Product[] {
  const measure = readMeasure(rate);
  const totals = near.filter((each) => each !== rate && isTotalOf(each, rate, measure));
  if (totals.length === 0) return [];
  const products: Product[] = [];
  for (const { bases, times, unsure } of listBases(rate, measure, near))
    for (const total of totals) {
      if (bases.includes(total)) continue;
      const scale =
        measure.unit.dimension === "any" ? 1 : measure.unit.factor / readMeasure(total).unit.factor;
      products.push({ rate, bases, total, times, scale, unsure });
      if (products.length >= MOST_PRODUCTS) return products;
    }
  return products;
}

const MOST_PRODUCTS = 120;

function isTotalOf(each: Quantity, rate: Quantity, { unit }: Measure): boolean {
  if (!isPlain(each)) return false;
  const own = readMeasure(each);
  if (own.per.length > 0) return false;
  if (unit.dimension === "any")
    return !own.unit.measured && each.sentence === rate.sentence && each.order === rate.order - 1;
  return isSameThing(own.unit, unit) && each.figure.value * own.unit.factor > 0;
}

export function isPlain({ figure, role, lead }: Quantity): boolean {
  return (
    !figure.percent &&
    figure.base === undefined &&
    figure.value > 0 &&
    role !== "change" &&
    role !== "range" &&
    role !== "times" &&
    role !== "average" &&
    // "8,5 bác sĩ/10.000 dân".
    !lead.trimEnd().endsWith("/")
  );
}

interface Bases {
  readonly bases: readonly Quantity[];
  readonly times: number;
  readonly unsure: boolean;
}

function listBases(rate: Quantity, { per }: Measure, near: readonly Quantity[]): readonly Bases[] {
  let all: readonly Bases[] = [{ bases: [], times: 1, unsure: false }];
  const sentences = [...new Set(near.map(({ sentence }) => sentence))];
  for (const unit of per) {
    const numbers = near
      .filter((each) => each !== rate && isPlain(each) && isOf(each, unit))
      .map((number) => ({
        number,
        times: (number.figure.value * readMeasure(number).unit.factor) / unit.factor,
      }));
    const isTold = numbers.some(({ number }) => number.sentence === rate.sentence);
    const stretches = isTold
      ? []
      : listStretches(rate, unit, numbers.length > 0 ? [rate.sentence] : sentences);
    const choices: readonly Choice[] = [
      ...numbers,
      ...stretches.map((number) => ({
        number,
        times: number.figure.value / (unit.measured ? 1 : unit.factor),
      })),
      ...listUnsaid(unit),
      ...near
        .filter((each) => each.counter === "" && each.sentence === rate.sentence && isPlain(each))
        .map((number) => ({ number, times: number.figure.value / unit.factor })),
    ];
    all = all.flatMap((made) =>
      // "8 bác sĩ/10.000 dân" is of thousands of people, no handful.
      choices
        .filter(({ times }) => unit.measured || times * unit.factor >= Math.min(unit.factor, 100))
        .map(({ number, times }) => ({
          bases: number ? [...made.bases, number] : made.bases,
          times: made.times * times,
          unsure: made.unsure || number === null || number.counter === "",
        })),
    );
    if (all.length > MOST_PRODUCTS) all = all.slice(0, MOST_PRODUCTS);
  }
  return all.filter(({ bases }) => bases.length > 0);
}

interface Choice {
  readonly number: Quantity | null;
  readonly times: number;
}

/** "7 triệu đồng/người/tháng": of one month, or of the year, where no number of months is printed. */
function listUnsaid({ dimension, factor }: Unit): readonly Choice[] {
  if (dimension !== "months") return [];
  return [1, 12 / factor].map((times) => ({ number: null, times }));
}

function isOf(number: Quantity, unit: Unit): boolean {
  const own = readMeasure(number);
  return own.per.length === 0 && isSameThing(own.unit, unit);
}
