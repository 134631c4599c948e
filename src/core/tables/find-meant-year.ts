import type { ColumnKey } from "../model/register";
import type { Template } from "../template/schema";
import type { ColumnSample } from "./column-sample";
import type { ColumnHeader } from "./read-header";

/** Shares of filled rows this near are those of columns that are filled together. */
const TOGETHER = 0.1;

/**
 * Which year a column holds whose header says no more than "Năm": that of the columns which are filled with it (a level,
 * a form or a decision of awards: their year), else that of registration. Null where two are as likely.
 */
export function findMeantYear(
  column: number,
  known: ReadonlyMap<ColumnKey, ColumnHeader>,
  { columns }: Template,
  sampleOf: (column: number) => ColumnSample,
): ColumnKey | null {
  const filled = shareFilled(sampleOf(column));
  const years = new Set<ColumnKey>();
  for (const { id, requiredWith: year } of columns) {
    const companion = known.get(id);
    if (!companion || year === undefined || known.has(year)) continue;
    if (Math.abs(shareFilled(sampleOf(companion.column)) - filled) <= TOGETHER) years.add(year);
  }
  const [only, more] = years;
  if (more !== undefined) return null;
  return only ?? (known.has("yearRegistered") ? null : "yearRegistered");
}

function shareFilled({ values, rows }: ColumnSample): number {
  return values.length / Math.max(1, rows);
}
