import { tidyText } from "../base/fold-text";
import { cellKey, formatAddress, formatRange } from "../model/address";
import type { ColumnKey, Meaning, RegisterColumn, RegisterTable } from "../model/register";
import type { Table } from "../model/table";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../model/workbook";
import { listNormalised } from "../engine/list-normalised";
import { findSheetUnit, isUnitName } from "../tables/find-sheet-unit";
import { TAKEN_AS_YES } from "../register/sources-of-spec";
import { categoriesOf, createUnitCatalogue } from "../tables/read-meaning";
import { checkUnitTables } from "../consolidate/check-unit-tables";
import { readUnitTables } from "../consolidate/read-unit-tables";
import type { UnitTable } from "../consolidate/unit-table";
import { readTables } from "../tables/read-tables";
import type { RegisterColumnSpec, Template } from "../template/schema";
import type { CollectedFile, CountedUnit, PackedEntries, RegisterFacts, SheetFacts } from "./collected-file";
import { countFromTable } from "./count-from-table";
import { findListYear } from "./find-list-year";
import { findNearHeader, isProse, type NearHeader } from "./find-near-header";
import { listMissingColumns, listSpoken, sayForAll, type Spoken } from "./find-spoken";
import { listLeftOut } from "./list-left-out";
import { listUnusedColumns } from "./list-unused-columns";
import { matchFileUnit } from "./match-file-unit";
import { writeDate } from "../engine/write-date";

/**
 * Takes the entries out of a unit's workbook, whatever its layout, each value as a check understands it; and tells all
 * that was read as something else, not taken, or not sure. `workbook.name` is the file's, its folders before it if any.
 */
export function collectWorkbook(workbook: WorkbookSnapshot, template: Template): CollectedFile {
  const name = workbook.name.split("/").at(-1) ?? "";
  const { tables, register, questions } = readTables([{ ...workbook, name }], template);
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const registers: RegisterFacts[] = [];
  const entries: PackedEntries[] = [];
  for (const table of register.tables) {
    const sheet = sheets.get(table.sheet);
    if (!sheet) continue;
    const unit = table.columns.has("unit") ? null : chooseUnit(table.sheetUnit, workbook.name, template);
    const asked = questions.flatMap((each) =>
      each.kind === "column" && each.table === table.table ? [each] : [],
    );
    const own = tables.find((each) => each.id === table.table);
    // A column that may be the one of years says more of each entry than a title does of all.
    const isYearOpen =
      table.columns.has("yearRegistered") || asked.some((each) => each.guess === "yearRegistered");
    const year = isYearOpen ? null : findListYear(own?.title ?? [], table.sheet);
    const spoken: Spoken = { unit: unit?.name ?? null, year };
    const has = (id: ColumnKey): boolean => table.columns.has(id);
    const corner = formatAddress(own?.header.top ?? 0, own?.range.left ?? 0);
    const packed = packEntries(table, sheet, spoken, template);
    entries.push(packed);
    registers.push({
      sheet: table.sheet,
      entries: table.rows.length,
      units: countUnits(packed, template),
      unitFrom: unit?.from ?? null,
      yearFrom: year,
      takenAsYes: template.columns
        .filter(({ id }) => TAKEN_AS_YES.has(id) && !has(id))
        .map(({ header }) => header),
      missingColumns: listMissingColumns(
        template.columns,
        (id) => has(id) || asked.some((each) => each.guess === id),
        spoken,
      ),
      hiddenRows: table.hidden.size,
      normalised: [
        ...listNormalised(table, template, sheet),
        ...listSpoken(template.columns, has, spoken, corner, table.rows.length),
      ],
      questions: asked,
      unusedColumns: listUnusedColumns(table, sheet, tables),
      leftOut: listLeftOut(table, sheet, tables),
    });
  }
  const facts = {
    registers,
    sheets: workbook.sheets.map((sheet) => describeSheet(sheet, registers, tables, template)),
    tables: takeTables(workbook, tables, template),
  };
  return countFromTable({ facts, entries }, workbook.sheets);
}

/** The filled tables of figures, each with its unit and with what a check of the workbook finds in it. */
function takeTables(
  workbook: WorkbookSnapshot,
  tables: readonly Table[],
  template: Template,
): readonly UnitTable[] {
  const units = createUnitCatalogue(template);
  const file = workbook.name.split("/").at(-1) ?? "";
  const unitOf = ({ title, sheet }: Table): string =>
    chooseUnit(findSheetUnit(title, sheet, file, template, units), workbook.name, template)?.name ?? "";
  return checkUnitTables(workbook, readUnitTables(workbook, tables, unitOf), template);
}

/** The sheet's own words for its unit; where the catalogue does not know them, what the file's or folder's name tells. */
function chooseUnit(
  sheetUnit: string | null,
  fileName: string,
  template: Template,
): { readonly name: string; readonly from: "text" | "sheet" | "file-name" } | null {
  const known = sheetUnit !== null && template.units.some((unit) => unit.name === sheetUnit);
  const told = known ? null : matchFileUnit(fileName, template);
  if (told !== null) return { name: told, from: "file-name" };
  if (sheetUnit !== null) return { name: sheetUnit, from: template.units.length === 0 ? "sheet" : "text" };
  const folder = tidyText(fileName.split("/").at(-2) ?? "");
  return isUnitName(folder) ? { name: folder, from: "file-name" } : null;
}

