import { findSlip } from "../base/number-slip";
import type { Lines } from "./lines";
import { isBetween } from "./between";
import { NumberSet } from "./prefix-table";
import { listTellingSingles } from "./single-parts";
import { isAdditive, type QuantityKind } from "./quantity";
import { addsUp, unsummedOf, type LineFailure, type LineSupport, type Unsummed } from "./unsummed";
import {
  FAR,
  supportOf,
  testPattern,
  weighExact,
  weighFailure,
  type Failure,
  type Outcome,
  type Pattern,
} from "./pattern";

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
  /** How much the lines that come out to the unit speak against its whole numbers being rounded, in nats. */
  readonly exactness: number;
  /** Figures with decimals come out to the last digit, too, though they might have been rounded: off by one is off. */
  readonly isStrict: boolean;
  /** Lines where it fails that look like no sum: the total lies between its parts, as a rate or an average does. */
  readonly unlike: readonly number[];
  /** Words in place of a part stand for nothing: it comes out so in some line. */
  readonly wordsAreNothing: boolean;
}

/** Nats against a pattern for a line of rates or averages. */
const UNLIKE = 0.35;
/** Nats against a pattern for a line that holds within rounding, where the others hold to the last digit. */
const OFF = -0.5;
/** Against one that the table declares: there a slip is likelier than another pattern. */
const FAILED_DECLARED = Math.log(0.1);
/** Nats for a "Tổng…" at the total. */
export const LABELLED = 3;
/** Nats of sums that come out to the last digit from which on others should, and what one more than one that does not speaks against it. */
const STRICT = 5;
const STRAY = 4;
const RATES = 2;
/** Totals past it stand to their parts in one ratio only where their lines are multiples of each other. */
const LARGE = 1000;
/** What a pattern must score to be believed. */
const LEAST = 5;
/** Lines whose totals are told apart by a plain set. */
const FEW = 1000;
/** What it must score for chance to be out of the question, however often it fails beside. */
const PLAIN = 20;

