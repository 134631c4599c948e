import { readMiddleGrade, readOtherGrade } from "../../lexicon/grades";

/** Columns of a table, or its rows, and their figures. */
export interface GradedView {
  /** The last label of each. */
  readonly labels: readonly string[];
  /** Those whose label says that they hold an average, and those that add up. */
  readonly averages: readonly number[];
  readonly adds: (position: number) => boolean;
  readonly lines: number;
  /** The figure of a position in a line; null where there is none. */
  readonly figureAt: (position: number, line: number) => number | null;
}

/** Positions side by side that may make up a whole, how far it may stand from them, and lines that are asked. */
const WIDEST = 10;
const FAR = 4;
const ASKED = 60;
/** Lines in which they must make it up. */
const LEAST = 3;

/**
 * Columns or rows called "trung bình" that count what is of a middling degree ("Hộ khá | Hộ trung bình | Hộ nghèo"): of whole
 * numbers, beside another degree of the same, or part of a total in most lines. They add up, as averages do not.
 */
export function findGradedLines(view: GradedView): ReadonlySet<number> {
  const found = new Set<number>();
  let others: ReadonlySet<string> | null = null;
  for (const position of view.averages.slice(0, MOST)) {
    const graded = readMiddleGrade(view.labels[position] ?? "");
    if (graded === null || !isWhole(view, position)) continue;
    others ??= readOthers(view);
    if (others.has(graded) || isPart(view, position)) found.add(position);
  }
  return found;
}

/** Columns or rows that are asked: more of one word are no grades. */
const MOST = 60;

/** What is graded by another degree. */
function readOthers({ labels, adds }: GradedView): ReadonlySet<string> {
  return new Set(labels.flatMap((label, position) => (adds(position) ? (readOtherGrade(label) ?? []) : [])));
}

function isWhole(view: GradedView, position: number): boolean {
  for (const line of listAsked(view)) if (!Number.isInteger(view.figureAt(position, line) ?? 0)) return false;
  return true;
}

function* listAsked({ lines }: GradedView): Iterable<number> {
  const stride = Math.max(1, Math.floor(lines / ASKED));
  for (let line = 0; line < lines; line += stride) yield line;
}

/** It and those beside it make up another near them in most lines. */
function isPart(view: GradedView, position: number): boolean {
  const isMember = (each: number): boolean => each === position || view.adds(each);
  for (let first = position; first >= Math.max(0, position - WIDEST) && isMember(first); first--)
    for (let last = position; last < first + WIDEST && isMember(last); last++) {
      if (last - first < 1) continue;
      for (let gap = 1; gap <= FAR; gap++)
        for (const total of [first - gap, last + gap])
          if (view.adds(total) && makesUp(view, first, last, total)) return true;
    }
  return false;
}

function makesUp(view: GradedView, first: number, last: number, total: number): boolean {
  let [hits, misses] = [0, 0];
  for (const line of listAsked(view)) {
    const whole = view.figureAt(total, line);
    if (whole === null || whole === 0) continue;
    let [sum, figures] = [0, 0];
    for (let position = first; position <= last; position++) {
      const value = view.figureAt(position, line) ?? 0;
      sum += value;
      if (value !== 0) figures++;
    }
    if (figures < 2) continue;
    if (sum === whole) hits++;
    else misses++;
    if (misses > 2 * LEAST && misses > hits) return false;
  }
  return hits >= LEAST && hits >= 3 * misses;
}
