import { BLANK, FIGURE, UNKNOWN } from "./quantity";
import type { Lines } from "./lines";
import { judge, withhold, type Outcome } from "./pattern";

/** Sums over any window of a list of positions, in one step each. */
export interface Prefixes {
  readonly members: Int32Array;
  /** `at(line, 0)` … `at(line, members.length)`: what stands before each member. */
  readonly sums: Float64Array;
  readonly width: number;
  readonly test: (line: number, total: number, from: number, until: number) => Outcome;
  /** Figures other than 0 in a window. */
  readonly count: (line: number, from: number, until: number) => number;
}

const UNTOLD: Outcome = { kind: "untold" };

export function addUp(lines: Lines, members: Int32Array): Prefixes {
  const width = members.length + 1;
  const size = lines.lines * width;
  const sums = new Float64Array(size);
  const halves = new Float64Array(size);
  const figures = new Int32Array(size);
  const counted = new Int32Array(size);
  const unknown = new Int32Array(size);
  for (let line = 0; line < lines.lines; line++) {
    const from = line * lines.positions;
    const start = line * width;
    for (let index = 0; index < members.length; index++) {
      const at = from + (members[index] ?? 0);
      const state = lines.states[at] ?? BLANK;
      const value = state === FIGURE ? (lines.values[at] ?? 0) : 0;
      const here = start + index;
      sums[here + 1] = (sums[here] ?? 0) + value;
      halves[here + 1] = (halves[here] ?? 0) + (lines.halves[at] ?? 0);
      figures[here + 1] = (figures[here] ?? 0) + (value === 0 ? 0 : 1);
      counted[here + 1] = (counted[here] ?? 0) + (state === FIGURE ? 1 : 0);
      unknown[here + 1] = (unknown[here] ?? 0) + (state === UNKNOWN ? 1 : 0);
    }
  }
  const between = (list: Float64Array | Int32Array, line: number, from: number, until: number): number =>
    (list[line * width + until] ?? 0) - (list[line * width + from] ?? 0);
  return {
    members,
    sums,
    width,
    count: (line, from, until) => between(figures, line, from, until),
    test(line, total, from, until) {
      if (lines.states[line * lines.positions + total] !== FIGURE) return UNTOLD;
      const outcome = judge(
        lines,
        line,
        total,
        between(sums, line, from, until),
        between(figures, line, from, until),
        between(halves, line, from, until),
        between(counted, line, from, until),
      );
      return between(unknown, line, from, until) > 0 ? withhold(outcome) : outcome;
    },
  };
}
