import { findSlip } from "../base/number-slip";
import type { Figures } from "./figures";
import type { Lines } from "./lines";
import { FIGURE } from "./quantity";
import type { Instance } from "./instances";
import { isCopy, missesNewItem, missesOtherItem } from "./new-items";
import { isFraction, isNoSum } from "./no-sum";
import type { WeighedPattern } from "./weigh";
import { DECLARED } from "./weigh";

/** Failures of which all lines are asked. */
const MOST_ASKED = 300;

/** Failing instances of believed patterns, less those that say of themselves that the pattern does not belong there; all of those that a person declared. */
export function listFailures(
  figures: Figures,
  patterns: readonly WeighedPattern[],
  of: (weighed: WeighedPattern, line: number) => Instance | null,
  isFormula: (cell: number) => boolean,
): readonly Instance[] {
  const failing: Instance[] = [];
  const doubtful: Instance[] = [];
  let asked = 0;
  for (const weighed of patterns) {
    const { failures, supports, pattern } = weighed;
    const declared = isDeclared(weighed);
    const most =
      pattern.prior >= DECLARED ? Math.max(2, supports) : Math.max(2, 0.05 * (supports + failures.length));
    if (!declared && (failures.length - weighed.near > most || hasRun(weighed, of))) continue;
    const alike = declared ? NONE : listAlike(weighed, of);
    for (const line of failures) {
      const instance = of(weighed, line);
      if (!instance || alike.has(instance.residual)) continue;
      if (!declared && asked++ < MOST_ASKED && (isSparse(instance) || missesNewItem(instance))) continue;
      if (!declared && missesWithheld(figures, instance, of)) continue;
      if (missesOtherItem(instance) || isCopy(instance, patterns, of)) continue;
      if (missesText(figures, instance) || isRoundedHundred(instance)) continue;
      if (!declared && !isFormula(instance.total) && isFraction(instance)) continue;
      // What a formula adds up is a sum, wherever it comes to lie.
      if (declared || isFormula(instance.total) || !isNoSum(instance)) failing.push(instance);
      else doubtful.push(instance);
    }
    for (const line of weighed.unlike.slice(0, MOST_ASKED)) {
      const instance = of(weighed, line);
      if (instance && !isFraction(instance)) doubtful.push(instance);
    }
  }
  return dropForeignLines([...failing, ...listCrossing(doubtful, [...failing, ...doubtful])], patterns, of);
}

const NONE: ReadonlySet<number> = new Set();
/** Lines that fail by the same: so many slips are none. */
const ALIKE = 3;

