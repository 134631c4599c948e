import type { SheetGrid } from "./sheet-grid";

/**
 * Is the column an outline, whatever its header says? Its marks go down a level ("1", "1.1", "1.2", "2"), or letters and Roman
 * numerals stand over numbers that count on or begin again ("A", "1", "2", "B", "1", "2"), or numbers typed as text count on from 1.
 */
export function isOutlineColumn(grid: SheetGrid, column: number, top: number, bottom: number): boolean {
  const seen = new Set<string>();
  let nested = 0;
  let groups = 0;
  let counted = 0;
  let last = 0;
  let isCount = true;
  let isText = true;
  for (let row = top; row <= Math.min(bottom, top + MOST_ROWS); row++) {
    const value = grid.sheet.values[row]?.[column] ?? "";
    if (value === "") continue;
    const text = String(value).trim().replace(/\.$/u, "");
    if (!OUTLINE.test(text)) return false;
    const at = text.lastIndexOf(".");
    if (at > 0) {
      if (typeof value === "number" || !seen.has(text.slice(0, at))) return false;
      nested++;
    } else if (/^\d/u.test(text)) {
      const number = Number(text);
      if (number !== last + 1 && number !== 1) isCount = false;
      if (typeof value === "number") isText = false;
      last = number;
      counted++;
    } else groups++;
    seen.add(text);
  }
  if (nested > 0) return seen.size > 2;
  if (groups > 0) return isCount && counted > 1;
  // Numbers alone may be figures; typed as text and counting on from 1 they are none.
  return isCount && isText && counted > 2 && last === counted;
}

const MOST_ROWS = 500;
const OUTLINE = /^(?:[IVX]{1,5}|[A-ZĐ]|\d{1,2}(?:\.\d{1,2}){0,3})$/u;
