import type { Severity } from "../../model/finding";
import type { Table } from "../../model/table";
import { saysWord } from "../../lexicon/table-words";
import type { Instance } from "../../relations/instances";
import type { Culprit } from "../../relations/locate";
import { findCulprits, type TableRelations } from "../../relations/read-relations";
import { FIGURE, isAdditive } from "../../relations/quantity";
import { EXACT, isExact, SCALED, speaksOfScale } from "../../relations/rounding";
import { DECLARED, type WeighedPattern } from "../../relations/weigh";
import type { Facts } from "../define-rule";
import { findOmission } from "./find-omission";
import { compareWithRegister } from "./register-figures";
import { relationsOf, weighSisters } from "./table-relations";

/** What is told of a table's relations, and by which rule. */
export interface TableVerdict {
  readonly relations: TableRelations;
  readonly culprits: readonly JudgedCulprit[];
}

export interface JudgedCulprit extends Culprit {
  readonly told: "declared" | "inferred" | "derived";
  readonly severity: Severity;
}

const verdicts = new WeakMap<Facts, Map<Table, TableVerdict>>();

/** The verdict on a table, worked out once a run: every rule that tells of its sums reads it here. */
export function judgeTable(facts: Facts, table: Table): TableVerdict {
  let known = verdicts.get(facts);
  if (!known) verdicts.set(facts, (known = new Map<Table, TableVerdict>()));
  let verdict = known.get(table);
  if (!verdict) known.set(table, (verdict = judge(facts, table)));
  return verdict;
}

function judge(facts: Facts, table: Table): TableVerdict {
  const relations = relationsOf(facts, table);
  if (relations.failing.length === 0) return { relations, culprits: [] };
  const { figures } = relations;
  const known = new Map<number, number>();
  const register = compareWithRegister(facts, table);
  if (register.sameScope)
    for (const { row, column, count } of register.figures)
      known.set((row - figures.top) * figures.columns + column - figures.left, count);
  const culprits: JudgedCulprit[] = [];
  const sisters = weighSisters(facts, table);
  for (const culprit of findCulprits(table, relations, known)) {
    // A list that the table counts says the same of the cell, and why.
    if (register.list && known.get(culprit.cell) === culprit.expected) continue;
    const told = chooseRule(relations, culprit);
    const severity = weighVoice(culprit, told, relations, sisters);
    if (severity) culprits.push({ ...culprit, told, severity });
  }
  return { relations, culprits };
}

/** A declared sum, one that only the figures tell of, or a balance, a difference, a running total. */
function chooseRule({ figures }: TableRelations, { mended }: Culprit): JudgedCulprit["told"] {
  const [first] = [...mended].sort((a, b) => priorOf(b) - priorOf(a));
  if (!first) return "inferred";
  if (mended.some(isSaid)) return "declared";
  const { lines, pattern } = first.weighed;
  if (pattern.source === "signed" || pattern.signs?.includes(-1)) {
    if (pattern.source !== "index") return "derived";
  }
  const isDerived = (position: number): boolean =>
    lines.positionKinds[position] === "difference" ||
    (["cumulative", "opening", "closing"] as const).some((word) =>
      saysWord(lines.positionLabels[position] ?? "", word, figures.marked),
    );
  const labelled = lines.totals[pattern.total] === 1;
  if (!labelled && [pattern.total, ...pattern.parts].some(isDerived)) return "derived";
  return pattern.prior >= DECLARED || labelled ? "declared" : "inferred";
}

function priorOf({ weighed }: Instance): number {
  return weighed.pattern.prior + (weighed.lines.totals[weighed.pattern.total] === 1 ? 1 : 0);
}

/** A sum that a person declared. */
export function isSaid({ weighed }: Instance): boolean {
  return weighed.pattern.source === "person";
}

