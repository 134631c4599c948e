import type { CellSource } from "./alignment";
import type { Candidate } from "./candidates/candidate";
import { operandsOf } from "./tables/operands";
import type { Pivot } from "./tables/pivot";

/** The candidate in the terms of the sheet. */
export function sourceOf(candidate: Candidate): CellSource {
  const { grid, relation, cells, value } = candidate;
  if (grid.pivot) return sourceOfPivot(candidate, grid.pivot);
  const operands = relation === "equal" ? operandsOf(grid, cells) : [];
  return {
    table: grid.table,
    relation,
    cells: [...cells, ...operands].map(({ row, column }) => grid.cellAt(row, column)),
    value,
  };
}

/** The cells of the list that a figure made of its rows comes from. */
function sourceOfPivot(
  { relation, cells, value }: Candidate,
  { table, sourceOf: membersOf }: Pivot,
): CellSource {
  const parts = cells.map(({ row, column }) => membersOf(row, column));
  const [first] = parts;
  const one = relation === "equal" && first ? first.relation : relation;
  return { table, relation: one, cells: parts.flatMap((part) => part.cells).slice(0, MOST_CELLS), value };
}

const MOST_CELLS = 40;
