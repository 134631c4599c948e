import { contentAt, type Table, type TableRow } from "../../model/table";

/**
 * How deep each row stands, by row of the sheet: as the table was read; where that tells no rows apart, by the spaces before their
 * labels, or by arithmetic: a row that the rows below it add up to, in every column that can be added, heads them.
 */
export function readDepths(table: Table): ReadonlyMap<number, number> {
  const own = table.rows.filter(({ kind }) => kind === "record" || kind === "group" || kind === "detail");
  const read = new Map(table.rows.map(({ row, depth }) => [row, depth]));
  if (new Set(own.map(({ depth }) => depth)).size > 1) return read;
  const nested = nestByIndent(own) ?? nestBySums(table, own);
  for (const [row, depth] of nested) read.set(row, depth);
  return read;
}

function nestByIndent(rows: readonly TableRow[]): ReadonlyMap<number, number> | null {
  const steps = [...new Set(rows.map(({ indent = 0 }) => indent))].sort((a, b) => a - b);
  if (steps.length < 2 || steps.length > MOST_STEPS) return null;
  return new Map(rows.map(({ row, indent = 0 }) => [row, steps.indexOf(indent)]));
}

const MOST_STEPS = 4;

/** One level below heads that all rows stand under: "Khối A" = its units, "Khối B" = its own. */
function nestBySums(table: Table, rows: readonly TableRow[]): ReadonlyMap<number, number> {
  const columns = table.columns.filter(({ role }) => role === "measure").slice(0, MOST_COLUMNS);
  const values = rows.map(({ row }) =>
    columns.map(({ column }) => {
      const content = contentAt(table, row, column);
      return content.kind === "number" && !content.percent ? content.value : NaN;
    }),
  );
  const depths = new Map<number, number>();
  let heads = 0;
  for (let at = 0; at < rows.length;) {
    const count = countBelow(values, at);
    if (count === 0) return new Map();
    heads++;
    for (let below = at + 1; below <= at + count; below++) depths.set(rows[below]?.row ?? -1, 1);
    depths.set(rows[at]?.row ?? -1, 0);
    at += count + 1;
  }
  return heads > 1 ? depths : new Map();
}

const MOST_COLUMNS = 24;

/** How many rows below add up to the row, in two columns at least; 0 where none do. */
function countBelow(values: readonly (readonly number[])[], at: number): number {
  const head = values[at] ?? [];
  const sums = head.map(() => 0);
  for (let below = at + 1; below < Math.min(values.length, at + 1 + MOST_BELOW); below++) {
    values[below]?.forEach((value, column) => {
      sums[column] = (sums[column] ?? 0) + (Number.isNaN(value) ? 0 : value);
    });
    const equal = head.filter((value, column) => value !== 0 && isNear(value, sums[column] ?? NaN));
    if (below > at + 1 && equal.length >= LEAST_COLUMNS) return below - at;
  }
  return 0;
}

const MOST_BELOW = 60;
const LEAST_COLUMNS = 2;

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(Math.abs(one), 1) * 1e-9;
}
