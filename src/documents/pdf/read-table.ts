import type { CellRange } from "../../core/model/address";
import { isFigure, type PdfLine, type PdfSegment, type PdfWords } from "./pdf-line";

/** A table read off its places: cells by rows, and headings that stand over several columns. */
export interface PdfTable {
  readonly cells: readonly (readonly string[])[];
  readonly merges: readonly CellRange[];
}

/** Takes the lines of a table: columns are where no row has words, rows are known by their figures and first cells. */
export function readTable(lines: readonly PdfLine[]): PdfTable {
  const columns = findColumns(lines);
  const rows = groupRows(lines, columns);
  const merges: CellRange[] = [];
  const cells = rows.map((row, index) => {
    const line = Array<string>(columns.length).fill("");
    for (const segment of row) {
      const [left, right] = coverColumns(segment, columns);
      line[left] =
        line[left] === "" || line[left] === undefined ? segment.text : `${line[left]} ${segment.text}`;
      if (right > left) merges.push({ top: index, bottom: index, left, right });
    }
    return line;
  });
  return { cells, merges: dropOverlaps(merges) };
}

export interface Column {
  x: number;
  right: number;
}

/** The stretches that the segments of the fullest lines cover together. */
export function findColumns(lines: readonly PdfLine[]): readonly Column[] {
  const most = lines.reduce((count, line) => Math.max(count, line.segments.length), 0);
  const full = lines.filter((line) => line.segments.length >= Math.max(2, most * 0.75));
  const stretches = full.flatMap((line) => line.segments.map(({ x, right }) => ({ x, right })));
  stretches.sort((a, b) => a.x - b.x);
  const columns: Column[] = [];
  for (const stretch of stretches) {
    const last = columns.at(-1);
    if (last && stretch.x <= last.right) last.right = Math.max(last.right, stretch.right);
    else columns.push(stretch);
  }
  return columns;
}

/** The first and last column that a segment stands over; the nearest one where it stands beside all. */
function coverColumns(segment: PdfWords, columns: readonly Column[]): readonly [number, number] {
  let first = -1;
  let last = -1;
  for (const [index, column] of columns.entries()) {
    if (Math.min(segment.right, column.right) <= Math.max(segment.x, column.x)) continue;
    if (first < 0) first = index;
    last = index;
  }
  if (first >= 0) return [first, last];
  const middle = (segment.x + segment.right) / 2;
  let nearest = 0;
  let least = Infinity;
  for (const [index, column] of columns.entries()) {
    const distance = Math.abs((column.x + column.right) / 2 - middle);
    if (distance < least) [nearest, least] = [index, distance];
  }
  return [nearest, nearest];
}

/**
 * Puts the lines that make one row together. A row is known by its figures or its first cell; words that stand above or
 * below them are its label, gone on over several lines. Before the first such row stand the lines of the header.
 */
function groupRows(lines: readonly PdfLine[], columns: readonly Column[]): readonly (readonly PdfWords[])[] {
  const anchors = lines.filter((line) => isAnchor(line, columns));
  const [first] = anchors.filter((line) => line.segments.some((each) => isFigure(each.text)));
  const rows: PdfWords[][] = [];
  const byAnchor = new Map<PdfLine, PdfWords[]>();
  let headerY = -Infinity;
  for (const line of lines) {
    const words = line.segments.flatMap((segment) => splitByColumns(segment, columns));
    const inHeader = first === undefined || line.y < first.y - first.size * LABEL_ABOVE;
    const nearest = inHeader ? undefined : findNearest(line, anchors);
    const known = nearest && byAnchor.get(nearest);
    const row = known ?? (inHeader && line.y - headerY < line.size * 0.35 ? rows.at(-1) : undefined);
    if (row) row.push(...words);
    else {
      rows.push(words);
      if (nearest) byAnchor.set(nearest, words);
    }
    if (inHeader) headerY = line.y;
  }
  return rows;
}

/** How far above its figures a label of several lines may begin, in heights of the letters. */
const LABEL_ABOVE = 0.9;

function isAnchor(line: PdfLine, columns: readonly Column[]): boolean {
  const figures = line.segments.filter((each) => isFigure(each.text)).length;
  if (figures > 1) return true;
  return line.segments.some((each) => coverColumns(each, columns)[1] === 0);
}

function findNearest(line: PdfLine, anchors: readonly PdfLine[]): PdfLine | undefined {
  let nearest: PdfLine | undefined;
  for (const anchor of anchors) {
    if (!nearest || Math.abs(anchor.y - line.y) < Math.abs(nearest.y - line.y)) nearest = anchor;
  }
  return nearest;
}

/** Narrow columns leave hardly a gap: pieces that each stand in a column of their own are cells of their own. */
function splitByColumns(segment: PdfSegment, columns: readonly Column[]): readonly PdfWords[] {
  const [left, right] = coverColumns(segment, columns);
  if (left === right || segment.pieces.length < 2) return [segment];
  const places = segment.pieces.map((piece) => coverColumns(piece, columns));
  const own = places.every(([from, to], index) => from === to && from > (places[index - 1]?.[1] ?? -1));
  return own ? segment.pieces : [segment];
}

function dropOverlaps(merges: readonly CellRange[]): readonly CellRange[] {
  const kept: CellRange[] = [];
  for (const each of merges) {
    const clash = kept.some(
      (other) => other.top === each.top && other.left <= each.right && each.left <= other.right,
    );
    if (!clash) kept.push(each);
  }
  return kept;
}
