import { MAX_COLUMNS, MAX_ROWS, type CellRange } from "../../../../src/core/model/address";

export function contains(outer: CellRange, inner: CellRange): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function intersect(one: CellRange, other: CellRange): CellRange | null {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

export function bound(ranges: readonly CellRange[]): CellRange | null {
  const [first, ...rest] = ranges;
  if (!first) return null;
  return rest.reduce(
    (box, each) => ({
      top: Math.min(box.top, each.top),
      left: Math.min(box.left, each.left),
      bottom: Math.max(box.bottom, each.bottom),
      right: Math.max(box.right, each.right),
    }),
    first,
  );
}

export function cellAt(row: number, column: number): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}

export function heightOf(range: CellRange): number {
  return range.bottom - range.top + 1;
}

export function widthOf(range: CellRange): number {
  return range.right - range.left + 1;
}

export function cellsOf(range: CellRange): number {
  return heightOf(range) * widthOf(range);
}

export function isEntireColumn(range: CellRange): boolean {
  return range.top === 0 && range.bottom === MAX_ROWS - 1;
}

export function isEntireRow(range: CellRange): boolean {
  return range.left === 0 && range.right === MAX_COLUMNS - 1;
}

export function isSame(one: CellRange, other: CellRange): boolean {
  return contains(one, other) && contains(other, one);
}
