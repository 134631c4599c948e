import type { Lines } from "./lines";
import { testPattern, type Outcome, type Pattern } from "./pattern";
import { proposePatterns } from "./propose-patterns";
import { isTotalLabel } from "./total-label";

/** A pattern that holds too often for chance. */
export interface ChosenPattern {
  readonly pattern: Pattern;
  /** Bits of all holding lines, less the cost of the search. */
  readonly strength: number;
  /** The outcome in each line. */
  readonly outcomes: readonly Outcome[];
  /** Lines where it holds. */
  readonly holding: readonly number[];
  /** Lines where it does not. */
  readonly failing: readonly number[];
}

/** What a pattern must explain beyond its cost, in bits: one such pattern in a thousand is chance. */
const LEAST_STRENGTH = 8;
/** A "Tổng" beside the figures is worth this many bits. */
const LABEL_BITS = 4;
/** Levels of totals of totals. */
const LEVELS = 3;
/** How many positions a run may take in at its ends. */
const MOST_GROWTH = 3;
/** Patterns kept for one direction. */
const MOST_PATTERNS = 600;

/**
 * The patterns of one direction, strongest first. After each level the parts found are hidden, so that totals of totals
 * come to stand beside one another; and once the totals are hidden, so that a grand total of all records does.
 */
export function choosePatterns(lines: Lines): readonly ChosenPattern[] {
  const chosen = new Map<string, ChosenPattern>();
  const tried = new Set<string>();
  const views = [lines.active];
  const seen = new Set<string>();
  for (let level = 0; level < LEVELS && views.length > 0; level++) {
    for (const view of views.splice(0)) {
      const name = view.join(",");
      if (view.length < 3 || seen.has(name)) continue;
      seen.add(name);
      for (const pattern of proposePatterns(lines, view)) {
        const key = `${pattern.total}:${pattern.parts.join(",")}`;
        if (tried.has(key)) continue;
        tried.add(key);
        const result = growRun(lines, judge(lines, pattern));
        if (result.strength >= LEAST_STRENGTH) chosen.set(key, result);
      }
    }
    const kept = dropShadows([...chosen.values()], lines);
    views.push(...hide(lines, kept));
  }
  return dropShadows([...chosen.values()], lines).slice(0, MOST_PATTERNS);
}

/** Tests a pattern in every line. Lines where it fails make it weaker: many lines give chance many tries. */
function judge(lines: Lines, pattern: Pattern): ChosenPattern {
  const outcomes: Outcome[] = [];
  const holding: number[] = [];
  const failing: number[] = [];
  let bits = isTotalLabel(lines.positionLabels[pattern.total] ?? "") ? LABEL_BITS : 0;
  for (let line = 0; line < lines.lines; line++) {
    const outcome = testPattern(lines, pattern, line);
    outcomes.push(outcome);
    if (outcome.kind === "holds") {
      holding.push(line);
      bits += outcome.bits;
    } else if (outcome.kind === "fails") failing.push(line);
  }
  const choices = logChoose(holding.length + failing.length, holding.length);
  return { pattern, strength: bits - pattern.cost - choices, outcomes, holding, failing };
}

/**
 * A row that is blank or 0 wherever the pattern holds may be one of its parts all the same: it is taken in when that mends
 * a failing line and spoils none.
 */
function growRun(lines: Lines, result: ChosenPattern): ChosenPattern {
  let best = result;
  for (let reach = 0; reach < MOST_GROWTH && best.failing.length > 0; reach++) {
    const { pattern } = best;
    const [first = 0] = pattern.parts;
    const last = pattern.parts.at(-1) ?? 0;
    const grown = [lines.active.filter((at) => at < first).at(-1), lines.active.find((at) => at > last)]
      .filter((at) => at !== undefined && at !== pattern.total)
      .map((at) => judge(lines, { ...pattern, parts: [...pattern.parts, at ?? 0].sort((a, b) => a - b) }))
      .find(
        ({ failing, holding }) =>
          failing.length < best.failing.length && holding.length >= best.holding.length,
      );
    if (!grown) break;
    best = grown;
  }
  return best;
}

/** Of patterns that share a total and holding lines and differ by cells that add nothing there, one is enough. */
function dropShadows(all: readonly ChosenPattern[], lines: Lines): readonly ChosenPattern[] {
  const sorted = [...all].sort(
    (a, b) =>
      b.strength - a.strength ||
      a.failing.length - b.failing.length ||
      b.pattern.parts.length - a.pattern.parts.length,
  );
  const byTotal = new Map<number, ChosenPattern[]>();
  const kept: ChosenPattern[] = [];
  for (const each of sorted) {
    const rivals = byTotal.get(each.pattern.total) ?? [];
    if (rivals.some((rival) => shadows(rival, each, lines))) continue;
    rivals.push(each);
    byTotal.set(each.pattern.total, rivals);
    kept.push(each);
  }
  return kept;
}

/** `true` when `strong` holds wherever `weak` does, with the same cells other than 0. */
function shadows(strong: ChosenPattern, weak: ChosenPattern, lines: Lines): boolean {
  if (weak.holding.some((line) => strong.outcomes[line]?.kind !== "holds")) return false;
  const strongParts = new Set(strong.pattern.parts);
  const weakParts = new Set(weak.pattern.parts);
  const different = [
    ...strong.pattern.parts.filter((part) => !weakParts.has(part)),
    ...weak.pattern.parts.filter((part) => !strongParts.has(part)),
  ];
  return weak.holding.every((line) =>
    different.every((part) => !(Math.abs(lines.values[line * lines.positions + part] ?? NaN) > 0)),
  );
}

/** What is left to look at once groups are known: their totals and what is in no group; or all but totals. */
function hide(lines: Lines, chosen: readonly ChosenPattern[]): Int32Array[] {
  const sure = chosen.filter((each) => each.holding.length > each.failing.length || each.strength > 40);
  const blocks = sure.filter(({ pattern }) => isBlock(pattern)).map(({ pattern }) => pattern);
  const allTotals = new Set(sure.map(({ pattern }) => pattern.total));
  const views = [
    lines.active.filter((position) => !allTotals.has(position)),
    lines.active.filter((position) => allTotals.has(position)),
  ];
  // The strongest groups first, and the tightest: a grand total may be stronger than the groups it hides.
  for (const order of [blocks, [...blocks].sort((a, b) => spanOf(a) - spanOf(b))]) {
    const parts = new Set<number>();
    const totals = new Set<number>();
    for (const pattern of order) {
      if (pattern.parts.some((part) => totals.has(part)) || parts.has(pattern.total)) continue;
      totals.add(pattern.total);
      for (const part of pattern.parts) parts.add(part);
    }
    views.push(
      lines.active.filter((position) => !parts.has(position)),
      lines.active.filter((position) => !totals.has(position)),
      lines.active.filter((position) => totals.has(position)),
    );
  }
  return views;
}

function spanOf({ total, parts }: Pattern): number {
  return Math.max(total, parts.at(-1) ?? total) - Math.min(total, parts[0] ?? total);
}

/** All parts on one side of the total: what a group is. */
function isBlock({ total, parts }: Pattern): boolean {
  const [first = total] = parts;
  const last = parts.at(-1) ?? total;
  return last < total || first > total;
}

function logChoose(from: number, take: number): number {
  let bits = 0;
  for (let index = 1; index <= Math.min(take, from - take); index++)
    bits += Math.log2((from - index + 1) / index);
  return bits;
}
