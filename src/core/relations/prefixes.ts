import { BLANK, FIGURE, UNKNOWN } from "./quantity";
import type { Lines } from "./lines";
import { judge, withhold, type Outcome } from "./pattern";

/** Sums over any window of a list of positions, in one step each; those of a line are worked out once it is asked about. */
export interface Prefixes {
  readonly members: Int32Array;
  /** `sums[startOf(line) + at]`: what stands before the member, in a line that `startOf` was asked for. */
  readonly sums: Float64Array;
  readonly width: number;
  readonly startOf: (line: number) => number;
  readonly test: (line: number, total: number, from: number, until: number) => Outcome;
  /** Figures other than 0 in a window. */
  readonly count: (line: number, from: number, until: number) => number;
}

const UNTOLD: Outcome = { kind: "untold" };

export function addUp(lines: Lines, members: Int32Array): Prefixes {
  const width = members.length + 1;
  const size = lines.lines * width;
  const ready = new Uint8Array(lines.lines);
  const sums = new Float64Array(size);
  const halves = lines.isExact ? null : new Float64Array(size);
  const figures = new Int32Array(size);
  const counted = new Int32Array(size);
  const unknown = lines.states.includes(UNKNOWN) ? new Int32Array(size) : null;
  const startOf = (line: number): number => {
    const start = line * width;
    if (ready[line] === 0) fill(line * lines.positions, start);
    ready[line] = 1;
    return start;
  };
  function fill(from: number, start: number): void {
    let [sum, half, some, known, words] = [0, 0, 0, 0, 0];
    for (let index = 0; index < members.length; index++) {
      const at = from + (members[index] ?? 0);
      const state = lines.states[at] ?? BLANK;
      if (state === FIGURE) {
        const value = lines.values[at] ?? 0;
        sum += value;
        known++;
        if (value !== 0) some++;
      } else if (state === UNKNOWN) words++;
      if (halves) half += lines.halves[at] ?? 0;
      const here = start + index + 1;
      sums[here] = sum;
      if (halves) halves[here] = half;
      figures[here] = some;
      counted[here] = known;
      if (unknown) unknown[here] = words;
    }
  }
  return {
    members,
    sums,
    width,
    startOf,
    count(line, from, until) {
      const start = startOf(line);
      return between(figures, start, from, until);
    },
    test(line, total, from, until) {
      if (lines.states[line * lines.positions + total] !== FIGURE) return UNTOLD;
      const start = startOf(line);
      const outcome = judge(
        lines,
        line,
        total,
        between(sums, start, from, until),
        between(figures, start, from, until),
        halves ? between(halves, start, from, until) : 0,
        between(counted, start, from, until),
      );
      return unknown && between(unknown, start, from, until) > 0 ? withhold(outcome) : outcome;
    },
  };
}

function between(list: Float64Array | Int32Array, start: number, from: number, until: number): number {
  return (list[start + until] ?? 0) - (list[start + from] ?? 0);
}
