import type { ChosenPattern } from "./choose-patterns";
import type { Direction } from "./direction";
import type { Lines } from "./lines";
import { isStatistic } from "./total-label";

/** One place where a believed pattern does not come out, with what its neighbours say. */
export interface Failure {
  readonly lines: Lines;
  readonly chosen: ChosenPattern;
  readonly line: number;
  /** The total as printed less the sum of its parts. */
  readonly difference: number;
  /** What adding in binary may leave behind. */
  readonly noise: number;
  /** Digits after the decimal mark of the most exact figure of the relation. */
  readonly places: number;
  /** Digits after the decimal mark that most figures of the relation have, 3 at most. */
  readonly usualPlaces: number;
  /** Comparable lines nearby where the pattern holds, and where it does not. */
  readonly holdsNearby: number;
  readonly failsNearby: number;
  /** The step in which the table gives its figures: 1, a decimal place, or 5, 10, 100 where nearly all are multiples. */
  readonly step: number;
  /** The difference in units of what rounding could come to, were the figures rounded: at most 1 where it explains it. */
  readonly roundings: number;
  /** It is no count: a figure of it has decimals or is a percentage. */
  readonly fractional: boolean;
  /** Fewer than two parts other than 0. */
  readonly trivial: boolean;
  /** Grid indices of the cells that hold a number: the total first. */
  readonly cells: readonly number[];
}

/** How far the nearest lines are asked, on either side. */
const NEIGHBOURS = 8;
/** An exception is one only where most others keep the rule: so many of the nearest lines hold for each that fails. */
const LEAST_MAJORITY = 4;

/** All failures of patterns that hold in some line nearby. `width` is the number of columns of the grid. */
export function collectFailures({ lines, patterns }: Direction, width: number): readonly Failure[] {
  const tableStep = Math.max(1, lines.wholeUnit);
  const failures: Failure[] = [];
  for (const chosen of patterns) {
    if (isStatistic(lines.positionLabels[chosen.pattern.total] ?? "")) continue;
    for (let line = 0; line < lines.lines; line++) {
      const outcome = chosen.outcomes[line];
      const inexact = outcome?.kind === "holds" && !outcome.exact;
      if ((outcome?.kind !== "fails" && !inexact) || isStatistic(lines.lineLabels[line] ?? "")) continue;
      const near = askNeighbours(chosen, line);
      if (near.holds < LEAST_MAJORITY * near.fails || near.holds === 0) continue;
      failures.push(describe(lines, chosen, line, near, width, tableStep));
    }
  }
  return failures;
}

/** A side where nothing holds is where the region of like lines ends: it counts as one line that differs. */
function askNeighbours(chosen: ChosenPattern, line: number): { holds: number; fails: number } {
  let holds = 0;
  let fails = 0;
  for (const step of [-1, 1]) {
    let [sideHolds, sideFails] = [0, 0];
    for (
      let at = line + step;
      at >= 0 && at < chosen.outcomes.length && sideHolds + sideFails < NEIGHBOURS;
      at += step
    ) {
      const outcome = chosen.outcomes[at];
      if (outcome?.kind === "holds") sideHolds++;
      else if (outcome?.kind === "fails") sideFails++;
    }
    holds += sideHolds;
    fails += sideHolds === 0 ? Math.min(1, sideFails) : sideFails;
  }
  return { holds, fails };
}

function describe(
  lines: Lines,
  chosen: ChosenPattern,
  line: number,
  near: { readonly holds: number; readonly fails: number },
  width: number,
  tableStep: number,
): Failure {
  const outcome = chosen.outcomes[line];
  const base = line * lines.positions;
  const positions = [chosen.pattern.total, ...chosen.pattern.parts].filter(
    (position) => !Number.isNaN(lines.values[base + position] ?? NaN),
  );
  let places = 0;
  let percent = false;
  let sum = 0;
  for (const [index, position] of positions.entries()) {
    places = Math.max(places, lines.decimals[base + position] ?? 0);
    if (lines.percents[base + position] === 1) percent = true;
    if (index > 0) sum += lines.values[base + position] ?? 0;
  }
  const difference = (lines.values[base + chosen.pattern.total] ?? NaN) - sum;
  const step = places > 0 ? 10 ** -places : difference % tableStep === 0 ? tableStep : 1;
  return {
    lines,
    chosen,
    line,
    difference,
    step,
    noise: 1e-9 + Math.abs(sum) * 1e-11,
    places,
    usualPlaces: findUsualPlaces(positions.map((position) => lines.decimals[base + position] ?? 0)),
    holdsNearby: near.holds,
    failsNearby: near.fails,
    trivial: outcome?.kind === "fails" && outcome.trivial,
    fractional: places > 0 || percent,
    roundings: Math.abs(difference) / (step * Math.max(1, 0.5 * positions.length) * 1.001),
    cells: positions.map((position) =>
      lines.direction === "column" ? position * width + line : line * width + position,
    ),
  };
}

function findUsualPlaces(places: number[]): number {
  places.sort((a, b) => a - b);
  return Math.min(3, places[Math.floor((places.length - 1) / 2)] ?? 0);
}
