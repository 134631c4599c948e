import { findSlip } from "../base/number-slip";
import type { Lines } from "./lines";
import { FIGURE } from "./quantity";

/** Parts that are looked at to tell a rate from a sum. */
const MOST_PARTS = 64;

/**
 * Positive figures with one that is more than their total, though no slip of the hand explains it: the line holds rates or
 * averages, and the total is one of them.
 */
export function isBetween(lines: Lines, total: number, parts: readonly number[], line: number): boolean {
  if (parts.length > MOST_PARTS) return false;
  const from = line * lines.positions;
  const whole = lines.values[from + total] ?? 0;
  let [above, below, sum, greatest] = [0, 0, 0, 0];
  for (const part of parts) {
    if (lines.states[from + part] !== FIGURE) continue;
    const value = lines.values[from + part] ?? 0;
    if (value < 0) return false;
    sum += value;
    greatest = Math.max(greatest, value);
    if (value > whole) above++;
    else if (value > 0 && value < whole) below++;
  }
  if (whole <= 0 || above === 0 || below === 0 || TELLING.has(findSlip(whole, sum)) || isCut(whole, sum))
    return false;
  const rest = whole - (sum - greatest);
  return above > 1 || rest <= 0 || !TELLING.has(findSlip(greatest, rest));
}

/** The sum with its first or its last digits lost. */
function isCut(total: number, sum: number): boolean {
  const [shown, added] = [String(Math.abs(total)), String(Math.abs(sum))];
  const whole = shown.padStart(added.length, "0");
  return added.startsWith(shown) || added.slice(1) === whole.slice(1);
}

const TELLING: ReadonlySet<string> = new Set(["swapped-digits", "one-digit"]);
