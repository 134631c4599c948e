import type { WorkbookSnapshot } from "../../core/model/workbook";

/** What the page opens at most: beyond it a browser's memory is not enough, and the command line is. Told in `file-sentences.ts`. */
export const LIMITS = {
  /** Of all files, packed. */
  bytes: 60 * 1024 * 1024,
  /** Cells of all files. */
  cells: 3_000_000,
  /** Up to here formulas are worked out anew while cells are changed. */
  liveCells: 400_000,
} as const;

/** How many cells there are up to the last of each row. */
export function countCells(workbooks: readonly WorkbookSnapshot[]): number {
  let cells = 0;
  for (const { sheets } of workbooks)
    for (const { values } of sheets) for (const line of values) cells += line.length;
  return cells;
}
