import type { SheetGrid } from "./sheet-grid";
import type { TableArea } from "./table-area";

/** Blank rows, rules and headings that may part a block from the table that it belongs to. */
const MOST_BETWEEN = 6;
/** Of ten of its columns with figures so many must be the table's. */
const INSIDE = 8;

/** Lets the tables above reach down over a block without a header whose figures stand in their columns. */
export function extendAbove(grid: SheetGrid, areas: TableArea[], top: number, bottom: number): void {
  const columns = new Set<number>();
  for (let row = top; row <= bottom; row++)
    for (const column of grid.row(row).anchors)
      if (grid.content(row, column).kind === "number") columns.add(column);
  for (const [at, area] of areas.entries()) {
    const between = top - (area.reach ?? area.bodyBottom) - 1;
    const inside = [...columns].filter((column) => column >= area.left && column <= area.right).length;
    if (inside > 0 && inside * 10 >= columns.size * INSIDE && between >= 0 && between <= MOST_BETWEEN)
      areas[at] = { ...area, reach: bottom };
  }
}
