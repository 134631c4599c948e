import type { CellRange } from "../model/address";
import { tidyText } from "../base/fold-text";
import { isIndexRow } from "./read-index-row";
import { isGroupOrdinal, isLetterhead, isTotalLabel } from "./row-words";
import { narrowGrid, type SheetGrid } from "./sheet-grid";

/** Where one table stands: its header rows (none when `headerBottom < headerTop`), its body, the lines above it. */
export interface TableArea {
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly left: number;
  readonly right: number;
  readonly bodyTop: number;
  readonly bodyBottom: number;
  readonly title: readonly string[];
}

const MAX_HEADER_ROWS = 6;
const MAX_GAP = 2;

/**
 * Finds every table of a sheet by its shape: a row of figures, the rows of labels right above it as its header, and all
 * that follows until another header or the end. Addresses are never assumed.
 */
export function findTables(grid: SheetGrid): readonly TableArea[] {
  const areas: TableArea[] = [];
  let cursor = 0;
  while (cursor < grid.rows) {
    const bodyTop = findBodyTop(grid, cursor);
    if (bodyTop === null) break;
    const header = findHeader(grid, bodyTop, cursor);
    const parts = header ? splitSideBySide(grid, header, bodyTop) : [];
    let end = bodyTop;
    for (const part of parts) {
      const area = measureTable(grid, part, bodyTop, cursor);
      if (!area) continue;
      areas.push(area);
      end = Math.max(end, area.bodyBottom);
    }
    if (!header) {
      const bare = measureBareTable(grid, bodyTop, cursor);
      if (bare) areas.push(bare);
      end = bare ? bare.bodyBottom : bodyTop;
    }
    cursor = end + 1;
  }
  return areas;
}

/** The first row from `from` on that reads as data: at least two cells, a figure among them, and no column-index row. */
function findBodyTop(grid: SheetGrid, from: number): number | null {
  for (let row = from; row < grid.rows; row++) {
    if (isBodyRow(grid, row)) return row;
  }
  return null;
}

function isBodyRow(grid: SheetGrid, row: number): boolean {
  const shape = grid.row(row);
  if (shape.anchors.length < 2) return false;
  if (isIndexRow(grid, row)) return false;
  if (shape.figures > 0) return !isYearHeader(grid, row);
  const first = grid.content(row, shape.anchors[0] ?? 0);
  if (first.kind !== "text") return false;
  // "I | Khối xã" and "TỔNG CỘNG | …" open a body although they hold no figure themselves.
  return (isGroupOrdinal(first.text) || isTotalLabel(first.text)) && isFigureRowBelow(grid, row);
}

function isFigureRowBelow(grid: SheetGrid, row: number): boolean {
  const below = grid.row(row + 1);
  return below.figures > 0 && below.anchors.length >= 2;
}

/** "Lĩnh vực | 2020 | 2021 | 2022" over figures that are not years: labels, though they are numbers. */
function isYearHeader(grid: SheetGrid, row: number): boolean {
  const shape = grid.row(row);
  let years = 0;
  let last = 0;
  for (const column of shape.anchors) {
    const content = grid.content(row, column);
    if (content.kind === "text") continue;
    if (content.kind !== "number" || !isYear(content.value) || content.value <= last) return false;
    last = content.value;
    years++;
    const below = grid.content(row + 1, column);
    if (below.kind === "number" && isYear(below.value)) return false;
  }
  return years >= 2 && shape.texts >= 1 && grid.row(row + 1).figures > 0;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1945 && value <= 2100;
}

/** The label rows right above a body, or `null` when nothing there reads as a header. */
function findHeader(grid: SheetGrid, bodyTop: number, from: number): CellRange | null {
  let bottom = bodyTop - 1;
  let gap = 0;
  while (bottom >= from && grid.row(bottom).anchors.length === 0 && gap < MAX_GAP) {
    // The lower part of a merged header cell is empty too, and belongs to it.
    if (grid.sheet.merges.length > 0 && isInsideVerticalMerge(grid, bottom)) break;
    bottom--;
    gap++;
  }
  if (bottom < from) return null;
  let top = bottom;
  while (top > from && bottom - top + 1 < MAX_HEADER_ROWS && belongsToHeader(grid, top, bottom, bodyTop))
    top--;
  while (top < bottom && !isHeaderRow(grid, top)) top++;
  const span = measureSpan(grid, top, bottom);
  if (!span || !isHeaderBlock(grid, top, bottom)) return null;
  return { top, bottom, ...span };
}

