import { isExactly, rate, type Candidate, type GridCell } from "./candidate";
import type { Relation } from "../alignment";
import type { GridTable } from "../tables/grid-table";
import type { AlignedFigure } from "../text/read-figure";

/** How well the words name what is worked out, 0–1. */
export interface Named {
  readonly row: number;
  readonly column: number;
}

/** Less than a plain cell: there are more ways to hit by chance. */
const DERIVED = -0.6;

/** One derived candidate; `null` where a cell is empty, of another kind, or the result has no meaning. */
export function build(
  figure: AlignedFigure,
  grid: GridTable,
  relation: Relation,
  cells: readonly GridCell[],
  named: Named,
  cue: number,
  chance = 0.5,
): Candidate | null {
  const values = cells.map(({ row, column }) => grid.valueAt(row, column));
  if (values.some(Number.isNaN) || !areOfKind(figure, grid, relation, cells)) return null;
  const value = combine(relation, areFalls(grid, relation, cells, values) ? values.map(Math.abs) : values);
  if (!Number.isFinite(value) || value < 0) return null;
  const rated = rate(
    figure,
    { grid, relation, cells, value, ...named, named: true },
    { chance, bonus: DERIVED + cue },
  );
  // "Gần 52 triệu mỗi hộ": what is worked out is rounded as the text has it, or is not meant.
  if (figure.figure.bound !== "exact" && !isExactly(figure, value)) return null;
  // Cells that were never meant to give the figure miss it by anything.
  return rated.equal || rated.slip > 0 ? rated : null;
}

/** The same where the text says from which cells it comes: whatever they come to, it is held against that. */
export function buildTold(
  figure: AlignedFigure,
  grid: GridTable,
  relation: Relation,
  cells: readonly GridCell[],
  named: Named,
): Candidate | null {
  const values = cells.map(({ row, column }) => grid.valueAt(row, column));
  const value = combine(relation, values);
  if (!Number.isFinite(value) || !areOfKind(figure, grid, relation, cells)) return null;
  return rate(
    figure,
    { grid, relation, cells, value, ...named, named: true },
    { chance: 0, bonus: DERIVED + TOLD },
  );
}

const TOLD = 1;

/** "Hai khoản giảm 422 và 163, tổng mức giảm 585": what fell is told without a sign. */
function areFalls(
  grid: GridTable,
  relation: Relation,
  cells: readonly GridCell[],
  values: readonly number[],
): boolean {
  return (
    relation === "sum" &&
    cells.every(({ column }) => grid.columns[column]?.change === true) &&
    values.every((value) => value < 0)
  );
}

function areOfKind(
  figure: AlignedFigure,
  grid: GridTable,
  relation: Relation,
  cells: readonly GridCell[],
): boolean {
  const kinds = cells.map(({ row, column }) => grid.unitAt(row, column).kind);
  const [kind] = kinds;
  const isAlike = kinds.every((each) => each === kind);
  switch (relation) {
    case "average":
      return !kinds.includes("percent") && (kind === figure.kind || figure.kind === "count");
    case "growth":
      return isAlike && (kind === "percent") === (cells.length === 1);
    case "share":
      return isAlike && kind !== "percent";
    case "equal":
    case "sum":
    case "difference":
      return isAlike && kind === figure.kind;
    case "count":
      return false;
  }
}

function combine(relation: Relation, values: readonly number[]): number {
  const [first = NaN, second = NaN] = values;
  switch (relation) {
    case "equal":
      return first;
    case "sum":
      return values.reduce((sum, value) => sum + value, 0);
    case "difference":
      return Math.abs(first - second);
    case "share": {
      // "A, B và C chiếm 49,1%": all but the last are the part.
      const part = values.slice(0, -1).reduce((sum, value) => sum + value, 0);
      return (100 * part) / (values.at(-1) ?? NaN);
    }
    case "average":
      return first / second;
    case "count":
      return values.length;
    case "growth":
      // A cell of percentages alone says what of the plan, or of the year before, was reached: 115 for "vượt 15%".
      return values.length === 1 ? Math.abs(first - 100) : Math.abs((100 * (first - second)) / second);
  }
}

export function* pairs(columns: readonly number[]): Iterable<readonly [number, number]> {
  for (const first of columns) for (const second of columns) if (first !== second) yield [first, second];
}

export function meanOf(first: number, second: number): number {
  return (first + second) / 2;
}

/** The columns of levels: none that holds changes. */
export function levelColumns(grid: GridTable): readonly number[] {
  return grid.columns.flatMap((line, column) => (line.change ? [] : [column])).slice(0, MOST_COLUMNS);
}

const MOST_COLUMNS = 14;
