import type { RegisterTable } from "../model/register";
import type { Table } from "../model/table";
import type { SheetSnapshot } from "../model/workbook";
import { isOrdinalHeader } from "../tables/row-words";
import type { UnusedColumn } from "./collected-file";

/** The columns of a register that are none of the template's and yet hold something. */
export function listUnusedColumns(
  table: RegisterTable,
  sheet: SheetSnapshot,
  tables: readonly Table[],
): readonly UnusedColumn[] {
  const own = tables.find((each) => each.id === table.table);
  const used = new Set(
    [...table.columns.values()].flatMap((each) => each.parts?.map((part) => part.column) ?? [each.column]),
  );
  return (own?.columns ?? []).flatMap(({ column, path }) => {
    if (used.has(column) || isOrdinalHeader(path.at(-1) ?? "")) return [];
    let filled = 0;
    for (const row of table.rows) if ((sheet.values[row]?.[column] ?? "") !== "") filled++;
    return filled > 0 ? [{ column, header: path.join(" › "), filled }] : [];
  });
}
