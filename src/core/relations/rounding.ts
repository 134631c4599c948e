import { foldText } from "../base/fold-text";
import type { Instance } from "./instances";
import type { WeighedPattern } from "./weigh";

interface Reading {
  readonly patterns: readonly WeighedPattern[];
  readonly failing: readonly Instance[];
}

/**
 * Whether a table's whole numbers are rounded, which is a property of the table that its sums show: taken as exact they are
 * off by one in two places and more which no one cell explains and in one of a hundred at least, or sums come out only
 * where they are taken as rounded.
 */
export function isRounded(exact: Reading, loose: Reading): boolean {
  // A line of totals is off because another one is; figures of two digits are counts.
  const near = exact.failing.filter(
    ({ near: small, weighed: { lines, pattern }, line }) =>
      small &&
      lines.units[line] === 1 &&
      lines.lineTotals[line] === 0 &&
      Math.abs(lines.values[line * lines.positions + pattern.total] ?? 0) >= LEAST_ROUNDED,
  );
  const instances = exact.patterns.reduce(
    (sum, { supports, failures }) => sum + supports + failures.length,
    0,
  );
  if (near.length * 100 >= instances && countApart(near) >= 2) return true;
  const known = new Set(exact.patterns.map(nameOf));
  return loose.patterns.some(
    (each) =>
      !known.has(nameOf(each)) &&
      each.supports >= 2 &&
      each.score >= SURE &&
      each.pattern.source === "window",
  );
}

/** Sums below it are counts, and not rounded. */
const LEAST_ROUNDED = 100;

/** The score of a sum that comes out by rounding alone, from which on it shows that the table is rounded. */
const SURE = 9;

function nameOf({ pattern, lines }: WeighedPattern): string {
  return `${lines.direction}${pattern.total}`;
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

/**
 * Do a table's titles and headings say that its figures are given in thousands or more ("triệu đồng", "$ millions", "1000
 * tonnes")? Such figures are rounded, and their sums may be off by it though they look like counts.
 */
export function speaksOfScale(texts: readonly string[]): boolean {
  return texts.some((text) => SCALE.test(foldText(text)));
}

const SCALE =
  /\b(nghin|ngan|trieu|ty|thousands?|millions?|mill|mio|bn|billions?|000s?|1[., ]?000|[mgt]wh|twh|rounded|lam tron)\b|\$ ?(m|k)\b|€ ?(m|k)\b/u;
