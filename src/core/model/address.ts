/** A rectangle of cells; rows and columns count from 0, both ends belong to it. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's limits; a place past them is a mistake of ours. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** One number for one cell of a sheet, for sparse maps. */
export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/** `formatAddress(8, 2)` is `"C9"`. */
export function formatAddress(row: number, column: number): string {
  return formatColumn(column) + String(row + 1);
}

/** `formatColumn(27)` is `"AB"`. */
export function formatColumn(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `formatRange({ top: 4, left: 0, bottom: 10, right: 10 })` is `"A5:K11"`. */
export function formatRange(range: CellRange): string {
  const from = formatAddress(range.top, range.left);
  const to = formatAddress(range.bottom, range.right);
  return from === to ? from : `${from}:${to}`;
}

/** Reads `C9` or `$C$9`; `null` when the text is no cell address. */
export function parseAddress(text: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/u.exec(text);
  if (!match) return null;
  const [, letters = "", digits = ""] = match;
  const row = Number(digits) - 1;
  const column = parseColumn(letters);
  return row >= 0 && row < MAX_ROWS && column < MAX_COLUMNS ? { row, column } : null;
}

/** Reads `A5:K11` or a single cell; `null` when the text is neither. */
export function parseRange(text: string): CellRange | null {
  const [from = "", to = from] = text.split(":");
  const start = parseAddress(from);
  const end = parseAddress(to);
  if (!start || !end) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** A sheet name as a formula needs it: `Sheet1`, `'Biểu lĩnh vực'`, `'Tổ ''Một'''`. */
export function quoteSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/u.test(name) &&
    !parseAddress(name) &&
    !/^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/u.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

function parseColumn(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
