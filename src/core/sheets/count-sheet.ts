import type { Language } from "../base/language";
import { formatAddress, formatColumn, quoteSheetName } from "../model/address";
import type { Register, RegisterTable } from "../model/register";
import type { PlannedCell, SheetPlan } from "../model/sheet-plan";
import type { Dimensions } from "../model/table";
import { createEntryCounter, type EntryCounter } from "../register/count-entries";
import type { Template } from "../template/schema";
import type { CountTerm } from "./count-formula";
import { printAcross, STYLES } from "./sheet-styles";

/** A hidden sheet for counts over so many register sheets that their terms do not fit into one formula. */
export interface CountSheet {
  /** Adds a column with one term a register sheet, and gives the formula that sums it. `label` says for which cell. */
  readonly add: (label: string, spec: Dimensions, terms: readonly CountTerm[]) => string;
  /** The sheet, or `null` while nothing was added. */
  readonly plan: () => SheetPlan | null;
}

const COUNT_SHEET_NAME = "Khớp - số đếm";

/** A helper sheet with a row for each table of the register, and a column for each count added. */
export function createCountSheet(register: Register, template: Template, language: Language): CountSheet {
  const rowOf = new Map(register.tables.map((table, index) => [table, index + 1]));
  const counters = new Map<RegisterTable, EntryCounter>();
  const cells: PlannedCell[] = [];
  let columns = 1;
  const countIn = (table: RegisterTable, spec: Dimensions): number => {
    const counter = counters.get(table) ?? createTableCounter(table, template);
    counters.set(table, counter);
    return counter.count(spec) ?? 0;
  };
  return {
    add: (label, spec, terms) => {
      const column = columns++;
      cells.push({ row: 0, column, content: { kind: "text", text: label } });
      for (const { table, formula } of terms) {
        const content = { kind: "formula", formula, value: countIn(table, spec) } as const;
        cells.push({ row: rowOf.get(table) ?? 0, column, content });
      }
      const name = formatColumn(column);
      return `SUM(${quoteSheetName(COUNT_SHEET_NAME)}!$${name}$2:$${name}$${register.tables.length + 1})`;
    },
    plan: () => (columns === 1 ? null : layOut(register, cells, columns, language)),
  };
}

function layOut(
  register: Register,
  counts: readonly PlannedCell[],
  columns: number,
  language: Language,
): SheetPlan {
  const heading = language === "vi" ? "Trang danh sách" : "Register sheet";
  const names = register.tables.map((table, index): PlannedCell => ({
    row: index + 1,
    column: 0,
    content: {
      kind: "text",
      text: table.sheet,
      link: { sheet: table.sheet, address: formatAddress(table.rows[0] ?? 0, 0) },
    },
  }));
  const cells: PlannedCell[] = [
    { row: 0, column: 0, content: { kind: "text", text: heading } },
    ...names,
    ...counts,
  ];
  return {
    name: COUNT_SHEET_NAME,
    rows: register.tables.length + 1,
    columns,
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
    styleRuns: [{ range: { top: 0, left: 0, bottom: 0, right: columns - 1 }, style: STYLES.header }],
    merges: [],
    columnWidths: [30, ...Array.from({ length: columns - 1 }, () => 14)],
    rowHeights: new Map([[0, 48]]),
    print: printAcross({ top: 0, bottom: 0 }),
    frozenRows: 1,
    charts: [],
    visibility: "hidden",
  };
}

function createTableCounter(table: RegisterTable, template: Template): EntryCounter {
  const units = new Set<string>(table.sheetUnit === null ? [] : [table.sheetUnit]);
  for (const meaning of table.columns.get("unit")?.meanings ?? []) {
    if (meaning.kind === "category") units.add(meaning.id);
  }
  return createEntryCounter({ tables: [table], units: [...units], entries: table.rows.length }, template);
}
