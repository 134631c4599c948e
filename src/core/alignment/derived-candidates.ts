import { rate, type Candidate, type GridCell } from "./candidate";
import type { Relation } from "./alignment";
import type { GridTable } from "./grid-table";
import { listPeriodColumns } from "./period-columns";
import type { AlignedFigure } from "./read-figure";
import type { LineScores } from "./score-lines";

/** What cells of one row or one column come to: sums, differences, shares, growth. */
export function listDerived(
  figure: AlignedFigure,
  grid: GridTable,
  scores: LineScores,
  chance: number,
): readonly Candidate[] {
  const { kind, cues } = figure;
  if (figure.figure.bound !== "exact") return [];
  const found: Candidate[] = [];
  if (kind === "percent") {
    if (cues.share) found.push(...listShares(figure, grid, scores));
    if (cues.change !== null) found.push(...listGrowth(figure, grid, scores));
  } else {
    found.push(...listSums(figure, grid, scores));
    if (cues.change !== null || cues.remainder) found.push(...listDifferences(figure, grid, scores, chance));
  }
  return found;
}

/** Less than a plain cell: there are more ways to hit by chance. */
const DERIVED = -0.6;

/** "Hai xã A và B cộng lại", "sáu tháng đầu năm" over columns of quarters. */
function listSums(figure: AlignedFigure, grid: GridTable, scores: LineScores): readonly Candidate[] {
  const found: Candidate[] = [];
  const { listed } = scores;
  const cue = figure.cues.sum ? 0.9 : 0.6;
  for (const rows of groupSiblings(grid, listed)) {
    for (const [column, score] of scores.columns) {
      const cells = rows.map((row) => ({ row, column }));
      const sum = build(figure, grid, "sum", cells, { row: 1, column: score }, cue);
      // A row that was read wrongly, or not at all, makes any sum differ.
      if (sum && (sum.equal || (score >= 0.5 && sum.slip >= 0.45))) found.push(sum);
    }
  }
  if (figure.cues.sum || figure.cues.several) found.push(...listTouched(figure, grid, scores));
  const columns = listPeriodColumns(figure, grid);
  if (columns.length >= 2) {
    for (const [row, score] of scores.rows) {
      const cells = columns.map((column) => ({ row, column }));
      const sum = build(figure, grid, "sum", cells, { row: score, column: 0.9 }, cue);
      if (sum) found.push(sum);
    }
  }
  return found;
}

/** "Nhà văn hóa và trạm y tế có …": rows named by a part of their names, where their sum is the figure. */
function* listTouched(figure: AlignedFigure, grid: GridTable, scores: LineScores): Iterable<Candidate> {
  for (let count = 2; count <= scores.touched.length; count++) {
    const rows = scores.touched.slice(0, count);
    if (new Set(rows.map((row) => grid.rows[row]?.depth)).size > 1) continue;
    for (const [column, score] of scores.columns) {
      const cells = [...rows].sort((a, b) => a - b).map((row) => ({ row, column }));
      const sum = build(figure, grid, "sum", cells, { row: 0.8, column: score }, 0.9);
      if (sum?.equal === true) yield sum;
    }
  }
}

/** Of the rows named, those of one depth together: a group is no part beside its own records. */
function groupSiblings(grid: GridTable, rows: readonly number[]): readonly (readonly number[])[] {
  const depths = [...new Set(rows.map((row) => grid.rows[row]?.depth ?? 0))];
  return depths
    .map((depth) => rows.filter((row) => grid.rows[row]?.depth === depth))
    .filter(({ length }) => length >= 2 && length <= MOST_LISTED);
}

const MOST_LISTED = 12;

/** "Còn 38 mô hình không duy trì", "tăng 12 vụ so với cùng kỳ", "cao hơn quý III 24 triệu", "nhiều hơn xã B 5 hộ". */
function listDifferences(
  figure: AlignedFigure,
  grid: GridTable,
  scores: LineScores,
  chance: number,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const columns = likeColumns(grid, figure);
  const cue = figure.cues.compared ? 1 : 0.6;
  for (const [row, rowScore] of scores.rows) {
    if (rowScore < 0.3) continue;
    for (const [first, second] of pairs(columns)) {
      // A difference is the same either way.
      if (first > second) continue;
      const names = meanOf(scores.columnOf(first), scores.columnOf(second));
      const cells = [
        { row, column: first },
        { row, column: second },
      ];
      const found_ = build(figure, grid, "difference", cells, { row: rowScore, column: names }, cue, chance);
      const bothNamed = Math.min(scores.columnOf(first), scores.columnOf(second)) >= BOTH_NAMED;
      if (found_ && (found_.equal || bothNamed)) found.push(found_);
    }
  }
  return [...found, ...listRowDifferences(figure, grid, scores, chance)];
}

