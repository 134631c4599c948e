import {
  formatColumn,
  formatRange,
  MAX_COLUMNS,
  MAX_ROWS,
  parseRange,
  type CellRange,
} from "../../../../src/core/model/address";
import { isEntireColumn, isEntireRow } from "./rectangles";

/** What stands in `Range.address`: `A1:B2`, `A:C`, `3:5`. */
export function writeAddress(range: CellRange): string {
  if (isEntireRow(range)) return `${range.top + 1}:${range.bottom + 1}`;
  if (isEntireColumn(range)) return `${formatColumn(range.left)}:${formatColumn(range.right)}`;
  return formatRange(range);
}

/** Reads `A1`, `$A$1:B2`, `A:C`, `3:5`; null when it is none of them. */
export function readAddress(text: string): CellRange | null {
  const plain = text.replaceAll("$", "").trim();
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/u.exec(plain);
  if (columns) {
    const range = parseRange(`${columns[1] ?? ""}1:${columns[2] ?? ""}${MAX_ROWS}`);
    return range && { ...range, top: 0, bottom: MAX_ROWS - 1 };
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/u.exec(plain);
  if (rows) {
    const [from, to] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    if (Math.min(from, to) < 0 || Math.max(from, to) >= MAX_ROWS) return null;
    return { top: Math.min(from, to), bottom: Math.max(from, to), left: 0, right: MAX_COLUMNS - 1 };
  }
  return /^[A-Za-z]{1,3}\d{1,7}(:[A-Za-z]{1,3}\d{1,7})?$/u.test(plain) ? parseRange(plain) : null;
}

/** `'Biểu lạ'!A1` in its two parts; the sheet is null where none is named. */
export function splitAddress(text: string): { readonly sheet: string | null; readonly rest: string } {
  const mark = text.lastIndexOf("!");
  if (mark < 0) return { sheet: null, rest: text };
  const sheet = text.slice(0, mark).trim();
  return {
    sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    rest: text.slice(mark + 1),
  };
}
