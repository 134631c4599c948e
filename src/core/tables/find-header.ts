import type { CellRange } from "../model/address";
import { readUnitNote } from "../lexicon/unit-notes";
import { isIndexRow } from "./read-index-row";
import { isLetterhead } from "./row-words";
import type { SheetGrid } from "./sheet-grid";

/** The label rows right above a body, or `null` when nothing there reads as a header. */
export function findHeader(grid: SheetGrid, bodyTop: number, from: number, headings = 0): CellRange | null {
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
  if (span && isHeaderBlock(grid, top, bottom)) return { top, bottom, ...span };
  return headings < MOST_HEADINGS && isHeading(grid, bottom, bodyTop)
    ? findHeader(grid, bottom, from, headings + 1)
    : null;
}

/** A line of one cell that stands over the names of the rows below: the name of a group of them, under the header. */
function isHeading(grid: SheetGrid, row: number, bodyTop: number): boolean {
  const { anchors, texts } = grid.row(row);
  const [only] = anchors;
  if (anchors.length !== 1 || texts !== 1 || only === undefined || grid.mergeAt(row, only)) return false;
  const below = grid.row(bodyTop).anchors[0] ?? 0;
  return only <= below && below - only <= 1;
}

/** Whether the row above `top` is part of the header that ends at `bottom`. */
function belongsToHeader(grid: SheetGrid, top: number, bottom: number, bodyTop: number): boolean {
  const row = top - 1;
  const shape = grid.row(row);
  if (shape.anchors.length === 0) return isInsideVerticalMerge(grid, row);
  if (shape.figures > 0 && !isYearHeader(grid, row) && !isIndexRow(grid, row)) return false;
  if (namesUnit(grid, row)) return false;
  for (const column of shape.anchors) {
    const content = grid.content(row, column);
    if (content.kind === "text" && (isLetterhead(content.text) || content.text.length > 250)) return false;
    const merge = grid.mergeAt(row, column);
    if (merge && merge.bottom > row) return true;
  }
  const below = widen(
    measureSpan(grid, top, bottom),
    measureSpan(grid, bodyTop, Math.min(bodyTop + 9, grid.rows - 1)),
  );
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
  // A last column may be empty all the way down ("Ghi chú").
  if (first < below.left || (last > below.right && first > below.left)) return false;
  if (isIndexRow(grid, top)) return true;
  const under = grid.row(top).anchors;
  const spreads = shape.anchors.some((column) => (grid.mergeAt(row, column)?.right ?? column) > column);
  const fillsGaps = shape.anchors.some((column) => !under.includes(column));
  return spreads || fillsGaps || shape.anchors.length < under.length;
}

/** A line that says what the figures are in, alone or beside a caption: it stands above the header. */
function namesUnit(grid: SheetGrid, row: number): boolean {
  const { anchors } = grid.row(row);
  return (
    anchors.length <= 2 &&
    anchors.some((column) => {
      const [content, merge] = [grid.content(row, column), grid.mergeAt(row, column)];
      return (
        content.kind === "text" &&
        (merge === undefined || merge.bottom === row) &&
        readUnitNote(content.text) !== null
      );
    })
  );
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

/** "Lĩnh vực | 2020 | 2021 | 2022" over figures that are not years: labels, though they are numbers. */
export function isYearHeader(grid: SheetGrid, row: number): boolean {
  const shape = grid.row(row);
  const body = findFigures(grid, row);
  const years: number[] = [];
  for (const column of shape.anchors) {
    const content = grid.content(row, column);
    if (content.kind === "text") continue;
    if (content.kind !== "number" || !isYear(content.value)) return false;
    years.push(content.value);
    const below = grid.content(body, column);
    if (below.kind === "number" && isYear(below.value)) return false;
  }
  const headed = row > 0 && grid.row(row - 1).texts >= 2;
  if (!isCycle(years, headed)) return false;
  return (shape.texts >= 1 || headed) && grid.row(body).figures > 0;
}

/** The first row of figures under a header: a row that numbers the columns and lines that name groups may stand between. */
function findFigures(grid: SheetGrid, header: number): number {
  let row = isIndexRow(grid, header + 1) ? header + 2 : header + 1;
  for (
    let lines = 0;
    lines < MOST_HEADINGS && grid.row(row).texts > 0 && grid.row(row).figures === 0;
    lines++
  )
    row++;
  return row;
}

/** Years that rise; under several labels, the same again under each: "2023 | 2024 | 2023 | 2024". */
function isCycle(years: readonly number[], headed: boolean): boolean {
  const turn = years.findIndex((year, at) => at > 0 && year <= (years[at - 1] ?? 0));
  const length = turn < 0 ? years.length : turn;
  if (length < 2 || (turn >= 0 && !headed)) return false;
  return years.length % length === 0 && years.every((year, at) => year === years[at % length]);
}

export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1945 && value <= 2100;
}

export function measureSpan(grid: SheetGrid, top: number, bottom: number): Span | null {
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

function widen(a: Span | null, b: Span | null): Span | null {
  if (!a || !b) return a ?? b;
  return { left: Math.min(a.left, b.left), right: Math.max(a.right, b.right) };
}

export interface Span {
  readonly left: number;
  readonly right: number;
}

const MAX_HEADER_ROWS = 6;

const MAX_GAP = 2;

/** Lines that may name groups between a header and the first row of figures. */
const MOST_HEADINGS = 3;
