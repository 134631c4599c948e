import type { SheetGrid } from "./sheet-grid";

/**
 * Does a column hold the numbers of an outline, typed as text: "1", "1.1", "1.2", "2"? Each with a point stands under one before it.
 */
export function isOutlineColumn(grid: SheetGrid, column: number, top: number, bottom: number): boolean {
  const seen = new Set<string>();
  let nested = 0;
  for (let row = top; row <= Math.min(bottom, top + MOST_ROWS); row++) {
    const value = grid.sheet.values[row]?.[column] ?? "";
    if (value === "") continue;
    const text = typeof value === "string" ? value.trim().replace(/\.$/u, "") : "";
    if (!OUTLINE.test(text)) return false;
    const at = text.lastIndexOf(".");
    if (at > 0) {
      if (!seen.has(text.slice(0, at))) return false;
      nested++;
    }
    seen.add(text);
  }
  return nested > 0 && seen.size > 2;
}

const MOST_ROWS = 500;
const OUTLINE = /^(?:[IVX]{1,5}|[A-ZĐ]|\d{1,2}(?:\.\d{1,2}){0,3})$/u;
