import { tidyText } from "../base/fold-text";
import type { SheetGrid } from "./sheet-grid";

/** One entry of a column-index row: `A`, `2`, or `1=(2+3)` with its formula. */
export interface ColumnIndex {
  readonly index: string;
  readonly formula?: string;
}

/**
 * The row under many official headers that numbers the columns: `A | B | 1=(2+3) | 2 | 3`. Letters come first, numbers
 * rise by one from column to column; at least three entries, so that "1 | 2" of a body is none.
 */
export function isIndexRow(grid: SheetGrid, row: number): boolean {
  const { anchors } = grid.row(row);
  if (anchors.length < 3) return false;
  let last: number | null = null;
  let letters = 0;
  for (const column of anchors) {
    const entry = readColumnIndex(grid, row, column);
    if (!entry) return false;
    if (/^[A-Z]$/u.test(entry.index)) {
      if (last !== null) return false;
      letters++;
      continue;
    }
    const number = Number(entry.index);
    if (last !== null ? number !== last + 1 : number > 2) return false;
    last = number;
  }
  return last !== null && anchors.length - letters >= 2;
}

/** Reads one cell of such a row; `null` when it is no index. */
export function readColumnIndex(grid: SheetGrid, row: number, column: number): ColumnIndex | null {
  const value = grid.value(row, column);
  if (typeof value === "number")
    return Number.isInteger(value) && value > 0 && value < 100 ? { index: String(value) } : null;
  if (typeof value !== "string") return null;
  const match = /^[([]?\s?([A-Z]|\d{1,2})\s?[)\]]?(?:\s?=\s?([\d\s()+\-−–:/*x×%.,[\]]+))?[)\]]?$/u.exec(
    tidyText(value),
  );
  if (!match) return null;
  const [, index = "", formula] = match;
  return formula === undefined ? { index } : { index, formula: formula.replace(/\s+/gu, "") };
}
