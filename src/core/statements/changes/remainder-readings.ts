import type { Quantity } from "../../quantities/quantity";
import { addUp, spanOf, type Span } from "../precision";
import { countsAlike } from "../sums/list-parts";

/** One way to read what something is left of. */
export interface Reading {
  readonly terms: readonly Quantity[];
  readonly value: number;
  readonly span: Span;
  /** The nearest figures, read as they usually stand. */
  readonly usual: boolean;
}

/** The ways to read what something is left of, the nearest first. */
export function listReadings(
  left: Quantity,
  here: readonly Quantity[],
  earlier: readonly Quantity[],
  inRow: (first: Quantity, last: Quantity) => boolean,
): Reading[] {
  const readings: Reading[] = [];
  const add = (plus: readonly Quantity[], minus: readonly Quantity[], usual: boolean): void => {
    const value = addUp([
      ...plus.map((each) => each.figure.value),
      ...minus.map((each) => -each.figure.value),
    ]);
    const [more, less] = [plus, minus].map((all) => all.map(spanOf));
    const span = {
      low: total(more, "low") - total(less, "high"),
      high: total(more, "high") - total(less, "low"),
    };
    if (value > 0) readings.push({ terms: [...plus, ...minus], value, span, usual });
  };
  const near = here.slice(-MOST_BEFORE);
  const ratio = near.at(-1);
  if (ratio?.figure.base !== undefined) {
    const value = ratio.figure.base - ratio.figure.value;
    if (value > 0) readings.push({ terms: [ratio], value, span: { low: value, high: value }, usual: true });
  }
  for (let b = near.length - 1; b > 0; b--)
    for (let a = b - 1; a >= 0; a--) {
      const [whole, done] = [near[a], near[b]];
      if (whole && done) add([whole], [done], b === near.length - 1 && a === b - 1 && near.length === 2);
    }
  const [first, second, third, fourth] = near.slice(-4);
  if (first && second && third) {
    add([first], [second, third], near.length === 3 && inRow(second, third));
    add([first, second], [third], near.length === 3);
    if (fourth) add([first, second], [third, fourth], false);
    if (fourth) add([first], [second, third, fourth], false);
  }
  const [settled, all] = near.slice(-2);
  // "đã giải quyết 5.871 trong số 6.904 vụ; còn …".
  if (settled && all && /(?:trong|trên)(?: tổng)? số\s$/u.test(all.lead)) add([all], [settled], true);
  const outer = here.filter(({ bracket }) => bracket <= left.bracket);
  const done = outer.at(-1);
  if (done) for (const whole of earlier) add([whole], [done], outer.length === 1);
  // "Giao 31 việc. Đã xong 20 việc, đang làm 4 việc, còn 7 việc": one whole, and all that stands before what is left.
  const [whole, ...others] = earlier;
  const next = outer[0];
  if (whole && next && outer.length > 1 && outer.length <= MOST_BEFORE) {
    const alike = outer.every((each) => countsAlike(each, left)) && left.order - next.order === outer.length;
    add([whole], outer, others.length === 0 && alike);
    for (const each of outer) add([whole], [each], false);
  }
  return readings;
}

/**
 * "Thụ lý 156 tin, giải quyết 141 tin, trong đó … Còn 15 tin": nothing before it in its own sentence. Of two figures above one
 * is left of the other; of more the first two may be meant, and any two are a reading.
 */
export function* listEarlier(
  left: Quantity,
  earlier: readonly Quantity[],
  inSums: ReadonlySet<Quantity>,
): Iterable<Reading> {
  const near = earlier.slice(0, MOST_EARLIER);
  for (const [at, whole] of near.entries())
    for (const [behind, part] of near.slice(at + 1).entries()) {
      const value = addUp([whole.figure.value, -part.figure.value]);
      const [all, done] = [spanOf(whole), spanOf(part)];
      const span = { low: all.low - done.high, high: all.high - done.low };
      const usual = at === 0 && behind === 0 && countsAlike(whole, left) && !inSums.has(part);
      if (value > 0) yield { terms: [whole, part], value, span, usual };
    }
}

const MOST_BEFORE = 5;
const MOST_EARLIER = 6;

function total(spans: readonly Span[] | undefined, side: keyof Span): number {
  return (spans ?? []).reduce((all, span) => all + span[side], 0);
}

/**
 * "Duyệt 126 nhà (xây mới 84, sửa chữa 42). Đã xong 97 nhà, trong đó xây mới 66, sửa chữa 31; còn lại 29 nhà": without the parts
 * one whole is left above, and one number done.
 */
export function* listBeforeParts(
  here: readonly Quantity[],
  earlier: readonly Quantity[],
  inSums: ReadonlySet<Quantity>,
): Iterable<Reading> {
  const [done, ...others] = here.filter((each) => !inSums.has(each));
  const [whole, ...wholes] = earlier.filter((each) => !inSums.has(each));
  if (!done || !whole || others.length + wholes.length > 0 || here.length === 1) return;
  const value = addUp([whole.figure.value, -done.figure.value]);
  const [all, part] = [spanOf(whole), spanOf(done)];
  const span = { low: all.low - part.high, high: all.high - part.low };
  if (value > 0) yield { terms: [whole, done], value, span, usual: true };
}
