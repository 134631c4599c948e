import { quoteSheetName, formatAddress } from "../model/address";
import type { Correction } from "../model/correction";
import type { ColumnKey, Register, RegisterTable } from "../model/register";
import type { Table, TableColumn } from "../model/table";
import type { WorkbookSnapshot } from "../model/workbook";
import type { Template } from "../template/schema";
import type { ReadingQuestion } from "../model/question";
import { agreeOnColumns, type MatchedSheet } from "./agree-on-columns";
import { readCorrections } from "./corrections";
import type { FoundTable } from "./found-table";
import { findSheetUnit } from "./find-sheet-unit";
import { findTables, frameOf } from "./find-tables";
import { createHeaderInterpreter } from "./interpret-header";
import { listQuestions } from "./list-questions";
import { createOwnLabels } from "./own-labels";
import { matchRegisterHeader, type RegisterHeader } from "./match-register-header";
import type { ColumnWords } from "./settle-by-values";
import { readHeader } from "./read-header";
import { createUnitCatalogue } from "./read-meaning";
import { readRegisterTable } from "./read-register-table";
import { readSummaryTable } from "./read-summary-table";
import { readWithBlocks } from "./read-with-blocks";
import { createSampler } from "./sample-column";
import { createSheetGrid, narrowGrid } from "./sheet-grid";

export interface ReadTables {
  readonly tables: readonly Table[];
  readonly register: Register;
  /** What the reader was not sure of, to be asked of a person. */
  readonly questions: readonly ReadingQuestion[];
}

/**
 * Every table of the workbooks, and the entries of those that are registers. Sheets Khớp built are passed over. What
 * people said of tables and columns (`corrections`) goes before all guessing.
 */
export function readTables(
  workbooks: readonly WorkbookSnapshot[],
  template: Template,
  corrections: readonly Correction[] = [],
): ReadTables {
  return readFound(findAll(workbooks, template, corrections), template);
}

/** Understands tables that were found before; of the template, finding rests on the columns' headers alone. */
export function readFound(found: readonly FoundTable[], template: Template): ReadTables {
  const interpreter = createHeaderInterpreter(template);
  const units = createUnitCatalogue(template);
  // Registers first: the units that they name help to understand the summary tables.
  const registers = new Map<string, { readonly header: RegisterHeader; readonly table: RegisterTable }>();
  const sheets = matchSheets(found, template);
  const lists = new Set(sheets.map(({ source }) => source));
  const ownTables = createOwnLabels(() => found.filter((source) => !lists.has(source)));
  for (const { source, header } of sheets) {
    const { area, grid, workbook, id } = source;
    const sheetUnit = (): string | null =>
      findSheetUnit(area.title, grid.sheet.name, workbook, template, units);
    registers.set(id, {
      header,
      table: readRegisterTable({ grid, area, header, id, workbook }, template, units, sheetUnit, ownTables),
    });
  }
  const tables = readWithBlocks(found, (source) => {
    const register = registers.get(source.id);
    return register
      ? describeRegister(source, register.header)
      : readSummaryTable(source, { interpreter, units, template }, source.corrections);
  });
  const list = [...registers.values()].map((each) => each.table);
  const entries = list.reduce((sum, table) => sum + table.rows.length, 0);
  const headers = new Map([...registers].map(([id, { header }]) => [id, header]));
  return {
    tables,
    register: { tables: list, units: units.names(), entries },
    questions: listQuestions(tables, headers, template),
  };
}

/** The lists among the tables; those that are one list on several sheets are read alike. */
function matchSheets(found: readonly FoundTable[], template: Template): readonly MatchedSheet[] {
  const match = (source: FoundTable, agreed: ColumnWords): readonly MatchedSheet[] => {
    const { area, grid, headers, corrections: said } = source;
    const is = said.kindAt(area.headerTop, area.left);
    if (is !== undefined && is !== "register") return [];
    const words = new Map([...agreed, ...said.columns]);
    const sampler = createSampler(grid, area);
    const header = matchRegisterHeader(headers, template, sampler, words, is === "register");
    return header ? [{ source, header }] : [];
  };
  const alone = found.flatMap((source) => match(source, new Map()));
  const agreed = agreeOnColumns(alone);
  return alone.flatMap((sheet) => {
    const words = agreed.get(sheet.source.id);
    const [again] = words ? match(sheet.source, words) : [];
    return [again ?? sheet];
  });
}

/** Reads only the tables of figures among those found, with units that are known already. */
export function readSummaries(
  found: readonly FoundTable[],
  lists: ReadonlySet<string>,
  units: readonly string[],
  template: Template,
): readonly Table[] {
  const interpreter = createHeaderInterpreter(template);
  const catalogue = { ...createUnitCatalogue(template), names: () => units };
  return readWithBlocks(
    found.filter(({ id }) => !lists.has(id)),
    (source) => readSummaryTable(source, { interpreter, units: catalogue, template }, source.corrections),
  );
}

/** Where every table of the workbooks stands. Sheets Khớp built are passed over. */
export function findAll(
  workbooks: readonly WorkbookSnapshot[],
  template: Template,
  corrections: readonly Correction[],
): readonly FoundTable[] {
  const found: FoundTable[] = [];
  for (const workbook of workbooks) {
    for (const sheet of workbook.sheets) {
      if (sheet.builtByKhop) continue;
      const whole = createSheetGrid(sheet);
      const said = readCorrections(corrections, sheet.name);
      for (const area of findTables(whole, template)) {
        if (said.kindAt(area.headerTop, area.left) === "none") continue;
        const grid = narrowGrid(whole, area.left, area.right);
        const address = `${quoteSheetName(sheet.name)}!${formatAddress(area.headerTop, area.left)}`;
        const id = workbooks.length > 1 ? `[${workbook.name}]${address}` : address;
        const headers = readHeader(grid, area);
        found.push({ area, grid, headers, workbook: workbook.name, id, corrections: said });
      }
    }
  }
  return found;
}

function describeRegister(
  { grid, area, headers, workbook, id }: Omit<FoundTable, "corrections">,
  { columns: known, confidence, spread }: RegisterHeader,
): Table {
  const roles = new Map<number, ColumnKey>([...known].map(([key, { column }]) => [column, key]));
  for (const each of spread) for (const { header } of each.parts) roles.set(header.column, each.id);
  const columns = headers.map((header): TableColumn => {
    const key = roles.get(header.column);
    return {
      column: header.column,
      path: header.path,
      role: "text",
      dimensions: {},
      ...(key === undefined ? {} : { registerRole: { id: key, confidence: confidence.get(key) ?? 1 } }),
    };
  });
  return { ...frameOf(grid, area, workbook, id), kind: "register", columns, rows: [], cells: [] };
}
