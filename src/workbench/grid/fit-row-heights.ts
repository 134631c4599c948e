import type { SheetSnapshot } from "../../core/model/workbook";
import type { CellLook, SheetLook } from "../../hosts/xlsx/looks/looks";

/** Of the size of its font a letter is this wide, and a line this high, in most fonts. */
const LETTER = 0.5;
const LINE = 1.28;
/** Pixels to a point, and to a character of a column's width. */
const POINT = 96 / 72;
const CHARACTER = 7;
/** Beyond it nobody reads on. */
const HIGHEST = 400;
/** What is left free beside the text. */
const PADDING = 6;

/**
 * Rows without a height of their own are as high as their wrapped text needs: Excel fits them when it opens such a file,
 * and files that other programs write say no heights. In pixels, of the rows that need more than the usual.
 */
export function fitRowHeights(
  { values, merges }: SheetSnapshot,
  look: SheetLook,
  cells: readonly CellLook[],
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const widths = readWidths(look);
  // A merged cell fits no row.
  const merged = new Set(merges.map(({ top, left }) => `${top},${left}`));
  for (const [row, styles] of look.styles.entries()) {
    if (!styles || look.rows.get(row)?.height !== undefined) continue;
    let needed = 0;
    for (let column = 0; column < styles.length; column++) {
      const text = values[row]?.[column];
      const cell = cells[styles[column] ?? 0];
      if (typeof text !== "string" || !cell?.wrap || cell.rotation !== undefined) continue;
      if (merged.has(`${row},${column}`)) continue;
      const width = (widths.get(column) ?? look.defaultColumnWidth) * CHARACTER - PADDING;
      const lines = countLines(text, width, cell);
      if (lines > 1) needed = Math.max(needed, lines * cell.font.size * POINT * LINE);
    }
    if (needed > look.defaultRowHeight * POINT) heights.set(row, Math.min(HIGHEST, Math.ceil(needed)));
  }
  return heights;
}

/** Lines that a text takes in a column of so many pixels. */
function countLines(text: string, width: number, { font }: CellLook): number {
  const letter = font.size * POINT * LETTER * (font.bold ? 1.08 : 1);
  const perLine = Math.max(1, Math.floor(width / letter));
  return text.split("\n").reduce((lines, part) => lines + wrapWords(part, perLine), 0);
}

function wrapWords(text: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const { length } = word;
    if (used > 0 && used + 1 + length > perLine) {
      lines++;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(length / perLine) - 1);
    used += (used > 0 ? 1 : 0) + Math.min(length, perLine);
  }
  return lines;
}

function readWidths({ columns }: SheetLook): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const { from, to, width } of columns)
    for (let column = from; width !== undefined && column <= Math.min(to, from + 200); column++)
      widths.set(column, width);
  return widths;
}
