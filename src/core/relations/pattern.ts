import { FIGURE, UNKNOWN } from "./quantity";
import type { Lines } from "./lines";

/** Where a pattern comes from: from a person, from what the table says itself, down to what only the figures say. */
export type PatternSource =
  "person" | "index" | "formula" | "rows" | "header" | "label" | "window" | "triple" | "signed";

/** One position of a line is the sum of others, in every line. */
export interface Pattern {
  readonly total: number;
  readonly parts: readonly number[];
  /** The sign of each part; all are added where absent. */
  readonly signs?: readonly (1 | -1)[];
  readonly source: PatternSource;
  /** What its source is worth before any figure is looked at, in nats. */
  readonly prior: number;
  /** The tries that it was picked from, as a logarithm. */
  readonly tries: number;
}

export type Outcome =
  | {
      readonly kind: "holds";
      readonly difference: number;
      readonly tolerance: number;
      /** Figures that were added up, those that are 0 left out. */
      readonly figures: number;
      /** Words stand in place of a part ("N/A"), and it comes out without it. */
      readonly withheld?: boolean;
    }
  | Failure
  | {
      readonly kind: "trivial";
      /** One figure alone makes up the total. */
      readonly single?: boolean;
    }
  | { readonly kind: "untold" };

export interface Failure {
  readonly kind: "fails";
  readonly difference: number;
  readonly tolerance: number;
  /** Off by no more than rounding of whole numbers might come to. */
  readonly near: boolean;
  /** Words stand in place of a part. */
  readonly withheld?: boolean;
}

const UNTOLD: Outcome = { kind: "untold" };
const TRIVIAL: Outcome = { kind: "trivial" };
const SINGLE: Outcome = { kind: "trivial", single: true };

/** What rounding may come to in a sum of `figures` that are each off by `half` at most: seldom all to one side. */
function toleranceOf(halves: number, figures: number): number {
  if (halves === 0) return 0;
  const half = halves / figures;
  return Math.max(half * 2, Math.min(halves, half * (1 + 2 * Math.sqrt(figures)))) + 1e-9;
}

/** Tries a pattern in one line. Lines without parts tell nothing; words in place of a part add nothing. */
export function testPattern(lines: Lines, { total, parts, signs }: Pattern, line: number): Outcome {
  const from = line * lines.positions;
  if (lines.states[from + total] !== FIGURE) return UNTOLD;
  let [sum, figures, halves, counted] = [0, 0, 0, 0];
  let [same, unknown] = [false, false];
  const whole = lines.values[from + total] ?? 0;
  for (let index = 0; index < parts.length; index++) {
    const at = from + (parts[index] ?? 0);
    const state = lines.states[at];
    if (state === UNKNOWN) unknown = true;
    if (state !== FIGURE) continue;
    const value = lines.values[at] ?? 0;
    sum += (signs?.[index] ?? 1) * value;
    counted++;
    halves += lines.halves[at] ?? 0;
    if (value !== 0) figures++;
    if (value === whole) same = true;
  }
  // a − b + c is c wherever a is b: that tells nothing.
  if (signs && parts.length > 2 && same && Math.abs(whole - sum) < 1e-9) return TRIVIAL;
  const outcome = judge(lines, line, total, sum, figures, halves, counted, signs !== undefined);
  // A line of totals may leave out what was there to begin with.
  const begins = signs?.includes(-1) && lines.states[from + (parts[0] ?? 0)] !== FIGURE;
  if (begins && outcome.kind === "fails") return UNTOLD;
  return unknown ? withhold(outcome) : outcome;
}

/** The outcome of a sum with words in place of a part. */
export function withhold(outcome: Outcome): Outcome {
  return outcome.kind === "holds" || outcome.kind === "fails" ? { ...outcome, withheld: true } : outcome;
}

