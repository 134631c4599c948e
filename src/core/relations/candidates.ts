import { findSlip, type NumberSlip } from "../base/number-slip";
import type { Instance, InstanceBook } from "./instances";
import { weighShare, weighSize } from "./profile";
import { weighAdding, weighSlip } from "./slip-odds";
import { DECLARED } from "./weigh";

/** What the search may know of the cells beside their relations. */
export interface Witnesses {
  readonly valueOf: (cell: number) => number;
  readonly isFigure: (cell: number) => boolean;
  /** Values known from elsewhere (the register's counts). */
  readonly known: ReadonlyMap<number, number>;
  /** What else speaks for another value in a cell, or against it: shares that rest on it. */
  readonly testify: (cell: number, expected: number) => number;
  /** Formula cells that plainly sum a cell, each as often as it does. */
  readonly dependents: ReadonlyMap<number, readonly number[]>;
  /** The parts of a cell's plain sum, if it has one. */
  readonly formulaParts: ReadonlyMap<number, readonly number[]>;
}

/** A cell that may be wrong, what it should be then, and how well that explains what fails. */
export interface Candidate {
  readonly cell: number;
  readonly shown: number;
  readonly expected: number;
  readonly slip: NumberSlip;
  readonly score: number;
  readonly mended: readonly Instance[];
  readonly isTotal: boolean;
}

/** Relations that fail, and by how much once the cells found before are mended. */
export type OpenFailures = ReadonlyMap<Instance, number>;

const BROKEN = 0.9;
const TESTIMONY = 1.5;
/** What one relation that is mended is worth, in nats: one slip less, and a coincidence explained. */
export const RELATION = 14;
/** A total is sooner wrong than one of its parts, the more where a word says that it is one. In nats. */
const TOTAL = Math.log(2);
const LABELLED_TOTAL = Math.log(3);
/** Cells of one relation that are looked at. */
const MOST_CELLS = 300;

/** The cells of a relation that fails, the likeliest first. */
export function listCandidates(
  instance: Instance,
  open: OpenFailures,
  book: InstanceBook,
  witnesses: Witnesses,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const seen = new Set<number>();
  const residual = open.get(instance) ?? instance.residual;
  const signed = [instance.total, ...instance.parts].some((cell) => witnesses.valueOf(cell) < 0);
  for (const cell of leavesOf(instance, witnesses)) {
    if (seen.has(cell)) continue;
    seen.add(cell);
    const reach = reachOf(cell, witnesses.dependents);
    const own = coefficientOf(instance, reach);
    if (own === 0) continue;
    const shown = witnesses.valueOf(cell);
    const expected = clean(shown - residual / own);
    if (expected < 0 && !signed && !instance.weighed.pattern.signs) continue;
    candidates.push(scoreCandidate(instance, cell, shown, expected, reach, open, book, witnesses));
  }
  return candidates.sort(
    (a, b) => b.score - a.score || Number(b.isTotal) - Number(a.isTotal) || a.cell - b.cell,
  );
}

function scoreCandidate(
  instance: Instance,
  cell: number,
  shown: number,
  expected: number,
  reach: ReadonlyMap<number, number>,
  open: OpenFailures,
  book: InstanceBook,
  witnesses: Witnesses,
): Candidate {
  const mended: Instance[] = [instance];
  let [broken, still] = [0, 0];
  let upset: Instance | null = null;
  const asked = new Set<Instance>([instance]);
  for (const reached of reach.keys()) {
    for (const other of book.through(reached)) {
      if (asked.has(other)) continue;
      asked.add(other);
      // What a formula gives follows by itself.
      if (other.holds && witnesses.formulaParts.has(other.total)) continue;
      const factor = coefficientOf(other, reach);
      if (factor === 0) continue;
      const after =
        Math.abs((open.get(other) ?? other.residual) + factor * (expected - shown)) <=
        other.tolerance + instance.tolerance + 1e-6;
      if (other.holds && !after) {
        broken++;
        upset = other;
      } else if (other.holds) continue;
      else if (open.has(other)) {
        if (after) mended.push(other);
        else still++;
      }
    }
  }
  // What it breaks a second change may mend together with another relation that fails: a total that was added up wrongly.
  if (
    broken === 1 &&
    upset &&
    isCarried(upset, coefficientOf(upset, reach) * (expected - shown), instance, open, book)
  )
    broken = 0.3;
  const witness = witnesses.known.get(cell);
  const testimony =
    witness === undefined ? 0 : same(witness, expected) ? TESTIMONY : same(witness, shown) ? -TESTIMONY : 0;
  const slip = findSlip(shown, expected);
  const isTotal = mended.every((each) => each.total === cell);
  const summed = mended.find(({ total }) => total === cell);
  // A negative figure among such as are none, or nothing where something stood, is a last resort.
  const odd = expected === 0 && shown !== 0 ? 0.3 : 0;
  const nats = summed
    ? weighAdding(
        shown,
        expected,
        summed.parts.map((part) => witnesses.valueOf(part)),
      ) + (isLabelled(instance) ? LABELLED_TOTAL : TOTAL)
    : weighSlip(shown, expected);
  const score =
    mended.length -
    BROKEN * broken -
    still * 0.4 +
    testimony +
    BROKEN * witnesses.testify(cell, expected) +
    (nats - weighRoundness(instance, shown, expected)) / RELATION -
    odd +
    (cell === instance.total
      ? weighSize(instance, shown, expected)
      : weighShare(instance, cell, shown, expected)) +
    (witnesses.formulaParts.has(cell) && !isTotal ? -1 : 0);
  return { cell, shown, expected, slip, score, mended, isTotal };
}

