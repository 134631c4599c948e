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
  /** Of the failures those that are off by what rounding might come to, or follow from others in a line of totals. */
  readonly near: number;
}

/** Nats against a pattern for each line where it fails, and where it fails by no more than rounding. */
const FAILED = Math.log(0.03);
const NEAR = -0.5;
/** Against one that the table declares: there a slip is likelier than another pattern. */
const FAILED_DECLARED = Math.log(0.1);
/** Nats for a "Tổng…" at the total. */
const LABELLED = 3;
/** What a pattern must score to be believed. */
const LEAST = 5;

export function weigh(
  lines: Lines,
  pattern: Pattern,
  test: (line: number) => Outcome = (line) => testPattern(lines, pattern, line),
  isFormula: (cell: number) => boolean = () => false,
): WeighedPattern {
  let score = pattern.prior - pattern.tries + (lines.totals[pattern.total] === 1 ? LABELLED : 0);
  let supports = 0;
  const failures: number[] = [];
  let near = 0;
  let implied = 0;
  const seen = new Set<number>();
  for (let line = 0; line < lines.lines; line++) {
    const outcome = test(line);
    if (outcome.kind === "fails") {
      if (!mayFail(lines, line)) continue;
      failures.push(line);
      if (outcome.near) near++;
      else if (lines.lineTotals[line] === 1) implied++;
      continue;
    }
    if (outcome.kind !== "holds") continue;
    supports++;
    // What a formula states holds by itself and proves nothing.
    if (pattern.source === "formula" && isFormula(lines.cellAt(line, pattern.total))) continue;
    if (lines.lineTotals[line] === 1 && supports > 1) continue;
    const total = lines.values[line * lines.positions + pattern.total] ?? 0;
    const first = pattern.signs ? (lines.values[line * lines.positions + (pattern.parts[0] ?? 0)] ?? 0) : 0;
    const key = total * 1_000_003 + first;
    if (seen.has(key)) continue;
    seen.add(key);
    score += supportOf(lines, line, pattern.total, outcome.tolerance);
  }
  const failed = pattern.prior >= DECLARED ? FAILED_DECLARED : FAILED;
  return {
    pattern,
    lines,
    score: score + (failures.length - near - implied) * failed + near * NEAR,
    supports,
    distinct: seen.size,
    failures,
    near: near + implied,
  };
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
