import { formatRange, parseRange, type CellRange } from "../model/address";
import type { CellPosition } from "../model/correction";

/** Parts and total as people name them. */
export interface NamedCells {
  readonly parts: string;
  readonly total: string;
}

/**
 * Where whole columns of parts were selected, and then the column of their totals beside them, the sum of one row: the first
 * whose total is a figure; the same of rows. Null where the selections do not lie side by side like this.
 */
export function foldToLine(
  parts: string,
  totals: string,
  isFigure: (cell: CellPosition) => boolean,
): NamedCells | null {
  const total = parseRange(totals);
  const words = parts.split(";").map((word) => word.trim());
  const ranges = words.flatMap((word) => parseRange(word) ?? []);
  if (!total || ranges.length < words.length) return null;
  const acrossRows = total.left === total.right && ranges.every((range) => spansRows(range, total));
  const downColumns = total.top === total.bottom && ranges.every((range) => spansColumns(range, total));
  if (acrossRows && total.bottom > total.top) {
    for (let row = total.top; row <= total.bottom; row++)
      if (isFigure({ row, column: total.left }))
        return name(ranges, total, (range) => ({ ...range, top: row, bottom: row }));
  }
  if (downColumns && total.right > total.left) {
    for (let column = total.left; column <= total.right; column++)
      if (isFigure({ row: total.top, column }))
        return name(ranges, total, (range) => ({ ...range, left: column, right: column }));
  }
  return null;
}

function spansRows(range: CellRange, { top, bottom }: CellRange): boolean {
  return range.top === top && range.bottom === bottom;
}

function spansColumns(range: CellRange, { left, right }: CellRange): boolean {
  return range.left === left && range.right === right;
}

function name(
  ranges: readonly CellRange[],
  total: CellRange,
  cut: (range: CellRange) => CellRange,
): NamedCells {
  return {
    parts: ranges.map((range) => formatRange(cut(range))).join("; "),
    total: formatRange(cut(total)),
  };
}
