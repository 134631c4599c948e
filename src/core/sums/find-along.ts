import type { CellPosition, SumCorrection } from "../model/correction";

/** Whether a sum runs along a row or down a column, or holds for its cells alone. */
export function findAlong(parts: readonly CellPosition[], total: CellPosition): SumCorrection["along"] {
  if (parts.every(({ row }) => row === total.row)) return "row";
  return parts.every(({ column }) => column === total.column) ? "column" : "cells";
}
