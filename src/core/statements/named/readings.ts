import type { Quantity } from "../../quantities/quantity";
import { isSameThing, readMeasure } from "../../quantities/read-measure";
import { addUp, isPercentOf, overlap, spanOf } from "../precision";
import type { Relation } from "../relation";
import { countsAlike, mayCountAlike } from "../sums/list-parts";
import { readDerivation, type Derivation } from "./derived";

/** One way to work a figure out from others of its passage. */
export interface Reading {
  readonly kind: Relation["kind"];
  readonly terms: readonly [Quantity, Quantity];
  /** What they give, in the figure's own unit. */
  readonly expected: number;
  readonly holds: boolean;
  readonly share?: Relation["share"];
}

/** Lists the readings of one derived figure over figures that may be its terms. */
export function* listReadings(
  derived: Quantity,
  how: Derivation,
  near: readonly Quantity[],
): Iterable<Reading> {
  // What is worked out itself is no term of the next.
  const plain = near.filter((each) => each !== derived && isPlain(each) && !isDerived(each));
  switch (how) {
    case "difference":
    case "points":
      for (const [at, a] of plain.entries())
        for (const b of plain.slice(at + 1)) yield* readChange(derived, how, a, b);
      return;
    case "growth":
    case "times": {
      // "… lúc này là 8.750 triệu đồng, gấp 7 lần": the level stands right before it.
      const level = levelBefore(derived, plain);
      for (const [at, a] of plain.entries())
        for (const b of plain.slice(at + 1))
          if (level === null || a === level || b === level) yield* readChange(derived, how, a, b);
      return;
    }
    case "rest": {
      const others = new Set(
        plain.filter((each) => countsAlike(each, derived)).map(({ figure }) => figure.value),
      );
      for (const whole of plain)
        for (const done of plain)
          if (whole.figure.value > done.figure.value) yield* readRest(derived, whole, done, others);
      return;
    }
    case "cumulative":
      for (const [at, a] of plain.entries())
        for (const b of plain.slice(at + 1)) yield* readCumulative(derived, a, b);
      return;
    case "plan": {
      const part = levelBefore(derived, plain);
      if (!part) yield* readPlanAbove(derived, near);
      if (part)
        for (const plan of plain) if (plan !== part && isPlan(plan)) yield* readPlan(derived, part, plan);
      return;
    }
    case "rate":
      for (const total of plain)
        for (const number of plain) if (total !== number) yield* readRate(derived, total, number);
      return;
    case "product":
      for (const rate of near)
        if (rate !== derived && readMeasure(rate).per.length === 1)
          for (const number of plain) yield* readProduct(derived, rate, number);
  }
}

function isDerived(each: Quantity): boolean {
  const how = readDerivation(each);
  return how !== null && how !== "product" && how !== "rest";
}

function isPlain({ figure, role }: Quantity): boolean {
  return (
    figure.base === undefined &&
    figure.value > 0 &&
    figure.bound === "exact" &&
    role !== "change" &&
    role !== "times" &&
    role !== "range"
  );
}

function isCount(each: Quantity): boolean {
  return !each.figure.percent && readMeasure(each).per.length === 0 && each.role !== "average";
}

function* readChange(derived: Quantity, how: Derivation, a: Quantity, b: Quantity): Iterable<Reading> {
  if (a.figure.percent !== b.figure.percent || a.figure.value === b.figure.value) return;
  if (how === "points" ? !a.figure.percent : a.figure.percent) return;
  if (how === "points") {
    const gap = addUp([Math.max(a.figure.value, b.figure.value), -Math.min(a.figure.value, b.figure.value)]);
    yield { kind: "difference", terms: [a, b], expected: gap, holds: near(derived, gap) };
    return;
  }
  if (!isCount(a) || !isCount(b) || !mayCountAlike(a, b)) return;
  if (how === "difference") {
    if (!mayCountAlike(a, derived) || !mayCountAlike(b, derived)) return;
    const [more, less] = a.figure.value > b.figure.value ? [a, b] : [b, a];
    const [over, under] = [spanOf(more), spanOf(less)];
    const gap = addUp([more.figure.value, -less.figure.value]);
    const span = { low: over.low - under.high, high: over.high - under.low };
    yield { kind: "difference", terms: [less, more], expected: gap, holds: overlap(span, spanOf(derived)) };
    return;
  }
  if (!countsAlike(a, b)) return;
  const [now, before] = a.figure.value > b.figure.value !== derived.falling ? [a, b] : [b, a];
  const times = now.figure.value / before.figure.value;
  if (how === "times") {
    const held = overlap({ low: times - 0.05, high: times + 0.05 }, spanOf(derived));
    yield { kind: "times", terms: [before, now], expected: times, holds: held };
    return;
  }
  const exact = 100 * Math.abs(times - 1);
  yield { kind: "difference", terms: [before, now], expected: exact, holds: isPercentOf(derived, exact) };
}

/** What there was before and what came since stand in two sentences before it. */
function* readCumulative(derived: Quantity, a: Quantity, b: Quantity): Iterable<Reading> {
  if (!isCount(a) || !isCount(b) || !countsAlike(a, derived) || !countsAlike(b, derived)) return;
  // "13 sản phẩm … 1 sản phẩm không đạt": a single one is no stretch of time's.
  if (a.figure.value < 2 || b.figure.value < 2) return;
  if (a.sentence === b.sentence || [a, b].some(({ figure }) => figure.index > derived.figure.index)) return;
  const expected = addUp([a.figure.value, b.figure.value]);
  const [one, other] = [spanOf(a), spanOf(b)];
  const span = { low: one.low + other.low, high: one.high + other.high };
  yield { kind: "sum", terms: [a, b], expected, holds: overlap(span, spanOf(derived)) };
}

