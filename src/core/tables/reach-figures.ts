import type { CellRange } from "../model/address";
import type { SheetGrid } from "./sheet-grid";

/** Rows of the body that are looked at, and the fewest that tell. */
const ASKED = 30;
const LEAST = 6;
/** Of ten rows with figures so many must hold one in a column that no header stands over. */
const FULL = 9;
/** Columns that a table may reach past its header to either side. */
const WIDEST = 8;

/**
 * A header may stand over some of its table's columns alone: a column right beside the others, with a figure in nearly every row
 * in which they have one, belongs to it. What a person works out beside a table fills a few rows, or leaves a column blank.
 */
export function reachFigures(grid: SheetGrid, header: CellRange, bodyTop: number): CellRange {
  const rows = listFigureRows(grid, header, bodyTop);
  if (rows.length < LEAST) return header;
  const isFull = (column: number): boolean => {
    if (column < 0 || column > grid.columns) return false;
    let figures = 0;
    for (const row of rows) if (grid.content(row, column).kind === "number") figures++;
    return figures * 10 >= rows.length * FULL;
  };
  let { left, right } = header;
  while (right - header.right < WIDEST && isFull(right + 1)) right++;
  while (header.left - left < WIDEST && isFull(left - 1)) left--;
  return left === header.left && right === header.right ? header : { ...header, left, right };
}

/** Rows of the body, up to the first blank one, with a figure below the header. */
function listFigureRows(grid: SheetGrid, header: CellRange, bodyTop: number): readonly number[] {
  const rows: number[] = [];
  for (let row = bodyTop; row < Math.min(bodyTop + ASKED, grid.rows); row++) {
    const { anchors } = grid.row(row);
    if (anchors.length === 0) break;
    const inside = anchors.filter((column) => column >= header.left && column <= header.right);
    if (inside.some((column) => grid.content(row, column).kind === "number")) rows.push(row);
  }
  return rows;
}