/** As loud as the evidence: null where it is too little to say anything. `sisters`: what other tables of the sheet say of exact figures. */
function weighVoice(
  culprit: Culprit,
  told: JudgedCulprit["told"],
  relations: TableRelations,
  sisters: number,
): Severity | null {
  const { figures, formulaParts } = relations;
  const { mended, slip, expected, shown } = culprit;
  const supports = Math.max(...mended.map(({ weighed }) => weighed.supports));
  const near = Math.abs(expected - shown) <= lastDigitOf(figures, culprit) + 1e-9;
  const isSlip = slip !== "other" || near;
  // Off by what rounding comes to, where too little says that the figures are exact.
  const small = mended.every((instance) => instance.near);
  const mixed = mended.every(({ total, parts }) => {
    const whole = figures.decimals[total] === 0;
    return parts.some((part) => (figures.decimals[part] === 0) !== whole);
  });
  // A row of millions among counts.
  const scaled = !relations.scaled && mended.some(saysScale);
  const exactness = relations.exactness + sisters - (scaled ? SCALED : 0);
  const counted = Math.abs(expected) < LEAST_ROUNDED && !scaled && !relations.scaled ? SMALL : 0;
  const proven = mended.some(
    ({ weighed }) => isExact(weighed, scaled ? SCALED : 0) && (exactness >= 0 || weighed.isStrict),
  );
  const exact = exactness + counted >= EXACT || proven;
  const stated = mended.some(
    ({ weighed: { pattern } }) => pattern.source === "index" || pattern.source === "formula",
  );
  const said = mended.some(isSaid);
  if (small && !stated && !(said && relations.exactness >= 0) && (!exact || mixed)) return "note";
  if (
    exactness < 0 &&
    !stated &&
    !proven &&
    mended.every((instance) => isOffByRounding(instance, exactness < ROUNDED))
  )
    return "note";
  if (said) return "error";
  const crossing = isCrossing(mended);
  // Shares and averages add up here and there by chance: only a slip of the hand is told of them.
  const additive = mended.some(
    ({ weighed: { lines, pattern }, line }) =>
      isAdditive(lines.lineKinds[line]) && isAdditive(lines.positionKinds[pattern.total]),
  );
  if (!additive && ((slip === "other" && !crossing) || mended.every((instance) => isOffByRounding(instance))))
    return null;
  // A formula adds up what it adds up: where no other line says otherwise, what it leaves out is left out on purpose.
  if (formulaParts.has(culprit.cell) && supports === 0 && !findOmission(relations, culprit)) return null;
  if (told === "declared") {
    const prior = Math.max(...mended.map(priorOf));
    if (supports > 0 || crossing || prior >= PLAIN) return "error";
    return isSlip ? "warning" : null;
  }
  // What fails in as many lines as it holds in is no rule of the table.
  if (told === "inferred" && !stated && !crossing && mended.every(({ weighed }) => failsOften(weighed)))
    return null;
  if (mended.some(({ weighed }) => weighed.pattern.source === "signed") && !isSlip) return null;
  // "Số dư: 0 | 12.854 | (trống)": where the difference is left out there is none to be held to.
  if (told === "derived" && mended.every(isIncomplete)) return null;
  const declared = mended.some((instance) => priorOf(instance) >= DECLARED);
  const distinct = Math.max(...mended.map(({ weighed }) => weighed.distinct));
  if (!declared && !isSlip && !crossing && distinct < MANY) return null;
  return told === "derived" && supports >= 3 ? "error" : "warning";
}

/** A part that is no figure in this line. */
function isIncomplete({ weighed: { lines, pattern }, line }: Instance): boolean {
  return pattern.parts.some((part) => lines.states[line * lines.positions + part] !== FIGURE);
}

/** What one more in the last digit of a figure comes to. */
function lastDigitOf({ decimals }: TableRelations["figures"], { cell, expected }: Culprit): number {
  let places = decimals[cell] ?? 0;
  while (places < 6 && Math.abs(expected * 10 ** places - Math.round(expected * 10 ** places)) > 1e-6)
    places++;
  return 10 ** -places;
}

/** A few lines that are off by no more than rounding say nothing against it; where they are many it holds by chance. */
function failsOften({ failures, near, supports }: WeighedPattern): boolean {
  const rounded = 2 * near <= supports ? near : 0;
  return failures.length > 1 && failures.length - rounded >= supports;
}

function saysScale({ weighed: { lines, pattern }, line }: Instance): boolean {
  return speaksOfScale([lines.lineLabels[line] ?? "", lines.positionLabels[pattern.total] ?? ""]);
}

/** Two sums fail by the same cell, of which one holds elsewhere or which run across one another: what nothing bears out bears out nothing. */
function isCrossing(mended: readonly Instance[]): boolean {
  const [first] = mended;
  return (
    mended.length >= 2 &&
    mended.some(
      ({ weighed }) => weighed.supports > 0 || weighed.lines.direction !== first?.weighed.lines.direction,
    )
  );
}

/** Off by no more than what rounding comes to in so many figures, but once in a thousand times; `far`: than it can come to at most. */
function isOffByRounding({ weighed: { lines }, line, parts, residual }: Instance, far = false): boolean {
  const step = (lines.units[line] ?? 1) * (lines.steps[line] ?? 1);
  const [steps, figures] = [Math.abs(residual) / step, parts.length + 1];
  return step > 1 && Math.abs(steps - Math.round(steps)) > 1e-6
    ? false
    : Math.abs(residual) <= step * Math.max(1, Math.sqrt(figures), far ? figures / 2 : 0) + 1e-9;
}

/** Nats for exact figures below which a table's are plainly rounded. */
const ROUNDED = -10;
/** Sums below it are counts, and seldom rounded. */
const LEAST_ROUNDED = 1000;
/** Nats for exact figures where they are so small. */
const SMALL = 3;
/** The prior of a label that says plainly what it sums. */
const PLAIN = 5;
/** Lines that bear out a sum so well that a difference of any size is told. */
const MANY = 6;
