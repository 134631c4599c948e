import { foldWords } from "../base/fold-text";
import type { Template } from "../template/schema";
import { isIndexRow } from "./read-index-row";
import type { SheetGrid } from "./sheet-grid";

/** Rows without a figure that are looked through for a register's header; titles are fewer. */
const LOOKED_AT = 200;

/** So many known labels in one row are no coincidence. */
const ENOUGH = 4;

/**
 * The row from `from` on and before `end` that is a register's whole header: most of its labels are the template's, and
 * nothing below fills a gap of it. Entries below it need no figure then, and lines may stand between. `null`: none.
 */
export function findKnownHeader(
  grid: SheetGrid,
  from: number,
  end: number,
  labels: ReadonlySet<string>,
): number | null {
  for (let row = from; row < Math.min(end, from + LOOKED_AT); row++) {
    const { anchors, texts, figures } = grid.row(row);
    if (texts < ENOUGH || figures > 0) continue;
    const known = anchors.filter((column) => labels.has(foldWords(grid.text(row, column)))).length;
    if (known < ENOUGH || known * 3 < anchors.length * 2) continue;
    if (isWhole(grid, row, anchors)) return row;
  }
  return null;
}

/** The first row below a header that may hold an entry. */
export function skipIndexRow(grid: SheetGrid, header: number): number {
  return isIndexRow(grid, header + 1) ? header + 2 : header + 1;
}

/** All words by which the template knows the columns of a register. */
export function listKnownLabels(template: Template): ReadonlySet<string> {
  return new Set(template.columns.flatMap((spec) => [spec.header, ...spec.aliases].map(foldWords)));
}

function isWhole(grid: SheetGrid, row: number, anchors: readonly number[]): boolean {
  const merges = anchors.map((column) => grid.mergeAt(row, column));
  if (merges.some((merge) => merge !== undefined && merge.right > merge.left)) return false;
  const below = grid.row(row + 1).anchors;
  return below.length > 0 && below.every((column) => column < (anchors[0] ?? 0) || anchors.includes(column));
}
