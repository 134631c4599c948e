import { cellKey, formatRange, type CellRange } from "../model/address";
import { readCell } from "../model/cell-content";
import { contentAt, type Table } from "../model/table";
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from "../model/workbook";
import { readReferences } from "../formulas/read-references";
import { findTableYear } from "./find-table-year";
import { nameLines, type NamedLine } from "./name-lines";
import type { TableHeader, UnitCell, UnitTable } from "./unit-table";

/** Past this a table is no form that a unit fills in. */
const MOST_CELLS = 40_000;

/**
 * The filled tables of figures among a workbook's tables, as they are added up. `unitOf` names the unit that a table's
 * sheet speaks for, "" where nothing does.
 */
export function readUnitTables(
  workbook: WorkbookSnapshot,
  tables: readonly Table[],
  unitOf: (table: Table) => string,
): readonly UnitTable[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return tables.flatMap((table) => {
    const sheet = sheets.get(table.sheet);
    if (!sheet || table.kind === "register" || table.rows.length * table.columns.length > MOST_CELLS)
      return [];
    const columns = nameLines(
      table.columns.map((column): NamedLine => {
        const label = column.path.at(-1) ?? "";
        return { at: column.column, label, above: column.path.slice(0, -1), role: column.role };
      }),
    );
    const rows = nameLines(listRows(table, sheet));
    if (rows.length === 0 || !columns.some((column) => column.role === "measure")) return [];
    const body = { ...table.range, top: table.header.bottom + 1 };
    const cells = rows.map((row) =>
      columns.map((column) => readUnitCell(table, sheet, row.at, column.at, body)),
    );
    const hasFigure = cells.some((line) =>
      line.some((cell, at) => cell.value !== null && columns[at]?.role === "measure"),
    );
    if (!hasFigure) return [];
    const year = findTableYear(table.title, sheet.name);
    return [
      {
        sheet: table.sheet,
        place: formatRange(table.range),
        unit: unitOf(table),
        year,
        title: table.title,
        header: readHeader(table, sheet),
        columns,
        rows,
        cells,
        faults: [],
      },
    ];
  });
}

/** The rows that hold figures, each under the groups above it. */
function listRows(table: Table, sheet: SheetSnapshot): readonly NamedLine[] {
  const above: string[] = [];
  const ordinal = table.columns.find((column) => column.role === "ordinal");
  return table.rows.flatMap((row): readonly NamedLine[] => {
    if (row.kind === "blank" || row.kind === "note" || row.kind === "repeated-header") return [];
    above.length = Math.min(above.length, row.depth);
    const own = { at: row.row, label: nameRow(row.label, row.row, ordinal?.column, sheet) };
    const role = row.kind === "total" || row.kind === "group" ? row.kind : "record";
    const line = { ...own, above: above.filter((label) => label !== ""), role } as const;
    above[row.depth] = row.label;
    for (let depth = 0; depth < row.depth; depth++) above[depth] ??= "";
    return [line];
  });
}

/** A row that has no words is known by its number. */
function nameRow(label: string, row: number, ordinal: number | undefined, sheet: SheetSnapshot): string {
  if (label !== "" || ordinal === undefined) return label;
  return String(valueAt(sheet, row, ordinal));
}

function readUnitCell(
  table: Table,
  sheet: SheetSnapshot,
  row: number,
  column: number,
  body: CellRange,
): UnitCell {
  const key = cellKey(row, column);
  const format = sheet.numberFormats.get(key);
  const raw = valueAt(sheet, row, column);
  const content = readContent(table, sheet, row, column);
  const formula = sheet.formulas.get(key);
  const own = formula !== undefined && isOfTable(formula, body) ? { formula } : {};
  const look = format === undefined ? {} : { format };
  if (content.kind === "number") return { value: content.value, ...own, ...look };
  if (content.kind === "empty" || content.kind === "dash") return { value: null, ...own, ...look };
  return { value: null, text: String(raw), ...own, ...look };
}

function readContent(table: Table, sheet: SheetSnapshot, row: number, column: number) {
  const known = contentAt(table, row, column);
  return known.kind === "empty" ? readCell(valueAt(sheet, row, column)) : known;
}

/** Whether a formula rests on the table's own cells alone, so that it means the same in a table of the same layout. */
function isOfTable(formula: string, { top, left, bottom, right }: CellRange): boolean {
  const references = readReferences(formula);
  let rest = "";
  let last = 0;
  for (const each of references) {
    const inside = each.top >= top && each.bottom <= bottom && each.left >= left && each.right <= right;
    if (each.sheet !== null || !inside) return false;
    rest += formula.slice(last, each.start);
    last = each.end;
  }
  rest += formula.slice(last);
  const names = rest.replace(/"[^"]*"/gu, "").match(/[\p{L}_][\p{L}\d_.]*/gu) ?? [];
  return references.length > 0 && names.every((name) => FUNCTIONS.has(name.toUpperCase()));
}

const FUNCTIONS: ReadonlySet<string> = new Set(["SUM", "ROUND", "IF", "IFERROR", "AVERAGE", "SUBTOTAL"]);

function readHeader({ header, range }: Table, sheet: SheetSnapshot): TableHeader {
  const rows = header.bottom - header.top + 1;
  const texts: { row: number; column: number; text: string }[] = [];
  for (let row = header.top; row <= header.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const text = String(valueAt(sheet, row, column)).trim();
      if (text !== "") texts.push({ row: row - header.top, column: column - range.left, text });
    }
  }
  const merges = sheet.merges.flatMap((merge): readonly CellRange[] =>
    merge.top >= header.top &&
    merge.bottom <= header.bottom &&
    merge.left >= range.left &&
    merge.right <= range.right
      ? [
          {
            top: merge.top - header.top,
            bottom: merge.bottom - header.top,
            left: merge.left - range.left,
            right: merge.right - range.left,
          },
        ]
      : [],
  );
  return { rows, texts, merges };
}
