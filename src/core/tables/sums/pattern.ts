import type { Lines } from "./lines";

/** A way to add up that may hold in every line: which position is the total, and which are its parts. */
export interface Pattern {
  readonly total: number;
  readonly parts: readonly number[];
  /** How many other patterns were as likely before looking, in bits: what chance must be given for the search. */
  readonly cost: number;
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
  if (Number.isNaN(total)) return SILENT;
  let sum = 0;
  let size = Math.abs(total);
  let numbers = 0;
  let nonZero = 0;
  let places = decimals[base + pattern.total] ?? 0;
  let percent = percents[base + pattern.total] === 1;
  for (const part of pattern.parts) {
    const value = values[base + part] ?? NaN;
    if (Number.isNaN(value)) continue;
    sum += value;
    size += Math.abs(value);
    numbers++;
    if (value !== 0) nonZero++;
    places = Math.max(places, decimals[base + part] ?? 0);
    if (percents[base + part] === 1) percent = true;
  }
  if (numbers === 0) return SILENT;
  const gap = Math.abs(total - sum);
  const noise = binaryNoise(size);
  const tolerance = roundingOf(places, percent, numbers) + noise;
  if (gap > tolerance) return { kind: "fails", sum, tolerance, trivial: nonZero < 2 };
  if (nonZero < 2) return TRIVIAL;
  const exact = gap <= noise;
  const steps = Math.max(Math.abs(total), largestPart(lines, pattern, base)) * 10 ** Math.min(places, 2);
  const width = exact ? 1 : 2 * tolerance * 10 ** Math.min(places, 2);
  return { kind: "holds", exact, bits: Math.min(MOST_BITS, Math.log2(1 + steps / Math.max(1, width))) };
}

/** Half a unit of the last place for each part and the total; whole numbers that are no percentages are counts: none. */
export function roundingOf(places: number, percent: boolean, parts: number): number {
  return places > 0 || percent ? 0.5 * 10 ** -places * (parts + 1) : 0;
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
