/**
 * How high a row must be for its text, in points. Spreadsheet programs do not fit rows to merged cells, and a file has
 * no screen to measure on, so the widths of Times New Roman's letters are estimated, rather too wide than too narrow.
 */
export function estimateHeight(
  text: string,
  width: number,
  options: { readonly size: number; readonly bold?: boolean },
): number {
  return Math.ceil(countLines(text, width, options) * options.size * LINE_SPACING + PADDING);
}

/** How many lines a text takes when wrapped at spaces in a column (or merged columns) of `width` characters. */
function countLines(
  text: string,
  width: number,
  { size, bold = false }: { readonly size: number; readonly bold?: boolean },
): number {
  const available = Math.max(1, width * POINTS_OF_WIDTH - CELL_MARGIN);
  const scale = size * (bold ? BOLD_FACTOR : 1);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(" ")) {
      const length = measure(word) * scale;
      const space = used === 0 ? 0 : measure(" ") * scale;
      if (used > 0 && used + space + length > available) {
        lines++;
        used = 0;
      }
      // A word longer than the cell is broken inside.
      lines += Math.max(0, Math.ceil(length / available) - 1);
      used = used === 0 ? length % available : used + space + length;
    }
  }
  return lines;
}

/** The width of a column, in characters, in which a text stands on one line. */
export function estimateWidth(text: string, size: number): number {
  return Math.ceil((measure(text) * size + CELL_MARGIN) / POINTS_OF_WIDTH) + 1;
}

/** Excel's unit of column width is one digit of the default font: 7 pixels of 0.75 points. */
const POINTS_OF_WIDTH = 5.25;
const CELL_MARGIN = 1;
const LINE_SPACING = 1.22;
const PADDING = 4;
const BOLD_FACTOR = 1.05;

/** How wide a text in Times New Roman is, in units of the font's size. */
export function measure(text: string): number {
  let width = 0;
  for (const character of text.normalize("NFD")) width += widthOf(character);
  return width;
}

function widthOf(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  if (/[iltfjrI.,;:'!|()[\] \-/]/u.test(character)) return 0.29;
  if (/[mwMW%@—]/u.test(character)) return 0.85;
  if (/\p{Lu}/u.test(character)) return 0.69;
  return 0.47;
}