/** "Nhiều hơn xã B 5 hộ", "tăng 12 hồ sơ so với năm 2022": one row against another that is named, or against the one before. */
function* listRowDifferences(
  figure: AlignedFigure,
  grid: GridTable,
  scores: LineScores,
  chance: number,
): Iterable<Candidate> {
  for (const [row, rowScore] of scores.rows) {
    if (rowScore < 0.4 || grid.rows[row]?.total === true) continue;
    const others = new Set([...scores.listed, ...scores.rows.keys(), row - 1, row + 1]);
    for (const other of others) {
      const line = grid.rows[other];
      if (other === row || !line || line.total || line.depth !== grid.rows[row]?.depth) continue;
      const isOtherNamed = scores.rowOf(other) >= 0.3;
      for (const [column, score] of scores.columns) {
        const cells = [
          { row, column },
          { row: other, column },
        ];
        const named = { row: isOtherNamed ? rowScore : 0.7 * rowScore, column: score };
        const relation = figure.kind === "percent" ? "growth" : "difference";
        const difference = build(figure, grid, relation, cells, named, 0.6, chance);
        if (difference?.equal === true) yield difference;
      }
    }
  }
}

const BOTH_NAMED = 0.6;

/** "Chiếm 26,7% tổng số thẻ": of the column's total, or of another column of the row. */
function listShares(figure: AlignedFigure, grid: GridTable, scores: LineScores): readonly Candidate[] {
  const found: Candidate[] = [];
  const columns = grid.columns
    .flatMap((line, column) => (line.change ? [] : [column]))
    .slice(0, MOST_COLUMNS);
  const totals = grid.rows.flatMap(({ total }, row) => (total ? [row] : [])).slice(0, 2);
  const cue = 0.6;
  for (const [row, rowScore] of scores.rows) {
    for (const column of columns) {
      const score = scores.columnOf(column);
      for (const total of totals) {
        if (total === row) continue;
        const cells = [
          { row, column },
          { row: total, column },
        ];
        const share = build(figure, grid, "share", cells, { row: rowScore, column: score }, cue, 1);
        if (share && (share.equal || (rowScore >= BOTH_NAMED && score >= BOTH_NAMED))) found.push(share);
      }
    }
    for (const [first, second] of pairs(columns)) {
      const cells = [
        { row, column: first },
        { row, column: second },
      ];
      const names = meanOf(scores.columnOf(first), scores.columnOf(second));
      const share = build(figure, grid, "share", cells, { row: rowScore, column: names }, cue, 1);
      if (share?.equal === true) found.push(share);
    }
  }
  return found;
}

/** "Giảm 11,5%" of two columns of a row. */
function listGrowth(figure: AlignedFigure, grid: GridTable, scores: LineScores): readonly Candidate[] {
  const found: Candidate[] = [];
  const columns = grid.columns
    .flatMap((line, column) => (line.change ? [] : [column]))
    .slice(0, MOST_COLUMNS);
  for (const [row, rowScore] of scores.rows) {
    for (const [first, second] of pairs(columns)) {
      const cells = [
        { row, column: first },
        { row, column: second },
      ];
      const names = meanOf(scores.columnOf(first), scores.columnOf(second));
      const growth = build(figure, grid, "growth", cells, { row: rowScore, column: names }, 0.6, 1);
      if (growth?.equal === true) found.push(growth);
    }
  }
  return [...found, ...listRowDifferences(figure, grid, scores, 1)];
}

const MOST_COLUMNS = 14;

/** One derived candidate; `null` where a cell is empty, of another kind, or the result has no meaning. */
export function build(
  figure: AlignedFigure,
  grid: GridTable,
  relation: Relation,
  cells: readonly GridCell[],
  named: { readonly row: number; readonly column: number },
  cue: number,
  chance = 0.5,
): Candidate | null {
  const values = cells.map(({ row, column }) => grid.valueAt(row, column));
  const kinds = new Set(cells.map(({ row, column }) => grid.unitAt(row, column).kind));
  const [kind] = kinds;
  const ratio = relation === "share" || relation === "growth";
  if (values.some(Number.isNaN) || kinds.size !== 1) return null;
  if (ratio ? kind === "percent" : kind !== figure.kind) return null;
  const value = combine(relation, values);
  if (!Number.isFinite(value) || value < 0) return null;
  const rated = rate(
    figure,
    { grid, relation, cells, value, ...named, named: true },
    { chance, bonus: DERIVED + cue },
  );
  // Cells that were never meant to give the figure miss it by anything.
  return rated.equal || rated.slip > 0 ? rated : null;
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
    case "share":
      return (100 * first) / second;
    case "growth":
      return Math.abs((100 * (first - second)) / second);
  }
}

function likeColumns(grid: GridTable, figure: AlignedFigure): readonly number[] {
  return grid.columns
    .flatMap((line, column) => (!line.change && grid.unitAt(0, column).kind === figure.kind ? [column] : []))
    .slice(0, MOST_COLUMNS);
}

function* pairs(columns: readonly number[]): Iterable<readonly [number, number]> {
  for (const first of columns) for (const second of columns) if (first !== second) yield [first, second];
}

function meanOf(first: number, second: number): number {
  return (first + second) / 2;
}
