import { tidyText } from "../base/fold-text";
import { SOURCE_COLUMNS } from "../collect/list-entries";
import { parseAddress } from "../model/address";
import type { CellPlace, Place } from "../model/place";
import { meaningAt, rawAt, type RegisterTable } from "../model/register";
import { valueAt, type SheetSnapshot } from "../model/workbook";
import type { Facts } from "../rules/define-rule";

/** Whose a cell is, and where a collected entry came from. */
export interface UnitLocator {
  /** The unit of the entry that a cell belongs to, or of its whole sheet; `null` where it is nobody's alone. */
  readonly unitAt: (at: Place) => string | null;
  /** The unit's own file, sheet and row, where the register says them; else `null`. */
  readonly sourceAt: (at: CellPlace) => Source | null;
  /** Whether the cell's sheet is a collected register: a unit has never seen it. */
  readonly isCollected: (at: CellPlace) => boolean;
}

/** A row of a unit's own file. */
export interface Source {
  readonly file: string;
  readonly sheet: string;
  /** As its file counts rows: from 1. */
  readonly row: number;
}

export function createUnitLocator({ register, workbooks, tables }: Facts): UnitLocator {
  const bySheet = new Map<string, SheetRegisters>();
  const single = workbooks[0]?.name ?? "";
  for (const table of register.tables) {
    const key = `${table.workbook}\n${table.sheet}`;
    const sheet = bySheet.get(key) ?? {
      entries: new Map<number, { table: RegisterTable; entry: number }>(),
      tables: [],
    };
    for (const [entry, row] of table.rows.entries()) sheet.entries.set(row, { table, entry });
    sheet.tables.push(table);
    bySheet.set(key, sheet);
  }
  const find = (at: CellPlace): { sheet: SheetRegisters; row: number } | null => {
    const sheet = bySheet.get(`${at.workbook ?? single}\n${at.sheet}`);
    const cell = parseAddress(at.address.split(":")[0] ?? "");
    return sheet && cell ? { sheet, row: cell.row } : null;
  };
  const snapshotAt = (at: CellPlace): SheetSnapshot | undefined =>
    workbooks
      .find((each) => each.name === (at.workbook ?? single))
      ?.sheets.find((each) => each.name === at.sheet);
  const headers = new Map(tables.map(({ id, header }) => [id, header.bottom]));
  const headerOf = (table: RegisterTable | undefined): number | undefined =>
    table === undefined ? undefined : headers.get(table.table);
  return {
    unitAt: (at) => {
      const found = at.kind === "cell" ? find(at) : null;
      const place = found?.sheet.entries.get(found.row);
      if (place) return unitOf(place.table, place.entry);
      // A cell that is no entry's, on the sheet of one unit.
      const units = new Set(found?.sheet.tables.map((table) => table.sheetUnit));
      const [only] = units;
      return units.size === 1 ? (only ?? null) : null;
    },
    sourceAt: (at) => {
      const found = find(at);
      const place = found?.sheet.entries.get(found.row);
      const snapshot = snapshotAt(at);
      const header = headerOf(place?.table);
      if (!found || !snapshot || header === undefined) return null;
      return readSource(snapshot, header, found.row);
    },
    isCollected: (at) => {
      const snapshot = snapshotAt(at);
      const found = bySheet.get(`${at.workbook ?? single}\n${at.sheet}`);
      return (
        snapshot !== undefined &&
        (found?.tables ?? []).some((table) => {
          const labels = snapshot.values[headerOf(table) ?? -1] ?? [];
          return labels.includes(SOURCE_COLUMNS[0].header);
        })
      );
    },
  };
}

interface SheetRegisters {
  readonly entries: Map<number, { readonly table: RegisterTable; readonly entry: number }>;
  readonly tables: RegisterTable[];
}

function unitOf(table: RegisterTable, entry: number): string | null {
  if (!table.columns.has("unit")) return table.sheetUnit;
  const meaning = meaningAt(table, "unit", entry);
  const name = meaning.kind === "category" ? meaning.id : tidyText(String(rawAt(table, "unit", entry)));
  return name === "" ? null : name;
}

/** The last three columns of a collected register: file, sheet, row. */
function readSource(sheet: SheetSnapshot, header: number, at: number): Source | null {
  const labels = sheet.values[header] ?? [];
  const [file, tab, row] = SOURCE_COLUMNS.map(({ header: label }) => {
    const column = labels.indexOf(label);
    return column < 0 ? "" : String(valueAt(sheet, at, column));
  });
  if (file === undefined || tab === undefined || file === "" || !/^[1-9]\d*$/u.test(row ?? "")) return null;
  return { file, sheet: tab, row: Number(row) };
}
