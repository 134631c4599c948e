import type { CellRange } from "../../../../src/core/model/address";

/** Whole rows or columns put in before `at`, or taken out from `at` on. */
export interface Shift {
  readonly axis: "rows" | "columns";
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
}

/** Where a rectangle stands afterwards; null when it is gone. */
export function shiftRange(range: CellRange, shift: Shift): CellRange | null {
  const [from, to] =
    shift.axis === "rows"
      ? shiftSpan(range.top, range.bottom, shift, 1_048_575)
      : shiftSpan(range.left, range.right, shift, 16_383);
  if (from > to) return null;
  return shift.axis === "rows" ? { ...range, top: from, bottom: to } : { ...range, left: from, right: to };
}

function shiftSpan(from: number, to: number, shift: Shift, last: number): [number, number] {
  const { at, count } = shift;
  if (from === 0 && to === last) return [from, to];
  if (shift.kind === "insert") return [from >= at ? from + count : from, to >= at ? to + count : to];
  const end = at + count;
  return [from >= end ? from - count : Math.min(from, at), to >= end ? to - count : Math.min(to, at - 1)];
}
