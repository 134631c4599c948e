import type { Instance } from "./instances";
import { FIGURE } from "./quantity";
import { DECLARED } from "./weigh";

/**
 * Whether a sum that only the figures tell of misses by an item that no line has where it holds: whether that item is added,
 * taken away or left out there was never shown, so that the sum is in doubt and not the figure.
 */
export function missesNewItem({ weighed, line, residual, tolerance }: Instance): boolean {
  const { lines, pattern, failures, supports } = weighed;
  if (pattern.prior >= DECLARED || supports < 2) return false;
  const unit = lines.units[line] ?? 1;
  const from = line * lines.positions;
  const failing = new Set(failures);
  for (const position of lines.active) {
    const value = (lines.values[from + position] ?? 0) * unit;
    if (lines.states[from + position] !== FIGURE || value === 0 || position === pattern.total) continue;
    const times = Math.abs(residual / value);
    const off = Math.abs(times - Math.round(times)) * Math.abs(value);
    if (off > tolerance + 1e-9 || Math.round(times) < 1 || Math.round(times) > 2) continue;
    if (isNew(weighed, failing, position)) return true;
  }
  return false;
}

function isNew(
  { lines, pattern }: Instance["weighed"],
  failing: ReadonlySet<number>,
  position: number,
): boolean {
  for (let line = 0; line < lines.lines; line++) {
    const at = line * lines.positions;
    if (failing.has(line) || lines.states[at + pattern.total] !== FIGURE) continue;
    if (lines.states[at + position] === FIGURE && lines.values[at + position] !== 0) return false;
  }
  return true;
}
