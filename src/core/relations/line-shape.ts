import type { Figures } from "./figures";
import { PrefixTable } from "./prefix-table";
import { FIGURE } from "./quantity";

/** Lines of which most figures have decimals (1), where two thirds of the lines have hardly any (2): none where they are not. */
export function chooseFractions(shapes: Uint8Array): Uint8Array {
  let [whole, fractional] = [0, 0];
  for (const shape of shapes) {
    if (shape === FRACTIONAL) fractional++;
    else if (shape === WHOLE) whole++;
  }
  return shapes.map((shape) => (whole >= 2 * fractional && shape === FRACTIONAL ? 1 : 0));
}

/** Digits after the decimal mark that are told apart. */
export const MOST_PLACES = 6;
const FRACTIONAL = 1;
const WHOLE = 2;

interface Places {
  /** The most decimals that a figure of the line has. */
  readonly most: number;
  /** The number of decimals that most figures with decimals have. */
  readonly usual: number;
  /** Most figures of the line have decimals: those without were rounded as they were. */
  readonly mostly: boolean;
  /** Whether most of its figures that are not 0 have decimals, or hardly any. */
  readonly isFractional: number;
}

/** `counts`: room for one number for each count of decimals. */
export function countPlaces(
  figures: Figures,
  first: number,
  stride: number,
  positions: number,
  counts: Int32Array,
): Places {
  counts.fill(0);
  let [all, decimal] = [0, 0];
  for (let position = 0, cell = first; position < positions; position++, cell += stride) {
    if (figures.states[cell] !== FIGURE) continue;
    const own = figures.decimals[cell] ?? 0;
    counts[own] = (counts[own] ?? 0) + 1;
    if (figures.values[cell] === 0) continue;
    all++;
    if (own > 0) decimal++;
  }
  let [most, usual, fractions] = [0, 1, 0];
  for (let places = 1; places < counts.length; places++) {
    const count = counts[places] ?? 0;
    fractions += count;
    if (count > 0) most = places;
    if (count > (counts[usual] ?? 0)) usual = places;
  }
  const isFractional = decimal * 2 > all ? FRACTIONAL : all > 0 && decimal * 10 <= all ? WHOLE : 0;
  return { most, usual: most === 0 ? 0 : usual, mostly: fractions > (counts[0] ?? 0), isFractional };
}

/** Of n figures with k values between them, (1 − k / n)³ / k: next to nothing where few come twice. */
export function weighRepeats(values: Float64Array, count: number): number {
  const kinds = count <= SHORT ? countKinds(values, count) : countManyKinds(values, count);
  return kinds === 0 ? 0 : (1 - kinds / count) ** 3 / kinds;
}

/** So few figures are compared each with each. */
const SHORT = 24;

function countKinds(values: Float64Array, count: number): number {
  let kinds = 0;
  for (let at = 0; at < count; at++) {
    let before = 0;
    while (before < at && values[before] !== values[at]) before++;
    if (before === at) kinds++;
  }
  return kinds;
}

function countManyKinds(values: Float64Array, count: number): number {
  const table = new PrefixTable(0);
  for (let at = 0; at < count; at++) table.put(values[at] ?? 0, at);
  return table.size;
}

const STEPS = [1e9, 1e8, 1e7, 1e6, 5e5, 1e5, 5e4, 1e4, 5e3, 1e3, 500, 100, 50, 10, 5, 3];
/** Round figures among which one that is not even a multiple of five is a slip. */
const LEAST_ROUND = 5;

/** 1, or a round number that nine tenths of the figures are multiples of, or all but one slip: amounts of 50 000 are telling as 1, 2, 3. */
export function findStep(values: Float64Array, count: number): number {
  if (count === 0) return 1;
  const isOneUneven = hasOther(values, count, 5, 0) && !hasOther(values, count, 5, 1);
  const exceptions = isOneUneven && count > LEAST_ROUND ? 1 : 0;
  const most = Math.max(count * 0.1, exceptions);
  for (const step of STEPS) if (!hasOther(values, count, step, most)) return step;
  return 1;
}

/** Whether more than so many figures are no multiples of the step. */
function hasOther(values: Float64Array, count: number, step: number, most: number): boolean {
  let other = 0;
  for (let at = 0; at < count; at++) {
    const value = values[at] ?? 0;
    // Whole numbers of 32 bits are divided ten times as fast.
    const small = value | 0;
    if ((small === value ? small % step : value % step) !== 0 && ++other > most) return true;
  }
  return false;
}
