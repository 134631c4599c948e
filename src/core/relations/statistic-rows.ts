import { FIGURE } from "./quantity";

interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
  readonly states: Uint8Array;
}

/** Rows at the end of a table that may tell of those above them, and columns that are asked. */
const LAST = 8;
const MOST_COLUMNS = 24;
/** Rows that must stand above, and columns in which it must come out. */
const LEAST_ROWS = 4;
const LEAST_COLUMNS = 2;
/** Whole numbers from which on one is not the mean of others by chance. */
const LARGE = 100;

/**
 * Rows at the foot of a table that give the mean, the variance or the standard deviation of what stands above them, whatever they are
 * called: they are part of no sum, and what holds in the other rows need not hold in them.
 */
export function findStatisticRows(grid: Grid): ReadonlySet<number> {
  const found = new Set<number>();
  const sums = Array.from({ length: Math.min(grid.columns, MOST_COLUMNS) }, (_, column) => [
    startSums(column, 0),
    // Of all but the first row, which may be the last of a header (1, 2, 3 …).
    startSums(column, 1),
  ]);
  // Each may tell of all rows before the first such row, of which those without figures count for nothing.
  let first = Infinity;
  for (let row = Math.max(LEAST_ROWS, grid.rows - LAST); row < grid.rows; row++) {
    const until = Math.min(row, first);
    let [hits, asked] = [0, 0];
    for (const [column, own] of sums.entries()) {
      const at = row * grid.columns + column;
      const shown = grid.values[at] ?? 0;
      // A small whole number is a mean of others by chance, a large one that is none tells against it.
      if (grid.states[at] !== FIGURE || (Number.isInteger(shown) && Math.abs(shown) < LARGE)) continue;
      asked++;
      if (own.some((each) => isStatistic(addUntil(grid, each, until), shown))) hits++;
    }
    if (hits < LEAST_COLUMNS || hits * 2 < asked) continue;
    found.add(row);
    first = Math.min(first, row);
  }
  return found;
}

/** The figures of a column from one row on, added up as far as `next`. */
interface Sums {
  readonly column: number;
  next: number;
  count: number;
  sum: number;
  squares: number;
}

function startSums(column: number, next: number): Sums {
  return { column, next, count: 0, sum: 0, squares: 0 };
}

/** Adds what stands between the last row added and the one given: rows are asked about from the top down. */
function addUntil(grid: Grid, sums: Sums, until: number): Sums {
  let { next, count, sum, squares } = sums;
  for (; next < until; next++) {
    const at = next * grid.columns + sums.column;
    if (grid.states[at] !== FIGURE) continue;
    const value = grid.values[at] ?? 0;
    count++;
    sum += value;
    squares += value * value;
  }
  return Object.assign(sums, { next, count, sum, squares });
}

function isStatistic({ count, sum, squares }: Sums, shown: number): boolean {
  if (count < LEAST_ROWS) return false;
  const mean = sum / count;
  const spread = Math.max(0, squares - count * mean * mean);
  const places = decimalsOf(shown);
  const variances = [spread / (count - 1), spread / count];
  return [mean, ...variances, ...variances.map(Math.sqrt)].some(
    (each) => Math.abs(each - shown) <= 0.51 * 10 ** -places,
  );
}

function decimalsOf(value: number): number {
  for (let places = 0; places < 6; places++)
    if (Math.abs(value * 10 ** places - Math.round(value * 10 ** places)) < 1e-6) return places;
  return 6;
}