/** The outcome of a sum whose parts were added up elsewhere. */
export function judge(
  lines: Lines,
  line: number,
  total: number,
  sum: number,
  figures: number,
  halves: number,
  counted: number,
  signed = false,
): Outcome {
  const at = line * lines.positions + total;
  const value = lines.values[at] ?? 0;
  if (counted === 0) return UNTOLD;
  const own = lines.halves[at] ?? 0;
  const tolerance = toleranceOf(halves + own, counted + 1);
  const difference = value - sum;
  const step = lines.steps[line] ?? 1;
  // What is rounded to fives or tens is off by fives or tens.
  const unstepped = step > 1 && lines.wholes[line] === 1 && difference % step !== 0;
  if (Math.abs(difference) <= tolerance && !unstepped) {
    return figures < 2 || (value === 0 && !signed)
      ? figures === 1 && value !== 0
        ? SINGLE
        : TRIVIAL
      : { kind: "holds", difference, tolerance, figures };
  }
  const spread =
    step * (lines.units[line] ?? 1) > 1 ? 0.4 * Math.sqrt(figures) : 0.65 * Math.sqrt(figures + 1);
  const near = !unstepped && Math.abs(difference) <= tolerance + step * Math.max(1, spread) + 1e-9;
  // Whole numbers beside such with decimals were rounded to the unit.
  const mixed = (own === 0) !== (halves === 0) && Math.abs(difference) * (lines.units[line] ?? 1) < 1;
  return { kind: "fails", difference, tolerance, near: near || mixed };
}

/** How much it tells that a total comes out: a small one does by chance, and so does one among few figures that come again and again. In nats. */
export function supportOf(lines: Lines, line: number, total: number, tolerance: number): number {
  const step = lines.steps[line] ?? 1;
  const size = Math.abs(lines.values[line * lines.positions + total] ?? 0) / step;
  const alike = lines.repeats[line] ?? 0;
  const chance = Math.min(0.5, Math.max(alike, (2 * Math.min(tolerance / step, 50) + 1) / (1 + size)));
  return Math.log(0.97 / chance);
}

/**
 * What a line where it fails speaks against a pattern, in nats. One that misses by a little, or by what one wrong digit or two
 * swapped make, may even speak for it: chance comes as near to a small total, but not to a large one. Never less than `failed`.
 */
export function weighFailure(
  lines: Lines,
  line: number,
  total: number,
  { near, difference, tolerance }: Failure,
  failed: number,
): number {
  const step = lines.steps[line] ?? 1;
  const size = Math.abs(lines.values[line * lines.positions + total] ?? 0) / step;
  if (near) return Math.max(failed, Math.min(NEAR, FAR + Math.log((1 + size) / 2)));
  const digits = Math.log10(Math.max(10, size));
  if (tolerance > 0 || !isDigitSlip(Math.abs(difference) / step, digits)) return failed;
  return Math.max(failed, SLIP + Math.log((1 + size) / (SLIPS * digits)));
}

/** The most that `weighFailure` may make of a line that fails. */
export function hopeOf(lines: Lines, line: number, total: number): number {
  const size = Math.abs(lines.values[line * lines.positions + total] ?? 0) / (lines.steps[line] ?? 1);
  return Math.max(0, SLIP + Math.log((1 + size) / (SLIPS * Math.log10(Math.max(10, size)))));
}

/** A wrong digit is off by one digit with zeros behind it, two swapped by nine times as much. */
export function isDigitSlip(off: number, digits: number): boolean {
  let rest = Math.round(off);
  if (Math.abs(off - rest) > 1e-6 || rest === 0 || Math.log10(rest) > digits) return false;
  while (rest % 10 === 0) rest /= 10;
  return rest < 10 || (rest % 9 === 0 && rest <= 81);
}

/** Nats for a slip in a sum, and the figures that slips make of a total, for each of its digits. */
const SLIP = Math.log(0.02);
const SLIPS = 36;

/** Nats against a pattern for a line where it fails, and the least for one where it fails by no more than rounding. */
export const FAR = Math.log(0.03);
const NEAR = -0.5;

/**
 * How much a sum that comes out to the unit speaks against rounding, in nats: the errors of `figures` rounded parts and of
 * their total would cancel one another the more seldom, the more there are.
 */
export function weighExact(figures: number): number {
  return 0.5 * Math.log(1 + (Math.PI * (figures + 1)) / 6);
}
