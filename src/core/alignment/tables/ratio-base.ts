import { readRoles } from "./column-roles";
import type { GridTable } from "./grid-table";

/** What a column of percentages holds its row against, as its figures show: the plan, the time before, or neither. Read once. */
export function ratioBase(grid: GridTable, column: number): "plan" | "before" | null {
  const known = bases.get(grid) ?? new Map<number, "plan" | "before" | null>();
  bases.set(grid, known);
  let base = known.get(column);
  if (base === undefined) {
    base = findBase(grid, column);
    known.set(column, base);
  }
  return base;
}

const bases = new WeakMap<GridTable, Map<number, "plan" | "before" | null>>();

function findBase(grid: GridTable, ratio: number): "plan" | "before" | null {
  const roles = readRoles(grid).slice(0, MOST_COLUMNS);
  const rows = grid.rows
    .map((_, row) => row)
    .filter((row) => !Number.isNaN(grid.valueAt(row, ratio)) && grid.valueAt(row, ratio) !== 100)
    .slice(0, SAMPLE);
  if (rows.length < LEAST_ROWS) return null;
  for (const [base, { plan, when }] of roles.entries()) {
    if (base === ratio || (!plan && when !== "before")) continue;
    for (const [now] of roles.entries()) {
      if (now === base || now === ratio) continue;
      if (rows.every((row) => gives(grid, row, now, base, ratio))) return plan ? "plan" : "before";
    }
  }
  return null;
}

const MOST_COLUMNS = 20;
const SAMPLE = 12;
const LEAST_ROWS = 2;

/** The one over the other in percent, or how much more it is. */
function gives(grid: GridTable, row: number, now: number, base: number, ratio: number): boolean {
  const [over, under, shown] = [now, base, ratio].map((column) => grid.valueAt(row, column));
  if (over === undefined || under === undefined || shown === undefined || under === 0) return false;
  const share = (100 * over) / under;
  return Math.abs(share - shown) <= ROUNDING || Math.abs(share - 100 - shown) <= ROUNDING;
}

const ROUNDING = 0.06;
