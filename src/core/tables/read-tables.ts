import { foldWords, tidyText } from "../base/fold-text";
import { formatAddress, quoteSheetName } from "../model/address";
import type { Register, RegisterTable } from "../model/register";
import type { TableKind } from "../model/report";
import type { Dimensions, Period, Table, TableColumn } from "../model/table";
import type { WorkbookSnapshot } from "../model/workbook";
import type { Template } from "../template/schema";
import { findTables, type TableArea } from "./find-tables";
import { createHeaderInterpreter, type HeaderInterpreter } from "./interpret-header";
import { matchRegisterHeader } from "./match-register-header";
import { findPeriod } from "./periods";
import { readHeader, type ColumnHeader } from "./read-header";
import { createUnitCatalogue, type UnitCatalogue } from "./read-meaning";
import { findSheetUnit, readRegisterTable } from "./read-register-table";
import { readRows } from "./read-rows";
import { isOrdinalHeader } from "./row-words";
import { createSheetGrid, narrowGrid, type SheetGrid } from "./sheet-grid";

/** Every table of the workbooks, and the entries of those that are registers. Sheets Khớp built are passed over. */
export function readTables(
  workbooks: readonly WorkbookSnapshot[],
  template: Template,
): { readonly tables: readonly Table[]; readonly register: Register } {
  const interpreter = createHeaderInterpreter(template);
  const units = createUnitCatalogue(template);
  const found: {
    area: TableArea;
    grid: SheetGrid;
    headers: readonly ColumnHeader[];
    workbook: string;
    id: string;
  }[] = [];
  for (const workbook of workbooks) {
    for (const sheet of workbook.sheets) {
      if (sheet.builtByKhop) continue;
      const whole = createSheetGrid(sheet);
      for (const area of findTables(whole)) {
        const grid = narrowGrid(whole, area.left, area.right);
        const address = `${quoteSheetName(sheet.name)}!${formatAddress(area.headerTop, area.left)}`;
        const id = workbooks.length > 1 ? `[${workbook.name}]${address}` : address;
        found.push({ area, grid, headers: readHeader(grid, area), workbook: workbook.name, id });
      }
    }
  }
  // Registers first: the units that they name help to understand the summary tables.
  const registers = new Map<string, RegisterTable>();
  for (const { area, grid, headers, workbook, id } of found) {
    const header = matchRegisterHeader(headers, template);
    if (!header) continue;
    const sheetUnit = header.columns.has("unit")
      ? null
      : findSheetUnit(area.title, grid.sheet.name, template, units);
    registers.set(id, readRegisterTable(grid, area, header, id, workbook, template, units, sheetUnit));
  }
  const tables = found.map(({ area, grid, headers, workbook, id }) => {
    const register = registers.get(id);
    return register
      ? describeRegister(grid, area, headers, workbook, id)
      : readSummaryTable(grid, area, headers, workbook, id, interpreter, units, template);
  });
  const list = [...registers.values()];
  const entries = list.reduce((sum, table) => sum + table.rows.length, 0);
  return { tables, register: { tables: list, units: units.names(), entries } };
}

function describeRegister(
  grid: SheetGrid,
  area: TableArea,
  headers: readonly ColumnHeader[],
  workbook: string,
  id: string,
): Table {
  const columns = headers.map((header): TableColumn => ({
    column: header.column,
    path: header.path,
    role: "text",
    dimensions: {},
  }));
  return { ...frameOf(grid, area, workbook, id), kind: "register", columns, rows: [], cells: [] };
}

function frameOf(
  grid: SheetGrid,
  area: TableArea,
  workbook: string,
  id: string,
): Omit<Table, "kind" | "columns" | "rows" | "cells"> {
  return {
    id,
    workbook,
    sheet: grid.sheet.name,
    range: { top: area.headerTop, left: area.left, bottom: area.bodyBottom, right: area.right },
    title: area.title,
    header: { top: area.headerTop, bottom: area.headerBottom },
  };
}

