import { contentAt } from "../../model/table";
import type { GridTable } from "../tables/grid-table";
import { readWords } from "../text/words";

/** Rows of one table that a text may count: all that stand lowest, those of one group, those of one kind. */
export interface Domain {
  readonly rows: readonly number[];
  /** The text names what they are: the header over the labels does, or each label begins so. */
  readonly named: boolean;
}

/**
 * The sets of rows that "11 thôn" may be.
 *
 * @param noun the first word of what is counted, as it is compared
 */
export function listDomains(grid: GridTable, noun: string): readonly Domain[] {
  const rows = grid.rows.flatMap(({ total }, row) =>
    total || isParent(grid, row) || isEmpty(grid, row) ? [] : [row],
  );
  const named = noun === grid.rowKind;
  const ofKind = rows.filter((row) => firstWord(grid, row) === noun);
  const numbered = rows.filter((row) => isNumbered(grid, row));
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const group = grid.rows[row]?.group ?? "";
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  const parents = grid.rows.flatMap(({ total }, row) => (!total && isParent(grid, row) ? [row] : []));
  const least = Math.min(...grid.rows.flatMap(({ total, depth }) => (total ? [] : [depth])));
  const top = grid.rows.flatMap(({ total, depth }, row) => (!total && depth === least ? [row] : []));
  return [
    { rows, named: named || ofKind.length === rows.length },
    ...(ofKind.length < rows.length ? [{ rows: ofKind, named: true }] : []),
    ...(numbered.length < rows.length ? [{ rows: numbered, named }] : []),
    ...(groups.size > 1 ? [...groups.values()].map((each) => ({ rows: each, named: false })) : []),
    { rows: parents, named: false },
    ...(parents.length > 0 ? [{ rows: top, named }] : []),
  ].filter(({ rows: { length } }) => length > 1);
}

/** Rows stand below it that it is the heading of. */
function isParent({ rows }: GridTable, row: number): boolean {
  return (rows[row + 1]?.depth ?? 0) > (rows[row]?.depth ?? 0);
}

/** A whole number stands before the label: "Trong đó" rows have none. */
function isNumbered({ table, rows }: GridTable, row: number): boolean {
  const ordinal = table.columns.find(({ role }) => role === "ordinal");
  if (!ordinal) return false;
  const content = contentAt(table, rows[row]?.at ?? 0, ordinal.column);
  return content.kind === "number"
    ? Number.isInteger(content.value)
    : content.kind === "text" && /^\d+[.)]?$/u.test(content.text);
}

function isEmpty(grid: GridTable, row: number): boolean {
  return grid.columns.every((_, column) => Number.isNaN(grid.valueAt(row, column)));
}

function firstWord({ rows, table }: GridTable, row: number): string {
  const label = table.rows.find((each) => each.row === rows[row]?.at)?.label ?? "";
  return readWords(label)[0]?.token ?? "";
}
