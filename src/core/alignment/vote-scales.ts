import type { GridTable } from "./grid-table";
import type { AlignedFigure } from "./read-figure";
import type { Unit } from "./units";

/**
 * Tables that name no unit: where the amounts of the text are found in a column at one magnitude, that column holds
 * money of it.
 */
export function voteScales(
  grids: readonly GridTable[],
  figures: readonly AlignedFigure[],
): readonly GridTable[] {
  const amounts = figures.filter(({ kind, digits }) => kind === "money" && digits >= 2);
  if (amounts.length === 0) return grids;
  return grids.map((grid) => (grid.unnamed ? voteScale(grid, amounts) : grid));
}

const SCALES = [1e6, 1e9, 1e3, 1];

function voteScale(grid: GridTable, amounts: readonly AlignedFigure[]): GridTable {
  let best = { scale: 1, columns: new Set<number>(), votes: 0 };
  for (const scale of SCALES) {
    const columns = new Set<number>();
    const voters = new Set<AlignedFigure>();
    for (let row = 0; row < Math.min(grid.rows.length, MOST_ROWS); row++) {
      for (let column = 0; column < Math.min(grid.columns.length, MOST_COLUMNS); column++) {
        if (grid.unitAt(row, column).kind !== "count") continue;
        const value = grid.valueAt(row, column) * scale;
        for (const amount of amounts.slice(0, MOST_AMOUNTS)) {
          if (value < amount.low || value > amount.high) continue;
          columns.add(column);
          voters.add(amount);
        }
      }
    }
    if (voters.size > best.votes) best = { scale, columns, votes: voters.size };
  }
  if (best.votes < 2) return grid;
  const money: Unit = { kind: "money", scale: best.scale };
  const isMoney = (row: number, column: number): boolean =>
    best.columns.has(column) && grid.unitAt(row, column).kind === "count";
  return {
    ...grid,
    unitAt: (row, column) => (isMoney(row, column) ? money : grid.unitAt(row, column)),
    valueAt: (row, column) => grid.valueAt(row, column) * (isMoney(row, column) ? best.scale : 1),
  };
}

const MOST_ROWS = 400;
const MOST_COLUMNS = 60;
const MOST_AMOUNTS = 40;
