import type { FoundTable } from "../tables/found-table";
import { readFound, type ReadTables } from "../tables/read-tables";
import type { Template } from "../template/schema";
import { collectLabels } from "./collect-labels";
import { deriveCategories } from "./derive-categories";
import type { Dimension } from "./dimension";

/**
 * The tables that were found, as the trade reads them. A list whose column of fields has a header that nobody knows, and
 * values that only the office's own summary table names, is read again with the names of that table.
 */
export function readByOwnFields(
  found: readonly FoundTable[],
  trade: Template,
  fields: Dimension,
): ReadTables {
  const read = readFound(found, trade);
  if (read.register.tables.every((table) => table.columns.has("field"))) return read;
  const { categories, source } = deriveCategories(fields, collectLabels(read.tables), []);
  const known = new Set(trade.fields.map(({ id }) => id));
  const own = categories.filter(({ id }) => !known.has(id));
  if (source.kind !== "table" || own.length === 0) return read;
  return readFound(found, { ...trade, fields: [...trade.fields, ...own] });
}
