import type { Instance } from "./instances";
import type { Lines } from "./lines";
import { isDigitSlip } from "./pattern";
import { FIGURE } from "./quantity";
import { DECLARED, type WeighedPattern } from "./weigh";

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

/** Figures of a line past which one that matches by chance is likely. */
const MOST_OTHERS = 400;

/**
 * Whether a sum that nothing declares misses by just another figure of its line, one so long that chance hardly makes it: the
 * total takes that one in, or leaves it out, and who made the table meant it.
 */
export function missesOtherItem({ weighed, line, residual, tolerance }: Instance): boolean {
  const { lines, pattern } = weighed;
  if (pattern.prior >= DECLARED || tolerance > 1e-6 || lines.active.length > MOST_OTHERS) return false;
  const off = Math.abs(residual) / ((lines.units[line] ?? 1) * (lines.steps[line] ?? 1));
  const digits = String(Math.round(off)).replace(/(?<!0)0+$/u, "");
  if (digits.length < 3 || isDigitSlip(off, MOST_DIGITS)) return false;
  const members = new Set([pattern.total, ...pattern.parts]);
  const unit = lines.units[line] ?? 1;
  return lines.active.some((position) => {
    const at = line * lines.positions + position;
    if (lines.states[at] !== FIGURE || members.has(position)) return false;
    return Math.abs(Math.abs((lines.values[at] ?? 0) * unit) - Math.abs(residual)) <= 1e-6;
  });
}

const MOST_DIGITS = 15;

/**
 * Whether the total is but another total written once more: the same parts make that one up in this line as well, and
 * wherever this sum holds both are the same figure. That they differ here is no wrong sum.
 */
export function isCopy(
  { weighed, line }: Instance,
  patterns: readonly WeighedPattern[],
  of: (weighed: WeighedPattern, line: number) => Instance | null,
): boolean {
  const { lines, pattern } = weighed;
  if (pattern.prior >= DECLARED) return false;
  const parts = pattern.parts.join(",");
  return patterns.some(
    (other) =>
      other !== weighed &&
      other.lines === lines &&
      other.pattern.total !== pattern.total &&
      other.pattern.parts.join(",") === parts &&
      of(other, line)?.holds === true &&
      isSame(lines, weighed, other.pattern.total),
  );
}

/** Two positions hold the same figure in all lines but those where the sum fails. */
function isSame(lines: Lines, { pattern: { total }, failures }: WeighedPattern, other: number): boolean {
  const failing = new Set(failures);
  for (let line = 0; line < lines.lines; line++) {
    const at = line * lines.positions;
    if (failing.has(line) || lines.states[at + total] !== FIGURE) continue;
    if (lines.values[at + total] !== lines.values[at + other]) return false;
  }
  return true;
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
