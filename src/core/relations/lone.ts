import { findSlip } from "../base/number-slip";
import { compete, type Chosen } from "./choose";
import { testPattern } from "./pattern";
import { FIGURE } from "./quantity";
import type { WeighedPattern } from "./weigh";

/** What was chosen of one direction, and what a person declared. */
export interface WithDeclared extends Chosen {
  readonly declared: readonly WeighedPattern[];
}

/** The prior from which on a sum's only instance is judged. */
const LONE = 3.5;
/** Nats for a sum that one slip of the hand would mend: among readings of one total the one that does is likelier meant. */
const MENDED = 2;

/** A declared sum with one instance, which fails: it is judged on its label and on what would mend it. */
export function listLone({ declared, believed, unproven }: WithDeclared): readonly WeighedPattern[] {
  const known = [...declared, ...believed];
  const lone = unproven.filter(
    (each) =>
      each.pattern.prior + (each.lines.totals[each.pattern.total] === 1 ? 2 : 0) >= LONE &&
      each.failures.length === 1 &&
      each.supports === 0 &&
      each.unlike.length === 0 &&
      !addsUpElsewhere(each) &&
      !known.some((other) => explains(other, each)),
  );
  const kept = compete(
    lone.map((each) => (isMendedBySlip(each) ? { ...each, score: each.score + MENDED } : each)),
  );
  const isSecond = (each: WeighedPattern, at: number): boolean =>
    each.pattern.source === "label" &&
    kept.slice(0, at).some(({ pattern }) => pattern.total === each.pattern.total);
  return kept.filter((each, at) => !isSecond(each, at));
}

/** The parts come to just another figure of the line: they are that one's, and say nothing of this one. */
function addsUpElsewhere({ lines, pattern, failures: [line = 0] }: WeighedPattern): boolean {
  const { total, parts, signs, source } = pattern;
  if (source === "label" || source === "formula" || parts.length < MANY || signs) return false;
  const from = line * lines.positions;
  const sum = parts.reduce((all, part) => all + (lines.values[from + part] ?? 0), 0);
  if (Math.abs(sum) < LEAST) return false;
  for (let position = 0; position < lines.positions; position++)
    if (
      position !== total &&
      !parts.includes(position) &&
      lines.states[from + position] === FIGURE &&
      lines.values[from + position] === sum
    )
      return true;
  return false;
}

/** Two figures come to a third often enough. */
const MANY = 3;

/** Whether a sum that is known tells what a failing one's total is. */
function explains(other: WeighedPattern, { pattern, lines, failures }: WeighedPattern): boolean {
  const { pattern: known } = other;
  if (known.total !== pattern.total) return false;
  // A word says that there is a sum, not which: one that holds there is enough.
  if (pattern.source === "label" || (pattern.source === "header" && pattern.tries > 0)) {
    const [line = 0] = failures;
    return testPattern(lines, known, line).kind !== "untold" && !other.unlike.includes(line);
  }
  if (!known.parts.some((part) => pattern.parts.includes(part))) return false;
  // A formula holds by itself, whatever it leaves out.
  return known.source !== "formula" || !known.parts.every((part) => pattern.parts.includes(part));
}

/** The total or one part with a digit wrong, or two swapped, would make the sum come out. */
function isMendedBySlip({
  lines,
  pattern: { total, parts, signs },
  failures: [line = 0],
}: WeighedPattern): boolean {
  const from = line * lines.positions;
  const valueAt = (position: number): number => lines.values[from + position] ?? 0;
  const sum = parts.reduce((all, part, index) => all + (signs?.[index] ?? 1) * valueAt(part), 0);
  const off = valueAt(total) - sum;
  return (
    TELLING.has(findSlip(valueAt(total), sum)) ||
    parts.some((part, index) => {
      const shown = valueAt(part);
      return (
        lines.states[from + part] === FIGURE &&
        Math.abs(shown) >= LEAST &&
        TELLING.has(findSlip(shown, shown + (signs?.[index] ?? 1) * off))
      );
    })
  );
}

const TELLING: ReadonlySet<string> = new Set(["swapped-digits", "one-digit"]);
/** Of a figure with one digit any other is a slip. */
const LEAST = 10;
