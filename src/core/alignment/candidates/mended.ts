import { rate, type Candidate } from "./candidate";
import type { GridTable } from "../tables/grid-table";
import type { MendedCell } from "../tables/mended-cell";
import type { AlignedFigure } from "../text/read-figure";
import type { LineScores } from "../score-lines";
import type { Kind } from "../tables/units";

/** The same by place among a table's lines, in the terms of a text. */
interface Placed {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly kind: Kind;
  readonly mended: MendedCell;
}

/** The cells to be mended, by the index of their table. */
export type MendedCells = ReadonlyMap<number, readonly Placed[]>;

export function placeMended(grids: readonly GridTable[], cells: readonly MendedCell[]): MendedCells {
  return new Map(
    grids.map((grid) => [
      grid.index,
      cells
        .filter(({ table }) => table === grid.table)
        .slice(0, MOST_MENDED)
        .flatMap((mended) => {
          const row = grid.rows.findIndex(({ at }) => at === mended.row);
          const column = grid.columns.findIndex(({ at }) => at === mended.column);
          if (row < 0 || column < 0) return [];
          const { kind, scale } = grid.unitAt(row, column);
          return { row, column, value: mended.value * (kind === "percent" ? 1 : scale), kind, mended };
        }),
    ]),
  );
}

const MOST_MENDED = 100;

/** The cells that a figure would be equal to once they are mended: the text may be right where the table is not. */
export function listMended(
  figure: AlignedFigure,
  grid: GridTable,
  cells: MendedCells,
  scores: LineScores,
  chance: number,
): readonly Candidate[] {
  return (cells.get(grid.index) ?? []).flatMap(({ row, column, value, kind, mended }) => {
    if (kind !== figure.kind || value < figure.low || value > figure.high) return [];
    const named = { row: scores.rowOf(row), column: scores.columnOf(column), named: true };
    const given = { grid, relation: "equal" as const, cells: [{ row, column }], value, ...named };
    return { ...rate(figure, given, { chance }), mended };
  });
}
