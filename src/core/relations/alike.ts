import type { Lines } from "./lines";
import { isBelieved, type WeighedPattern } from "./weigh";

/** Nats that others of a shape lend at most. */
const MOST = 2.5;
/** Parts of windows whose shape may tell: a longer one is a list, and lists are of any length. */
const LONGEST = 4;

/**
 * Windows that lack a little to be believed, and are where others of the same shape are: in a chain each line sums the two above it,
 * in sister blocks the last line the three before.
 */
export function listAlike(
  { active, positions }: Lines,
  weak: readonly WeighedPattern[],
  believed: readonly WeighedPattern[],
): readonly WeighedPattern[] {
  if (weak.length === 0) return [];
  const places = new Int32Array(positions);
  for (let at = 0; at < active.length; at++) places[active[at] ?? 0] = at;
  const shapes = new Map<string, Set<number>>();
  for (const each of believed) {
    const shape = nameShape(each, places);
    if (shape === null) continue;
    const totals = shapes.get(shape) ?? new Set<number>();
    totals.add(each.pattern.total);
    shapes.set(shape, totals);
  }
  return weak.flatMap((each) => {
    const totals = shapes.get(nameShape(each, places) ?? "");
    const others = totals ? totals.size - Number(totals.has(each.pattern.total)) : 0;
    const lent = { ...each, score: each.score + Math.min(MOST, Math.log(1 + 2 * others)) };
    return others > 0 && isBelieved(lent) ? [lent] : [];
  });
}

/** Where the parts stand beside the total; null for what is no window right beside it. */
function nameShape({ pattern: { total, parts, signs } }: WeighedPattern, places: Int32Array): string | null {
  if (signs || parts.length > LONGEST) return null;
  const own = places[total] ?? 0;
  const offsets = parts.map((part) => (places[part] ?? 0) - own);
  const near = offsets.includes(1) || offsets.includes(-1);
  return near ? offsets.join(",") : null;
}
