import type { Candidate } from "./candidate";
import { build, levelColumns, meanOf, pairs } from "./derived-build";
import { groupSiblings } from "./derived-sums";
import type { GridTable } from "../tables/grid-table";
import type { AlignedFigure } from "../text/read-figure";
import { listRolePairs } from "./role-pairs";
import type { LineScores } from "../score-lines";
import { mayCountSame, statedAt } from "../tables/stated-units";
import { readWords } from "../text/words";

const BOTH_NAMED = 0.6;
const CUE = 0.6;
const LEAST_ROW = 0.3;

/** "Chiếm 26,7% tổng số thẻ": of the column's total, or of another column of the row. */
export function listShares(figure: AlignedFigure, grid: GridTable, scores: LineScores): readonly Candidate[] {
  const found: Candidate[] = [];
  const columns = levelColumns(grid);
  const totals = grid.rows.flatMap(({ total }, row) => (total ? [row] : [])).slice(0, 2);
  for (const [row, rowScore] of scores.rows) {
    if (rowScore < LEAST_ROW) continue;
    for (const column of columns) {
      const score = scores.columnOf(column);
      for (const total of totals) {
        if (total === row || !isOfOneUnit(grid, row, total)) continue;
        const cells = [
          { row, column },
          { row: total, column },
        ];
        const share = build(figure, grid, "share", cells, { row: rowScore, column: score }, CUE, 1);
        if (share && (share.equal || (rowScore >= BOTH_NAMED && score >= BOTH_NAMED))) found.push(share);
      }
    }
    for (const [first, second] of pairs(columns)) {
      const cells = [
        { row, column: first },
        { row, column: second },
      ];
      const names = meanOf(scores.columnOf(first), scores.columnOf(second));
      const share = build(figure, grid, "share", cells, { row: rowScore, column: names }, CUE, 1);
      if (share?.equal === true) found.push(share);
      else if (share && isSlipOfPart(share, scores)) found.push({ ...share, column: scores.columnOf(first) });
    }
  }
  return [
    ...found,
    ...listGroupShares(figure, grid, scores, totals),
    ...listRoleShares(figure, grid, scores),
  ];
}

/** What is counted in litres is no part of what is counted in heads. */
export function isOfOneUnit(grid: GridTable, row: number, other: number): boolean {
  const [one, two] = [statedAt(grid, row, 0), statedAt(grid, other, 0)];
  if (!one || !two) return true;
  if (one.kind === "counter" && two.kind === "counter") return mayCountSame(one.word, two.word);
  return one.kind === "measure" && two.kind === "measure" && one.name === two.name;
}

/** "Khám bằng thuốc nam chiếm 25,6%" where 26,5% do: the part is named, and nowhere is it more than what it is held to be a part of. */
function isSlipOfPart({ grid, cells: [part, whole], row, slip }: Candidate, scores: LineScores): boolean {
  if (!part || !whole || slip < ONE_DIGIT || row < LIKELY_ROW || scores.columnOf(part.column) < BOTH_NAMED)
    return false;
  const head = grid.columns[whole.column];
  return (
    (head?.total === true || scores.columnOf(whole.column) >= HEARD) &&
    isPartOf(grid, part.column, whole.column)
  );
}

const LIKELY_ROW = 0.5;
const HEARD = 0.3;

function isPartOf(grid: GridTable, part: number, whole: number): boolean {
  let rows = 0;
  for (let row = 0; row < grid.rows.length; row++) {
    const [less, more] = [grid.valueAt(row, part), grid.valueAt(row, whole)];
    if (Number.isNaN(less) || Number.isNaN(more)) continue;
    if (less > more) return false;
    rows++;
  }
  return rows > 1;
}

