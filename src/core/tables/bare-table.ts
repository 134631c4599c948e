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
      return row === bottom + 1 || isAlike(grid, bodyTop, row) || isAlike(grid, bottom, row) ? row : 0;
    if (grid.row(row).anchors.length > 1) return 0;
  }
  return 0;
}

/** Whether two rows hold figures in much the same columns, three or more. */
function isAlike(grid: SheetGrid, one: number, other: number): boolean {
  const [first, second] = [listFigures(grid, one), new Set(listFigures(grid, other))];
  const common = first.filter((column) => second.has(column)).length;
  return common >= 3 && common * 3 >= Math.max(first.length, second.size) * 2;
}

function listFigures(grid: SheetGrid, row: number): readonly number[] {
  return grid.row(row).anchors.filter((column) => {
    const { kind } = grid.content(row, column);
    return kind === "number" || kind === "dash";
  });
}
