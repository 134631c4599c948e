import type { CellContent } from "../model/cell-content";
import type { TableColumn, TableRow } from "../model/table";

/** A row as it is being read: with the ordinal that stands before it, and its cells. */
export interface MarkedRow {
  readonly row: TableRow;
  readonly mark: string;
  readonly contents: readonly CellContent[];
}

/**
 * Rows without an ordinal at the end of a group whose others have one may belong to no group ("Cơ quan huyện" after
 * II.2). They leave it where the group's own figure is the sum of the others without them.
 */
export function leaveGroups(
  rows: readonly MarkedRow[],
  columns: readonly TableColumn[],
  left: number,
): readonly TableRow[] {
  const read = rows.map(({ row }) => row);
  const measures = columns
    .filter((column) => column.role === "measure")
    .map((column) => column.column - left);
  for (const [at, { row: head }] of rows.entries()) {
    if (head.kind !== "group") continue;
    const members = listMembers(rows, at);
    const first = members.findIndex(({ mark }) => mark === "");
    const [marked, trailing] = [members.slice(0, first), members.slice(first)];
    // An ordinal left out in the middle is no end of a group.
    if (first < 1 || trailing.some(({ mark }) => mark !== "")) continue;
    const fits = measures.filter((column) => {
      const whole = figureAt(rows[at], column);
      return whole > 0 && whole === sum(marked, column) && sum(trailing, column) !== 0;
    });
    const fitsAll = measures.some((column) => figureAt(rows[at], column) === sum(members, column));
    if (fits.length === 0 || (fitsAll && fits.length * 2 < measures.length)) continue;
    for (const { row } of trailing) read[read.indexOf(row)] = { ...row, depth: head.depth };
  }
  return read;
}

/** The records right below a group's line, up to the next line that is none. */
function listMembers(rows: readonly MarkedRow[], at: number): readonly MarkedRow[] {
  const members: MarkedRow[] = [];
  for (let index = at + 1; index < rows.length; index++) {
    const each = rows[index];
    if (each?.row.kind === "blank" || each?.row.kind === "detail") continue;
    if (each?.row.kind !== "record") break;
    members.push(each);
  }
  return members;
}

function sum(rows: readonly MarkedRow[], column: number): number {
  return rows.reduce((all, row) => all + figureAt(row, column), 0);
}

function figureAt(row: MarkedRow | undefined, column: number): number {
  const content = row?.contents[column];
  return content?.kind === "number" ? content.value : 0;
}