/** What came or went besides ("156 hộ nghèo, 44 hộ thoát nghèo, phát sinh 6 hộ": 118 are left) may explain the difference. */
function* readRest(
  derived: Quantity,
  whole: Quantity,
  done: Quantity,
  others: ReadonlySet<number>,
): Iterable<Reading> {
  if (!isCount(whole) || !isCount(done)) return;
  if (!countsAlike(whole, derived) || !mayCountAlike(done, derived)) return;
  const [over, under] = [spanOf(whole), spanOf(done)];
  const rest = addUp([whole.figure.value, -done.figure.value]);
  const span = { low: over.low - under.high, high: over.high - under.low };
  const beside = Math.abs(addUp([derived.figure.value, -rest]));
  const moved = others.has(beside) && beside !== whole.figure.value && beside !== done.figure.value;
  const holds = moved || overlap(span, spanOf(derived));
  yield { kind: "remainder", terms: [whole, done], expected: rest, holds };
}

/** "Chi thường xuyên 7.815; dự toán giao 8.050. … tỷ lệ thực hiện đạt 97,1% dự toán": the two stand in the sentence before. */
function* readPlanAbove(derived: Quantity, near: readonly Quantity[]): Iterable<Reading> {
  const above = near.filter(({ figure }) => figure.sentence === derived.figure.sentence - 1);
  const [part, plan] = above.slice(-2);
  if (derived.order > 0 || !part || plan?.role !== "plan" || !isPlain(part) || !isPlain(plan)) return;
  if (mayCountAlike(part, plan) && part.bracket === plan.bracket) yield* readPlan(derived, part, plan);
}

function* readPlan(derived: Quantity, part: Quantity, plan: Quantity): Iterable<Reading> {
  if (!isCount(part) || !isCount(plan) || readMeasure(part).unit.measured !== readMeasure(plan).unit.measured)
    return;
  const exact = (100 * part.figure.value) / plan.figure.value;
  const [over, under] = [spanOf(part), spanOf(plan)];
  const wide = { low: (100 * over.low) / under.high, high: (100 * over.high) / under.low };
  yield {
    kind: "share",
    terms: [part, plan],
    expected: exact,
    holds: isPercentOf(derived, exact) || (wide.high - wide.low > 1e-9 && overlap(wide, spanOf(derived))),
    share: { part: part.figure.value, base: plan.figure.value },
  };
}

/** The count that stands right before it in its sentence, if one does. */
function levelBefore(derived: Quantity, plain: readonly Quantity[]): Quantity | null {
  const before = plain.find(
    ({ sentence, order }) => sentence === derived.sentence && order === derived.order - 1,
  );
  return before && isCount(before) && before.bracket === derived.bracket && before.clause === derived.clause
    ? before
    : null;
}

/** "được giao trồng 40.000 cây, hiến 300 đơn vị máu": its sentence says what is to be done. */
function isPlan({ role, sentence, figure }: Quantity): boolean {
  return (
    role === "plan" ||
    /(?<!\p{L})(?:được giao|chỉ tiêu|kế hoạch|mục tiêu|phấn đấu|đăng ký)(?!\p{L})/u.test(
      sentence.lower.slice(0, figure.from),
    )
  );
}

const TIME: ReadonlySet<string> = new Set(["months", "days", "hours"]);

function* readRate(rate: Quantity, total: Quantity, number: Quantity): Iterable<Reading> {
  const { unit, per } = readMeasure(rate);
  const [of, each] = [readMeasure(total), readMeasure(number)];
  // "Quỹ lương tháng 6 … bình quân 7,6 triệu đồng/người/tháng": the total is that of one month.
  const [one, ...others] = per.filter(({ dimension }) => !TIME.has(dimension));
  if (!one || others.length > 0 || of.per.length + each.per.length > 0) return;
  if (!isCount(total) || !isCount(number) || !isSameThing(of.unit, unit) || !isSameThing(each.unit, one))
    return;
  const ratio = ((of.unit.factor / unit.factor) * one.factor) / each.unit.factor;
  const exact = (total.figure.value * ratio) / number.figure.value;
  yield { kind: "average", terms: [total, number], expected: exact, holds: near(rate, exact) };
}

function* readProduct(total: Quantity, rate: Quantity, number: Quantity): Iterable<Reading> {
  const { unit, per } = readMeasure(rate);
  const [of, each] = [readMeasure(total), readMeasure(number)];
  const [one] = per;
  if (!one || of.per.length + each.per.length > 0 || number === total || !isCount(number)) return;
  if (!isSameThing(of.unit, unit) || !isSameThing(each.unit, one)) return;
  const scale = ((unit.factor / of.unit.factor) * each.unit.factor) / one.factor;
  const low = { rate: rate.figure.value - rate.figure.step / 2, number: spanOf(number) };
  const exact = rate.figure.value * number.figure.value * scale;
  const { mean } = readMeasure(rate);
  // The mean of all is none of some of them, told sentences later.
  if (mean && total.sentence !== rate.sentence) return;
  const half = mean || rate.figure.decimals > 0 ? exact - low.rate * number.figure.value * scale : 0;
  const held = overlap({ low: exact - half, high: exact + half }, spanOf(total));
  yield { kind: "product", terms: [number, rate], expected: exact, holds: held };
}

function near({ figure: { value, step } }: Quantity, exact: number): boolean {
  return Math.abs(value - exact) < step * 0.9995 + 1e-9;
}
