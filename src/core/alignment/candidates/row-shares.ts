import type { Aligned } from "../aligned";
import type { GridTable } from "../tables/grid-table";
import type { AlignedFigure } from "../text/read-figure";
import type { LineScores } from "../score-lines";
import type { Candidate, GridCell } from "./candidate";
import { build, meanOf } from "./derived-build";
import { isOfOneUnit } from "./derived-shares";
import { headsOf } from "./inherit";

/**
 * "38.055 lượt khám; người có thẻ chiếm 89,8%" of a table whose rows are what is counted: one row as a part of another of its column.
 * The whole is a row it stands under, one above it that it is nowhere greater than, or the cell of a figure just told.
 */
export function* listRowShares(
  figure: AlignedFigure,
  grid: GridTable,
  scores: LineScores,
  before: readonly Aligned[],
): Iterable<Candidate> {
  if (figure.kind !== "percent" || !figure.cues.share || figure.exactDigits < TOLD_DIGITS) return;
  const told = listTold(before, grid);
  for (const [row, rowScore] of scores.rows) {
    if (rowScore < LEAST_ROW || grid.rows[row]?.total === true) continue;
    const wholes = listWholes(grid, row, told);
    for (const [column, columnScore] of scores.columns) {
      for (const [whole, weight] of wholes) {
        const cells = [
          { row, column },
          { row: whole, column },
        ];
        const isTold = told.some((cell) => cell.row === whole && cell.column === column);
        const named = { row: meanOf(rowScore, isTold ? 1 : weight), column: isTold ? 0.8 : columnScore };
        const share = build(figure, grid, "share", cells, named, CUE, 0.5);
        if (share?.equal === true && (isTold || figure.exactDigits >= LEAST_DIGITS)) yield share;
        else if (share && isTold && rowScore >= WELL && share.slip >= LIKE_A_SLIP) yield share;
      }
    }
  }
}

const LEAST_DIGITS = 3;
const TOLD_DIGITS = 2;
const LEAST_ROW = 0.35;
const WELL = 0.7;
const CUE = 0.6;
const LIKE_A_SLIP = 0.7;

/** The cells of the last figures of the passage that were tied. */
function listTold(before: readonly Aligned[], grid: GridTable): readonly GridCell[] {
  return before.slice(-NEAR).flatMap(({ pick }) => {
    const [cell, other] = pick?.cells ?? [];
    return cell && !other && pick?.equal === true && pick.grid === grid ? [cell] : [];
  });
}

const NEAR = 5;

/** The rows that a row may be a part of, with how likely each is. */
function listWholes(
  grid: GridTable,
  row: number,
  told: readonly GridCell[],
): readonly (readonly [number, number])[] {
  const wholes = new Map<number, number>();
  for (let above = row - 1; above >= Math.max(0, row - REACH); above--)
    if (isPartOf(grid, row, above)) wholes.set(above, ABOVE);
  for (const head of headsOf(grid, row)) wholes.set(head, HEAD);
  for (const cell of told) if (cell.row !== row) wholes.set(cell.row, HEAD);
  return [...wholes].filter(([whole]) => isOfOneUnit(grid, row, whole));
}

const REACH = 8;
const ABOVE = 0.4;
const HEAD = 0.7;

/** In two columns or more, and in none of them greater. */
function isPartOf(grid: GridTable, part: number, whole: number): boolean {
  let columns = 0;
  for (let column = 0; column < Math.min(grid.columns.length, MOST_COLUMNS); column++) {
    const { kind } = grid.unitAt(part, column);
    if (kind === "percent" || kind !== grid.unitAt(whole, column).kind) continue;
    const [less, more] = [grid.valueAt(part, column), grid.valueAt(whole, column)];
    if (Number.isNaN(less) || Number.isNaN(more)) continue;
    if (less > more) return false;
    columns++;
  }
  return columns > 1;
}

const MOST_COLUMNS = 20;
