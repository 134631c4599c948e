import { isFigure, type PdfLine } from "./pdf-line";
import { findColumns, type Column } from "./read-table";

/**
 * The lines of a table with those that the next page begins with, where they go on with it: they stand in its columns, and
 * their header, if they have one, is its own again. `null`: they are another table.
 */
export function continueTable(
  earlier: readonly PdfLine[],
  later: readonly PdfLine[],
): readonly PdfLine[] | null {
  const rest = later.slice(countRepeated(earlier, later));
  const [first] = rest;
  const last = earlier.at(-1);
  if (!first || !last || !startsWithRow(rest)) return null;
  if (!standsIn(findColumns(rest), findColumns(earlier))) return null;
  // As if the page went on: the next line stands a line and a half below the last.
  const shift = last.y + 1.5 * last.size - first.y;
  return [...earlier, ...rest.map((line) => ({ ...line, y: line.y + shift }))];
}

/** How many lines of the header are there once more. */
function countRepeated(earlier: readonly PdfLine[], later: readonly PdfLine[]): number {
  let count = 0;
  while (count < later.length && later[count]?.text === earlier[count]?.text) count++;
  return count;
}

/** A row has figures, or a label with figures in the next lines; a header of its own has words in several columns. */
function startsWithRow(lines: readonly PdfLine[]): boolean {
  for (const line of lines.slice(0, LONGEST_LABEL)) {
    if (line.segments.some((each) => isFigure(each.text))) return true;
    if (line.segments.length > 1) return false;
  }
  return false;
}

const LONGEST_LABEL = 3;

/** Each column stands over one of the others', and no two over the same. */
function standsIn(columns: readonly Column[], others: readonly Column[]): boolean {
  const places = columns.map((column) =>
    others.findIndex(
      (other) =>
        Math.min(column.right, other.right) - Math.max(column.x, other.x) > -NEAR &&
        Math.abs(column.x + column.right - other.x - other.right) < 2 * FAR,
    ),
  );
  return columns.length > 1 && places.every((place) => place >= 0) && new Set(places).size === places.length;
}

/** In points: figures of one digit and of four, centred or not, stand this near; the middles of two columns do not. */
const NEAR = 6;
const FAR = 40;
