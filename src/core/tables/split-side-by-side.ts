import type { CellRange } from "../model/address";
import { isOrdinalHeader } from "./row-words";
import type { SheetGrid } from "./sheet-grid";

/** Tables that share their header rows but are parted by a column with nothing in it. */
export function splitSideBySide(grid: SheetGrid, header: CellRange, bodyTop: number): readonly CellRange[] {
  const filled = new Set<number>();
  for (let row = header.top; row <= header.bottom; row++) {
    for (const column of grid.row(row).anchors) {
      const right = grid.mergeAt(row, column)?.right ?? column;
      for (let covered = column; covered <= right; covered++) filled.add(covered);
    }
  }
  const widest = Math.max(...filled);
  for (let row = bodyTop; row < Math.min(bodyTop + 30, grid.rows); row++) {
    for (const column of grid.row(row).anchors) if (column <= widest) filled.add(column);
  }
  const parts: CellRange[] = [];
  let left: number | null = null;
  for (let column = header.left; column <= widest + 1; column++) {
    if (filled.has(column)) left ??= column;
    else if (left !== null) {
      parts.push({ top: header.top, bottom: header.bottom, left, right: column - 1 });
      left = null;
    }
  }
  const whole = joinSpaced(grid, parts, bodyTop);
  const wide = whole.filter((part) => part.right > part.left);
  return wide.length > 0 ? wide : [header];
}

/** From the last column before a space to the first behind it. */
const MOST_SPACE = 3;

/** A blank column may also be mere space within one table: what stands right of it has figures only, and no labels. */
function joinSpaced(grid: SheetGrid, parts: readonly CellRange[], bodyTop: number): readonly CellRange[] {
  const joined: CellRange[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const isSpaced = last && part.left - last.right <= MOST_SPACE && !hasLabels(grid, part, bodyTop);
    // Names without a figure beside them are those of the figures further right, however wide the space between.
    if (last && (isSpaced || !hasFigures(grid, last, bodyTop)))
      joined[joined.length - 1] = { ...last, right: part.right };
    else joined.push(part);
  }
  return joined;
}

function hasFigures(grid: SheetGrid, part: CellRange, bodyTop: number): boolean {
  for (let row = bodyTop; row < Math.min(bodyTop + 30, grid.rows); row++)
    for (const column of grid.row(row).anchors)
      if (column >= part.left && column <= part.right && grid.content(row, column).kind === "number")
        return true;
  return false;
}

function hasLabels(grid: SheetGrid, part: CellRange, bodyTop: number): boolean {
  for (let column = part.left; column <= part.right; column++) {
    let texts = 0;
    let filled = 0;
    for (let row = bodyTop; row < Math.min(bodyTop + 30, grid.rows); row++) {
      const { kind } = grid.content(row, column);
      if (kind === "empty") continue;
      filled++;
      if (kind === "text") texts++;
    }
    if (texts * 2 > filled) return true;
    for (let row = part.top; row <= part.bottom; row++) {
      const label = grid.text(row, column);
      if (isOrdinalHeader(label) || /^(?:năm|nam)$/iu.test(label)) return true;
    }
  }
  return false;
}
