import { rate, type Candidate } from "./candidate";
import type { GridTable } from "../tables/grid-table";
import type { Hit } from "../tables/hits";
import { countsRows, mayMean } from "../text/other-things";
import type { AlignedFigure } from "../text/read-figure";
import type { LineScores } from "../score-lines";
import { isOtherMeasure, mayShareUnit, statedAt, statedOf } from "../tables/stated-units";

/** The cells of one table that a figure may be: those with its value, and those that its words name best. */
export function listPlain(
  figure: AlignedFigure,
  grid: GridTable,
  scores: LineScores,
  hits: readonly Hit[],
  chance: number,
): readonly Candidate[] {
  const named = (row: number, column: number): number => scores.rowOf(row) + scores.columnOf(column);
  const stated = statedOf(figure);
  const own = hits.filter(
    (hit) =>
      hit.grid === grid &&
      !countsRows(figure, grid, hit.column) &&
      !isOtherMeasure(stated, statedAt(grid, hit.row, hit.column)),
  );
  const hitCells = new Set(own.map(({ row, column }) => row * grid.columns.length + column));
  const names = own.map(({ row, column }) => named(row, column));
  const ranked = [...names].sort((one, other) => other - one);
  const equal = own.map(({ row, column }, at) => {
    const rivals = countFrom(ranked, (names[at] ?? 0) - 0.15) - 1;
    const bonus = rateContrast(figure, grid, scores, row, column);
    return build(figure, grid, scores, row, column, { rivals, chance, bonus });
  });
  if (figure.figure.bound !== "exact") return equal;
  const other: Candidate[] = [];
  for (const [row, rowScore] of scores.rows) {
    for (const [column, columnScore] of scores.columns) {
      const least = grid.rows[row]?.total === true ? LEAST_TOTAL : LEAST_NAMED;
      if (rowScore < least || columnScore < LEAST_NAMED) continue;
      if (hitCells.has(row * grid.columns.length + column)) continue;
      if (grid.unitAt(row, column).kind !== figure.kind || Number.isNaN(grid.valueAt(row, column))) continue;
      if (countsRows(figure, grid, column) || !mayMean(figure, grid, row, column)) continue;
      if (!mayShareUnit(stated, statedAt(grid, row, column))) continue;
      // All of it says nothing of a part.
      if (figure.kind === "percent" && grid.valueAt(row, column) === 100) continue;
      const candidate = build(figure, grid, scores, row, column, { chance });
      if (isProposable(figure, candidate)) other.push(candidate);
    }
  }
  return [...equal, ...other];
}

/** How many of falling numbers are at least `least`. */
function countFrom(falling: readonly number[], least: number): number {
  let [from, to] = [0, falling.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((falling[middle] ?? -Infinity) >= least) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** A cell that only a neighbour leads to is meant where the figure is nearly its own; so is one of another magnitude. */
function isProposable({ figure, cues }: AlignedFigure, candidate: Candidate): boolean {
  const { grid, cells, named, slip, value, row, column } = candidate;
  if (slip >= LIKE_A_SLIP) return true;
  // "Ít hơn 27 vụ" is no level.
  if (cues.change !== null && grid.columns[cells[0]?.column ?? -1]?.change === false) return false;
  const [less, more] = [Math.min(figure.value, value), Math.max(figure.value, value)];
  const isFar = more > FAR * Math.max(less, 1);
  return named && (!isFar || (row >= 0.8 && column >= 0.8));
}

const LIKE_A_SLIP = 0.45;
const FAR = 5;

/** What words name less than this is nobody's cell. */
const LEAST_NAMED = 0.3;
const LEAST_TOTAL = 0.2;

function build(
  figure: AlignedFigure,
  grid: GridTable,
  scores: LineScores,
  row: number,
  column: number,
  extra: { readonly rivals?: number; readonly chance: number; readonly bonus?: number },
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
      named: scores.isNamed(row, column),
    },
    { ...extra, bonus: (extra.bonus ?? 0) + (change ? rateSign(figure, raw) : 0) },
  );
}

/** The words name another column of this row and nothing of this one: a short number may be equal by accident. */
function rateContrast(
  figure: AlignedFigure,
  grid: GridTable,
  scores: LineScores,
  row: number,
  column: number,
): number {
  const like = [...scores.columns.keys()].filter((each) => grid.unitAt(row, each).kind === figure.kind);
  const best = Math.max(0, ...like.map(scores.columnOf));
  return figure.digits <= 3 && best >= 0.45 && scores.columnOf(column) < 0.1 ? -0.5 : 0;
}

/** "Giảm 16" is no +16. */
function rateSign({ cues: { change } }: AlignedFigure, value: number): number {
  if (change === "rise") return value < 0 ? -0.8 : 0.3;
  if (change === "fall") return value > 0 ? -0.8 : 0.3;
  return 0;
}
