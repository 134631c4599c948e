import type { Lines } from "./lines";
import type { Pattern } from "./pattern";
import { FIGURE, isAdditive } from "./quantity";

/** Lines that are looked at, and those of them that must miss for a pattern to be given up where there are more. */
export const LOOKED_AT = 64;
const MISSES = 24;
/** From one line to the next that is looked at: a share of all of them that falls in with no width of blocks. */
const STRIDE = 0.618033988749895;

/**
 * Whether a pattern comes out within rounding in some line. One that comes out in none of those looked at is not worth
 * weighing: it takes several to be believed, and most of all lines.
 */
export function comesOut(lines: Lines, { total, parts, signs }: Pattern): boolean {
  const all = lines.lines <= LOOKED_AT;
  const count = all ? lines.lines : LOOKED_AT;
  let misses = 0;
  for (let index = 0; index < count; index++) {
    const line = all ? index : Math.floor(((index * STRIDE) % 1) * lines.lines);
    const from = line * lines.positions;
    if (lines.states[from + total] !== FIGURE) continue;
    const whole = lines.values[from + total] ?? 0;
    let sum = 0;
    let halves = lines.halves[from + total] ?? 0;
    for (let part = 0; part < parts.length; part++) {
      const at = from + (parts[part] ?? 0);
      const value = lines.values[at] ?? 0;
      sum += signs?.[part] === -1 ? -value : value;
      halves += lines.halves[at] ?? 0;
    }
    const tells = whole !== 0 && sum !== 0;
    if ((tells || signs) && Math.abs(whole - sum) <= halves + 1e-6) return true;
    if (tells && isAdditive(lines.lineKinds[line])) misses++;
  }
  return !all && misses < MISSES;
}
