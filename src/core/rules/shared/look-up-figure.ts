import { contentAt, type Dimensions, type Table, type TableColumn, type TableRow } from "../../model/table";
import type { Template } from "../../template/schema";

/** A figure found in a table: its value and the cells that make it (one, or a complete set that is summed). */
export interface FoundFigure {
  readonly value: number;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly value: number }[];
}

const SPLITS = ["subject", "kind", "level", "field"] as const;
type Split = (typeof SPLITS)[number];

/**
 * Looks a figure up in a summary table by what it counts: in the cell that counts just that, else as the sum of cells
 * that split it completely by one or two dimensions. Null where the table cannot say (a cell is blank, or a part missing).
 */
export function lookUpFigure(table: Table, template: Template, wanted: Dimensions): FoundFigure | null {
  const row = findRow(table, wanted);
  if (!row) return null;
  const rest = withoutRow(wanted, row);
  const columns = findColumns(table, template, rest);
  if (!columns) return null;
  const cells: { row: number; column: number; value: number }[] = [];
  for (const { column } of columns) {
    const content = contentAt(table, row.row, column);
    if (content.kind !== "number") return null;
    cells.push({ row: row.row, column, value: content.value });
  }
  return { value: cells.reduce((sum, cell) => sum + cell.value, 0), cells };
}

function findRow(table: Table, wanted: Dimensions): TableRow | null {
  if (table.kind === "fields")
    return pick(table, wanted.field !== undefined, (row) => row.dimensions.field === wanted.field);
  if (table.kind === "units")
    return pick(table, wanted.unit !== undefined, (row) => row.dimensions.unit === wanted.unit);
  if (table.kind === "awards") {
    const year = wanted.period && wanted.period.from === wanted.period.to;
    return pick(table, year === true, (row) => row.dimensions.period?.from === wanted.period?.from);
  }
  return null;
}

/** The record that speaks of the wanted thing, or the total row when the wanted thing is over all rows. */
function pick(table: Table, narrow: boolean, matches: (row: TableRow) => boolean): TableRow | null {
  const rows = table.rows.filter((row) =>
    narrow ? row.kind === "record" && matches(row) : row.kind === "total",
  );
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

function withoutRow(wanted: Dimensions, row: TableRow): Dimensions {
  const { field, unit, period, ...rest } = wanted;
  return {
    ...rest,
    ...(row.dimensions.field === undefined && field !== undefined ? { field } : {}),
    ...(row.dimensions.unit === undefined && unit !== undefined ? { unit } : {}),
    ...(row.dimensions.period === undefined && period !== undefined ? { period } : {}),
  };
}

function findColumns(table: Table, template: Template, wanted: Dimensions): readonly TableColumn[] | null {
  const same = table.columns.filter(
    (column) => column.role === "measure" && agrees(column.dimensions, wanted),
  );
  const exact = same.filter((column) => SPLITS.every((split) => column.dimensions[split] === wanted[split]));
  if (exact.length === 1) return exact;
  if (exact.length > 1) return null;
  const open = SPLITS.filter((split) => wanted[split] === undefined);
  for (const [index, first] of open.entries()) {
    for (const second of [null, ...open.slice(index + 1)]) {
      const splits = second === null ? [first] : [first, second];
      const parts = same.filter((column) =>
        SPLITS.every((split) =>
          splits.includes(split)
            ? column.dimensions[split] !== undefined
            : column.dimensions[split] === wanted[split],
        ),
      );
      const expected = splits.reduce((count, split) => count * sizeOf(split, template), 1);
      if (parts.length === expected) return parts;
    }
  }
  return null;
}

/** Same measure, same years, and nothing said that the wanted figure says otherwise. */
function agrees(column: Dimensions, wanted: Dimensions): boolean {
  if (column.measure !== wanted.measure || column.unit !== wanted.unit) return false;
  const [a, b] = [column.period, wanted.period];
  if (a && b && (a.from !== b.from || a.to !== b.to)) return false;
  return SPLITS.every((split) => wanted[split] === undefined || column[split] === wanted[split]);
}

function sizeOf(split: Split, template: Template): number {
  if (split === "subject") return template.subjects.length;
  if (split === "kind") return template.kinds.length;
  return split === "level" ? template.levels.length : template.fields.length;
}
