import { FIGURE } from "../quantity";
import type { Lines } from "../lines";
import type { Pattern } from "../pattern";

/** How far apart the three may stand. */
const REACH = 6;
/** Lines that are asked. */
const ASKED = 48;
/** Positions past which three neighbours are searched no longer: a list, not a table. */
const MOST = 20_000;

/**
 * A = B + C for three positions within six of one another, wherever it comes out in two lines with totals of their own; a
 * difference A − B = C is the same relation. Sums of windows are found elsewhere, so B and C that stand side by side with A
 * are here, too, only as one of the many.
 */
export function* proposeTriples(lines: Lines): Iterable<Pattern> {
  const { active } = lines;
  if (active.length < 3 || active.length > MOST || lines.lines < 2) return;
  const asked = Math.min(ASKED, lines.lines);
  const tries = Math.log(78 * active.length);
  const width = 2 * REACH + 1;
  const votes = new Uint8Array(width * width);
  const last = new Float64Array(width * width);
  const nearby = new Float64Array(width);
  for (let at = 0; at < active.length; at++) {
    const total = active[at] ?? 0;
    votes.fill(0);
    const low = Math.max(0, at - REACH);
    const count = Math.min(active.length - 1, at + REACH) - low + 1;
    let most = 0;
    for (let index = 0; index < asked; index++) {
      const from = Math.floor((index * lines.lines) / asked) * lines.positions;
      const value = lines.values[from + total] ?? 0;
      if (value === 0 || lines.states[from + total] !== FIGURE) continue;
      const slack = 1.5 * 2 * (lines.halves[from + total] ?? 0);
      // What is 0 makes no pair with any other.
      for (let near = 0; near < count; near++)
        nearby[near] = lines.values[from + (active[low + near] ?? 0)] || NaN;
      nearby[at - low] = NaN;
      for (let first = 0; first < count - 1; first++) {
        const rest = value - (nearby[first] ?? 0);
        for (let second = first + 1; second < count; second++) {
          if (!(Math.abs(rest - (nearby[second] ?? 0)) <= slack)) continue;
          const slot = first * width + second;
          if ((votes[slot] ?? 0) > 0 && last[slot] === value) continue;
          last[slot] = value;
          votes[slot] = Math.min(255, (votes[slot] ?? 0) + 1);
          most = Math.max(most, votes[slot] ?? 0);
        }
      }
    }
    if (most < 2) continue;
    for (let slot = 0; slot < votes.length; slot++) {
      if ((votes[slot] ?? 0) < 2 || (votes[slot] ?? 0) * 2 < most) continue;
      const parts = [active[low + Math.floor(slot / width)] ?? 0, active[low + (slot % width)] ?? 0];
      yield { total, parts, source: "triple", prior: 0, tries };
    }
  }
}
