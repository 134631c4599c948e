import type { CellRange } from "../model/address";
import { comesAgain } from "./comes-again";
import { isYear, isYearHeader } from "./find-header";
import { isIndexRow } from "./read-index-row";
import { isGroupOrdinal, isLetterhead, isTotalLabel } from "./row-words";
import type { SheetGrid } from "./sheet-grid";

/** The first row from `from` on that reads as data: at least two cells, a figure among them, and no column-index row. */
export function findBodyTop(grid: SheetGrid, from: number): number | null {
  for (let row = from; row < grid.rows; row++) {
    if (isBodyRow(grid, row)) return row;
  }
  return null;
}

export function isBodyRow(grid: SheetGrid, row: number): boolean {
  const shape = grid.row(row);
  if (shape.anchors.length < 2) return false;
  if (isIndexRow(grid, row)) return false;
  if (shape.figures > 0) return !isYearHeader(grid, row);
  const first = grid.content(row, shape.anchors[0] ?? 0);
  if (first.kind !== "text") return false;
  // "I | Khối xã" opens a body although it holds no figure itself; "Tổng số | Tập thể" is a header.
  return isGroupOrdinal(first.text) && isFigureRowBelow(grid, row);
}

function isFigureRowBelow(grid: SheetGrid, row: number): boolean {
  const below = grid.row(row + 1);
  return below.figures > 0 && below.anchors.length >= 2;
}

/** The last row of the body: up to a new header, a signature, or the end; blank rows inside are passed over. */
export function findBodyBottom(grid: SheetGrid, header: CellRange, bodyTop: number): number {
  const labels = headerLabels(grid, header);
  let bottom = bodyTop - 1;
  let gap = 0;
  let width = 0;
  const wordy = isWordy(grid, bodyTop);
  for (let row = bodyTop; row < grid.rows; row++) {
    if (
      gap > 0 &&
      isTotalRow(grid, bottom) &&
      !isNumbered(grid, row, header) &&
      !isFullEntry(grid, row, wordy)
    ) {
      if (grid.row(row).anchors.length > 0) break;
      continue;
    }
    if (isPlainEntry(grid, row, header)) {
      bottom = row;
      gap = 0;
      width = header.right - header.left + 1;
      continue;
    }
    const shape = grid.row(row);
    if (shape.anchors.length === 0) {
      gap++;
      continue;
    }
    if (shape.figures > 0 && shape.anchors.length >= 2 && !isYearHeader(grid, row)) {
      bottom = row;
      gap = 0;
      width = Math.max(width, shape.anchors.length);
      continue;
    }
    if (gap === 0 && row === bottom + 1 && isLoneSum(grid, row)) {
      bottom = row;
      continue;
    }
    if (isUnderMerge(grid, row, header, bodyTop)) {
      bottom = row;
      gap = 0;
      continue;
    }
    if (isRepeatedHeader(grid, row, labels)) continue;
    // An entry with few cells filled, none of them a figure: its categories come again below, a header's words do not.
    if (gap <= MOST_GAP && shape.figures === 0 && comesAgain(grid, row, row + 1, 2)) {
      bottom = row;
      gap = 0;
      continue;
    }
    if (
      (gap <= MOST_GAP && isFullEntry(grid, row, wordy)) ||
      (gap === 0 && isWordsOnlyEntry(grid, row, width))
    ) {
      bottom = row;
      gap = 0;
      continue;
    }
    if (
      isTotalRow(grid, bottom) &&
      shape.figures === 0 &&
      shape.texts >= 2 &&
      grid.row(row + 1).figures > 0 &&
      !isNumbered(grid, row, header)
    )
      break;
    if (gap > 0 && !continuesBelow(grid, row, width, wordy)) break;
    if (shape.texts >= 3 && shape.figures === 0 && isNewHeader(grid, row, width)) break;
  }
  return bottom;
}

/** One number alone, right under another one: a sum without a name. */
function isLoneSum(grid: SheetGrid, row: number): boolean {
  const { anchors, figures } = grid.row(row);
  const [column] = anchors;
  if (anchors.length !== 1 || figures !== 1 || column === undefined) return false;
  return grid.content(row, column).kind === "number" && grid.content(row - 1, column).kind === "number";
}

/** Some cell of the row is merged with one above it in the body: the row goes on with that entry. */
function isUnderMerge(grid: SheetGrid, row: number, header: CellRange, bodyTop: number): boolean {
  if (grid.sheet.merges.length === 0) return false;
  for (let column = header.left; column <= header.right; column++) {
    const merge = grid.mergeAt(row, column);
    if (merge && merge.top >= bodyTop && merge.top < row) return true;
  }
  return false;
}

/** So many blank rows an entry without a figure may stand after: more, and something else begins. */
const MOST_GAP = 3;

