import type { GridTable } from "../tables/grid-table";
import type { AlignedFigure } from "../text/read-figure";
import type { GridCell } from "./candidate";

/** Do two or three cells of the row that stand under one heading, added, or two of them, subtracted, come to the figure? */
export function givesFigure(
  { figure, low, high, exactDigits, kind }: AlignedFigure,
  grid: GridTable,
  { row }: GridCell,
): boolean {
  if (figure.bound !== "exact" || exactDigits < LEAST_DIGITS) return false;
  const groups = new Map<string, number[]>();
  grid.columns.forEach(({ change, group }, column) => {
    const value = grid.valueAt(row, column);
    if (change || grid.unitAt(row, column).kind !== kind || !(value > 0)) return;
    const [heading = ""] = group.split("\u0000", 1);
    groups.set(heading, [...(groups.get(heading) ?? []), value]);
  });
  const isIt = (value: number): boolean => value >= low && value <= high;
  return [...groups.values()].some((all) => {
    const values = all.slice(0, MOST_COLUMNS);
    return values.some((one, at) =>
      values.slice(at + 1).some((other, next) => {
        if (isIt(one + other) || isIt(Math.abs(one - other))) return true;
        const rest = exactDigits > LEAST_DIGITS ? values.slice(at + next + 2) : [];
        return rest.some((third) => isIt(one + other + third));
      }),
    );
  });
}

const LEAST_DIGITS = 3;
const MOST_COLUMNS = 14;
