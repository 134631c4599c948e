import type { Lines } from "./lines";

/** A way to add up that may hold in every line: which position is the total, and which are its parts. */
export interface Pattern {
  readonly total: number;
  readonly parts: readonly number[];
  /** How many other patterns were as likely before looking, in bits: what chance must be given for the search. */
  readonly cost: number;
  /** `beside`: its parts stand in order beside the total, as people lay out sums. `free`: found by its figures only. */
  readonly layout: "beside" | "free";
}

/** What a pattern comes to in one line. */
export type Outcome =
  /** Nothing to compare: no number for the total, or none among the parts. */
  | { readonly kind: "silent" }
  /** Fewer than two parts other than 0: it would hold for any sum. */
  | { readonly kind: "trivial" }
  | { readonly kind: "holds"; readonly exact: boolean; readonly bits: number }
  /** `sum` is of the parts; `tolerance` is what rounding could explain. */
  | { readonly kind: "fails"; readonly sum: number; readonly tolerance: number; readonly trivial: boolean };

const isMissing = Number.isNaN;

const SILENT: Outcome = { kind: "silent" };
const TRIVIAL: Outcome = { kind: "trivial" };

/** One holding line says no more than this: figures of one table are not independent of one another. */
export const MOST_BITS = 20;

/** The widest regular step between parts: `Nam | Nữ | Cộng` is 3. */
export const LARGEST_STRIDE = 8;

/** Holds a pattern against one line. Blank, dash and text cells among the parts count as nothing. */
export function testPattern(lines: Lines, pattern: Pattern, line: number): Outcome {
  const { values, decimals, percents } = lines;
  const base = line * lines.positions;
  const total = values[base + pattern.total] ?? NaN;
  if (isMissing(total)) return SILENT;
  let sum = 0;
  let size = Math.abs(total);
  let numbers = 0;
  let nonZero = 0;
  let places = decimals[base + pattern.total] ?? 0;
  let percent = percents[base + pattern.total] === 1;
  for (const part of pattern.parts) {
    const value = values[base + part] ?? NaN;
    if (isMissing(value)) continue;
    sum += value;
    size += value < 0 ? -value : value;
    numbers++;
    if (value !== 0) nonZero++;
    const own = decimals[base + part] ?? 0;
    if (own > places) places = own;
    if (percents[base + part] === 1) percent = true;
  }
  if (numbers === 0) return SILENT;
  const gap = Math.abs(total - sum);
  const noise = binaryNoise(size);
  const tolerance = roundingOf(places, percent, numbers, lines.wholeUnit) + noise;
  if (gap > tolerance) return { kind: "fails", sum, tolerance, trivial: nonZero < 2 };
  if (nonZero < 2) return TRIVIAL;
  const exact = gap <= noise;
  const unit = places > 0 || percent ? 10 ** -Math.min(places, 2) : Math.max(1, lines.wholeUnit);
  const steps = Math.max(Math.abs(total), largestPart(lines, pattern, base)) / unit;
  const width = exact ? 1 : Math.max(1, (2 * tolerance) / unit);
  return { kind: "holds", exact, bits: Math.min(MOST_BITS, Math.log2(1 + steps / width)) };
}

/** Half a unit of the last place for each part and the total; for whole numbers that are no percentages, of `wholeUnit`. */
export function roundingOf(places: number, percent: boolean, parts: number, wholeUnit: number): number {
  const unit = places > 0 || percent ? 10 ** -places : wholeUnit;
  return 0.5 * unit * (parts + 1);
}

/** What adding in binary may leave behind. */
export function binaryNoise(size: number): number {
  return 1e-9 + size * 1e-12;
}

function largestPart(lines: Lines, pattern: Pattern, base: number): number {
  let largest = 0;
  for (const part of pattern.parts) {
    const size = Math.abs(lines.values[base + part] ?? NaN);
    if (size > largest) largest = size;
  }
  return largest;
}