/** Nats against a figure that is no multiple of what nearly all others of its line are multiples of. */
const UNROUND = 3;

function weighRoundness({ weighed: { lines }, line }: Instance, shown: number, expected: number): number {
  const step = (lines.steps[line] ?? 1) * (lines.units[line] ?? 1);
  if (lines.steps[line] === 1) return 0;
  const isRound = (value: number): boolean => Math.abs(value / step - Math.round(value / step)) < 1e-6;
  return UNROUND * (Number(isRound(shown)) - Number(isRound(expected)));
}

/** Whether the total of a broken relation, changed along with it, mends another one that fails. */
function isCarried(
  upset: Instance,
  shift: number,
  instance: Instance,
  open: OpenFailures,
  book: InstanceBook,
): boolean {
  let mends = 0;
  for (const other of book.through(upset.total)) {
    if (other === upset || other === instance) continue;
    const sign = other.total === upset.total ? 1 : -(other.signs[other.parts.indexOf(upset.total)] ?? 1);
    const after = Math.abs((open.get(other) ?? other.residual) - sign * shift) <= other.tolerance + 1e-6;
    if (open.has(other) && after) mends++;
    if (other.holds && !after) return false;
  }
  return mends > 0;
}

function isLabelled({ weighed: { pattern, lines } }: Instance): boolean {
  return (
    lines.totals[pattern.total] === 1 ||
    pattern.source === "person" ||
    (pattern.source === "header" && pattern.prior >= DECLARED)
  );
}

/** The cells of a relation, and in place of a plain sum the cells that it adds up; the total itself always. */
function* leavesOf(instance: Instance, { formulaParts, isFigure }: Witnesses): Iterable<number> {
  let left = MOST_CELLS;
  yield instance.total;
  const stack = [instance.total, ...instance.parts].reverse();
  while (stack.length > 0 && left-- > 0) {
    const cell = stack.pop() ?? 0;
    const parts = formulaParts.get(cell);
    if (parts) stack.push(...parts);
    else if (isFigure(cell)) yield cell;
  }
}

/** The cells that change with a cell, each with how many times over: itself, and the plain sums above it. */
export function reachOf(cell: number, dependents: Witnesses["dependents"]): ReadonlyMap<number, number> {
  const reach = new Map<number, number>([[cell, 1]]);
  const queue = [cell];
  for (let at = 0; at < queue.length && at < 200; at++) {
    const from = queue[at] ?? 0;
    for (const above of dependents.get(from) ?? []) {
      if (above === cell) continue;
      if (!reach.has(above)) queue.push(above);
      reach.set(above, (reach.get(above) ?? 0) + (reach.get(from) ?? 0));
    }
  }
  return reach;
}

/** By how much the residual of a relation changes when the cell changes by one. */
export function coefficientOf(instance: Instance, reach: ReadonlyMap<number, number>): number {
  let factor = reach.get(instance.total) ?? 0;
  if (reach.size === 0) return factor;
  for (let index = 0; index < instance.parts.length; index++)
    factor -= (instance.signs[index] ?? 1) * (reach.get(instance.parts[index] ?? -1) ?? 0);
  return factor;
}

/** Without the noise of binary fractions; past a million thousand millions there are no decimals to be cleaned. */
function clean(value: number): number {
  return Math.abs(value) > 1e15 ? value : Math.round(value * 1e6) / 1e6;
}

function same(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(b));
}
