import type { Table } from "../../model/table";
import type { Candidate } from "../candidates/candidate";
import type { GridTable } from "./grid-table";

/** A cell that a figure is known to come from, by row and column of the sheet. */
export interface Tie {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
}

/** The known cell as the one candidate of its figure. */
export function tieOf(tie: Tie, grids: readonly GridTable[]): Candidate | null {
  const grid = grids.find(({ table }) => table === tie.table);
  const row = grid?.rows.findIndex(({ at }) => at === tie.row) ?? -1;
  const column = grid?.columns.findIndex(({ at }) => at === tie.column) ?? -1;
  if (!grid || row < 0 || column < 0) return null;
  return {
    grid,
    relation: "equal",
    cells: [{ row, column }],
    value: grid.valueAt(row, column),
    equal: true,
    row: 1,
    column: 1,
    named: true,
    slip: 0,
    score: 6,
  };
}
