import type { Candidate } from "./candidate";
import { build } from "./derived-build";
import type { GridTable } from "../tables/grid-table";
import { listPeriodColumns, listPeriodRows, listSpanColumns } from "../tables/period-columns";
import type { AlignedFigure } from "../text/read-figure";
import { wordsBefore } from "../text/passage";
import type { LineScores } from "../score-lines";
import { readWords, toToken } from "../text/words";

/** "Hai xã A và B cộng lại", "sáu tháng đầu năm" over columns of quarters. */
export function listSums(figure: AlignedFigure, grid: GridTable, scores: LineScores): readonly Candidate[] {
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
  if (figure.cues.sum || figure.cues.several || figure.cues.group)
    found.push(...listTouched(figure, grid, scores));
  else if (figure.exactDigits >= LONG) found.push(...listTouchedPairs(figure, grid, scores));
  found.push(...listOfKind(figure, grid, scores), ...listBelow(figure, grid, scores));
  const columns = listPeriodColumns(figure, grid);
  if (columns.length >= 2) {
    for (const [row, score] of scores.rows) {
      const cells = columns.map((column) => ({ row, column }));
      const sum = build(figure, grid, "sum", cells, { row: score, column: 0.9 }, cue);
      if (sum) found.push(sum);
    }
  }
  const years =
    figure.figure.period && figure.figure.period.from < figure.figure.period.to
      ? listSpanColumns(figure, grid)
      : [];
  if (years.length >= 2) {
    for (const [row, score] of scores.rows) {
      const cells = years.map((column) => ({ row, column }));
      const sum = build(figure, grid, "sum", cells, { row: score, column: 0.9 }, cue);
      if (sum && (sum.equal || score >= 0.7)) found.push(sum);
    }
  }
  const rows = listPeriodRows(figure, grid);
  if (rows.length >= 2) {
    for (const [column, score] of scores.columns) {
      const cells = rows.map((row) => ({ row, column }));
      const sum = build(figure, grid, "sum", cells, { row: 0.9, column: score }, cue);
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

/** "Lưu trú và ăn uống đạt 8.467 tỷ": two rows named by a part of their names, where no word says that they are added. */
function* listTouchedPairs(figure: AlignedFigure, grid: GridTable, scores: LineScores): Iterable<Candidate> {
  for (const [at, first] of scores.touched.entries()) {
    for (const second of scores.touched.slice(at + 1)) {
      if (grid.rows[first]?.depth !== grid.rows[second]?.depth) continue;
      for (const [column, score] of scores.columns) {
        const cells = [Math.min(first, second), Math.max(first, second)].map((row) => ({ row, column }));
        const sum = build(figure, grid, "sum", cells, { row: 0.7, column: score }, 0.6);
        if (sum?.equal === true) yield sum;
      }
    }
  }
}

/** A number this long is no sum by chance. */
const LONG = 4;

/** "Tổng sản lượng thủy sản 42.194 tấn" where "Thủy sản" is a heading without figures over what is caught and what is bred. */
function* listBelow(figure: AlignedFigure, grid: GridTable, scores: LineScores): Iterable<Candidate> {
  for (const [row, score] of headings(grid, scores)) {
    const depth = grid.rows[row]?.depth ?? 0;
    const below: number[] = [];
    for (let at = row + 1; (grid.rows[at]?.depth ?? 0) > depth; at++)
      if (grid.rows[at]?.depth === depth + 1) below.push(at);
    if (below.length < 2 || below.length > MOST_LISTED) continue;
    for (const [column, columnScore] of scores.columns) {
      if (!Number.isNaN(grid.valueAt(row, column))) continue;
      const cells = below.map((at) => ({ row: at, column }));
      const sum = build(figure, grid, "sum", cells, { row: score, column: Math.max(columnScore, 0.5) }, 0.9);
      if (sum?.equal === true) yield sum;
    }
  }
}

/** The rows that head others, as far as the words name them or what stands below. */
function headings(grid: GridTable, scores: LineScores): readonly (readonly [number, number])[] {
  const found = new Map<number, number>();
  for (const [row, score] of scores.rows) {
    let head = row;
    const depth = grid.rows[row]?.depth ?? 0;
    while (head > 0 && depth > 0 && (grid.rows[head]?.depth ?? 0) >= depth) head--;
    if (score >= HEADED) found.set(head, Math.max(found.get(head) ?? 0, score));
  }
  return [...found];
}

const HEADED = 0.5;

/** "Hai phường cộng lại": as many rows as are said, all those whose names begin so. */
function* listOfKind(figure: AlignedFigure, grid: GridTable, scores: LineScores): Iterable<Candidate> {
  if (grid.rows.length > MOST_ROWS) return;
  const said = KIND.exec(wordsBefore(figure.passage.items, figure.at, 14));
  const count = COUNTS.indexOf(said?.[1] ?? "") + 2;
  if (!said || count < 2) return;
  const kind = toToken(said[2] ?? "");
  const labels = new Map(grid.table.rows.map(({ row, label }) => [row, label]));
  const rows = grid.rows.flatMap(({ at, total }, row) =>
    !total && readWords(labels.get(at) ?? "")[0]?.token === kind ? [row] : [],
  );
  if (rows.length !== count) return;
  for (const [column, score] of scores.columns) {
    const cells = rows.map((row) => ({ row, column }));
    const sum = build(figure, grid, "sum", cells, { row: 0.9, column: score }, 0.9);
    if (sum?.equal === true) yield sum;
  }
}

const COUNTS = ["hai", "ba", "bốn", "năm", "sáu", "bảy", "tám"];
const KIND =
  /(?<!\p{L})(hai|ba|bốn|năm|sáu|bảy|tám) (\p{L}+)(?!\p{L})(?!.*(?<!\p{L})(?:hai|ba|bốn|năm|sáu|bảy|tám) \p{L})/u;
const MOST_ROWS = 200;

/** Of the rows named, those of one depth together: a group is no part beside its own records. */
export function groupSiblings(grid: GridTable, rows: readonly number[]): readonly (readonly number[])[] {
  const depths = [...new Set(rows.map((row) => grid.rows[row]?.depth ?? 0))];
  return depths
    .map((depth) => rows.filter((row) => grid.rows[row]?.depth === depth))
    .filter(({ length }) => length >= 2 && length <= MOST_LISTED);
}

const MOST_LISTED = 12;
