import { foldText } from "../base/fold-text";
import type { Instance } from "./instances";
import type { WeighedPattern } from "./weigh";

/**
 * Whether a table's whole numbers are rounded: sums that are off by one in two places and more which no one cell explains,
 * and in one of a hundred at least; where the table says that it counts in thousands, one such place is enough.
 */
export function isRounded(
  patterns: readonly WeighedPattern[],
  failing: readonly Instance[],
  texts: readonly string[],
): boolean {
  const near = failing.filter(
    ({ residual, parts, weighed, line }) =>
      Math.abs(residual) <= Math.max(1, 0.4 * Math.sqrt(parts.length)) + 1e-9 && weighed.lines.units[line] === 1,
  );
  if (near.length === 0) return false;
  const instances = patterns.reduce((sum, { supports, failures }) => sum + supports + failures.length, 0);
  const far = failing.length - near.length;
  if (near.length * 100 < instances || far > 3 * near.length) return false;
  if (texts.some((text) => SCALE.test(foldText(text)))) return true;
  return countApart(near) >= 2;
}

/** How many of the failures share no cell with one counted before. */
function countApart(failing: readonly Instance[]): number {
  const taken = new Set<number>();
  let apart = 0;
  for (const { total, parts } of failing) {
    const cells = [total, ...parts];
    if (cells.some((cell) => taken.has(cell))) continue;
    apart++;
    for (const cell of cells) taken.add(cell);
  }
  return apart;
}

const SCALE =
  /\b(nghin|ngan|trieu|ty|thousands?|millions?|mill|mio|bn|billions?|000s?|1[., ]?000|[mgt]wh|twh|rounded|lam tron)\b|\$ ?(m|k)\b|€ ?(m|k)\b/u;
