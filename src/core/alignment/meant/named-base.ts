import type { Aligned } from "../aligned";
import type { GridCell } from "../candidates/candidate";
import type { GridTable } from "../tables/grid-table";
import { ownNameOf } from "../tables/lines";
import { tokensAfter } from "../text/passage";
import { mayStandFor } from "../text/read-figure";
import type { MeantCell } from "./meant-cell";

/**
 * "30 người, chiếm 21,8% số người chết", where that is its share of the cases: the words behind the figure name one column from end to
 * end, and what the share was worked out with stands in another that they say nothing of.
 */
export function findNamedBase({ figure, pick }: Aligned): MeantCell | null {
  if (pick?.relation !== "share" || figure.exactDigits < LEAST_DIGITS || figure.figure.bound !== "exact")
    return null;
  const base = pick.cells.at(-1);
  const said = tokensAfter(figure.passage.items, figure.at, REACH);
  if (!base || said.size === 0) return null;
  const { grid } = pick;
  const column = findColumn(grid, said, base);
  // "49,4% đã có nhà chờ": the words behind may say of what the part is.
  if (column === null || pick.cells.some((cell) => cell.column === column)) return null;
  const isOneColumn = pick.cells.every((cell) => cell.column === base.column);
  const cells = pick.cells.map((cell, index) =>
    isOneColumn || index === pick.cells.length - 1 ? { row: cell.row, column } : cell,
  );
  const values = cells.map(({ row, column: at }) => grid.valueAt(row, at));
  const part = values.slice(0, -1).reduce((sum, value) => sum + value, 0);
  const value = (100 * part) / (values.at(-1) ?? NaN);
  if (!Number.isFinite(value) || value > 100 || mayStandFor(figure, value)) return null;
  return { cells, value, sure: true };
}

/** The one column whose name is all said, unlike that of the base. */
function findColumn(grid: GridTable, said: ReadonlySet<string>, base: GridCell): number | null {
  const { kind } = grid.unitAt(base.row, base.column);
  if (ownNameOf(grid.columns[base.column]).some((token) => said.has(token))) return null;
  const named = grid.columns.flatMap((line, column) => {
    const name = ownNameOf(line);
    const isSaid = name.length >= LEAST_WORDS && name.every((token) => said.has(token));
    return isSaid && !line.change && grid.unitAt(base.row, column).kind === kind ? [column] : [];
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}

const REACH = 8;
const LEAST_DIGITS = 3;
const LEAST_WORDS = 2;
