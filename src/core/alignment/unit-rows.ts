import type { GridTable } from "./tables/grid-table";
import { hasUnitColumn, isSameUnit, statedAt, statedOf } from "./tables/stated-units";
import type { AlignedFigure } from "./text/read-figure";

/** "86 vụ" of a table whose rows are counted in units of their own: the fewer are counted in cases, the likelier each of them is. */
export function rateUnits(grid: GridTable, figure: AlignedFigure): (row: number) => number {
  const stated = statedOf(figure);
  if (!stated || !hasUnitColumn(grid)) return () => 0;
  const rows = grid.rows.flatMap((_, row) => (isSameUnit(stated, statedAt(grid, row, 0)) ? [row] : []));
  const worth = BY_UNIT[rows.length - 1] ?? 0;
  return (row) => (rows.includes(row) ? worth : 0);
}

const BY_UNIT = [0.55, 0.4, 0.3];
