import type { Candidate } from "./candidate";
import { build, levelColumns, meanOf, pairs } from "./derived-build";
import type { GridTable } from "../tables/grid-table";
import type { AlignedFigure } from "../text/read-figure";
import { listRolePairs } from "./role-pairs";
import type { LineScores } from "../score-lines";

const BOTH_NAMED = 0.6;
const CUE = 0.6;

/** "Chiếm 26,7% tổng số thẻ": of the column's total, or of another column of the row. */
export function listShares(figure: AlignedFigure, grid: GridTable, scores: LineScores): readonly Candidate[] {
  const found: Candidate[] = [];
  const columns = levelColumns(grid);
  const totals = grid.rows.flatMap(({ total }, row) => (total ? [row] : [])).slice(0, 2);
  for (const [row, rowScore] of scores.rows) {
    for (const column of columns) {
      const score = scores.columnOf(column);
      for (const total of totals) {
        if (total === row) continue;
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
    }
  }
  return [...found, ...listRoleShares(figure, grid, scores)];
}

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