/** Whether the row above `top` is part of the header that ends at `bottom`. */
function belongsToHeader(grid: SheetGrid, top: number, bottom: number, bodyTop: number): boolean {
  const row = top - 1;
  const shape = grid.row(row);
  if (shape.anchors.length === 0) return isInsideVerticalMerge(grid, row);
  if (shape.figures > 0 && !isYearHeader(grid, row) && !isIndexRow(grid, row)) return false;
  for (const column of shape.anchors) {
    const content = grid.content(row, column);
    if (content.kind === "text" && (isLetterhead(content.text) || content.text.length > 250)) return false;
    const merge = grid.mergeAt(row, column);
    if (merge && merge.bottom > row) return true;
  }
  const below = widen(measureSpan(grid, top, bottom), measureSpan(grid, bodyTop, bodyTop));
  if (!below) return false;
  const first = shape.anchors[0] ?? 0;
  const last = shape.anchors.at(-1) ?? 0;
  if (shape.anchors.length === 1) {
    const merge = grid.mergeAt(row, first);
    // A title runs over the whole table or begins at its first column; a group label stands inside.
    return (
      first > below.left &&
      (merge ? merge.right <= below.right : grid.sheet.merges.length === 0) &&
      last <= below.right
    );
  }
  if (first < below.left || last > below.right) return false;
  if (isIndexRow(grid, top)) return true;
  const under = grid.row(top).anchors;
  const spreads = shape.anchors.some((column) => (grid.mergeAt(row, column)?.right ?? column) > column);
  const fillsGaps = shape.anchors.some((column) => !under.includes(column));
  return spreads || fillsGaps || shape.anchors.length < under.length;
}

interface Span {
  readonly left: number;
  readonly right: number;
}

function widen(a: Span | null, b: Span | null): Span | null {
  if (!a || !b) return a ?? b;
  return { left: Math.min(a.left, b.left), right: Math.max(a.right, b.right) };
}

function isInsideVerticalMerge(grid: SheetGrid, row: number): boolean {
  return grid.sheet.merges.some(
    (merge) => merge.top < row && merge.bottom >= row && merge.bottom - merge.top < MAX_HEADER_ROWS,
  );
}

function isHeaderRow(grid: SheetGrid, row: number): boolean {
  const shape = grid.row(row);
  return (
    shape.anchors.length > 0 &&
    !shape.anchors.every((column) => {
      const content = grid.content(row, column);
      return content.kind === "text" && isLetterhead(content.text);
    })
  );
}

/** A header has at least two labels side by side; a title alone is none. */
function isHeaderBlock(grid: SheetGrid, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row++) {
    const shape = grid.row(row);
    if (shape.anchors.length >= 2 && (shape.texts >= 2 || isIndexRow(grid, row) || isYearHeader(grid, row)))
      return true;
  }
  return false;
}

function measureSpan(grid: SheetGrid, top: number, bottom: number): Span | null {
  let left = Infinity;
  let right = -1;
  for (let row = top; row <= bottom; row++) {
    for (const column of grid.row(row).anchors) {
      left = Math.min(left, column);
      right = Math.max(right, grid.mergeAt(row, column)?.right ?? column);
    }
  }
  return right < 0 ? null : { left, right };
}

