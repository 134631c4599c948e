import { tidyText } from "../base/fold-text";
import { cellKey } from "../model/address";
import type { ColumnKey, Meaning, RegisterColumn, RegisterTable } from "../model/register";
import type { CellValue } from "../model/workbook";
import type { Template } from "../template/schema";
import type { TableArea } from "./find-tables";
import type { RegisterHeader } from "./match-register-header";
import { createMeaningReader, type UnitCatalogue } from "./read-meaning";
import { isGroupOrdinal, isTotalLabel } from "./row-words";
import type { SheetGrid } from "./sheet-grid";

/** Reads the entries of one register table, column by column, each distinct value understood once. */
export function readRegisterTable(
  grid: SheetGrid,
  area: TableArea,
  header: RegisterHeader,
  id: string,
  workbook: string,
  template: Template,
  units: UnitCatalogue,
  sheetUnit: string | null,
): RegisterTable {
  const rows = listEntryRows(grid, area, header);
  const fills = listVerticalFills(grid, area);
  const columns = new Map<ColumnKey, RegisterColumn>();
  for (const spec of template.columns) {
    const found = header.columns.get(spec.id);
    if (!found) continue;
    const reader = createMeaningReader(spec, template, units);
    const source = readColumn(grid, rows, found.column, fills.get(found.column), spec.holds === "year");
    columns.set(spec.id, {
      id: spec.id,
      column: found.column,
      header: found.path.at(-1) ?? spec.header,
      distinct: source.distinct,
      codes: source.codes,
      meanings: source.distinct.map((value, code): Meaning => reader(value, source.dates.has(code))),
    });
  }
  const hidden = new Set<number>();
  for (const row of rows) if (grid.sheet.hiddenRows.has(row)) hidden.add(row);
  return {
    table: id,
    workbook,
    sheet: grid.sheet.name,
    rows,
    sheetUnit: columns.has("unit") ? null : sheetUnit,
    columns,
    hidden,
  };
}

/** Rows that hold an entry: two known columns filled at least; totals, group lines, blank rows and notes are none. */
function listEntryRows(grid: SheetGrid, area: TableArea, header: RegisterHeader): Int32Array {
  const known = [...header.columns.values()].map((each) => each.column);
  const first = Math.min(...known);
  const labels = new Map([...header.columns.values()].map((each) => [each.column, each.path.at(-1) ?? ""]));
  const rows: number[] = [];
  const { values } = grid.sheet;
  for (let row = area.bodyTop; row <= area.bodyBottom; row++) {
    const line = values[row];
    if (!line) continue;
    let filled = 0;
    let repeats = 0;
    for (const column of known) {
      const value = line[column];
      if (value === undefined || value === "") continue;
      filled++;
      if (typeof value === "string" && value === labels.get(column)) repeats++;
    }
    if (filled < 2 || repeats * 2 > filled) continue;
    if (filled <= 3 && (isTotalLine(line) || isGroupLine(line, first))) continue;
    rows.push(row);
  }
  return Int32Array.from(rows);
}

/** "Tổng cộng" in any cell of a line that holds little else. */
function isTotalLine(line: readonly CellValue[]): boolean {
  return line.some((value) => typeof value === "string" && value !== "" && isTotalLabel(value));
}

/** "II | XÃ BÌNH LÂM | 2": a group's mark left of the known columns. */
function isGroupLine(line: readonly CellValue[], first: number): boolean {
  return line.slice(0, first + 1).some((value) => typeof value === "string" && isGroupOrdinal(value));
}

/** Columns with cells merged over several entries: row to the row that holds the value. */
function listVerticalFills(
  grid: SheetGrid,
  area: TableArea,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const fills = new Map<number, Map<number, number>>();
  for (const merge of grid.sheet.merges) {
    if (
      merge.top < area.bodyTop ||
      merge.bottom > area.bodyBottom ||
      merge.bottom === merge.top ||
      merge.left !== merge.right
    )
      continue;
    let fill = fills.get(merge.left);
    if (!fill) fills.set(merge.left, (fill = new Map<number, number>()));
    for (let row = merge.top + 1; row <= merge.bottom; row++) fill.set(row, merge.top);
  }
  return fills;
}

function readColumn(
  grid: SheetGrid,
  rows: Int32Array,
  column: number,
  fill: ReadonlyMap<number, number> | undefined,
  datesMatter: boolean,
): {
  readonly distinct: readonly CellValue[];
  readonly codes: Int32Array;
  readonly dates: ReadonlySet<number>;
} {
  const { values, numberFormats } = grid.sheet;
  const codeOf = new Map<CellValue, number>();
  const distinct: CellValue[] = [];
  const dates = new Set<number>();
  const codes = new Int32Array(rows.length);
  let last: CellValue | null = null;
  let lastCode = -1;
  for (let entry = 0; entry < rows.length; entry++) {
    const own = rows[entry] ?? 0;
    const row = fill?.get(own) ?? own;
    const value = values[row]?.[column] ?? "";
    // Units, years and blanks come in runs: most values are those of the entry above.
    if (value === last) {
      codes[entry] = lastCode;
      continue;
    }
    let code = codeOf.get(value);
    if (code === undefined) {
      code = distinct.length;
      codeOf.set(value, code);
      distinct.push(value);
      if (datesMatter && typeof value === "number" && isDateFormat(numberFormats.get(cellKey(row, column))))
        dates.add(code);
    }
    codes[entry] = code;
    last = value;
    lastCode = code;
  }
  return { distinct, codes, dates };
}

function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && /[dmy]/iu.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, ""));
}

/** The unit that a whole sheet speaks for: from a title line ("Đơn vị: Xã …"), else the sheet's own name. */
export function findSheetUnit(
  title: readonly string[],
  sheetName: string,
  template: Template,
  units: UnitCatalogue,
): string | null {
  for (const line of title) {
    const named = /^(?:tên\s+)?(?:đơn vị|đơn vị báo cáo|cơ quan|địa phương)\s*:\s*(.+)$/iu.exec(
      tidyText(line),
    );
    if (named) return unitName(named[1] ?? "", units);
  }
  if (template.units.length > 0) {
    for (const candidate of [...title, sheetName]) {
      const meaning = units.read(tidyText(candidate));
      if (meaning.kind === "category") return meaning.id;
    }
  }
  for (const candidate of [sheetName, ...title]) {
    if (
      /^(xã|phường|thị trấn|chi bộ|đảng bộ|trường|hội|ban|phòng|công an|ubnd|ủy ban|trung tâm|mttq|đoàn|huyện đoàn|liên đoàn)\s/iu.test(
        tidyText(candidate),
      )
    ) {
      return unitName(candidate, units);
    }
  }
  return /^(sheet|trang tính|trang|bảng|dữ liệu|danh sách)\s*\d*$/iu.test(sheetName)
    ? null
    : unitName(sheetName, units);
}

function unitName(text: string, units: UnitCatalogue): string {
  const meaning = units.read(tidyText(text));
  return meaning.kind === "category" ? meaning.id : tidyText(text);
}
