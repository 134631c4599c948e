import { foldText } from "../base/fold-text";
import type { Figures } from "./figures";
import type { Instance } from "./instances";
import type { WeighedPattern } from "./weigh";

/** What a table's exact reading says of its whole numbers. */
interface Reading {
  readonly patterns: readonly WeighedPattern[];
  readonly failing: readonly Instance[];
}

/** Nats against exact figures for a sum that is off by what rounding might come to. */
const OFF = 6;
/** Nats for exact figures before any is looked at: most tables count. */
const COUNTS = 2.3;
/** Nats for rounding where a table says that it counts in thousands. */
export const SCALED = 5;
/** Nats from which on figures are taken as exact. */
export const EXACT = 3;

/**
 * How much a table's sums speak against its whole numbers being rounded, in nats: those that come out to the unit, less
 * those that are off by a little and share no cell. One such place is what a slip makes, too, and does not count.
 */
export function weighTableExact({ patterns, failing }: Reading, scaled: boolean): number {
  const exact = patterns.reduce((sum, { exactness }) => sum + exactness, 0);
  const near = failing.filter(
    ({ near: small, weighed: { lines, pattern }, line }) =>
      small && pattern.source !== "index" && lines.wholes[line] === 1 && lines.lineTotals[line] === 0,
  );
  const stepped = near.some(({ weighed: { lines }, line }) =>
    isCoarse((lines.steps[line] ?? 1) * (lines.units[line] ?? 1)),
  );
  return COUNTS + exact - OFF * Math.max(0, countApart(near) - 1) - (scaled || stepped ? SCALED : 0);
}

/** What a table's sums alone say, whatever is usual and whatever its title says. */
export function weighApart({
  exactness,
  scaled,
}: {
  readonly exactness: number;
  readonly scaled: boolean;
}): number {
  return exactness - COUNTS + (scaled ? SCALED : 0);
}

/** Counts that are all multiples of 3, 5 or 10 were rounded to these. */
function isCoarse(step: number): boolean {
  return step > 1 && step <= 10;
}

/** Whether the lines of a pattern alone show that its figures are exact, but for one slip; `against`: nats that speak against it. */
export function isExact({ exactness, near }: WeighedPattern, against = 0): boolean {
  return exactness - against - OFF * Math.max(0, near - 1) >= EXACT;
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

/** Whether a table counts in thousands or more: its title or its units say so, or the headers of most columns that add up. */
export function isScaled({ title, unitTexts, paths, columnKinds }: Figures): boolean {
  if (speaksOfScale([...title, ...unitTexts])) return true;
  const amounts = paths.filter((_, column) => columnKinds[column] === "amount");
  const scaled = amounts.filter((path) => speaksOfScale(path));
  // Where few columns are known to add up, any header speaks for the table.
  return amounts.length < 2 ? speaksOfScale(paths.flat()) : scaled.length * 2 > amounts.length;
}

/**
 * Do a table's titles and headings say that its figures are given in thousands or more ("triệu đồng", "$ millions", "1000
 * tonnes")? Such figures are rounded, and their sums may be off by it though they look like counts.
 */
export function speaksOfScale(texts: readonly string[]): boolean {
  return texts.some((text) => SCALE.test(foldText(text)));
}

const SCALE =
  /\b(nghin|ngan|trieu|ty(?! (?:le|trong|suat|so)\b)|thousands?|millions?|mill|mio|bn|billions?|000s?|1[., ]?000|[mgt]wh|twh|rounded|lam tron)\b|\$ ?(m|k)\b|€ ?(m|k)\b/u;
