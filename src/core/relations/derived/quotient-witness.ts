import type { Figures } from "../figures";
import { isRounding } from "./derived-fault";
import type { ChosenQuotient } from "./choose-quotients";
import { divide, operandsOf } from "./quotient";

/** Rows that are asked where a total is divided by in all of them. */
const ASKED = 20;

/**
 * What the shares and growth that rest on a cell say of another value in it: how many come out with it and did not before,
 * less those that came out and do not with it.
 */
export function createQuotientWitness(
  figures: Figures,
  quotients: readonly ChosenQuotient[],
): (cell: number, expected: number) => number {
  return (cell, expected) => {
    const [row, column] = [Math.floor(cell / figures.columns), cell % figures.columns];
    let [gained, lost] = [0, 0];
    for (const { column: own, quotient, holding, failing } of quotients) {
      if (quotient.over !== column && quotient.under !== column) continue;
      const rows = quotient.totalRow === row ? [...failing, ...holding].slice(0, ASKED) : [row];
      for (const each of rows) {
        const before = comesOut(figures, own, quotient, each, -1, 0);
        const after = comesOut(figures, own, quotient, each, cell, expected);
        if (after && !before && failing.includes(each)) gained++;
        if (before && !after && holding.includes(each)) lost++;
      }
    }
    return Math.min(gained, 1) - Math.min(lost, 1);
  };
}

function comesOut(
  figures: Figures,
  column: number,
  quotient: ChosenQuotient["quotient"],
  row: number,
  cell: number,
  expected: number,
): boolean {
  const at = row * figures.columns + column;
  const [part = 0, whole = 0] = operandsOf(figures, quotient, row).map((each) =>
    each === cell ? expected : (figures.values[each] ?? 0),
  );
  if (whole === 0) return false;
  return isRounding(figures.values[at] ?? 0, divide(quotient, part, whole), figures.decimals[at] ?? 0);
}
