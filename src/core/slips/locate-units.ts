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
  readonly sourceAt: (at: CellPlace) => string | null;
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
      const snapshot = workbooks
        .find((each) => each.name === (at.workbook ?? single))
        ?.sheets.find((each) => each.name === at.sheet);
      const header = tables.find((each) => each.id === place?.table.table)?.header;
      if (!found || !snapshot || !header) return null;
      return writeSource(snapshot, header.bottom, found.row);
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
function writeSource(sheet: SheetSnapshot, header: number, row: number): string | null {
  const labels = sheet.values[header] ?? [];
  const [file, tab, line] = SOURCE_COLUMNS.map(({ header: label }) => {
    const column = labels.indexOf(label);
    return column < 0 ? "" : String(valueAt(sheet, row, column));
  });
  return file === "" || line === "" ? null : `Tệp ${file}, trang ${tab}, dòng ${line}`;
}