/** What the sum misses by in three lines and more, past rounding: there it follows another rule. */
function listAlike(
  weighed: WeighedPattern,
  of: (weighed: WeighedPattern, line: number) => Instance | null,
): ReadonlySet<number> {
  if (weighed.failures.length < ALIKE) return NONE;
  const counts = new Map<number, number>();
  for (const line of weighed.failures) {
    const instance = of(weighed, line);
    if (instance && !instance.near) counts.set(instance.residual, (counts.get(instance.residual) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([residual, count]) => (count >= ALIKE ? [residual] : [])));
}

/** A sum that a person declared holds in every line of its table: each where it does not is told. */
function isDeclared({ pattern }: WeighedPattern): boolean {
  return pattern.source === "person";
}

/** Of instances that look like no sums those that a row and a column share a cell of, off by the same: there is the slip. */
function listCrossing(doubtful: readonly Instance[], all: readonly Instance[]): readonly Instance[] {
  if (doubtful.length === 0) return [];
  const byCell = new Map<number, Instance[]>();
  for (const each of all) {
    for (const cell of [each.total, ...each.parts]) {
      const known = byCell.get(cell);
      if (known) known.push(each);
      else byCell.set(cell, [each]);
    }
  }
  return doubtful.filter((each) =>
    [each.total, ...each.parts].some((cell) =>
      byCell
        .get(cell)
        ?.some(
          (other) =>
            other.weighed.lines.direction !== each.weighed.lines.direction &&
            Math.abs(Math.abs(other.residual) - Math.abs(each.residual)) <=
              1e-6 + each.tolerance + other.tolerance,
        ),
    ),
  );
}

/** Every total is 100: the parts are shares, rounded each by itself, and their errors may add up. */
function isRoundedHundred({ weighed, parts, residual, near, line }: Instance): boolean {
  const { lines, pattern } = weighed;
  const step = (lines.units[line] ?? 1) * (lines.steps[line] ?? 1);
  if (!near && Math.abs(residual) > step * Math.sqrt(parts.length + 1) * SPREAD) return false;
  return isAlwaysHundred(lines, pattern.total);
}

/** Two and a half times how far the rounding of one figure usually reaches, in its last step. */
const SPREAD = 0.75;

function isAlwaysHundred(lines: Lines, total: number): boolean {
  for (let line = 0; line < lines.lines; line++) {
    const at = line * lines.positions + total;
    if (lines.states[at] === FIGURE && (lines.values[at] ?? 0) * (lines.units[line] ?? 1) !== 100)
      return false;
  }
  return true;
}

/**
 * Most parts are not given in this line and are where the sum holds, while the total is far more than what is given: it sums
 * what the table does not show.
 */
function isSparse({ weighed, line, residual, parts }: Instance): boolean {
  const { lines, pattern } = weighed;
  if (parts.length < 4 || pattern.signs) return false;
  const given = countGiven(weighed, line);
  if (given * 2 > parts.length) return false;
  const total = lines.values[line * lines.positions + pattern.total] ?? 0;
  const unit = lines.units[line] ?? 1;
  if (Math.abs(residual) < FAR_MORE * Math.abs(total * unit) || residual > 0 !== total > 0) return false;
  if (findSlip(total * unit, total * unit - residual) !== "other") return false;
  for (let other = 0; other < lines.lines; other++)
    if (other !== line && countGiven(weighed, other) > 2 * given) return true;
  return false;
}

/** How much of a total must be missing for it to sum what is not shown. */
const FAR_MORE = 0.3;

function countGiven({ lines, pattern }: WeighedPattern, line: number): number {
  return pattern.parts.filter((part) => lines.states[line * lines.positions + part] === FIGURE).length;
}

/** The total is more than its parts, of which one is not given (".."), and no line shows that dots are nothing. */
function missesWithheld(
  { withheld, values }: Figures,
  { weighed, total, parts, residual }: Instance,
  of: (weighed: WeighedPattern, line: number) => Instance | null,
): boolean {
  const whole = values[total] ?? 0;
  const lacks = (each: Instance): boolean => each.parts.some((part) => withheld[part] === 1);
  if (residual > 0 !== whole > 0 || !parts.some((part) => withheld[part] === 1)) return false;
  for (let line = 0; line < Math.min(weighed.lines.lines, MOST_ASKED); line++) {
    const other = of(weighed, line);
    if (other?.holds && other.tells && lacks(other)) return false;
  }
  return true;
}

/** The total misses just its parts that are stored as text: that is told at those parts. */
export function missesText(
  figures: Figures,
  { total, parts, signs, residual, tolerance }: Instance,
): boolean {
  let missed = figures.asText[total] === 1 ? NaN : 0;
  for (const [index, part] of parts.entries())
    if (figures.asText[part] === 1) missed += (signs[index] ?? 1) * (figures.values[part] ?? 0);
  return missed !== 0 && Math.abs(residual + missed) <= tolerance + 1e-9;
}

/** Three lines beside one another fail by more than rounding: there the pattern is another. */
function hasRun(
  weighed: WeighedPattern,
  of: (weighed: WeighedPattern, line: number) => Instance | null,
): boolean {
  const { failures, pattern, supports } = weighed;
  if (pattern.prior >= DECLARED && supports >= 2 * failures.length) return false;
  return failures.some(
    (line, index) =>
      failures[index + 1] === line + 1 &&
      failures[index + 2] === line + 2 &&
      [line, line + 1, line + 2].every((each) => of(weighed, each)?.near === false),
  );
}

/**
 * A line in which several patterns fail with no cell in common is of another kind altogether, unless as many hold there.
 * What is off by no more than rounding says nothing of its line.
 */
function dropForeignLines(
  failing: readonly Instance[],
  patterns: readonly WeighedPattern[],
  of: (weighed: WeighedPattern, line: number) => Instance | null,
): readonly Instance[] {
  const byLine = new Map<string, Instance[]>();
  for (const each of failing) {
    // A sum that holds nowhere says nothing of a line either.
    if (each.near || each.weighed.supports === 0 || isDeclared(each.weighed)) continue;
    const key = `${each.weighed.lines.direction}${each.line}`;
    const known = byLine.get(key);
    if (known) known.push(each);
    else byLine.set(key, [each]);
  }
  const foreign = new Set<string>();
  for (const [key, list] of byLine) {
    const [first, ...others] = list;
    if (!first || others.length === 0) continue;
    const common = [first.total, ...first.parts].some((cell) =>
      others.every((other) => other.total === cell || other.parts.includes(cell)),
    );
    const declared = list.every(({ weighed }) => weighed.pattern.prior >= DECLARED && weighed.supports > 1);
    if (!common && !declared && !holdsMore(first, list.length, patterns, of)) foreign.add(key);
  }
  return failing.filter(
    ({ weighed, line }) => isDeclared(weighed) || !foreign.has(`${weighed.lines.direction}${line}`),
  );
}

/** Whether more patterns hold in the line of an instance than fail. */
function holdsMore(
  { weighed: { lines }, line }: Instance,
  fail: number,
  patterns: readonly WeighedPattern[],
  of: (weighed: WeighedPattern, line: number) => Instance | null,
): boolean {
  let hold = 0;
  for (const weighed of patterns) {
    if (weighed.lines.direction !== lines.direction) continue;
    const instance = of(weighed, line);
    if (instance?.holds && instance.tells) hold++;
    if (hold > fail) return true;
  }
  return false;
}
