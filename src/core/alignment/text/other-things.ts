import { readRoles } from "../tables/column-roles";
import type { GridTable } from "../tables/grid-table";
import type { Line } from "../tables/lines";
import { mayCountSame, statedAt } from "../tables/stated-units";
import type { AlignedFigure } from "./read-figure";
import { readWords } from "./words";

/**
 * Does the figure count the rows of the table, not what stands in them: "8 trường" above a table with a row a school? Where a
 * column counts such things, too, it may be meant.
 */
export function countsRows({ figure }: AlignedFigure, grid: GridTable, column: number): boolean {
  if (grid.rowKind === "" || figure.percent || figure.step < 1 || figure.value > grid.rows.length)
    return false;
  if (readWords(figure.head)[0]?.token !== grid.rowKind) return false;
  return grid.columns[column]?.labels.every(({ tokens }) => !tokens.includes(grid.rowKind)) ?? true;
}

/** May a figure that differs from the cell be meant for it, as far as decimals and time go? */
export function mayMean(figure: AlignedFigure, grid: GridTable, row: number, column: number): boolean {
  // "18,75 điểm" is no slip of a count of two.
  if (figure.kind === "count" && figure.figure.step < 1 && grid.isWhole(column)) return false;
  if (!figure.cues.earlier) return true;
  const line = grid.rows[row];
  return (
    readRoles(grid)[column]?.when === "before" ||
    (line !== undefined && saysTime(line)) ||
    saysBefore(grid, column)
  );
}

/**
 * What the figure counts is named nowhere in the table, and no figure that was tied to the column counts it: "5 phương tiện"
 * beside a table of cases.
 */
export function countsAnother(
  { figure }: AlignedFigure,
  grid: GridTable,
  counters: ReadonlySet<string>,
): boolean {
  const named = readWords(figure.head).slice(0, 2);
  if (figure.percent || named.length === 0 || counters.has(named[0]?.token ?? "")) return false;
  return named.every(({ token }) => !grid.words.has(token));
}

/** The column says what it counts, and that is no word of the figure's, nor has any figure tied to it been counted so. */
export function countsBeside(
  { figure }: AlignedFigure,
  grid: GridTable,
  { row, column }: { readonly row: number; readonly column: number },
  counters: ReadonlySet<string>,
): boolean {
  const unit = statedAt(grid, row, column);
  const named = readWords(figure.head).slice(0, 2);
  const [first] = named;
  if (unit?.kind !== "counter" || !first || counters.has(first.token)) return false;
  const labels = [grid.rows[row], grid.columns[column]].flatMap((line) => line?.labels ?? []);
  return named.every(
    ({ token }) => !mayCountSame(token, unit.word) && !labels.some(({ tokens }) => tokens.includes(token)),
  );
}

/** What a figure counts, in one word. */
export function counterOf({ figure }: AlignedFigure): string | null {
  return readWords(figure.head)[0]?.token ?? null;
}

/** Of years as columns, one before the last. */
function saysBefore(grid: GridTable, column: number): boolean {
  const line = grid.columns[column];
  return (
    line !== undefined &&
    saysTime(line) &&
    readRoles(grid)[column]?.when !== "now" &&
    hasOtherYear(grid, column)
  );
}

function hasOtherYear(grid: GridTable, column: number): boolean {
  const own = readRoles(grid)[column]?.year ?? null;
  return own === null || readRoles(grid).some(({ year }) => year !== null && year !== own);
}

function saysTime({ labels }: Line): boolean {
  return labels.some(({ tokens }) => tokens.some((token) => TIME.test(token)));
}

const TIME = /^(?:trước|kỳ|(?:19|20)\d\d)$/u;
