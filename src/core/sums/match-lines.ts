import { foldWords } from "../base/fold-text";

/** A row or a column of a table. */
export interface LabelledLine {
  readonly at: number;
  readonly label: string;
  /** Some figure stands in it: only such a line can be meant where no label tells it. */
  readonly holdsFigure: boolean;
}

/** A row or a column as it was remembered. */
export interface RememberedLine {
  readonly at: number;
  readonly label: string;
}

export interface MatchedLines {
  /** Where each remembered line is now; null where it is gone. */
  readonly positions: readonly (number | null)[];
  /** How many were told by their labels. */
  readonly byLabel: number;
}

/**
 * Finds remembered rows or columns among those of a table: by their labels, in another year's copy with the years moved on; of
 * several with one label the one that stands to the others as it did; and what has lost its label by where it stood among the
 * others.
 */
export function matchLines(
  remembered: readonly RememberedLine[],
  lines: readonly LabelledLine[],
): MatchedLines {
  const positions = new Array<number | null>(remembered.length).fill(null);
  const taken = new Set<number>();
  const give = (index: number, at: number): void => {
    positions[index] = at;
    taken.add(at);
  };
  const exact = indexByLabel(lines, foldWords);
  const yearless = indexByLabel(lines, foldYearless);
  const years = countYearsOn(remembered, exact);
  const candidates = remembered.map(({ label }) =>
    label === "" ? [] : (exact.get(moveYears(label, years)) ?? yearless.get(foldYearless(label)) ?? []),
  );
  for (const [index, [only, ...others]] of candidates.entries())
    if (only !== undefined && others.length === 0 && !taken.has(only)) give(index, only);
  const shiftAt = (index: number): number => nearestShift(remembered, positions, index);
  for (const [index, several] of candidates.entries()) {
    const meant = (remembered[index]?.at ?? 0) + shiftAt(index);
    const [best] = several
      .filter((at) => !taken.has(at))
      .sort((a, b) => Math.abs(a - meant) - Math.abs(b - meant) || a - b);
    if (positions[index] === null && several.length > 1 && best !== undefined) give(index, best);
  }
  const byLabel = positions.filter((at) => at !== null).length;
  const standing = new Set(lines.flatMap(({ at, holdsFigure }) => (holdsFigure ? [at] : [])));
  for (const [index, { at }] of remembered.entries()) {
    if (positions[index] !== null) continue;
    const now = at + shiftAt(index);
    if (standing.has(now) && !taken.has(now)) give(index, now);
  }
  return { positions, byLabel };
}

/** By how much the line nearest to this one has moved, among those that were found. */
function nearestShift(
  remembered: readonly RememberedLine[],
  positions: readonly (number | null)[],
  index: number,
): number {
  const own = remembered[index]?.at ?? 0;
  let [nearest, shift] = [Infinity, 0];
  for (const [other, { at }] of remembered.entries()) {
    const now = positions[other];
    if (now === null || now === undefined || Math.abs(at - own) >= nearest) continue;
    [nearest, shift] = [Math.abs(at - own), now - at];
  }
  return shift;
}

function indexByLabel(
  lines: readonly LabelledLine[],
  fold: (label: string) => string,
): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const { at, label } of lines) {
    const key = fold(label);
    const list = index.get(key);
    if (list) list.push(at);
    else if (key !== "") index.set(key, [at]);
  }
  return index;
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
/** Copies further apart are told by their other words alone. */
const MOST_YEARS = 10;

/** A label without its years: "Thu 2031" and "Thu 2032" are the same sheet's. */
export function foldYearless(label: string): string {
  return foldWords(label).replace(YEAR, "#");
}

/** The words of a label so many years on. */
function moveYears(label: string, years: number): string {
  const words = foldWords(label);
  return years === 0 ? words : words.replace(YEAR, (year) => String(Number(year) + years));
}

/**
 * How many years on the labels are, all together: "2030 | 2031" of one year's table are "2031 | 2032" of the next one's, so
 * that a label alone would tell the wrong column.
 */
function countYearsOn(
  remembered: readonly RememberedLine[],
  exact: ReadonlyMap<string, readonly number[]>,
): number {
  const found = (years: number): number =>
    remembered.filter(({ label }) => exact.has(moveYears(label, years))).length;
  let [best, most] = [0, found(0)];
  for (let years = 1; years <= MOST_YEARS && most < remembered.length; years++)
    for (const each of [years, -years]) if (found(each) > most) [best, most] = [each, found(each)];
  return best;
}
