import { readSegment, type Context } from "./text/context";
import { withTime } from "./text/column-time";
import { coverLine, type WordWeights } from "./cover";
import { isPercentage, readRoles } from "./tables/column-roles";
import type { GridTable } from "./tables/grid-table";
import type { Line } from "./tables/lines";
import { rateUnits } from "./unit-rows";
import type { AlignedFigure } from "./text/read-figure";

/** How well the words name the rows and columns of one table, 0–1. */
export interface LineScores {
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
  readonly rowOf: (row: number) => number;
  readonly columnOf: (column: number) => number;
  /** Do the words themselves name the column, where the row is known? */
  readonly isNamed: (row: number, column: number) => boolean;
  /** Rows that the words right before the figure name one after another: "Ba xã A, B và C có 146 …". */
  readonly listed: readonly number[];
  /** Rows that these words name at least in part, the best named first. */
  readonly touched: readonly number[];
  readonly listedColumns: readonly number[];
}

/** Words of both axes of a table, weighed once. */
export interface GridWords {
  readonly rows: WordWeights;
  readonly columns: WordWeights;
}

/** What the figure before says of a row or column that the words do not name. */
export interface Inherited {
  readonly row: number | null;
  readonly column: number | null;
  readonly levelColumn: number | null;
}

export function scoreLines(
  grid: GridTable,
  words: GridWords,
  figure: AlignedFigure,
  context: Context,
  inherited: Inherited | null,
): LineScores {
  const segment = readSegment(figure.passage, figure.at);
  const rowLines = nominate(grid.rows, words.rows, context);
  const named = new Map<number, number>();
  const rowCover = (row: number): number =>
    remember(named, row, () => coverAt(grid.rows, row, context, words.rows, 0.15));
  const best = Math.max(0, ...rowLines.filter((row) => !isTotal(grid.rows, row)).map(rowCover));
  const fresh = (row: number): number => coverAt(grid.rows, row, segment, words.rows, 0.15);
  const listed = rowLines.filter((row) => !isTotal(grid.rows, row) && fresh(row) >= 0.7);
  const byUnit = rateUnits(grid, figure);
  const rowOf = (row: number): number => {
    const cover = rowCover(row);
    const usual = isTotal(grid.rows, row) ? (figure.cues.overall ? 0.65 : 0.4) * (1 - 0.5 * best) : 0;
    const taken = inherited?.row === row && listed.length === 0 && !breaksRow(grid, row, figure) ? 0.8 : 0;
    return Math.max(cover, usual, taken, byUnit(row));
  };
  const columnLines = nominate(grid.columns, words.columns, context);
  const columns = createColumnScorer(grid, words.columns, figure, context, segment, columnLines, inherited);
  return {
    rows: pickBest(
      [...rowLines, ...(typeof inherited?.row === "number" ? [inherited.row] : [])],
      rowOf,
      MOST_ROWS,
    ),
    columns: pickBest(
      [
        ...columnLines,
        ...[inherited?.column, inherited?.levelColumn].filter((each) => typeof each === "number"),
      ],
      columns,
      MOST_COLUMNS,
    ),
    rowOf,
    columnOf: columns,
    isNamed: (row, column) =>
      rowOf(row) >= LEAST_ROW && coverAt(grid.columns, column, context, words.columns, 0.5) >= NAMED,
    listed,
    touched: rowLines
      .filter((row) => !isTotal(grid.rows, row) && fresh(row) >= TOUCHED)
      .sort((a, b) => fresh(b) - fresh(a))
      .slice(0, MOST_TOUCHED),
    listedColumns: columnLines.filter(
      (column) => coverAt(grid.columns, column, segment, words.columns, 0) >= 0.7,
    ),
  };
}

const TOUCHED = 0.35;
const MOST_TOUCHED = 5;
const LEAST_ROW = 0.4;
const NAMED = 0.6;
const MOST_ROWS = 4;
const MOST_COLUMNS = 8;

/** "Toàn huyện" leaves the row that was spoken of. */
function breaksRow(grid: GridTable, row: number, { cues }: AlignedFigure): boolean {
  return cues.overall && !isTotal(grid.rows, row);
}

function createColumnScorer(
  grid: GridTable,
  weights: WordWeights,
  figure: AlignedFigure,
  context: Context,
  segment: Context,
  lines: readonly number[],
  inherited: Inherited | null,
): (column: number) => number {
  const known = new Map<number, number>();
  const changes = figure.cues.change !== null;
  const alone = countLike(grid, figure, changes);
  const now = findNow(grid);
  const wide = withTime(grid, withRepeated(grid, context, inherited), figure);
  const fresh = Math.max(0, ...lines.map((column) => coverAt(grid.columns, column, segment, weights, 0)));
  return (column) =>
    remember(known, column, () => {
      const line = grid.columns[column];
      if (!line) return 0;
      let cover = coverLine(line, wide, weights, 0.5);
      if (line.result && !figure.cues.plan) cover = Math.max(cover, 0.5);
      if (column === now && !figure.cues.plan && !figure.cues.earlier) cover = Math.max(cover, 0.6);
      if (line.total) cover = Math.max(cover, figure.cues.overall ? 0.55 : 0.35);
      if (alone.table === 1 && isLike(grid, column, figure, changes)) cover = Math.max(cover, 0.75);
      else if (alone.groups.get(line.group) === 1 && isLike(grid, column, figure, changes))
        cover = Math.max(cover, 0.75 * coverGroup(line, context, weights));
      if ((inherited?.column === column || inherited?.levelColumn === column) && fresh < 0.35)
        cover = Math.max(cover, 0.75);
      if (line.change && !changes) return cover * 0.5;
      return !line.change && changes ? cover * 0.85 : cover;
    });
}