/** "Ba xã A, B và C chiếm 49,1% lượng rác toàn huyện": of the rows that are named one after another, together. */
function* listGroupShares(
  figure: AlignedFigure,
  grid: GridTable,
  scores: LineScores,
  totals: readonly number[],
): Iterable<Candidate> {
  for (const rows of groupSiblings(grid, scores.listed)) {
    for (const [column, score] of scores.columns) {
      for (const total of totals) {
        const cells = [...rows, total].map((row) => ({ row, column }));
        const share = build(figure, grid, "share", cells, { row: 1, column: score }, CUE, 1);
        if (share && (share.equal || (score >= BOTH_NAMED && share.slip >= LIKE_A_SLIP))) yield share;
      }
    }
  }
}

const LIKE_A_SLIP = 0.45;

/** "Đạt 93% kế hoạch", "bằng 107% so với năm trước". */
function* listRoleShares(figure: AlignedFigure, grid: GridTable, scores: LineScores): Iterable<Candidate> {
  for (const { now, other, named, agreed } of listRolePairs(figure, grid, scores)) {
    for (const [row, rowScore] of scores.rows) {
      const cells = [
        { row, column: now },
        { row, column: other },
      ];
      const share = build(figure, grid, "share", cells, { row: rowScore, column: named }, agreed ? 0.9 : CUE);
      if (share?.equal === true) yield share;
    }
  }
}

/** "39,5 em/lớp": the text says of what each is, and the headers say which columns count these; a slip is told, too. */
function* listRates(figure: AlignedFigure, grid: GridTable, scores: LineScores): Iterable<Candidate> {
  const [over, under] = figure.figure.head
    .split(/\s?\/\s?/u, 2)
    .map((part) => readWords(part)[0]?.token ?? "");
  if (!over || !under) return;
  const counting = (token: string): readonly number[] =>
    levelColumns(grid).filter((column) => {
      const stated = statedAt(grid, 0, column);
      const own = grid.columns[column]?.labels.find((label) => label.own)?.tokens ?? [];
      return own.includes(token) || (stated?.kind === "counter" && mayCountSame(stated.word, token));
    });
  const overs = counting(over);
  for (const [row, rowScore] of scores.rows) {
    if (rowScore < BOTH_NAMED) continue;
    for (const below of counting(under)) {
      const beside = overs.length > 0 ? overs : [below + 1, below - 1];
      for (const above of beside.filter((each) => grid.columns[each]?.group === grid.columns[below]?.group)) {
        const cells = [
          { row, column: above },
          { row, column: below },
        ];
        const rate = build(figure, grid, "average", cells, { row: rowScore, column: 0.8 }, 0.9, 0);
        if (rate && (rate.equal || rate.slip >= ONE_DIGIT)) yield rate;
      }
    }
  }
}

const ONE_DIGIT = 0.7;

/** "Bình quân 42 em một lớp": a cell over another of its row or, where rows give different things, of its column. */
export function listAverages(
  figure: AlignedFigure,
  grid: GridTable,
  scores: LineScores,
): readonly Candidate[] {
  const found: Candidate[] = [];
  // Anything comes to "2 buổi" when it is rounded.
  if (figure.exactDigits < 2) return found;
  const columns = levelColumns(grid);
  found.push(...listRates(figure, grid, scores));
  const add = (cells: Candidate["cells"], row: number, column: number): void => {
    const average = build(figure, grid, "average", cells, { row, column }, 0.9, 1);
    if (average?.equal === true) found.push(average);
  };
  for (const [row, rowScore] of scores.rows) {
    if (rowScore < 0.3) continue;
    for (const [over, under] of pairs(columns)) {
      const names = meanOf(scores.columnOf(over), scores.columnOf(under));
      add(
        [
          { row, column: over },
          { row, column: under },
        ],
        rowScore,
        names,
      );
    }
    for (const other of new Set([...scores.rows.keys(), row - 1, row + 1])) {
      if (other === row || other < 0 || other >= grid.rows.length) continue;
      const names = meanOf(rowScore, Math.max(scores.rowOf(other), 0.3));
      for (const [column, score] of scores.columns) {
        add(
          [
            { row, column },
            { row: other, column },
          ],
          names,
          score,
        );
      }
    }
  }
  return found;
}
