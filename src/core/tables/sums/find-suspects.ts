import { accuse, type Accusation } from "./accuse";
import { collectFailures, type Failure } from "./collect-failures";
import { countExactTotals, countVouchers } from "./count-holding";
import type { Direction } from "./direction";
import { cellAt } from "./lines";
import type { SumGrid, SumSuspect } from "./sum-grid";

/** What a suspicion must come to, in bits, to be reported. */
const LEAST_SCORE = 2.7;
/** What a small difference must come to, in bits, to tell that the table is rounded. */
const LIKELY_SCORE = 1.5;
/** In a table with more suspects than this, for its size, only the one exception of a relation is reported. */
const MANY = 3;
const MANY_SHARE = 0.01;
const SURE_SCORE = 8;
const MOST_EXCEPTIONS = 2;
/** So many totals must come out exactly before a difference of one unit is a slip and no rounding. */
const LEAST_EXACT = 8;
/** Fewer where it is the only one, and a row and a column are off alike. */
const LEAST_EXACT_CROSSING = 5;
/** Figures with more decimals than this were calculated: their last place is never exact. */
const MOST_PLACES = 3;

/**
 * Where a relation fails though it holds elsewhere. One wrong cell breaks every relation it stands in, its row's and its
 * column's, by the same amount; so a cell is accused only when the relations through it fail, and the more of them its
 * corrected value mends the surer it is. Because the relations themselves are inferred, a failure is reported only when
 * one slip of the pen (`findSlip`) explains it, when the lines around it hold, and when it is not what rounding does.
 */
export function findSuspects(
  grid: SumGrid,
  directions: readonly Direction[],
): { readonly suspects: readonly SumSuspect[]; readonly rounded: boolean } {
  const width = grid.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const failures = directions.flatMap((direction) => collectFailures(direction, width));
  const vouchers = countVouchers(directions, { height: grid.cells.length, width });
  const causes = findCauses(accuse(failures, vouchers, width), failures);
  const rounding = weighRounding(causes, directions, grid.scaled);
  const likely = causes.filter((each) => each.score >= LEAST_SCORE && !isRounding(each, rounding));
  const many = likely.length > Math.max(MANY, MANY_SHARE * rounding.exact);
  const kept = likely.filter(
    (each) => each.score >= SURE_SCORE || (many ? isOnlyException(each) : !isHabit(each, likely)),
  );
  return {
    suspects: kept.map(toSuspect),
    rounded: rounding.wholeUnit === 0 && rounding.rounded,
  };
}

/** A pattern with several exceptions is a rule that its table does not keep. */
function isHabit(accusation: Accusation, among: readonly Accusation[]): boolean {
  const { chosen } = accusation.failure;
  return among.filter((each) => each.failure.chosen === chosen).length > MOST_EXCEPTIONS;
}

function isOnlyException({ failure }: Accusation): boolean {
  return failure.chosen.failing.length <= 1 && failure.chosen.pattern.layout === "beside";
}

/** One cause for all failures through one cell, the surest first. */
function findCauses(accusations: readonly Accusation[], failures: readonly Failure[]): readonly Accusation[] {
  const causes: Accusation[] = [];
  const explained = new Set<Failure>();
  for (const accusation of accusations) {
    if (explained.has(accusation.failure)) continue;
    causes.push(accusation);
    for (const each of failures) if (each.cells.includes(accusation.cell)) explained.add(each);
  }
  return causes;
}

interface Rounding {
  /** Causes found whose difference rounding could explain. */
  readonly roundings: number;
  /** Totals that come out exactly. */
  readonly exact: number;
  /** Differences of one unit recur among the table's whole numbers: they are no slips. */
  readonly rounded: boolean;
  readonly scaled: boolean;
  readonly wholeUnit: number;
}

function weighRounding(
  causes: readonly Accusation[],
  directions: readonly Direction[],
  scaled: boolean,
): Rounding {
  const small = causes.filter(({ failure, score }) => failure.roundings <= 1 && score >= LIKELY_SCORE);
  const whole = small.filter(({ failure }) => !failure.fractional).length;
  const exact = countExactTotals(directions);
  const wholeUnit = directions[0]?.lines.wholeUnit ?? 0;
  return { roundings: small.length, exact, rounded: whole > 1 && whole * 40 > exact, scaled, wholeUnit };
}

/**
 * Is a small difference what rounding does? It is taken for a slip only where rounding would have shown elsewhere: counts
 * are not rounded unless such differences recur; figures that the table calls thousands, and decimals, mostly are; figures in
 * steps of 5, 10 or 100 always. Where the table is seen to be rounded, twice the half-units are allowed (truncation).
 */
function isRounding({ failure, crossing }: Accusation, rounding: Rounding): boolean {
  const { roundings, exact, rounded, scaled, wholeUnit } = rounding;
  const known = failure.step > 1 || rounded || (wholeUnit === 1 && !scaled);
  if (failure.roundings > (known || failure.fractional ? 2 : 1)) return false;
  if (known || exact < (crossing && roundings === 1 ? LEAST_EXACT_CROSSING : LEAST_EXACT)) return true;
  if (failure.fractional) return failure.places > MOST_PLACES || roundings * 100 > exact;
  // A figure that is no multiple of the step the others keep was not rounded with them.
  return scaled && wholeUnit === 1 && roundings * 30 > exact;
}

function toSuspect({ failure, position, expected, mends }: Accusation): SumSuspect {
  const { lines, line, chosen } = failure;
  const shown = lines.values[line * lines.positions + chosen.pattern.total] ?? NaN;
  return {
    total: cellAt(lines, line, chosen.pattern.total),
    parts: chosen.pattern.parts
      .filter((part) => !Number.isNaN(lines.values[line * lines.positions + part] ?? NaN))
      .map((part) => cellAt(lines, line, part)),
    direction: lines.direction,
    shown,
    sum: roundOff(shown - failure.difference),
    difference: roundOff(failure.difference),
    culprit: cellAt(lines, line, position),
    expected: roundOff(expected),
    confirmations: chosen.holding.length,
    mends,
  };
}

/** Takes away what adding in binary left behind. */
function roundOff(value: number): number {
  return Number(value.toPrecision(14));
}
