import { formatAddress } from "../model/address";
import { alignLines, type Alignment } from "./align-lines";
import type { PartCell, UnitPart } from "./consolidation";
import type { SentTable } from "./group-layouts";
import type { UnitTable } from "./unit-table";

/** A unit's figures laid into the form, and how its own lines go with the form's. */
export interface AlignedPart {
  readonly part: UnitPart;
  readonly table: UnitTable;
  readonly columns: Alignment;
  readonly rows: Alignment;
}

/** Lays one unit's table into the form, by the words of its lines. */
export function alignPart(form: UnitTable, { file, table }: SentTable, unit: string): AlignedPart {
  const columns = alignLines(form.columns, table.columns);
  const rows = alignLines(form.rows, table.rows);
  const cells = rows.of.map((row) =>
    columns.of.map((column): PartCell | null => {
      const cell = table.cells[row]?.[column];
      const [at, across] = [table.rows[row]?.at, table.columns[column]?.at];
      if (!cell || at === undefined || across === undefined) return null;
      return { ...cell, address: formatAddress(at, across) };
    }),
  );
  return { part: { unit, file, sheet: table.sheet, place: table.place, cells }, table, columns, rows };
}