function readSummaryTable(
  grid: SheetGrid,
  area: TableArea,
  headers: readonly ColumnHeader[],
  workbook: string,
  id: string,
  interpreter: HeaderInterpreter,
  units: UnitCatalogue,
  template: Template,
): Table {
  const titlePeriod = findPeriod(area.title.join(" "));
  const knownUnits = new Map(units.names().map((name) => [foldWords(name), name]));
  const roles = headers.map((header) => ({ header, role: findRole(grid, area, header, template) }));
  ensureLabel(roles);
  const by = findRowDimension(grid, area, roles, interpreter, knownUnits, template);
  const columns = roles.map(({ header, role }): TableColumn => ({
    column: header.column,
    path: header.path,
    role,
    dimensions: role === "measure" ? withPeriod(interpreter.interpret(header.path), titlePeriod) : {},
    ...(header.index ? { index: header.index.index } : {}),
    ...(header.index?.formula === undefined ? {} : { indexFormula: header.index.formula }),
  }));
  const readLabel = (label: string): Dimensions => {
    if (by === "year") {
      const year = /(19|20)\d\d/u.exec(label);
      return year ? { period: { from: Number(year[0]), to: Number(year[0]) } } : {};
    }
    if (by === "field") {
      const field = interpreter.fields.exact(label) ?? interpreter.fields.within(label);
      return field ? { field: field.id } : {};
    }
    if (by === "unit") {
      const unit = knownUnits.get(foldWords(label));
      return unit === undefined ? {} : { unit };
    }
    return {};
  };
  const { rows, cells } = readRows(grid, area, columns, readLabel);
  const measures = new Set(columns.flatMap((column) => column.dimensions.measure ?? []));
  return { ...frameOf(grid, area, workbook, id), kind: findKind(by, measures), columns, rows, cells };
}

function withPeriod(dimensions: Dimensions, period: Period | null): Dimensions {
  return dimensions.period || !period ? dimensions : { ...dimensions, period };
}

type RowDimension = "year" | "field" | "unit" | null;

function findKind(by: RowDimension, measures: ReadonlySet<string>): TableKind {
  if (measures.size === 0) return "generic";
  if (by === "year" && measures.has("awarded")) return "awards";
  if (by === "field") return "fields";
  if (by === "unit") return "units";
  return "generic";
}

function findRole(
  grid: SheetGrid,
  area: TableArea,
  header: ColumnHeader,
  template: Template,
): TableColumn["role"] {
  const leaf = header.path.at(-1) ?? "";
  if (isOrdinalHeader(leaf)) return "ordinal";
  const words = foldWords(leaf);
  if (template.tables.some((table) => foldWords(table.rowHeader) === words)) return "label";
  let figures = 0;
  let texts = 0;
  for (let row = area.bodyTop; row <= Math.min(area.bodyBottom, area.bodyTop + 500); row++) {
    const { kind } = grid.content(row, header.column);
    if (kind === "text") texts++;
    else if (kind !== "empty") figures++;
  }
  if (texts > figures) return "text";
  return figures === 0 && texts === 0 && /^(ghi chu|chu thich)$/u.test(words) ? "text" : "measure";
}

/** A table whose first text column is not headed by a known word: that column is the label. */
function ensureLabel(roles: { role: TableColumn["role"] }[]): void {
  if (roles.some(({ role }) => role === "label")) return;
  const first = roles.find(({ role }) => role === "text");
  if (first) first.role = "label";
}

/** What the rows of a table are about: by the header of the label column, else by what most labels are. */
function findRowDimension(
  grid: SheetGrid,
  area: TableArea,
  roles: readonly { header: ColumnHeader; role: TableColumn["role"] }[],
  interpreter: HeaderInterpreter,
  units: ReadonlyMap<string, string>,
  template: Template,
): RowDimension {
  const label = roles.find(({ role }) => role === "label");
  if (!label) return null;
  const words = foldWords(label.header.path.at(-1) ?? "");
  const declared = template.tables.find((table) => foldWords(table.rowHeader) === words);
  if (declared) return declared.rows;
  const counts = { year: 0, field: 0, unit: 0 };
  let records = 0;
  for (let row = area.bodyTop; row <= Math.min(area.bodyBottom, area.bodyTop + 200); row++) {
    const text = tidyText(String(grid.value(row, label.header.column)));
    if (text === "") continue;
    records++;
    if (/^(năm\s+)?(19|20)\d\d$/iu.test(text)) counts.year++;
    if (interpreter.fields.exact(text)) counts.field++;
    if (units.has(foldWords(text))) counts.unit++;
  }
  for (const by of ["year", "field", "unit"] as const)
    if (counts[by] > 1 && counts[by] * 2 >= records) return by;
  return null;
}
