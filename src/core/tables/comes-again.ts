import type { SheetGrid } from "./sheet-grid";

/** Rows below that are asked. */
const ASKED = 40;

/**
 * Whether so many values of a row stand again in the same columns of the rows from `from` on, as the categories of entries
 * do. Rows that say nearly all of it again, or little else, do not count: a header is repeated so; nor do those over a row of
 * figures that have none: another table's header may have the same labels.
 */
export function comesAgain(grid: SheetGrid, row: number, from: number, enough: number): boolean {
  const { anchors } = grid.row(row);
  if (anchors.length < 5) return false;
  const again = new Set<number>();
  for (let below = from; below < Math.min(grid.rows, from + ASKED); below++) {
    if (grid.row(below).figures === 0 && grid.row(below + 1).figures > 0) continue;
    const same = anchors.filter((column) => grid.value(below, column) === grid.value(row, column));
    const cells = Math.min(anchors.length, grid.row(below).anchors.length);
    if (same.length * 3 > cells * 2) continue;
    for (const column of same) again.add(column);
    if (again.size >= enough) return true;
  }
  return false;
}
