import { readTables } from "../../src/core/tables/read-tables";
import { defaultTemplate } from "../../src/core/template/default-template";
import type { Template } from "../../src/core/template/schema";
import { formatRange } from "../../src/core/model/address";
import type { Table } from "../../src/core/model/table";
import type { Register } from "../../src/core/model/register";
import type { SheetSnapshot } from "../../src/core/model/workbook";
import { workbook } from "./grid";

export function readSheets(
  sheets: readonly SheetSnapshot[],
  template: Template = defaultTemplate(),
): { readonly tables: readonly Table[]; readonly register: Register } {
  return readTables([workbook(...sheets)], template);
}

/** `"awards A3:E6"` for each table found. */
export function listTables(...sheets: readonly SheetSnapshot[]): string[] {
  return readSheets(sheets).tables.map((table) => `${table.kind} ${formatRange(table.range)}`);
}

/** `"2: Cấp khen / Cấp huyện / Tập thể"` for each column. */
export function listPaths(table: Table | undefined): string[] {
  return (table?.columns ?? []).map((column) => column.path.join(" / "));
}

/** `"group I Khối xã"`: kind, depth and label of each row. */
export function listRows(table: Table | undefined): string[] {
  return (table?.rows ?? []).map((row) => `${row.kind} ${row.depth} ${row.label}`.trim());
}