export function weigh(
  lines: Lines,
  pattern: Pattern,
  test: (line: number) => Outcome = (line) => testPattern(lines, pattern, line),
  isFormula: (cell: number) => boolean = () => false,
  parts: { readonly first: number; readonly list: () => readonly number[] } = {
    first: pattern.parts[0] ?? pattern.total,
    list: () => pattern.parts,
  },
): WeighedPattern {
  const failed = pattern.prior >= DECLARED ? FAILED_DECLARED : FAR;
  let score = pattern.prior - pattern.tries + (lines.totals[pattern.total] === 1 ? LABELLED : 0);
  let [supports, distinct] = [0, 0];
  const failures: number[] = [];
  let [near, followed, summed] = [0, 0, 0];
  const implied: LineSupport[] = [];
  let exactness = 0;
  let strictness = 0;
  const off: number[] = [];
  const seen = lines.lines <= FEW ? new Set<number>() : new NumberSet();
  let unsummed: Map<QuantityKind, Unsummed> | null = null;
  const foreign: LineFailure[] = [];
  const withheld: LineFailure[] = [];
  const doubtful: LineFailure[] = [];
  const unlike: number[] = [];
  const singles: number[] = [];
  // What a table declares is held to.
  const mayBeUnlike = !pattern.signs && pattern.prior < DECLARED;
  let [fractions, broken, filled, rates] = [0, 0, 0, 0];
  const fail = ({ line, outcome }: LineFailure): void => {
    failures.push(line);
    if (outcome.near) near++;
    else if (lines.lineTotals[line] === 1) followed++;
    if (outcome.near || lines.lineTotals[line] !== 1)
      score += weighFailure(lines, line, pattern.total, outcome, failed);
  };
  const prove = ({ line, outcome, own }: LineSupport): void => {
    const total = lines.values[line * lines.positions + pattern.total] ?? 0;
    const part = lines.values[line * lines.positions + parts.first] ?? 0;
    const key = total * 1_000_003 + part;
    // Lines that are another line times a factor (wages by the hour, at several rates) tell nothing new.
    const share = part !== 0 && Math.abs(total) > LARGE ? Math.round((part / total) * 1e6) + 0.5 : key;
    if (seen.has(key) || seen.has(share)) return;
    seen.add(key);
    seen.add(share);
    distinct++;
    const support = supportOf(lines, line, pattern.total, outcome.tolerance);
    // Shares of counts that add up add up by themselves.
    if (!own || !isMixed(lines)) score += support;
    if (own) own.nats += support;
    if (outcome.tolerance === 0) exactness += weighExact(outcome.figures);
    else if (!isOff(outcome)) strictness += weighExact(outcome.figures);
  };
  for (let line = 0; line < lines.lines; line++) {
    const outcome = test(line);
    const kind = lines.lineKinds[line];
    const own =
      kind === undefined || isAdditive(kind)
        ? null
        : unsummedOf((unsummed ??= new Map<QuantityKind, Unsummed>()), kind);
    if (outcome.kind === "fails") {
      if (outcome.withheld === true) withheld.push({ line, outcome });
      else if (own) own.failures.push({ line, outcome });
      else if (mayBeUnlike && isBetween(lines, pattern.total, parts.list(), line)) {
        unlike.push(line);
        if (lines.wholes[line] === 0) rates++;
      } else if (isForeign(lines, pattern, line, outcome)) foreign.push({ line, outcome });
      else if (mayBeUnlike && lines.wholes[line] === 0) doubtful.push({ line, outcome });
      else fail({ line, outcome });
      continue;
    }
    if (outcome.kind === "trivial" && outcome.single === true) singles.push(line);
    if (outcome.kind !== "holds") continue;
    if (lines.fractions[line] === 1) fractions++;
    if (lines.wholes[line] === 0) broken++;
    if (outcome.withheld === true) filled++;
    if (isOff(outcome)) off.push(line);
    supports++;
    if (own) own.supports++;
    // What a formula states holds by itself and proves nothing.
    if (pattern.source === "formula" && isFormula(lines.cellAt(line, pattern.total))) continue;
    if (lines.lineTotals[line] !== 1) summed++;
    else if (supports > 1) {
      implied.push({ line, outcome, own });
      continue;
    }
    prove({ line, outcome, own });
  }
  // Where totals alone add up, and shares stand between them, they bear one another out.
  if (summed === 0) implied.forEach(prove);
  score -= UNLIKE * unlike.length;
  for (const line of listTellingSingles(lines, singles, parts.list)) {
    const total = lines.values[line * lines.positions + pattern.total] ?? 0;
    supports++;
    if (lines.lineTotals[line] === 1 || seen.has(total)) continue;
    seen.add(total);
    distinct++;
    score += supportOf(lines, line, pattern.total, 0);
  }
  if (fractions > 0) foreign.forEach(fail);
  // Beside two lines of rates and more a third that only a slip would make a sum is one, too.
  if (broken > 0 || rates < RATES) doubtful.forEach(fail);
  if (filled > 0) withheld.forEach(fail);
  failures.sort((a, b) => a - b);
  const isStrict = strictness - STRAY * Math.max(0, off.length - 1) >= STRICT;
  if (isStrict && off.length > 0) {
    failures.push(...off);
    failures.sort((a, b) => a - b);
    near += off.length;
    score += off.length * OFF;
    supports -= off.length;
  }
  for (const own of unsummed?.values() ?? []) {
    if (!addsUp(own)) continue;
    for (const { line, outcome } of own.failures) {
      failures.push(line);
      if (outcome.near) near++;
      score += weighFailure(lines, line, pattern.total, outcome, failed);
    }
    failures.sort((a, b) => a - b);
  }
  return {
    pattern,
    lines,
    score,
    supports,
    distinct,
    failures,
    near: near + followed,
    exactness: isStrict ? exactness + strictness : exactness,
    isStrict,
    unlike,
    wordsAreNothing: filled > 0,
  };
}

/** Whether some lines add up by nature. */
function isMixed({ lineKinds }: Lines): boolean {
  return lineKinds.some((kind) => kind !== "none" && isAdditive(kind));
}

/** A sum that holds within rounding and is off all the same. */
export function isOff(outcome: Outcome): boolean {
  return outcome.kind === "holds" && outcome.tolerance > 0 && Math.abs(outcome.difference) >= 1;
}

/**
 * Fails in a line of figures with decimals among lines of whole numbers, and not by a slip: it may hold rates, of which nothing is
 * said unless some such line adds up, too. What a table declares is held to.
 */
function isForeign(
  lines: Lines,
  { prior, total }: Pattern,
  line: number,
  { near, difference }: Failure,
): boolean {
  if (lines.fractions[line] !== 1 || prior >= DECLARED || lines.totals[total] === 1 || near) return false;
  const shown = lines.values[line * lines.positions + total] ?? 0;
  return findSlip(shown, shown - difference) === "other";
}

/** Believed from its figures: it holds too often for chance, and fails seldom, or not more often where the table declares it. */
export function isBelieved({ pattern, lines, score, supports, failures, near }: WeighedPattern): boolean {
  const far = failures.length - near;
  if (score < LEAST) return false;
  // The only instance of what is hinted at, off by what a slip of the hand makes of so large a figure. What is declared is judged by its words.
  if (supports === 0)
    return (
      far === 1 &&
      near === 0 &&
      pattern.prior >= HINTED &&
      pattern.prior < DECLARED &&
      lines.totals[pattern.total] !== 1
    );
  if (near > 3 * supports) return false;
  if (score >= PLAIN && far * 3 <= supports * 2) return true;
  return far <= 1 || far * (pattern.prior >= DECLARED ? 1 : 3) <= supports;
}

/** The prior from which on numbering or a header's groups hint at a sum. */
const HINTED = 1.5;
/** The prior from which on a table declares a sum. */
export const DECLARED = 3;
