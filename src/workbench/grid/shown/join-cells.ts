import { cellKey, type CellRange } from "../../../core/model/address";

/** Cells side by side as one range: in a row first, then ranges of the same width below one another. */
export function joinCells(
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly CellRange[] {
  const sorted = [...new Map(cells.map((cell) => [cellKey(cell.row, cell.column), cell])).values()].sort(
    (one, other) => one.row - other.row || one.column - other.column,
  );
  const runs: CellRange[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const joined: CellRange[] = [];
  for (const run of runs) {
    const above = joined.findIndex(
      ({ bottom, left, right }) => bottom === run.top - 1 && left === run.left && right === run.right,
    );
    const found = joined[above];
    if (found) joined[above] = { ...found, bottom: run.bottom };
    else joined.push(run);
  }
  return joined;
}
