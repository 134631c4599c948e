import type { CellRange } from "../model/address";
import type { Table, TableColumn } from "../model/table";
import type { SheetSnapshot } from "../model/workbook";

/** The table as it stands and where it goes: `down` rows further, its first column first. */
export interface CountedFrame {
  readonly table: Table;
  readonly sheet: SheetSnapshot;
  readonly title: readonly string[];
  readonly down: number;
  readonly right: number;
}

/** A column that says what the rows are, and holds no figures. */
export function isLabel({ column, role }: TableColumn, counted: ReadonlyMap<number, unknown>): boolean {
  return role !== "measure" && !counted.has(column);
}

export function across(row: number, { right }: CountedFrame): CellRange {
  return { top: row, left: 0, bottom: row, right };
}
