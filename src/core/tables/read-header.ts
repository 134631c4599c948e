import { isIndexRow, readColumnIndex, type ColumnIndex } from "./read-index-row";
import type { TableArea } from "./table-area";
import type { SheetGrid } from "./sheet-grid";

/** One column's header: its labels from the top down, each merged label once, and its entry in the index row. */
export interface ColumnHeader {
  readonly column: number;
  readonly path: readonly string[];
  readonly index?: ColumnIndex;
}

/**
 * Reads the header tree. A merged label stands over every column it covers; where a sheet has no merges (a CSV, a text),
 * a label reaches right over the empty cells up to the next label, within the label above it.
 */
export function readHeader(grid: SheetGrid, area: TableArea): readonly ColumnHeader[] {
  const rows: number[] = [];
  let indexRow: number | null = null;
  for (let row = area.headerTop; row <= area.headerBottom; row++) {
    if (isIndexRow(grid, row)) indexRow = row;
    else if (grid.row(row).anchors.length > 0) rows.push(row);
  }
  const levels = rows.map((row, depth) => readLevel(grid, area, row, depth < rows.length - 1));
  const headers: ColumnHeader[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const path: string[] = [];
    let lastOwner = "";
    for (const [depth, level] of levels.entries()) {
      const label = level[column - area.left];
      if (!label || label.owner === lastOwner) continue;
      if (depth > 0 && label.spread && !isUnder(levels, depth, column - area.left)) continue;
      path.push(label.text);
      lastOwner = label.owner;
    }
    const index = indexRow === null ? null : readColumnIndex(grid, indexRow, column);
    headers.push({ column, path: dropRepeats(path), ...(index ? { index } : {}) });
  }
  return headers;
}

interface Label {
  readonly text: string;
  /** The cell the text stands in, so that a label merged over two rows is read once. */
  readonly owner: string;
  /** Reached by spreading over empty cells, not by a merge. */
  readonly spread: boolean;
}

function readLevel(
  grid: SheetGrid,
  area: TableArea,
  row: number,
  mayspread: boolean,
): readonly (Label | null)[] {
  const labels: (Label | null)[] = [];
  let carried: Label | null = null;
  for (let column = area.left; column <= area.right; column++) {
    const merge = grid.mergeAt(row, column);
    const [fromRow, fromColumn] = merge ? [merge.top, merge.left] : [row, column];
    const text = grid.text(fromRow, fromColumn);
    if (text !== "") {
      const label: Label = { text, owner: `${fromRow}:${fromColumn}`, spread: false };
      labels.push(label);
      carried = mayspread && !merge ? { ...label, spread: true } : null;
    } else {
      if (merge) carried = null;
      labels.push(carried);
    }
  }
  return labels;
}

/** A spread label holds only as far as the label above it: both columns share their parent. */
function isUnder(levels: readonly (readonly (Label | null)[])[], depth: number, offset: number): boolean {
  const own = levels[depth]?.[offset]?.owner;
  const parent = levels[depth - 1]?.[offset]?.owner;
  const start = levels[depth]?.findIndex((label) => label?.owner === own) ?? 0;
  const startParent = levels[depth - 1]?.[start]?.owner;
  return parent !== undefined && parent === startParent;
}

/** The same words twice in a row are one label written in two cells. */
function dropRepeats(path: readonly string[]): readonly string[] {
  return path.filter((label, index) => index === 0 || label !== path[index - 1]);
}
