import type { ColumnKey, Register, RegisterTable } from "../model/register";
import type { Period } from "../model/period";
import type { Dimensions } from "../model/table";
import type { Measure } from "../template/schema";
import { CATEGORY_DIMENSIONS, columnOf } from "./columns-of-measure";

/** A table that can answer a spec, with its place in the register. */
export interface SpecSource {
  readonly table: RegisterTable;
  readonly index: number;
}

/** The register tables that have every column `spec` asks of; the others cannot say and are left out. */
export function listSources(register: Register, measure: Measure, spec: Dimensions): readonly SpecSource[] {
  return register.tables
    .map((table, index) => ({ table, index }))
    .filter(({ table }) => listMissing(table, measure, spec).length === 0);
}

/** The columns that no table of the register has, though `spec` asks of them; empty when some table can answer. */
export function listMissingColumns(
  register: Register,
  measure: Measure,
  spec: Dimensions,
): readonly ColumnKey[] {
  const missing = register.tables.map((table) => listMissing(table, measure, spec));
  return missing.sort((a, b) => a.length - b.length)[0] ?? [];
}

function listMissing(table: RegisterTable, measure: Measure, spec: Dimensions): readonly ColumnKey[] {
  const missing: ColumnKey[] = [];
  for (const key of [...measure.flags, ...measure.filled])
    if (!table.columns.has(key) && !TAKEN_AS_YES.has(key)) missing.push(key);
  if (!table.columns.has(measure.yearColumn) && !isOf(table.period, spec.period))
    missing.unshift(measure.yearColumn);
  for (const dimension of CATEGORY_DIMENSIONS) {
    if (spec[dimension] === undefined) continue;
    if (dimension === "unit" && table.sheetUnit !== null) continue;
    const key = columnOf(dimension, measure);
    if (key === null) missing.push(measure.yearColumn);
    else if (!table.columns.has(key)) missing.push(key);
  }
  return missing;
}

/** Whether all entries of a list without years are of the period asked for. */
function isOf(own: Period | undefined, asked: Period | undefined): boolean {
  return own !== undefined && (!asked || (own.from >= asked.from && own.to <= asked.to));
}

/**
 * A register without the column "Đăng ký mới" lists an entry in the year it was registered, so each is new in that year.
 * No other flag may be taken for granted: without the column nobody knows which models were replicated.
 */
export const TAKEN_AS_YES: ReadonlySet<ColumnKey> = new Set(["isNew"]);
