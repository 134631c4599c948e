import type { Lines } from "./lines";
import { isAdditive } from "./quantity";

/** Parts that are looked at in a line. */
const MOST = 64;

/**
 * Lines in which one part alone makes up the total. Where it is the same part in all of them the total may be but that part
 * once more; a line with another part tells of a sum. Gives those, and none of the lines of the part that comes most often.
 */
export function listTellingSingles(
  lines: Lines,
  singles: readonly number[],
  list: () => readonly number[],
): readonly number[] {
  if (singles.length < 2) return [];
  const parts = list();
  if (parts.length > MOST) return [];
  const byPart = new Map<number, number[]>();
  for (const line of singles) {
    if (!isAdditive(lines.lineKinds[line])) continue;
    const part = parts.find((each) => lines.values[line * lines.positions + each] !== 0) ?? -1;
    const known = byPart.get(part);
    if (known) known.push(line);
    else byPart.set(part, [line]);
  }
  const most = Math.max(...[...byPart.values()].map(({ length }) => length));
  let left = false;
  return [...byPart.values()].flatMap((each) => {
    if (left || each.length < most) return each;
    left = true;
    return [];
  });
}
