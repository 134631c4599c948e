import type { Lines } from "./lines";
import { binaryNoise, LARGEST_STRIDE, MOST_BITS, roundingOf } from "./pattern";
import type { Proposals } from "./proposals";

/** Beyond this many positions, runs and pairs are sought only within a window. */
const WINDOW = 256;
/** A sum that so many cells show is a common figure. */
const MOST_TOTALS = 6;

/** Runs of every k-th position whose total stands anywhere in the line, with other figures between or around. */
export function proposeRuns(lines: Lines, line: number, visible: Int32Array, proposals: Proposals): void {
  const sorted = sortLine(lines, line, visible);
  const count = visible.length;
  const reach = count > WINDOW ? 40 : count;
  const strides = count > WINDOW ? 1 : LARGEST_STRIDE;
  for (let stride = 1; stride <= strides; stride++) {
    const cost = Math.log2((stride === 1 ? 0.5 : strides) * count ** 3);
    for (let from = 0; from < count; from++) {
      if (!(size(readAt(lines, line, visible, from)) > 0)) continue;
      const run = { sum: 0, size: 0, numbers: 0, nonZero: 0, places: 0, percent: false };
      for (let to = from; to < Math.min(count, from + reach); to += stride) {
        const value = readAt(lines, line, visible, to);
        if (isMissing(value)) continue;
        extend(run, lines, line * lines.positions + (visible[to] ?? 0), value);
        if (run.nonZero < 2 || value === 0) continue;
        for (const at of findTotals(sorted, run.sum, slack(run, lines.wholeUnit))) {
          if (at >= from && at <= to && (at - from) % stride === 0) continue;
          const key = ((at * count + from) * count + to) * 16 + stride;
          proposals.add(key, bitsOf(run), () => ({
            total: visible[at] ?? 0,
            parts: [...visible.subarray(from, to + 1).filter((_, index) => index % stride === 0)],
            cost,
            layout: "free",
          }));
        }
      }
    }
  }
}

/** Two positions anywhere whose sum stands anywhere: income = costs + profit, total = this + that. */
export function proposePairs(lines: Lines, line: number, visible: Int32Array, proposals: Proposals): void {
  const sorted = sortLine(lines, line, visible);
  const count = visible.length;
  const cost = Math.log2(count ** 3 / 2);
  const reach = count > WINDOW ? 24 : count;
  for (let first = 0; first < count; first++) {
    const a = readAt(lines, line, visible, first);
    if (!(size(a) > 0)) continue;
    for (let second = first + 1; second < Math.min(count, first + reach); second++) {
      const b = readAt(lines, line, visible, second);
      if (!(size(b) > 0)) continue;
      const pair = { sum: 0, size: 0, numbers: 0, nonZero: 0, places: 0, percent: false };
      extend(pair, lines, line * lines.positions + (visible[first] ?? 0), a);
      extend(pair, lines, line * lines.positions + (visible[second] ?? 0), b);
      for (const at of findTotals(sorted, pair.sum, slack(pair, lines.wholeUnit))) {
        if (at === first || at === second) continue;
        proposals.add((at * count + first) * count + second, bitsOf(pair), () => ({
          total: visible[at] ?? 0,
          parts: [visible[first] ?? 0, visible[second] ?? 0],
          cost,
          layout: "free",
        }));
      }
    }
  }
}

/** Beyond this many positions there are too many sets of three and four. */
const MOST_FOR_SETS = 18;

/** Three or four positions anywhere whose sum stands anywhere; for the few positions left once groups are hidden. */
export function proposeSets(lines: Lines, line: number, visible: Int32Array, proposals: Proposals): void {
  const count = visible.length;
  if (count > MOST_FOR_SETS) return;
  const sorted = sortLine(lines, line, visible);
  const cost = Math.log2(count ** 5 / 24);
  const chosen: number[] = [];
  const search = (from: number, run: Run): void => {
    if (chosen.length >= 3) {
      for (const at of findTotals(sorted, run.sum, slack(run, lines.wholeUnit))) {
        if (chosen.includes(at)) continue;
        const key = chosen.reduce((mask, index) => mask + 2 ** index, 0) * MOST_FOR_SETS + at;
        const parts = chosen.map((index) => visible[index] ?? 0);
        proposals.add(key, bitsOf(run), () => ({ total: visible[at] ?? 0, parts, cost, layout: "free" }));
      }
    }
    if (chosen.length === 4) return;
    for (let next = from; next < count; next++) {
      const value = readAt(lines, line, visible, next);
      if (!(size(value) > 0)) continue;
      const grown = { ...run };
      extend(grown, lines, line * lines.positions + (visible[next] ?? 0), value);
      chosen.push(next);
      search(next + 1, grown);
      chosen.pop();
    }
  };
  search(0, { sum: 0, size: 0, numbers: 0, nonZero: 0, places: 0, percent: false });
}

interface Run {
  sum: number;
  size: number;
  numbers: number;
  nonZero: number;
  places: number;
  percent: boolean;
}

function extend(run: Run, lines: Lines, index: number, value: number): void {
  run.sum += value;
  run.size += size(value);
  run.numbers++;
  if (value !== 0) run.nonZero++;
  const places = lines.decimals[index] ?? 0;
  if (places > run.places) run.places = places;
  if (lines.percents[index] === 1) run.percent = true;
}

function bitsOf(run: Run): number {
  return Math.min(MOST_BITS, Math.log2(1 + run.size * 10 ** Math.min(run.places, 2)));
}

function slack(run: Run, wholeUnit: number): number {
  return roundingOf(run.places, run.percent, run.numbers, wholeUnit) + binaryNoise(run.size);
}

function readAt(lines: Lines, line: number, visible: Int32Array, index: number): number {
  return lines.values[line * lines.positions + (visible[index] ?? 0)] ?? NaN;
}

interface SortedLine {
  /** Values in rising order, 0 left out, and the index among the visible positions of each. */
  readonly values: Float64Array;
  readonly indices: Int32Array;
}

function sortLine(lines: Lines, line: number, visible: Int32Array): SortedLine {
  const entries: { value: number; index: number }[] = [];
  for (let index = 0; index < visible.length; index++) {
    const value = readAt(lines, line, visible, index);
    if (size(value) > 0) entries.push({ value, index });
  }
  entries.sort((a, b) => a.value - b.value || a.index - b.index);
  return {
    values: Float64Array.from(entries, (entry) => entry.value),
    indices: Int32Array.from(entries, (entry) => entry.index),
  };
}

const isMissing = Number.isNaN;

function size(value: number): number {
  return value < 0 ? -value : value;
}

const NONE: readonly number[] = [];

/** Indices of the values within `slack` of `sum`, by binary search; none where there are many, since that says nothing. */
function findTotals(sorted: SortedLine, sum: number, within: number): readonly number[] {
  const { values, indices } = sorted;
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < sum - within) low = middle + 1;
    else high = middle;
  }
  if (!((values[low] ?? Infinity) <= sum + within)) return NONE;
  const found: number[] = [];
  for (; low < values.length && (values[low] ?? 0) <= sum + within; low++) found.push(indices[low] ?? 0);
  return found.length > MOST_TOTALS ? NONE : found;
}
