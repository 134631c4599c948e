import type { Table } from "../model/table";
import type { FoundTable } from "./found-table";

/**
 * Reads tables of figures one by one; one that no words tell the meaning of goes on over the blocks without a header below
 * it, which blank rows, rules and headings part from it: a statement is one table, however it is spaced.
 */
export function readWithBlocks(
  found: readonly FoundTable[],
  read: (source: FoundTable) => Table,
): readonly Table[] {
  const tables: Table[] = [];
  const taken = new Set<string>();
  for (const source of found) {
    if (taken.has(source.id)) continue;
    const { area } = source;
    const table = read(source);
    const reach = area.reach ?? area.bodyBottom;
    const whole =
      table.kind === "generic" && reach > area.bodyBottom
        ? read({ ...source, area: { ...area, bodyBottom: reach } })
        : table;
    if (whole === table || whole.kind !== "generic") {
      tables.push(table);
      continue;
    }
    tables.push(whole);
    for (const other of found) if (goesOn(source, other, reach)) taken.add(other.id);
  }
  return tables;
}

/** A block without a header among the rows that a table goes on over. */
function goesOn(source: FoundTable, other: FoundTable, reach: number): boolean {
  const { area } = other;
  return (
    other !== source &&
    other.workbook === source.workbook &&
    other.grid.sheet === source.grid.sheet &&
    area.headerBottom < area.headerTop &&
    area.headerTop > source.area.bodyBottom &&
    area.bodyBottom <= reach &&
    area.left <= source.area.right &&
    area.right >= source.area.left
  );
}
