import type { CellRange } from "../../core/model/address";
import type { LineShift } from "../../ports/workbook-watcher";

/** Where merged cells stand after rows or columns came or went; those that were taken out are left out. */
export function shiftMerges(
  merges: readonly CellRange[],
  shifts: readonly LineShift[],
): readonly CellRange[] {
  return shifts.reduce<readonly CellRange[]>(
    (now, shift) => now.flatMap((merge) => shiftRange(merge, shift)),
    merges,
  );
}

function shiftRange(range: CellRange, shift: LineShift): readonly CellRange[] {
  const { top, left, bottom, right } = range;
  const span = shift.axis === "rows" ? shiftSpan(top, bottom, shift) : shiftSpan(left, right, shift);
  if (!span) return [];
  const [from, to] = span;
  const moved =
    shift.axis === "rows" ? { ...range, top: from, bottom: to } : { ...range, left: from, right: to };
  // One cell alone is no merge.
  return moved.top === moved.bottom && moved.left === moved.right ? [] : [moved];
}

function shiftSpan(
  from: number,
  to: number,
  { kind, at, count }: LineShift,
): readonly [number, number] | null {
  if (kind === "insert") return [from >= at ? from + count : from, to >= at ? to + count : to];
  const end = at + count;
  const first = from >= end ? from - count : Math.min(from, at);
  const last = to >= end ? to - count : Math.min(to, at - 1);
  return first > last ? null : [first, last];
}