/** The one column of the time reported on, where the others are of the time before, of the plan, or compare. */
function findNow(grid: GridTable): number | null {
  const known = nows.get(grid.table);
  if (known !== undefined) return known;
  const now = readNow(grid);
  nows.set(grid.table, now);
  return now;
}

const nows = new WeakMap<GridTable["table"], number | null>();

function readNow(grid: GridTable): number | null {
  const roles = readRoles(grid);
  const levels = grid.columns.flatMap(({ change }, column) =>
    change || isPercentage(grid, column) ? [] : [column],
  );
  const own = levels.filter((column) => roles[column]?.plan === false && roles[column]?.when !== "before");
  const [only] = own;
  return own.length === 1 && levels.length > 1 && only !== undefined ? only : null;
}

/**
 * "Số vụ: 2022, 2023; số người chết: 2022, 2023": where the text goes from one group of columns to another, it goes on
 * speaking of the same year.
 */
function withRepeated(grid: GridTable, context: Context, inherited: Inherited | null): Context {
  const line = grid.columns[inherited?.column ?? -1];
  const own = line?.labels.find((label) => label.own)?.tokens ?? [];
  const comesAgain = grid.columns.some(
    ({ labels, group }) =>
      group !== line?.group && labels.find((label) => label.own)?.tokens.join(" ") === own.join(" "),
  );
  if (!line || own.length === 0 || !comesAgain) return context;
  const widened = new Map(context);
  own.forEach((token, index) => {
    widened.set(token, [...(context.get(token) ?? []), { at: REPEATED_AT + index, weight: 0.75 }]);
  });
  return widened;
}

const REPEATED_AT = -3_000;

/** How many columns of the figure's kind there are, in all and in each group of the header. */
function countLike(
  grid: GridTable,
  figure: AlignedFigure,
  changes: boolean,
): { readonly table: number; readonly groups: ReadonlyMap<string, number> } {
  const groups = new Map<string, number>();
  let table = 0;
  grid.columns.forEach((line, column) => {
    if (!isLike(grid, column, figure, changes)) return;
    table++;
    if (line.group !== "") groups.set(line.group, (groups.get(line.group) ?? 0) + 1);
  });
  return { table, groups };
}

function isLike(grid: GridTable, column: number, figure: AlignedFigure, changes: boolean): boolean {
  const line = grid.columns[column];
  if (!line || grid.unitAt(0, column).kind !== figure.kind) return false;
  return line.change === changes || (changes && figure.kind === "percent");
}

function coverGroup(line: Line, context: Context, weights: WordWeights): number {
  const above = line.labels.filter(({ own }) => !own);
  const labels = (above.length > 0 ? above : line.labels).map((label) => ({ ...label, own: true }));
  return coverLine({ ...line, labels }, context, weights, 0);
}

function coverAt(
  lines: readonly Line[],
  at: number,
  context: Context,
  weights: WordWeights,
  missedAbove: number,
): number {
  const line = lines[at];
  return line ? coverLine(line, context, weights, missedAbove) : 0;
}

/** Lines that a word of the text names, those with rare words first; totals always, and all where there are few. */
function nominate(lines: readonly Line[], weights: WordWeights, context: Context): readonly number[] {
  if (lines.length <= MOST_NOMINATED) return lines.map((_, at) => at);
  const votes = new Map<number, number>();
  const common = Math.max(50, lines.length / 200);
  for (const [token, occurrences] of context) {
    const named = weights.linesOf(token);
    if (named.length === 0 || named.length > common) continue;
    const near = Math.max(...occurrences.map(({ weight }) => weight));
    for (const at of named) votes.set(at, (votes.get(at) ?? 0) + near * weights.weightOf(token));
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_NOMINATED);
  const totals = weights.totals.slice(0, 4);
  return [...new Set([...ranked.map(([at]) => at), ...totals])];
}

const MOST_NOMINATED = 60;

function pickBest(
  lines: readonly number[],
  score: (line: number) => number,
  most: number,
): ReadonlyMap<number, number> {
  const scored = [...new Set(lines)].map((line) => [line, score(line)] as const);
  return new Map(scored.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most));
}

function isTotal(lines: readonly Line[], at: number): boolean {
  return lines[at]?.total ?? false;
}

function remember(known: Map<number, number>, at: number, read: () => number): number {
  const found = known.get(at);
  if (found !== undefined) return found;
  const value = read();
  known.set(at, value);
  return value;
}
