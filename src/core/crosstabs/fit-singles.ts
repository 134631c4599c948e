import type { Hypothesis } from "./condition";
import { isWorded, type Fit } from "./fit-lines";

/** Reads a row once more, by those of its readings that fit. */
type FitAgain = (row: number, fitting: (hypothesis: Hypothesis) => boolean) => Fit | null;

/**
 * The rows of a table with one column of figures. None has more than one, so its own words go before what only the figure
 * says; and where most of them come out as the words say, the rest are meant so, too.
 */
export function fitSingles(fits: readonly (Fit | null)[], fitAgain: FitAgain): readonly (Fit | null)[] {
  const worded = fits.map((fit, row) => {
    if (fit === null || isWorded(fit)) return fit;
    const own = fitAgain(row, saysSo);
    return own && own.agreeing >= fit.agreeing ? own : fit;
  });
  return trustSingles(followNeighbours(worded, fitAgain));
}

function saysSo({ isWorded: says, prior }: Hypothesis): boolean {
  return says && prior > 0;
}

/**
 * Of a row whose only figure does not come out nothing says whether the row above speaks for it: it is read as the nearest
 * row whose figure does come out.
 */
function followNeighbours(fits: readonly (Fit | null)[], fitAgain: FitAgain): readonly (Fit | null)[] {
  const comesOut = fits.flatMap((fit, row) =>
    fit !== null && isWorded(fit) && fit.agreeing > 0
      ? [{ row, named: fit.hypothesis.condition.length }]
      : [],
  );
  return fits.map((fit, row) => {
    if (fit === null || fit.telling === 0 || fit.agreeing > 0 || comesOut.length === 0) return fit;
    const { named } = comesOut.reduce((best, each) =>
      Math.abs(each.row - row) < Math.abs(best.row - row) ? each : best,
    );
    if (fit.hypothesis.condition.length <= named) return fit;
    const again = fitAgain(row, (each) => saysSo(each) && each.condition.length <= named);
    return again ?? fit;
  });
}

function trustSingles(fits: readonly (Fit | null)[]): readonly (Fit | null)[] {
  const worded = fits.filter((fit): fit is Fit => fit !== null && isWorded(fit) && fit.telling > 0);
  const agreeing = worded.filter((fit) => fit.agreeing > 0).length;
  if (agreeing < LEAST_SINGLES || agreeing * 4 < worded.length * 3) return fits;
  return fits.map((fit): Fit | null => (fit !== null && isWorded(fit) ? { ...fit, byPattern: true } : fit));
}

const LEAST_SINGLES = 4;
