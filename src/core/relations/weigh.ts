import type { Lines } from "./lines";
import { supportOf, testPattern, type Outcome, type Pattern } from "./pattern";

/** A pattern tried in every line. */
export interface WeighedPattern {
  readonly pattern: Pattern;
  readonly lines: Lines;
  /** In nats: supports with distinct totals and the source, less failures and tries. */
  readonly score: number;
  readonly supports: number;
  /** Supports with totals of their own, which could not be chance all together. */
  readonly distinct: number;
  readonly failures: readonly number[];
}

/** Nats against a pattern for each line where it fails. */
const FAILED = Math.log(0.03);
/** Nats for a "Tổng…" at the total. */
const LABELLED = 3;
/** What a pattern must score to be believed. */
const LEAST = 5;

export function weigh(
  lines: Lines,
  pattern: Pattern,
  test: (line: number) => Outcome = (line) => testPattern(lines, pattern, line),
): WeighedPattern {
  let score = pattern.prior - pattern.tries + (lines.totals[pattern.total] === 1 ? LABELLED : 0);
  let supports = 0;
  const failures: number[] = [];
  const seen = new Set<number>();
  for (let line = 0; line < lines.lines; line++) {
    const outcome = test(line);
    if (outcome.kind === "fails") {
      if (mayFail(lines, line)) failures.push(line);
      continue;
    }
    if (outcome.kind !== "holds") continue;
    supports++;
    const total = lines.values[line * lines.positions + pattern.total] ?? 0;
    if (seen.has(total)) continue;
    seen.add(total);
    score += supportOf(lines, line, pattern.total, outcome.tolerance);
  }
  return { pattern, lines, score: score + failures.length * FAILED, supports, distinct: seen.size, failures };
}

/** Shares, averages and ranks do not add up: where they do it tells something, where they do not it tells nothing. */
function mayFail(lines: Lines, line: number): boolean {
  const kind = lines.lineKinds[line];
  return kind === "amount" || kind === "difference" || kind === undefined;
}

/** Believed from its figures: it holds too often for chance, and fails seldom, or not more often where the table declares it. */
export function isBelieved({ pattern, score, supports, failures }: WeighedPattern): boolean {
  if (score < LEAST || supports === 0) return false;
  if (failures.length <= 1) return true;
  return failures.length * (pattern.prior >= DECLARED ? 1 : 3) <= supports;
}

/** The prior from which on a table declares a sum. */
export const DECLARED = 3;
