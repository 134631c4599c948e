import { FIGURE } from "../quantity";
import type { Lines } from "../lines";
import type { Pattern } from "../pattern";

/** Positions before the result that may belong to it. */
const LONGEST = 5;
/** Lines that are asked. */
const ASKED = 24;

/**
 * Đầu kỳ + tăng − giảm = cuối kỳ: a position that the three to five before it give with signs. Which are added and which
 * taken away is what comes out in most lines, not what their words say. Only along rows: columns hold such balances.
 */
export function* proposeSigned(lines: Lines): Iterable<Pattern> {
  const { active } = lines;
  if (lines.direction !== "row" || active.length > 400 || lines.lines < 2) return;
  const asked = Math.min(ASKED, lines.lines);
  for (let at = 3; at < active.length; at++) {
    const total = active[at] ?? 0;
    for (let length = 3; length <= Math.min(LONGEST, at); length++) {
      const parts = Array.from(active.subarray(at - length, at));
      const votes = new Map<number, number>();
      let tells = false;
      for (let index = 0; index < asked; index++) {
        const from = Math.floor((index * lines.lines) / asked) * lines.positions;
        if (lines.states[from + total] !== FIGURE) continue;
        const value = lines.values[from + total] ?? 0;
        if (value === 0) continue;
        const own = parts.every((part) => lines.values[from + part] !== value);
        for (let mask = 1; mask < 2 ** (length - 1); mask++) {
          let sum = lines.values[from + (parts[0] ?? 0)] ?? 0;
          for (let part = 1; part < length; part++) {
            const figure = lines.values[from + (parts[part] ?? 0)] ?? 0;
            sum += (mask >> (part - 1)) & 1 ? -figure : figure;
          }
          if (sum !== value) continue;
          tells ||= own;
          votes.set(mask, (votes.get(mask) ?? 0) + 1);
        }
      }
      // Where one of them is the result once more the others cancel one another, which tells nothing.
      if (!tells) continue;
      const tries = Math.log(3 * 2 ** (length - 1));
      for (const [mask, count] of votes) {
        if (count < 2) continue;
        const signs = parts.map((_, part): 1 | -1 => (part > 0 && (mask >> (part - 1)) & 1 ? -1 : 1));
        yield { total, parts, signs, source: "signed", prior: 0, tries };
      }
    }
  }
}
