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
  for (let row = Math.max(LEAST_ROWS, grid.rows - LAST); row < grid.rows; row++) {
    // Each may tell of all rows before the first such row, of which those without figures count for nothing.
    const until = Math.min(row, ...found);
    let [hits, asked] = [0, 0];
    for (let column = 0; column < Math.min(grid.columns, MOST_COLUMNS); column++) {
      const at = row * grid.columns + column;
      const shown = grid.values[at] ?? 0;
      // A small whole number is a mean of others by chance, a large one that is none tells against it.
      if (grid.states[at] !== FIGURE || (Number.isInteger(shown) && Math.abs(shown) < LARGE)) continue;
      asked++;
      if (isStatistic(grid, column, until, shown)) hits++;
    }
    if (hits >= LEAST_COLUMNS && hits * 2 >= asked) found.add(row);
  }
  return found;
}

/** Of all figures above, or of all but the first row's, which may be the last of a header (1, 2, 3 …). */
function isStatistic(grid: Grid, column: number, until: number, shown: number): boolean {
  return isStatisticFrom(grid, column, 0, until, shown) || isStatisticFrom(grid, column, 1, until, shown);
}

function isStatisticFrom(grid: Grid, column: number, from: number, until: number, shown: number): boolean {
  let [count, sum, squares] = [0, 0, 0];
  for (let row = from; row < until; row++) {
    const at = row * grid.columns + column;
    if (grid.states[at] !== FIGURE) continue;
    const value = grid.values[at] ?? 0;
    count++;
    sum += value;
    squares += value * value;
  }
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
