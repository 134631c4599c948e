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

/** The record that speaks of the wanted thing, or the total row when the wanted thing is over all rows. */
function findRow(table: Table, { field, unit, period }: Dimensions): TableRow | null {
  const { records, total } = indexRows(table);
  const year = period && period.from === period.to ? period.from : undefined;
  const wanted = { fields: field, units: unit, awards: year, generic: null, register: null }[table.kind];
  if (wanted === null) return null;
  return wanted === undefined ? total : (records.get(wanted) ?? null);
}

interface RowIndex {
  /** By field, unit or year, whatever the table's rows are about; null where several rows speak of the same. */
  readonly records: ReadonlyMap<string | number, TableRow | null>;
  /** Null where there is none, or several. */
  readonly total: TableRow | null;
}

/** Made once a table: it is asked for every cell of every other. */
const INDEXES = new WeakMap<Table, RowIndex>();

function indexRows(table: Table): RowIndex {
  const known = INDEXES.get(table);
  if (known) return known;
  const records = new Map<string | number, TableRow | null>();
  const totals = table.rows.filter((row) => row.kind === "total");
  for (const row of table.rows) {
    const { field, unit, period } = row.dimensions;
    const about = {
      fields: field,
      units: unit,
      awards: period?.from,
      generic: undefined,
      register: undefined,
    };
    const name = about[table.kind];
    if (row.kind === "record" && name !== undefined) records.set(name, records.has(name) ? null : row);
  }
  const index = { records, total: totals.length === 1 ? (totals[0] ?? null) : null };
  INDEXES.set(table, index);
  return index;
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
