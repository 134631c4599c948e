import { distance } from "fastest-levenshtein";

/**
 * Is one figure a slip of the hand away from another: one digit changed, left out or put in, two digits swapped, the
 * mark of thousands misread? Figures under two digits are never a slip of one another: all of them would be.
 */
export function isNearMiss(written: number, meant: number): boolean {
  if (written === meant) return false;
  if (closeTo(written * 1000, meant) || closeTo(written, meant * 1000)) return true;
  const [a, b] = [String(written), String(meant)];
  if (a.length < 2 || b.length < 2) return false;
  return distance(a, b) === 1 || isSwapped(a, b);
}

function closeTo(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(b));
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const swapped = a.slice(0, at) + (a[at + 1] ?? "") + (a[at] ?? "") + a.slice(at + 2);
  return swapped === b;
}