/** Tables that share their header rows but are parted by a column with nothing in it. */
function splitSideBySide(grid: SheetGrid, header: CellRange, bodyTop: number): readonly CellRange[] {
  const filled = new Set<number>();
  for (let row = header.top; row <= header.bottom; row++) {
    for (const column of grid.row(row).anchors) {
      const right = grid.mergeAt(row, column)?.right ?? column;
      for (let covered = column; covered <= right; covered++) filled.add(covered);
    }
  }
  const widest = Math.max(...filled);
  for (let row = bodyTop; row < Math.min(bodyTop + 30, grid.rows); row++) {
    for (const column of grid.row(row).anchors) if (column <= widest) filled.add(column);
  }
  const parts: CellRange[] = [];
  let left: number | null = null;
  for (let column = header.left; column <= widest + 1; column++) {
    if (filled.has(column)) left ??= column;
    else if (left !== null) {
      parts.push({ top: header.top, bottom: header.bottom, left, right: column - 1 });
      left = null;
    }
  }
  const wide = parts.filter((part) => part.right > part.left);
  return wide.length > 0 ? wide : [header];
}

function measureTable(grid: SheetGrid, header: CellRange, bodyTop: number, from: number): TableArea | null {
  const narrow = narrowGrid(grid, header.left, header.right);
  const bodyBottom = findBodyBottom(narrow, header, bodyTop);
  if (bodyBottom < bodyTop) return null;
  return {
    headerTop: header.top,
    headerBottom: header.bottom,
    left: header.left,
    right: header.right,
    bodyTop: header.bottom + 1,
    bodyBottom,
    title: readTitle(grid, header.top, from),
  };
}

/** A block of figures with no header at all: still a table, whose sums can be inferred. */
function measureBareTable(grid: SheetGrid, bodyTop: number, from: number): TableArea | null {
  let bottom = bodyTop;
  while (bottom + 1 < grid.rows && isBodyRow(grid, bottom + 1)) bottom++;
  const span = measureSpan(grid, bodyTop, bottom);
  if (!span || bottom - bodyTop < 2 || span.right - span.left < 1) return null;
  return {
    headerTop: bodyTop,
    headerBottom: bodyTop - 1,
    ...span,
    bodyTop,
    bodyBottom: bottom,
    title: readTitle(grid, bodyTop, from),
  };
}

/** The last row of the body: up to a new header, a signature, or the end; blank rows inside are passed over. */
function findBodyBottom(grid: SheetGrid, header: CellRange, bodyTop: number): number {
  const labels = headerLabels(grid, header);
  let bottom = bodyTop - 1;
  let gap = 0;
  let width = 0;
  for (let row = bodyTop; row < grid.rows; row++) {
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
    if (isRepeatedHeader(grid, row, labels)) continue;
    if (gap === 0 && isWordsOnlyEntry(grid, row, width)) {
      bottom = row;
      continue;
    }
    if (gap > 0 && !continuesBelow(grid, row, width)) break;
    if (shape.texts >= 3 && shape.figures === 0 && isNewHeader(grid, row, width)) break;
  }
  return bottom;
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
function continuesBelow(grid: SheetGrid, row: number, width: number): boolean {
  const shape = grid.row(row);
  const first = grid.content(row, shape.anchors[0] ?? 0);
  if (first.kind !== "text" || shape.anchors.length > 2) return false;
  const below = grid.row(row + 1);
  return (
    (isGroupOrdinal(first.text) || isTotalLabel(first.text) || width >= 6) &&
    below.figures > 0 &&
    below.anchors.length * 2 >= width
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
  for (const column of shape.anchors)
    if (labels.has(tidyText(String(grid.value(row, column))).toLowerCase())) same++;
  return same >= 2 && same * 5 >= shape.anchors.length * 4;
}

function headerLabels(grid: SheetGrid, header: CellRange): ReadonlySet<string> {
  const labels = new Set<string>();
  for (let row = header.top; row <= header.bottom; row++) {
    for (const column of grid.row(row).anchors)
      labels.add(tidyText(String(grid.value(row, column))).toLowerCase());
  }
  return labels;
}

/** The lines above a header, down from the end of the table before. */
function readTitle(grid: SheetGrid, headerTop: number, from: number): readonly string[] {
  const title: string[] = [];
  for (let row = Math.max(from, headerTop - 12); row < headerTop; row++) {
    const line = grid
      .row(row)
      .anchors.map((column) => tidyText(String(grid.value(row, column))))
      .join(" ");
    if (line !== "") title.push(line);
  }
  return title;
}
