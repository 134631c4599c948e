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
  /** Of the failures those that are off by what rounding might come to. */
  readonly near: number;
}

/** Nats against a pattern for each line where it fails, and where it fails by no more than rounding. */
const FAILED = Math.log(0.03);
const NEAR = -0.5;
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
  let near = 0;
  const seen = new Set<number>();
  for (let line = 0; line < lines.lines; line++) {
    const outcome = test(line);
    if (outcome.kind === "fails") {
      if (!mayFail(lines, line)) continue;
      failures.push(line);
      if (outcome.near) near++;
      continue;
    }
    if (outcome.kind !== "holds") continue;
    supports++;
    const total = lines.values[line * lines.positions + pattern.total] ?? 0;
    if (seen.has(total)) continue;
    seen.add(total);
    score += supportOf(lines, line, pattern.total, outcome.tolerance);
  }
  return { pattern, lines, score: score + (failures.length - near) * FAILED + near * NEAR, supports, distinct: seen.size, failures, near };
}

/** Shares, averages and ranks do not add up: where they do it tells something, where they do not it tells nothing. */
function mayFail(lines: Lines, line: number): boolean {
  const kind = lines.lineKinds[line];
  return kind === "amount" || kind === "difference" || kind === undefined;
}

/** Believed from its figures: it holds too often for chance, and fails seldom, or not more often where the table declares it. */
export function isBelieved({ pattern, score, supports, failures, near }: WeighedPattern): boolean {
  const far = failures.length - near;
  if (score < LEAST || supports === 0 || near > 3 * supports) return false;
  return far <= 1 || far * (pattern.prior >= DECLARED ? 1 : 3) <= supports;
}

/** The prior from which on a table declares a sum. */
export const DECLARED = 3;
