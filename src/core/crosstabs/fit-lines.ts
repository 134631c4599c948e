import { countBoth, type EntrySet } from "./entry-set";
import type { Hypothesis } from "./condition";

/** A line's best reading against the lines that cross it. */
export interface Fit {
  readonly hypothesis: Hypothesis;
  /** Nats for it: figures that come out, less those that do not, with its prior. */
  readonly nats: number;
  readonly agreeing: number;
  readonly telling: number;
  /** Which crossing lines it does not come out in, as a text. */
  readonly wrong: string;
  /** Believed because its sisters are. */
  readonly byPattern?: true;
  /** Another reading is about as good and finds fault with another figure: which one is wrong stays open. */
  readonly isOpen?: true;
}

/** Lines that cross the one that is read, with what is believed of each; null where nothing is yet. */
export type Crossing = readonly (EntrySet | null)[];

/** The reading of a line under which most of its figures come out. `figures[i]` stands where crossing line `i` meets it. */
export function fitLine(
  hypotheses: readonly Hypothesis[],
  figures: readonly (number | null)[],
  crossing: Crossing,
): Fit | null {
  const fits = hypotheses.map((hypothesis) => weigh(hypothesis, figures, crossing));
  const best = fits.reduce<Fit | null>((found, fit) => (found && found.nats >= fit.nats ? found : fit), null);
  return best && fits.some((fit) => isRival(fit, best)) ? { ...best, isOpen: true } : best;
}

/** It finds fault with other figures, and is about as good, or its words say as much and a single slip explains the rest. */
function isRival(fit: Fit, best: Fit): boolean {
  if (fit.wrong === best.wrong) return false;
  if (fit.agreeing >= best.agreeing) return fit.nats >= best.nats - AS_GOOD;
  const { prior } = fit.hypothesis;
  return prior > 0 && prior >= best.hypothesis.prior && fit.agreeing >= 1 && fit.telling - fit.agreeing === 1;
}

/** Nats within which two readings are as good. */
const AS_GOOD = 4;

function weigh(hypothesis: Hypothesis, figures: readonly (number | null)[], crossing: Crossing): Fit {
  let nats = hypothesis.prior;
  let agreeing = 0;
  let telling = 0;
  let wrong = "";
  for (let line = 0; line < crossing.length; line++) {
    const across = crossing[line];
    const shown = figures[line];
    if (!across || shown === null || shown === undefined) continue;
    const count = countBoth(hypothesis.entries, across);
    if (shown === 0 && count === 0) {
      nats += BOTH_NONE;
      continue;
    }
    telling++;
    if (shown === count) {
      agreeing++;
      nats += Math.log(1 + Math.min(shown, WIDEST));
    } else {
      nats -= DIFFERS;
      wrong += `${line} `;
    }
  }
  return { hypothesis, nats, agreeing, telling, wrong };
}

/** That a figure comes out by chance is as likely as one of so many numbers. */
const WIDEST = 30;
const BOTH_NONE = 0.2;
const DIFFERS = 2.5;
/** So many nats make a reading believed, if most of its figures come out. */
const ENOUGH = 5;
const MOST = 0.6;
/** Of a reading that its words name so many are enough. */
const NAMED_MOST = 0.4;

export function isBelieved(fit: Fit | null): fit is Fit {
  if (fit?.byPattern) return true;
  if (fit === null || fit.nats < ENOUGH || fit.agreeing < 2) return false;
  return fit.agreeing >= fit.telling * (isWorded(fit) ? NAMED_MOST : MOST);
}

/** Its own words speak for it, before any figure was looked at. */
export function isWorded({ hypothesis }: Fit): boolean {
  return hypothesis.prior > 0 && hypothesis.isWorded;
}
