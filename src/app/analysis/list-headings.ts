import type { Table } from "../../core/model/table";
import type { Heading } from "./analyzer";

/** Where the tables of the workbooks say what their rows and columns are. */
export function listHeadings(tables: readonly Table[]): readonly Heading[] {
  return tables
    .filter((table) => table.document === undefined)
    .map((table) => ({
      workbook: table.workbook,
      sheet: table.sheet,
      range: table.range,
      headerBottom: table.header.bottom,
      labelRight: lastLabel(table),
    }));
}

/** The first column that names a row, with the numbers in front of it; a table that begins with neither has none. */
function lastLabel({ columns, range }: Table): number | null {
  let last: number | null = null;
  for (const { column, role, registerRole } of columns) {
    if (column !== (last ?? range.left - 1) + 1) break;
    const names = registerRole === undefined ? role === "label" : NAMES.has(registerRole.id);
    if (!names && role !== "ordinal") break;
    last = column;
    if (names) break;
  }
  return last;
}

const NAMES: ReadonlySet<string> = new Set(["unit", "title", "name"]);
