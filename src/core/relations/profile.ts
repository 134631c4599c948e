import type { Instance } from "./instances";
import { FIGURE } from "./quantity";

/** Lines in which a part's share of its total is looked at, and how many of them must be there. */
const MOST = 40;
const LEAST = 3;
/** The most that a share may speak for or against a cell. */
const WEIGHT = 0.4;

/**
 * How much better a part would fit with another value: parts have much the same share of their total in all lines, and a
 * digit that slipped takes one far from it. Positive where the expected value is the likelier one.
 */
export function weighShare(instance: Instance, cell: number, shown: number, expected: number): number {
  const { weighed, line } = instance;
  const { lines, pattern } = weighed;
  if (pattern.signs || shown <= 0 || expected <= 0) return 0;
  const index = instance.parts.indexOf(cell);
  const part = pattern.parts[index];
  const total = lines.values[line * lines.positions + pattern.total] ?? 0;
  if (part === undefined || total <= 0) return 0;
  const failed = new Set(weighed.failures);
  const shares: number[] = [];
  for (let other = 0; other < lines.lines && shares.length < MOST; other++) {
    const from = other * lines.positions;
    const [value, whole] = [lines.values[from + part] ?? 0, lines.values[from + pattern.total] ?? 0];
    if (other === line || failed.has(other) || lines.states[from + part] !== FIGURE) continue;
    if (value > 0 && whole > 0) shares.push(Math.log(value / whole));
  }
  if (shares.length < LEAST) return 0;
  const middle = median(shares);
  const spread = median(shares.map((share) => Math.abs(share - middle))) + 0.05;
  const unit = lines.units[line] ?? 1;
  // As it is shown it is a part of what is added up, the total being wrong; as it should be, of the total that is shown.
  const added = total * unit - instance.residual;
  if (added <= 0) return 0;
  const off = (value: number, whole: number): number => Math.abs(Math.log(value / whole) - middle) / spread;
  return Math.max(-WEIGHT / 2, Math.min(WEIGHT, 0.1 * (off(shown, added) - off(expected, total * unit))));
}

/**
 * How much better a total would fit with another value: totals are of much the same size in all lines, or of sizes so different
 * that it tells nothing.
 */
export function weighSize({ weighed, line }: Instance, shown: number, expected: number): number {
  const { lines, pattern } = weighed;
  if (shown <= 0 || expected <= 0) return 0;
  const failed = new Set(weighed.failures);
  const sizes: number[] = [];
  for (let other = 0; other < lines.lines && sizes.length < MOST; other++) {
    if (other === line || failed.has(other)) continue;
    const value = (lines.values[other * lines.positions + pattern.total] ?? 0) * (lines.units[other] ?? 1);
    if (value > 0) sizes.push(Math.log(value));
  }
  if (sizes.length < LEAST) return 0;
  const middle = median(sizes);
  const spread = median(sizes.map((size) => Math.abs(size - middle))) + 0.2;
  const off = (value: number): number => Math.abs(Math.log(value) - middle) / spread;
  return Math.max(-WEIGHT / 2, Math.min(WEIGHT, 0.1 * (off(shown) - off(expected))));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
