import type { GridCell } from "../candidates/candidate";
import type { GridTable } from "./grid-table";

/** For a cell of a column of changes, the two cells of its row that it is the difference (or the growth) of. */
export function operandsOf(grid: GridTable, [cell]: readonly GridCell[]): readonly GridCell[] {
  if (!cell || grid.columns[cell.column]?.change !== true) return [];
  const known = operands.get(grid) ?? new Map<number, readonly [number, number] | null>();
  operands.set(grid, known);
  let pair = known.get(cell.column);
  if (pair === undefined) {
    pair = findPair(grid, cell.column);
    known.set(cell.column, pair);
  }
  return pair ? pair.map((column) => ({ row: cell.row, column })) : [];
}

const operands = new WeakMap<GridTable, Map<number, readonly [number, number] | null>>();

/** Two of the nearest columns before it that give it in every row. */
function findPair(grid: GridTable, change: number): readonly [number, number] | null {
  const near = Array.from({ length: REACH }, (_, step) => change - 1 - step).filter(
    (column) => column >= 0 && grid.columns[column]?.change === false,
  );
  const rows = grid.rows.map((_, row) => row).filter((row) => !Number.isNaN(grid.valueAt(row, change)));
  for (const now of near) {
    for (const before of near) {
      if (now === before) continue;
      const holds = rows.slice(0, SAMPLE).every((row) => gives(grid, row, now, before, change));
      if (holds && rows.length > 0) return [now, before];
    }
  }
  return null;
}

const REACH = 6;
const SAMPLE = 30;

function gives(grid: GridTable, row: number, now: number, before: number, change: number): boolean {
  const [a, b, c] = [now, before, change].map((column) => grid.valueAt(row, column));
  if (a === undefined || b === undefined || c === undefined || Number.isNaN(a) || Number.isNaN(b))
    return false;
  return Math.abs(a - b - c) < 1e-6 || (b !== 0 && Math.abs((100 * (a - b)) / b - c) <= 0.06);
}
