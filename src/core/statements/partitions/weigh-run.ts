import type { RunFeatures } from "./run-features";

/**
 * Nats for the reading that a run makes up the total but for one mistyped figure. Weights set by hand on passages of
 * published reports and of outsiders, of which half hold a fault; two parts come near a total more easily than three.
 */
export function weighRun(features: RunFeatures): number {
  const evidence = Math.max(features.slip, features.near - NEARNESS);
  // What stands before it is no sum of anything without a slip: any total is called "tổng số".
  if (features.before === 1 && features.slip < 1 && features.near < SURELY_NEAR) return -Infinity;
  const closed = features.sealed + features.opposed > 0;
  if (evidence < LEAST_EVIDENCE - (closed ? CLOSED_NEEDS_LESS : 0)) return -Infinity;
  return (
    evidence +
    4 * features.sealed +
    weighPlace(features) +
    weighParts(features) -
    (features.slip < TELLING_SLIP && isLoose(features) ? 1 : 0)
  );
}

/** Any difference is near something: what a slip explains says more. */
const NEARNESS = 0.7;
/** Below it any figures may come so near to one another. */
const LEAST_EVIDENCE = 1.3;
/** Less, where the words leave nothing else to be counted. */
const CLOSED_NEEDS_LESS = 0.3;

/** So near that a figure was forgotten, or counted twice. */
const SURELY_NEAR = 3;
const TELLING_SLIP = 2.5;

/** Nothing in the words shows that the parts are told off together. */
function isLoose({
  listed,
  numbered,
  classes,
  alike,
  bracketed,
  opposed,
  split,
  back,
}: RunFeatures): boolean {
  return listed + numbered + classes + alike + bracketed + opposed + split + back === 0;
}

function weighPlace({ whole, back, skipped, distance, before, called, raised }: RunFeatures): number {
  const side = before === 0 ? 0 : raised === 1 ? 3 : called === 0 ? -2 : whole === 1 ? 1.5 : 0;
  const apart = back === 1 ? 0 : 0.8 * skipped + 0.2 * Math.max(0, distance - 1);
  return side + (whole === 1 ? 1 : -1.5) + 2.5 * back - apart;
}

function weighParts({
  parts,
  rest,
  split,
  opposed,
  listed,
  numbered,
  classes,
  alike,
  bare,
  bracketed,
  attributes,
}: RunFeatures): number {
  const many = parts === 2 ? -1.5 : Math.min(0.5, 0.5 * (parts - 3));
  return (
    many +
    rest +
    2.5 * split +
    3.5 * opposed +
    0.5 * listed +
    1.5 * numbered +
    2.5 * classes +
    1.5 * alike +
    1.5 * bracketed -
    1.5 * bare -
    2.5 * attributes
  );
}
