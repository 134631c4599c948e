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
  weak: readonly WeighedPattern[],
  believed: readonly WeighedPattern[],
): readonly WeighedPattern[] {
  const shapes = new Map<string, Set<number>>();
  for (const each of believed) {
    const shape = nameShape(each);
    if (shape === null) continue;
    const totals = shapes.get(shape) ?? new Set<number>();
    totals.add(each.pattern.total);
    shapes.set(shape, totals);
  }
  return weak.flatMap((each) => {
    const totals = shapes.get(nameShape(each) ?? "");
    const others = totals ? totals.size - Number(totals.has(each.pattern.total)) : 0;
    const lent = { ...each, score: each.score + Math.min(MOST, Math.log(1 + 2 * others)) };
    return others > 0 && isBelieved(lent) ? [lent] : [];
  });
}

/** Where the parts stand beside the total; null for what is no window right beside it. */
function nameShape({ lines, pattern: { total, parts, signs } }: WeighedPattern): string | null {
  if (signs || parts.length > LONGEST) return null;
  const places = new Map(Array.from(lines.active, (position, at) => [position, at]));
  const own = places.get(total) ?? 0;
  const offsets = parts.map((part) => (places.get(part) ?? 0) - own);
  const near = offsets.includes(1) || offsets.includes(-1);
  return near ? offsets.join(",") : null;
}
