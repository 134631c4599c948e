import type { Lines } from "./lines";
import { binaryNoise, LARGEST_STRIDE, MOST_BITS, roundingOf, type Pattern } from "./pattern";
import type { Proposals } from "./proposals";

/** How far from its total a run may reach, in positions. */
const REACH = 500;
const STRIDED_REACH = 120;

/** Runs that begin right beside their total, before or after it. */
export function proposeAdjacent(lines: Lines, line: number, visible: Int32Array, proposals: Proposals): void {
  const cost = Math.log2(4 * visible.length);
  for (let at = 0; at < visible.length; at++) {
    for (const step of [-1, 1])
      walk(lines, line, visible, { at, first: step, step, reach: REACH, cost }, proposals);
  }
}

/** Every k-th position, the first at most k away from the total: value and percentage by turns, male and female. */
export function proposeStrided(lines: Lines, line: number, visible: Int32Array, proposals: Proposals): void {
  const cost = Math.log2(40 * visible.length);
  for (let at = 0; at < visible.length; at++) {
    for (let stride = 2; stride <= LARGEST_STRIDE; stride++) {
      for (let first = 1; first <= stride; first++) {
        for (const sign of [-1, 1]) {
          const walkBy = { at, first: sign * first, step: sign * stride, reach: STRIDED_REACH, cost };
          walk(lines, line, visible, walkBy, proposals);
        }
      }
    }
  }
}

const isMissing = Number.isNaN;

interface Walk {
  /** Index of the total among the visible positions. */
  readonly at: number;
  readonly first: number;
  readonly step: number;
  readonly reach: number;
  readonly cost: number;
}

/** Adds up from the total outwards and proposes every run whose sum is the total. */
function walk(lines: Lines, line: number, visible: Int32Array, by: Walk, proposals: Proposals): void {
  const base = line * lines.positions;
  const { values, decimals, percents } = lines;
  const totalAt = base + (visible[by.at] ?? 0);
  const total = values[totalAt] ?? NaN;
  if (isMissing(total)) return;
  const most = lines.wholeUnit > 1 ? lines.wholeUnit : 1;
  let places = decimals[totalAt] ?? 0;
  let percent = percents[totalAt] === 1;
  let sum = 0;
  let size = Math.abs(total);
  let numbers = 0;
  let nonZero = 0;
  const last = by.step > 0 ? Math.min(visible.length - 1, by.at + by.reach) : Math.max(0, by.at - by.reach);
  for (let index = by.at + by.first; by.step > 0 ? index <= last : index >= last; index += by.step) {
    const position = base + (visible[index] ?? 0);
    const value = values[position] ?? NaN;
    if (isMissing(value)) continue;
    sum += value;
    size += value < 0 ? -value : value;
    numbers++;
    if (value !== 0) nonZero++;
    const own = decimals[position] ?? 0;
    if (own > places) places = own;
    if (percents[position] === 1) percent = true;
    if (nonZero < 2 || value === 0) continue;
    const gap = sum > total ? sum - total : total - sum;
    // Most steps end here: no rounding comes to a unit for each figure.
    if (gap > most * (numbers + 1) + size * 1e-9) continue;
    if (gap > roundingOf(places, percent, numbers, lines.wholeUnit) + binaryNoise(size)) continue;
    const bits = Math.min(
      MOST_BITS,
      Math.log2(1 + (Math.abs(total) + Math.abs(value)) * 10 ** Math.min(places, 2)),
    );
    const shape = (by.first + LARGEST_STRIDE) * 64 + by.step + LARGEST_STRIDE;
    const key = ((visible[by.at] ?? 0) * 4096 + shape) * lines.positions + (visible[index] ?? 0);
    proposals.add(key, bits, () => ({ ...collect(visible, by, index), cost: by.cost, layout: "beside" }));
  }
}

function collect(visible: Int32Array, by: Walk, end: number): Pick<Pattern, "total" | "parts"> {
  const parts: number[] = [];
  for (let index = by.at + by.first; by.step > 0 ? index <= end : index >= end; index += by.step) {
    parts.push(visible[index] ?? 0);
  }
  return { total: visible[by.at] ?? 0, parts: parts.sort((a, b) => a - b) };
}
