import { findSlip } from "../base/number-slip";
import type { Instance } from "./instances";
import { FIGURE } from "./quantity";
import type { Lines } from "./lines";

/**
 * The line holds what is no sum there: an average between its parts, one figure for all, a balance that is carried over, or
 * parts that are not given.
 */
export function isNoSum({ weighed, line }: Instance): boolean {
  const { lines, pattern } = weighed;
  const from = line * lines.positions;
  const total = lines.values[from + pattern.total] ?? 0;
  let [least, greatest, figures] = [Infinity, -Infinity, 0];
  let [first, last, some] = [NaN, NaN, 0];
  for (const part of pattern.parts) {
    if (lines.states[from + part] !== FIGURE) continue;
    const value = lines.values[from + part] ?? 0;
    if (figures === 0) first = value;
    last = value;
    if (value !== 0) some++;
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
    figures++;
  }
  if (figures === 0) return true;
  if (least === greatest && total === least && figures > 1) return true;
  if (pattern.signs) return false;
  // What is carried over (đầu kỳ, cuối kỳ) stands in a total as its first or its last part does.
  if (some >= 3 && total !== 0 && (total === first || total === last)) return true;
  // Positive parts: their sum is no less than the greatest of them, an average never more.
  return (
    figures >= 2 &&
    least > 0 &&
    total > least &&
    total < greatest &&
    !isSlipOf(total, lines, line, pattern.parts)
  );
}

/** Whole numbers add up to no fraction, but by a mark of thousands misread: it is their average, whatever runs across it. */
export function isFraction({ weighed: { lines, pattern }, line }: Instance): boolean {
  const from = line * lines.positions;
  const scale = Math.round(1 / (lines.units[line] ?? 1));
  const valueAt = (position: number): number => lines.values[from + position] ?? 0;
  if (valueAt(pattern.total) % scale === 0 || pattern.parts.some((part) => valueAt(part) % scale !== 0))
    return false;
  const sum = pattern.parts.reduce((all, part) => all + valueAt(part), 0);
  return findSlip(valueAt(pattern.total) / scale, sum / scale) === "other";
}

/**
 * A total between its parts may be a sum with a digit wrong or its first digits lost; or it is right, and the one part that
 * is more than it has two digits swapped or one wrong.
 */
function isSlipOf(total: number, lines: Lines, line: number, parts: readonly number[]): boolean {
  let [sum, greatest, above] = [0, 0, 0];
  for (const part of parts) {
    const value = lines.values[line * lines.positions + part] ?? 0;
    sum += value;
    if (value > total) above++;
    greatest = Math.max(greatest, value);
  }
  const rest = total - (sum - greatest);
  if (above === 1 && rest > 0 && TELLING.has(findSlip(greatest, rest))) return true;
  const [shown, added] = [String(Math.abs(total)), String(Math.abs(sum))];
  if (added.length === shown.length + 1 && added.startsWith(shown)) return true;
  const width = Math.max(shown.length, added.length);
  const [a, b] = [shown.padStart(width, "0"), added.padStart(width, "0")];
  let different = 0;
  for (let index = 0; index < width; index++) if (a[index] !== b[index]) different++;
  return different <= (shown.length === added.length ? 2 : 1);
}

const TELLING: ReadonlySet<string> = new Set(["swapped-digits", "one-digit"]);
