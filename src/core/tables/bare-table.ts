import { saysWord } from "../lexicon/table-words";
import { isBodyRow } from "./find-body";
import { measureSpan } from "./find-header";
import type { SheetGrid } from "./sheet-grid";
import type { TableArea } from "./table-area";

/** A block of figures with no header at all: still a table, whose sums can be inferred. */
export function measureBareTable(grid: SheetGrid, bodyTop: number): Omit<TableArea, "title"> | null {
  let bottom = bodyTop;
  for (let next = findNextRow(grid, bodyTop, bottom); next > 0; next = findNextRow(grid, bodyTop, bottom))
    bottom = next;
  const span = measureSpan(grid, bodyTop, bottom);
  if (!span || bottom - bodyTop < 2 || span.right - span.left < 1) return null;
  return {
    headerTop: bodyTop,
    headerBottom: bodyTop - 1,
    ...span,
    bodyTop,
    bodyBottom: bottom,
  };
}

/** Blank rows and headings of one cell that may part the rows of a table without a header. */
const MOST_PARTED = 4;

/** The next row of a block of figures, past blank rows and headings where its figures stand in the same columns; 0 for none. */
function findNextRow(grid: SheetGrid, bodyTop: number, bottom: number): number {
  for (let row = bottom + 1; row < grid.rows && row <= bottom + 1 + MOST_PARTED; row++) {
    if (isBodyRow(grid, row))
      return row === bottom + 1 ||
        isAlike(grid, bodyTop, row) ||
        isAlike(grid, bottom, row) ||
        isTotalOf(grid, bottom, row)
        ? row
        : 0;
    if (grid.row(row).anchors.length > 1) return 0;
  }
  return 0;
}

/** Whether a row holds figures in much the same columns as another, three or more; some may be "N/A". */
function isAlike(grid: SheetGrid, one: number, other: number): boolean {
  const first = listFigures(grid, one);
  const second = listFigures(grid, other);
  const filled = new Set(grid.row(other).anchors);
  const common = first.filter((column) => filled.has(column)).length;
  return second.length >= 2 && common >= 3 && common * 3 >= Math.max(first.length, second.length) * 2;
}

/** A total with a figure under each of those of the last row, be there but one. */
function isTotalOf(grid: SheetGrid, last: number, row: number): boolean {
  const first = grid.content(row, grid.row(row).anchors[0] ?? 0);
  if (first.kind !== "text" || !saysWord(first.text, "total", true)) return false;
  const figures = new Set(listFigures(grid, row));
  return listFigures(grid, last).every((column) => figures.has(column));
}

function listFigures(grid: SheetGrid, row: number): readonly number[] {
  return grid.row(row).anchors.filter((column) => {
    const { kind } = grid.content(row, column);
    return kind === "number" || kind === "dash";
  });
}
