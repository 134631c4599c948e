import { rate, type Candidate } from "./candidate";
import type { GridTable } from "./grid-table";
import type { Hit } from "./hits";
import type { AlignedFigure } from "./read-figure";
import type { LineScores } from "./score-lines";

/** The cells of one table that a figure may be: those with its value, and those that its words name best. */
export function listPlain(
  figure: AlignedFigure,
  grid: GridTable,
  scores: LineScores,
  hits: readonly Hit[],
  chance: number,
): readonly Candidate[] {
  const named = (row: number, column: number): number => scores.rowOf(row) + scores.columnOf(column);
  const own = hits.filter((hit) => hit.grid === grid);
  const hitCells = new Set(own.map(({ row, column }) => row * grid.columns.length + column));
  const equal = own.map(({ row, column }) => {
    const mine = named(row, column);
    const rivals = own.filter((hit) => named(hit.row, hit.column) >= mine - 0.15).length - 1;
    return build(figure, grid, scores, row, column, { rivals, chance });
  });
  if (figure.figure.bound !== "exact") return equal;
  const other: Candidate[] = [];
  for (const [row, rowScore] of scores.rows) {
    for (const [column, columnScore] of scores.columns) {
      if (rowScore < LEAST_NAMED || columnScore < LEAST_NAMED) continue;
      if (hitCells.has(row * grid.columns.length + column)) continue;
      if (grid.unitAt(row, column).kind !== figure.kind || Number.isNaN(grid.valueAt(row, column))) continue;
      other.push(build(figure, grid, scores, row, column, { chance }));
    }
  }
  return [...equal, ...other];
}

/** What words name less than this is nobody's cell. */
const LEAST_NAMED = 0.3;

function build(
  figure: AlignedFigure,
  grid: GridTable,
  scores: LineScores,
  row: number,
  column: number,
  extra: { readonly rivals?: number; readonly chance: number },
): Candidate {
  const raw = grid.valueAt(row, column);
  const change = grid.columns[column]?.change === true;
  return rate(
    figure,
    {
      grid,
      relation: "equal",
      cells: [{ row, column }],
      value: change ? Math.abs(raw) : raw,
      row: scores.rowOf(row),
      column: scores.columnOf(column),
    },
    { ...extra, bonus: change ? rateSign(figure, raw) : 0 },
  );
}

/** "Giảm 16" is no +16. */
function rateSign({ cues: { change } }: AlignedFigure, value: number): number {
  if (change === "rise") return value < 0 ? -0.8 : 0.3;
  if (change === "fall") return value > 0 ? -0.8 : 0.3;
  return 0;
}
