import type { Aligned } from "../aligned";
import type { Candidate } from "./candidate";
import { build, levelColumns } from "./derived-build";
import type { GridTable } from "../tables/grid-table";
import type { AlignedFigure } from "../text/read-figure";
import type { Inherited, LineScores } from "../score-lines";

/** The figure before that was tied: its row and column are meant where the words name none. */
export interface Anchor extends Inherited {
  readonly grid: GridTable;
  readonly pick: Candidate;
  /** The last column of levels that a figure before was taken from: "639,7 tấn (tăng 8,4%). Ba thôn A, B, C chiếm …". */
  readonly levelColumn: number | null;
}

/** For each figure of a passage, the last one before it that a first reading tied. */
export function anchorsOf(aligned: readonly Aligned[]): readonly (Anchor | null)[] {
  let last: Anchor | null = null;
  return aligned.map((each) => {
    const anchor = last;
    last = toAnchor(each, last) ?? last;
    return anchor;
  });
}

/** The last figure before a place of the passage that was tied. */
export function anchorAt(aligned: readonly Aligned[], at: number): Anchor | null {
  return aligned.reduce<Anchor | null>(
    (last, each) => (each.figure.at < at ? (toAnchor(each, last) ?? last) : last),
    null,
  );
}

function toAnchor({ pick }: Aligned, before: Anchor | null): Anchor | null {
  const [cell] = pick?.cells ?? [];
  if (pick?.equal !== true || !cell || pick.row + pick.column < 0.7) return null;
  const { grid } = pick;
  const isLevel =
    grid.columns[cell.column]?.change === false && grid.unitAt(cell.row, cell.column).kind !== "percent";
  const levelColumn = isLevel ? cell.column : before?.grid === grid ? before.levelColumn : null;
  return { grid, pick, row: cell.row, column: cell.column, levelColumn };
}

/** "9.342 triệu đồng, bằng 45,1% tổng chi phí": the figure before as a part of another of its row, or of its column's total. */
export function followShare(
  figure: AlignedFigure,
  { pick, grid }: Anchor,
  scores: LineScores,
): readonly Candidate[] {
  const [cell] = pick.cells;
  if (!cell || figure.kind !== "percent" || !figure.cues.share) return [];
  const wholes = (column: number): readonly { readonly row: number; readonly column: number }[] => [
    ...grid.rows.flatMap(({ total }, row) => (total ? [{ row, column }] : [])).slice(0, 2),
    ...headsOf(grid, cell.row).map((row) => ({ row, column })),
  ];
  if (pick.relation === "sum" && pick.cells.every(({ column }) => column === cell.column))
    return wholes(cell.column).flatMap((whole) => {
      const share = build(
        figure,
        grid,
        "share",
        [...pick.cells, whole],
        { row: 0.9, column: 0.75 },
        0.8,
        0.5,
      );
      return share && (share.equal || share.slip >= LIKE_A_SLIP) ? share : [];
    });
  if (pick.relation !== "equal") return [];
  const beside = levelColumns(grid).map((column) => ({ row: cell.row, column }));
  return [...beside, ...wholes(cell.column)].flatMap((whole) => {
    if (whole.row === cell.row && whole.column === cell.column) return [];
    const column = whole.row === cell.row ? Math.max(0.5, scores.columnOf(whole.column)) : 0.75;
    const share = build(figure, grid, "share", [cell, whole], { row: 0.9, column }, 0.8, 1);
    return share?.equal === true ? share : [];
  });
}

const LIKE_A_SLIP = 0.7;

/** The rows that a row stands under, the nearest first. */
export function headsOf({ rows }: GridTable, row: number): readonly number[] {
  const heads: number[] = [];
  let depth = rows[row]?.depth ?? 0;
  for (let at = row - 1; at >= 0 && depth > 0; at--) {
    const above = rows[at]?.depth ?? 0;
    if (above >= depth) continue;
    heads.push(at);
    depth = above;
  }
  return heads;
}

/** "Toàn huyện giảm 87 hộ; riêng xã A giảm 68 hộ": what the figure before was worked out from, for another row. */
export function repeatRelation(
  figure: AlignedFigure,
  { pick }: Anchor,
  scores: LineScores,
): readonly Candidate[] {
  const [first, second] = pick.cells;
  if (!first || !second) return [];
  if (pick.relation === "sum") return repeatSum(figure, pick, scores);
  if (first.row !== second.row) return [];
  if (pick.relation !== "difference" && pick.relation !== "share" && pick.relation !== "growth") return [];
  return [...scores.rows].flatMap(([row, rowScore]) => {
    if (row === first.row || rowScore < 0.5) return [];
    const cells = pick.cells.map(({ column }) => ({ row, column }));
    return build(figure, pick.grid, pick.relation, cells, { row: rowScore, column: 0.75 }, 0.6) ?? [];
  });
}

/** "Thượng Lũng 253 con, Hạ Lũng 223 con" of the same columns; "152 phụ nữ đẻ mà chỉ 111 người khám" of the same rows. */
function repeatSum(
  figure: AlignedFigure,
  { grid, cells }: Candidate,
  scores: LineScores,
): readonly Candidate[] {
  const [first] = cells;
  const inRow = cells.every(({ row }) => row === first?.row);
  const lines = [...(inRow ? scores.rows : scores.columns)];
  return lines.flatMap(([line, score]) => {
    if (score < 0.5) return [];
    const own = cells.map(({ row, column }) => (inRow ? { row: line, column } : { row, column: line }));
    const named = inRow ? { row: score, column: 0.75 } : { row: 0.8, column: score };
    const sum = build(figure, grid, "sum", own, named, 0.6);
    return sum?.equal === true ? sum : [];
  });
}
