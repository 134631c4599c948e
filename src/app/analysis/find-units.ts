import type { GatheredFacts } from "../../core/engine/gather-facts";
import { parseAddress } from "../../core/model/address";
import type { Finding } from "../../core/model/finding";
import { meaningAt, type RegisterTable } from "../../core/model/register";
import type { CellPlace } from "../../core/model/place";
import type { Table } from "../../core/model/table";

/** The unit that each finding in a workbook concerns, by the finding's id: that of its entry, row or column. */
export function findUnits(
  { register, tables, workbooks }: Pick<GatheredFacts, "register" | "tables" | "workbooks">,
  findings: readonly Finding[],
): Readonly<Record<string, string>> {
  const only = workbooks[0]?.name ?? "";
  const entries = groupBySheet(register.tables);
  const summaries = groupBySheet(
    tables.filter((table) => table.kind !== "register" && table.document === undefined),
  );
  const rowsOf = createRowIndex();
  const units: Record<string, string> = {};
  for (const { id, at } of findings) {
    if (at.kind !== "cell") continue;
    const position = parseAddress(at.address);
    const key = keyOf(at.workbook ?? only, at.sheet);
    const unit =
      position &&
      (unitOfEntry(entries.get(key) ?? [], position.row, rowsOf) ??
        unitOfCell(summaries.get(key) ?? [], position.row, position.column));
    if (unit !== null) units[id] = unit;
  }
  return units;
}

type RowIndex = (table: RegisterTable) => ReadonlyMap<number, number>;

/** Which entry stands in a row; made once a table, when it is first asked for. */
function createRowIndex(): RowIndex {
  const known = new Map<RegisterTable, ReadonlyMap<number, number>>();
  return (table) => {
    const made = known.get(table) ?? new Map(Array.from(table.rows, (row, entry) => [row, entry]));
    known.set(table, made);
    return made;
  };
}

function unitOfEntry(tables: readonly RegisterTable[], row: number, rowsOf: RowIndex): string | null {
  for (const table of tables) {
    const entry = rowsOf(table).get(row);
    if (entry === undefined) continue;
    const meaning = meaningAt(table, "unit", entry);
    return meaning.kind === "category" ? meaning.id : table.sheetUnit;
  }
  return null;
}

function unitOfCell(tables: readonly Table[], row: number, column: number): string | null {
  for (const { range, rows, columns } of tables) {
    if (row < range.top || row > range.bottom || column < range.left || column > range.right) continue;
    const inRow = rows.find((each) => each.row === row)?.dimensions.unit;
    return inRow ?? columns.find((each) => each.column === column)?.dimensions.unit ?? null;
  }
  return null;
}

function groupBySheet<T extends { readonly workbook: string; readonly sheet: string }>(
  tables: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const table of tables) {
    const key = keyOf(table.workbook, table.sheet);
    const group = groups.get(key);
    if (group) group.push(table);
    else groups.set(key, [table]);
  }
  return groups;
}

function keyOf(workbook: string, sheet: CellPlace["sheet"]): string {
  return `${workbook}\u0000${sheet}`;
}
