import { parseRange } from "../model/address";
import type { CellPosition } from "../model/correction";

/** A cell that was named, and whether it is added or taken away. */
export interface SignedCell extends CellPosition {
  readonly sign: 1 | -1;
}

/** Cells that one sum may add up. */
export const MOST_PARTS = 300;

/**
 * Reads cells as people name them: `C5:F5`, `C5; E5`, `=C5 + D5 - E5`; each cell once, at its first mention. Null where a word is no
 * address, or names more cells than one sum may have.
 */
export function parseCells(text: string): readonly SignedCell[] | null {
  const words = text
    .replace(/^\s*=/u, "")
    .replaceAll("$", "")
    .replace(/[-\u2010-\u2015\u2212]\s*/gu, ";-")
    .split(/[;,+\s]+/u)
    .filter((word) => word !== "");
  const cells = new Map<string, SignedCell>();
  for (const word of words) {
    const sign = word.startsWith("-") ? -1 : 1;
    const range = parseRange(sign === -1 ? word.slice(1) : word);
    if (!range) return null;
    const { top, left, bottom, right } = range;
    if ((bottom - top + 1) * (right - left + 1) + cells.size > MOST_PARTS) return null;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const key = `${row},${column}`;
        if (!cells.has(key)) cells.set(key, { row, column, sign });
      }
  }
  return [...cells.values()];
}