/** Some of the first rows hold four words or more: a list, not a table of figures. */
function isWordy(grid: SheetGrid, bodyTop: number): boolean {
  for (let row = bodyTop; row < bodyTop + 10; row++) if (grid.row(row).texts >= 4) return true;
  return false;
}

/** A row whose first words are "TỔNG CỘNG" and the like. */
function isTotalRow(grid: SheetGrid, row: number): boolean {
  const first = grid.row(row).anchors[0];
  const content = first === undefined ? null : grid.content(row, first);
  return content?.kind === "text" && isTotalLabel(content.text);
}

/**
 * An entry of a list of words: those above it are such too, and the row below is no row of figures with a word or two, over
 * which this one would be a header. A register goes on after a unit's subtotal or a blank row.
 */
function isFullEntry(grid: SheetGrid, row: number, wordy: boolean): boolean {
  const { texts, anchors } = grid.row(row);
  if (!wordy || texts < 4 || isStandingHeader(grid, row)) return false;
  const below = grid.row(row + 1);
  if (below.figures > 0 && below.texts <= 2 && !isTotalRow(grid, row + 1)) return false;
  return !anchors.some((column) => isLetterhead(grid.text(row, column)));
}

/** Begins with an ordinal in the table's first column: what goes on after a total and a blank row, if anything. */
function isNumbered(grid: SheetGrid, row: number, header: CellRange): boolean {
  const content = grid.content(row, header.left);
  return content.kind === "number" || (content.kind === "text" && isGroupOrdinal(content.text));
}

/**
 * A row that is data at first sight: a number and another filled cell, the number no year, or a year over another one (a
 * header of years stands over figures). Most rows of a register are.
 */
function isPlainEntry(grid: SheetGrid, row: number, header: CellRange): boolean {
  const values = grid.sheet.values[row];
  if (!values) return false;
  const below = grid.sheet.values[row + 1];
  let filled = 0;
  let figure = false;
  for (let column = header.left; column <= header.right && (filled < 2 || !figure); column++) {
    const value = values[column];
    if (value === undefined || value === "") continue;
    filled++;
    if (typeof value !== "number") continue;
    const under = below?.[column];
    figure ||= !isYear(value) || (typeof under === "number" && isYear(under));
  }
  return figure && filled >= 2;
}

/** An entry whose every number is missing or misspelt ("2O21"), right below others and nearly as full as they are. */
function isWordsOnlyEntry(grid: SheetGrid, row: number, width: number): boolean {
  const shape = grid.row(row);
  if (shape.anchors.length < 4 || shape.anchors.length * 5 < width * 3 || isStandingHeader(grid, row))
    return false;
  return !shape.anchors.some((column) => isLetterhead(String(grid.value(row, column))));
}

/** After a blank row a text line continues the table only when it names a group of rows right below. */
function continuesBelow(grid: SheetGrid, row: number, width: number, wordy: boolean): boolean {
  const shape = grid.row(row);
  const first = grid.content(row, shape.anchors[0] ?? 0);
  if (first.kind !== "text" || shape.anchors.length > 2) return false;
  const below = grid.row(row + 1);
  return (
    (isGroupOrdinal(first.text) || isTotalLabel(first.text) || width >= 6) &&
    below.figures > 0 &&
    (below.anchors.length * 2 >= width || (wordy && below.texts >= 4))
  );
}

/** Several labels over a row of figures, where the table had figures itself: the header of another table. */
function isNewHeader(grid: SheetGrid, row: number, width: number): boolean {
  const shape = grid.row(row);
  const below = grid.row(row + 1);
  return (
    shape.texts * 2 >= width &&
    (below.figures > 0 || below.texts >= 2) &&
    (isIndexRow(grid, row + 1) || isStandingHeader(grid, row))
  );
}

function isStandingHeader(grid: SheetGrid, row: number): boolean {
  const first = grid.content(row, grid.row(row).anchors[0] ?? 0);
  return first.kind === "text" && /^(stt|tt|số tt|số thứ tự)$/iu.test(first.text);
}

function isRepeatedHeader(grid: SheetGrid, row: number, labels: ReadonlySet<string>): boolean {
  const shape = grid.row(row);
  if (shape.anchors.length < 2) return false;
  let same = 0;
  for (const column of shape.anchors) if (labels.has(grid.text(row, column).toLowerCase())) same++;
  return same >= 2 && same * 5 >= shape.anchors.length * 4;
}

function headerLabels(grid: SheetGrid, header: CellRange): ReadonlySet<string> {
  const labels = new Set<string>();
  for (let row = header.top; row <= header.bottom; row++) {
    for (const column of grid.row(row).anchors) labels.add(grid.text(row, column).toLowerCase());
  }
  return labels;
}
