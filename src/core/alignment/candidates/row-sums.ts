import type { GridTable } from "../tables/grid-table";
import type { AlignedFigure } from "../text/read-figure";
import type { GridCell } from "./candidate";

/** Do two or three cells of the row, added, or two of them, subtracted, come to the figure? */
export function givesFigure(
  { figure, low, high, exactDigits, kind }: AlignedFigure,
  grid: GridTable,
  { row }: GridCell,
): boolean {
  if (figure.bound !== "exact" || exactDigits < LEAST_DIGITS) return false;
  const values = grid.columns
    .flatMap(({ change }, column) => {
      const value = grid.valueAt(row, column);
      const like = !change && grid.unitAt(row, column).kind === kind && value > 0;
      return like ? [value] : [];
    })
    .slice(0, MOST_COLUMNS);
  const isIt = (value: number): boolean => value >= low && value <= high;
  return values.some((one, at) =>
    values.slice(at + 1).some((other, next) => {
      if (isIt(one + other) || isIt(Math.abs(one - other))) return true;
      return (
        exactDigits > LEAST_DIGITS && values.slice(at + next + 2).some((third) => isIt(one + other + third))
      );
    }),
  );
}

const LEAST_DIGITS = 3;
const MOST_COLUMNS = 14;
