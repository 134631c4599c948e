import { accuse, type Accusation } from "./accuse";
import { collectFailures, type Failure } from "./collect-failures";
import { countExactTotals, countVouchers } from "./count-holding";
import type { Direction } from "./infer-sums";
import { cellAt } from "./lines";
import type { SumGrid, SumSuspect } from "./sum-grid";

/** What a suspicion must come to, in bits, to be reported. */
const LEAST_SCORE = 2.3;
/** A table with more suspects than this, for its size, is not kept as strictly as its relations suggest. */
const MANY = 3;
const MANY_SHARE = 0.01;
const SURE_SCORE = 9;
/** So many totals must come out exactly before a difference of one unit is a slip and no rounding. */
const LEAST_EXACT = 15;
/** Figures with more decimals than this were calculated: their last place is never exact. */
const MOST_PLACES = 3;
export const TRACE: any = {};

/**
 * Where a relation fails though it holds elsewhere. One wrong cell breaks every relation it stands in, its row's and its
 * column's, by the same amount; so a cell is accused only when the relations through it fail, and the more of them its
 * corrected value mends the surer it is. Because the relations themselves are inferred, a failure is reported only when
 * one slip of the pen (`findSlip`) explains it, when the lines around it hold, and when it is not what rounding does.
 */
export function findSuspects(grid: SumGrid, directions: readonly Direction[]): readonly SumSuspect[] {
  const width = grid.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const failures = directions.flatMap((direction) => collectFailures(direction, width));
  const size = { height: grid.cells.length, width };
  const causes = findCauses(accuse(failures, countVouchers(directions, size), width), failures);
  const likely = causes.filter((each) => each.score >= LEAST_SCORE);
  const exact = countExactTotals(directions);
  const roundings = likely.filter(({ failure }) => failure.roundings <= 1).length;
  TRACE.failures = failures; TRACE.reported = causes; TRACE.exact = exact; TRACE.roundings = roundings; TRACE.vouched = countVouchers(directions, size); TRACE.accusations = accuse(failures, TRACE.vouched, width);
  const kept = likely.filter(({ failure }) => !isRounding(failure, { roundings, exact, scaled: grid.scaled }));
  const many = kept.length > Math.max(MANY, MANY_SHARE * exact);
  return kept.filter((each) => !many || each.score >= SURE_SCORE).map(toSuspect);
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
  readonly scaled: boolean;
}

/**
 * Is a small difference what rounding does? It is taken for a slip only where rounding would have shown elsewhere: counts
 * are not rounded unless such differences recur; figures that the table calls thousands, and decimals, mostly are; figures in
 * steps of 5, 10 or 100 always. Where the table is seen to be rounded, twice the half-units are allowed (truncation).
 */
function isRounding(failure: Failure, { roundings, exact, scaled }: Rounding): boolean {
  if (failure.roundings > (roundings > 1 || failure.fractional ? 2 : 1)) return false;
  if (failure.step > 1 || exact < LEAST_EXACT) return true;
  if (failure.fractional) return failure.places > MOST_PLACES || roundings * 100 > exact;
  return scaled ? roundings * 30 > exact : roundings > 1 && roundings * 40 > exact;
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
