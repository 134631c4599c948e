import type { Lines } from "../lines";
import { isBetween } from "../between";
import { isAdditive } from "../quantity";
import { supportOf, testPattern, type Pattern } from "../pattern";

/** Nats that the sums of one family may raise one another by at most, and those that each may bring. */
const MOST_RAISED = 3.5;
const MOST_EACH = 5;
/** Nats of the others from which on they speak for a sum. */
const LEAST = 8;
/** The most that a sum with lines of its own may be raised to: less than what a table declares. */
const JUDGED = 2.5;
/** Patterns and lines that are asked. */
const MOST = 400;
const ASKED = 60;

interface Standing {
  readonly holds: number;
  readonly fails: number;
  readonly nats: number;
}

/**
 * Sums made alike all over a table (each unnamed row sums the rows above it, each "1.2" its "1.2.1" and "1.2.2"): where the others
 * come out, one more of them is a sum as well, though it may fail or stand in one column alone.
 */
export function* raisePriors(lines: Lines, family: readonly Pattern[]): Iterable<Pattern> {
  if (family.length < 3 || family.length > MOST) {
    yield* family;
    return;
  }
  const standings = family.map((pattern) => tryOut(lines, pattern));
  const sum = (of: (each: Standing) => number): number => standings.reduce((all, each) => all + of(each), 0);
  const all: Standing = {
    holds: sum((each) => each.holds),
    fails: sum((each) => each.fails),
    nats: sum((each) => each.nats),
  };
  for (const [at, pattern] of family.entries()) {
    const own = standings[at] ?? { holds: 0, fails: 0, nats: 0 };
    const [holds, fails, nats] = [all.holds - own.holds, all.fails - own.fails, all.nats - own.nats];
    const speaks = holds >= 2 && nats >= LEAST && fails * 4 <= holds;
    const raise = Math.min(MOST_RAISED, Math.log(1 + holds) + 1);
    // What lines of its own bear out is judged by these.
    const most = own.holds > 0 ? Math.max(pattern.prior, JUDGED) : Infinity;
    yield speaks ? { ...pattern, prior: Math.min(most, pattern.prior + raise) } : pattern;
  }
}

/** In how many lines a sum comes out, and in how many it does not; in each part of a table but once. */
function tryOut(lines: Lines, pattern: Pattern): Standing {
  let [holds, fails, nats] = [0, 0, 0];
  const asked = Math.min(ASKED, lines.lines);
  for (let index = 0; index < asked; index++) {
    const line = Math.floor((index * lines.lines) / asked);
    const kind = lines.lineKinds[line];
    if (kind !== undefined && !isAdditive(kind)) continue;
    const outcome = testPattern(lines, pattern, line);
    if (outcome.kind === "holds") {
      holds++;
      nats += Math.min(MOST_EACH, supportOf(lines, line, pattern.total, outcome.tolerance));
    } else if (outcome.kind === "fails" && !outcome.near && outcome.withheld !== true) {
      if (!isBetween(lines, pattern.total, pattern.parts, line)) fails++;
    }
  }
  // What comes out in one line and fails in five is no sum of its own, and speaks against the others but once.
  return holds > 0
    ? { holds: 1, fails: fails > holds ? 1 : 0, nats: nats / holds }
    : { holds: 0, fails: Math.min(1, fails), nats: 0 };
}
