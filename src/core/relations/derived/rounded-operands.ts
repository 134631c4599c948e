import { findSlip } from "../../base/number-slip";
import type { Figures } from "../figures";
import { isScaled } from "../rounding";
import { roundTo } from "./derived-fault";
import { boundQuotient, workOut, type Quotient } from "./quotient";

/** Rows in which rounded figures would hardly have given the quotient to its last digit, and how many show that they are exact. */
const TELLING = 4;
const ENOUGH = 2;

/**
 * Rows in which a quotient fails that the rounding of whole numbers explains ("14 → 77 ha: 438 %"): where the table says that it
 * counts in thousands, or no slip of the hand explains it better; never where other rows come out too exactly for rounding.
 */
export function findExcused(
  figures: Figures,
  quotient: Quotient,
  column: number,
  failing: readonly number[],
  holding: readonly number[],
): ReadonlySet<number> {
  const within = failing.filter((row) => isWithin(figures, quotient, column, row));
  if (within.length === 0) return new Set();
  const scaled = isScaled(figures);
  const isExact =
    holding.filter((row) => {
      const bounds = boundQuotient(figures, quotient, row, true);
      const step = 10 ** -(figures.decimals[row * figures.columns + column] ?? 0);
      return bounds !== null && bounds[1] - bounds[0] >= TELLING * step;
    }).length >= ENOUGH;
  if (isExact) return new Set();
  return new Set(within.filter((row) => scaled || !isSlip(figures, quotient, column, row)));
}

function isWithin(figures: Figures, quotient: Quotient, column: number, row: number): boolean {
  const at = row * figures.columns + column;
  const bounds = boundQuotient(figures, quotient, row, true);
  const shown = figures.values[at] ?? 0;
  const half = 0.5 * 10 ** -(figures.decimals[at] ?? 0) + 1e-9;
  return bounds !== null && bounds[0] - half <= shown && shown <= bounds[1] + half;
}

function isSlip(figures: Figures, quotient: Quotient, column: number, row: number): boolean {
  const at = row * figures.columns + column;
  const expected = roundTo(workOut(figures, quotient, row) ?? 0, figures.decimals[at] ?? 0);
  return findSlip(figures.values[at] ?? 0, expected) !== "other";
}
