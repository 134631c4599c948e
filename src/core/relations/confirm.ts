import { compete } from "./choose";
import type { Lines } from "./lines";
import { isAdditive } from "./quantity";
import { isBelieved, weigh, type WeighedPattern } from "./weigh";

/** Nats from which on a line is taken for the sum of others, so that it bears out nothing of its own. */
const SURE = 15;
/** Steps that weighing anew may take. */
const STEPS = 4_000_000;

/**
 * The patterns of one direction that are still believed once the lines that the other direction sums up are known: what
 * holds in the parts of such a line holds in it by itself, and what fails in one of them fails in it.
 */
export function confirmPatterns(
  patterns: readonly WeighedPattern[],
  crossing: readonly WeighedPattern[],
  isFormula: (cell: number) => boolean,
): readonly WeighedPattern[] {
  const lines = patterns[0]?.lines;
  const marked = lines ? markTotals(lines, crossing) : null;
  if (!marked) return patterns;
  let steps = 0;
  const kept: WeighedPattern[] = [];
  for (const each of patterns) {
    steps += marked.lines * (each.pattern.parts.length + 1);
    if (steps > STEPS) return patterns;
    const weighed = weigh(marked, each.pattern, undefined, isFormula);
    if (isBelieved(weighed)) kept.push(weighed);
  }
  return compete(kept);
}

/** The lines with those marked that are sums of others; null where that tells nothing new. */
function markTotals(lines: Lines, crossing: readonly WeighedPattern[]): Lines | null {
  const lineTotals = lines.lineTotals.slice();
  let marked = 0;
  for (const { pattern, score } of crossing) {
    const { total, signs } = pattern;
    if (score < SURE || signs || lineTotals[total] === 1 || !isAdditive(lines.lineKinds[total])) continue;
    lineTotals[total] = 1;
    marked++;
  }
  return marked > 0 ? { ...lines, lineTotals } : null;
}