function packEntries(
  table: RegisterTable,
  sheet: SheetSnapshot,
  spoken: Spoken,
  template: Template,
): PackedEntries {
  const columns = template.columns.flatMap((spec) => {
    const column = table.columns.get(spec.id);
    if (column)
      return [
        {
          id: spec.id,
          distinct: writeValues(column, spec, table, sheet, template),
          ...listMonths(column),
          codes: [...column.codes],
        },
      ];
    const said = sayForAll(spec.id, spoken);
    if (said === null) return [];
    return [{ id: spec.id, distinct: [said], codes: Array.from(table.rows, () => 0) }];
  });
  return { rows: [...table.rows], columns };
}

function listMonths({ meanings }: RegisterColumn): { readonly months?: readonly (number | null)[] } {
  const months = meanings.map((meaning) => (meaning.kind === "year" ? (meaning.month ?? null) : null));
  return months.some((month) => month !== null) ? { months } : {};
}

/** Each distinct value as it is understood; as it is written where nobody could understand it. */
function writeValues(
  column: RegisterColumn,
  spec: RegisterColumnSpec,
  table: RegisterTable,
  sheet: SheetSnapshot,
  template: Template,
): readonly CellValue[] {
  const names = new Map(
    spec.holds === "category" ? categoriesOf(spec.id, template).map(({ id, name }) => [id, name]) : [],
  );
  return column.meanings.map((meaning, code) => {
    const value = column.distinct[code] ?? "";
    return writeMeaning(meaning, names) ?? writeDate(value, formatOf(code, column, table, sheet)) ?? value;
  });
}

function writeMeaning(meaning: Meaning, names: ReadonlyMap<string, string>): CellValue | null {
  switch (meaning.kind) {
    case "empty":
      return "";
    case "category":
      return names.get(meaning.id) ?? meaning.id;
    case "year":
      return meaning.year;
    case "flag":
      return meaning.value ? "x" : "";
    case "text":
    case "unreadable":
      return null;
  }
}

/** How the first cell with a number is shown; a date in a column of words would else become a bare number. */
function formatOf(
  code: number,
  column: RegisterColumn,
  table: RegisterTable,
  sheet: SheetSnapshot,
): string | undefined {
  if (typeof column.distinct[code] !== "number") return undefined;
  const entry = column.codes.indexOf(code);
  const row = column.carried?.get(entry)?.row ?? table.rows[entry] ?? -1;
  return sheet.numberFormats.get(cellKey(row, column.column));
}

function countUnits({ rows, columns }: PackedEntries, template: Template): readonly CountedUnit[] {
  const column = columns.find((each) => each.id === "unit");
  const counts = new Map<string, number>();
  for (const entry of rows.keys()) {
    const name = tidyText(String(column?.distinct[column.codes[entry] ?? -1] ?? ""));
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const catalogue = new Set(template.units.map((unit) => unit.name));
  return [...counts].map(([name, entries]) => ({
    name,
    entries,
    known: name !== "" && (catalogue.size === 0 || catalogue.has(name)),
  }));
}

function describeSheet(
  sheet: SheetSnapshot,
  registers: readonly RegisterFacts[],
  tables: readonly Table[],
  template: Template,
): SheetFacts {
  const own = registers.filter((register) => register.sheet === sheet.name);
  const entries = own.reduce((sum, register) => sum + register.entries, 0);
  const found = tables.filter((table) => table.sheet === sheet.name);
  const others = found.filter((table) => table.kind !== "register");
  const filledCells = countFilled(sheet);
  const isOpen = own.length === 0 && filledCells > 0 && !sheet.builtByKhop;
  const near = isOpen ? findNearHeader(sheet, template) : null;
  const passedOver = whyPassedOver(sheet, filledCells, found, near);
  return {
    name: sheet.name,
    hidden: sheet.visibility !== "visible",
    entries,
    filledCells,
    passedOver,
    nearHeader: near,
    otherTables: others.length < found.length ? others.map((table) => formatRange(table.range)) : [],
  };
}

function whyPassedOver(
  sheet: SheetSnapshot,
  filledCells: number,
  tables: readonly Table[],
  near: NearHeader | null,
): SheetFacts["passedOver"] {
  if (sheet.builtByKhop) return "built";
  if (filledCells === 0) return "empty";
  if (tables.some((table) => table.kind === "register")) return null;
  if (tables.some((table) => table.kind !== "generic")) return "summary";
  return tables.length === 0 && near === null && isProse(sheet) ? "prose" : "no-register";
}

function countFilled(sheet: SheetSnapshot): number {
  let filled = 0;
  for (const row of sheet.values) for (const value of row) if (value !== "") filled++;
  return filled;
}
