import { read, type CellObject } from "@e965/xlsx";
import { cellKey, formatAddress } from "../../../src/core/model/address";
import type { PlannedCell, SheetPlan } from "../../../src/core/model/sheet-plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/model/workbook";
import { gatherFacts } from "../../../src/core/engine/gather-facts";
import { listSheetKinds, planSheets } from "../../../src/core/sheets/plan-sheets";
import { readTables } from "../../../src/core/tables/read-tables";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { createWorkbook } from "../../../src/hosts/xlsx/create-workbook";
import { convertByLibreOffice, describeWithLibreOffice } from "../../support/libreoffice";
import { sheet, workbook as wrap } from "../../support/grid";
import { any, byGroup, byWho, GROUPS, is, table, WORKS, type Work } from "../crosstabs/invented-list";
import {
  COLUMNS,
  inventEntries,
  makeWorkbook,
  registerSheet,
  withDates,
  type Entry,
} from "./sample-register";
import { linesOfUnits, markedSubjects, mergedUnits, sortByUnit } from "./odd-layouts";

const template = defaultTemplate();

/** LibreOffice is the judge of our formulas: it calculates them anew, and must come to the same. */
describeWithLibreOffice("LibreOffice recalculates every figure to our own count", () => {
  it("on a clean register", () => {
    expectSame(makeWorkbook(registerSheet("Danh sách", inventEntries(400))));
  });

  it("on a register in another order, with several writings, years as text, subtotals and odd names", () => {
    const units = ["Đội *5*", "=Tổ 1", 'Xóm "Mới"', "Bản Lúa?", "Bản Lúa ~ Ngô", ">9 hộ", "12"];
    const sheet = registerSheet("Tổng 'hợp' 2022", inventEntries(300, units), {
      columns: [...COLUMNS].reverse(),
      writing: {
        subject: (value, index) =>
          [value, value === "Tập thể" ? "TT" : "CN", value.toUpperCase(), `${value} `][index % 4]!,
        kind: (value, index) => (index % 7 === 0 ? ` ${value}` : value),
        field: (value, index) => (index % 11 === 0 ? "Kinh tế" : index % 13 === 0 ? "không rõ" : value),
        yearRegistered: (value, index) => (index % 3 === 0 ? value : Number(value)),
        yearAwarded: (value, index) => (value === "" ? (index % 2 === 0 ? "-" : "") : Number(value)),
        isNew: (value, index) => (value === "" ? "" : ["x", "X", "Có", 1][index % 4]!),
        levelAwarded: (value, index) =>
          value === "" ? "" : index % 2 === 0 ? `Cấp ${value.toLowerCase()}` : value,
        replicated: (value, index) => (value === "" ? ["", "không", 0][index % 3]! : "x"),
      },
    });
    const values = sheet.values.flatMap((row, index) =>
      index % 40 === 39 ? [row, ["", "Cộng", 2021, "Mô hình"]] : [row],
    );
    expectSame(makeWorkbook({ ...sheet, values }));
  });

  it("on a register with dates for years", () => {
    const serial = (year: string): number =>
      Math.round((Date.UTC(Number(year), 11, 31) - Date.UTC(1899, 11, 30)) / 86_400_000);
    const sheet = registerSheet("DS", inventEntries(200), {
      writing: { yearRegistered: (value, index) => (index % 2 === 0 ? serial(value) : Number(value)) },
    });
    expectSame(makeWorkbook(withDates(sheet, COLUMNS.indexOf("yearRegistered") + 1)));
  });

  it("on an office's own tables over a list that no template knows: groups as lines, dates, blanks, several writings", () => {
    const lines = GROUPS.flatMap((group) => [
      `| ${group.toUpperCase()}`,
      ...WORKS.filter(is("group", group)).map(
        ({ title, area, who, month, praise }, at) =>
          `${at + 1} | ${title} | ${at % 3 === 0 ? area.toUpperCase() : area} | ${at % 2 === 0 ? who : who.replace("Cá nhân", "CN")} | ${serialOf(month)} | ${praise}`,
      ),
    ]);
    const list = sheet(
      "Sổ ghi",
      `SỔ GHI\nSố | Việc làm | Mảng | Ai làm | Ngày | Được tặng\n${lines.join("\n")}`,
    );
    const numberFormats = new Map(list.values.map((_, row) => [cellKey(row, 4), "dd/mm/yyyy"]));
    const quarters = [1, 2, 3, 4].map((quarter) => (work: Work) => Math.ceil(work.month / 3) === quarter);
    const praised = (praise: string): [string, (work: Work) => boolean] => [praise, is("praise", praise)];
    const workbook = wrap(
      { ...list, numberFormats },
      table("Nhóm", ["Nhóm", "Tập thể", "Cá nhân", "Chung"], [...byGroup, ["Cộng", any]], [...byWho, any], 2),
      table(
        "Tặng",
        ["Hình thức", "Quý I", "Quý II", "Quý III", "Quý IV"],
        [praised("Giấy khen của Công ty"), praised("Biểu dương"), ["Chưa có gì", is("praise", "")]],
        quarters,
      ),
    );
    const facts = gatherFacts([workbook], [], null, {});
    const which = listSheetKinds(facts.template).filter((kind) => kind !== "findings");
    expect(judgePlans(workbook, planSheets(facts, { which, values: false, language: "vi" }).plans)).toBe(27);
  });

  it("over runs of rows: merged units, lines of units above entries, marked columns, all in one opening", () => {
    const entries = sortByUnit(inventEntries(160));
    const lists = [
      mergedUnits(entries, "DS 1"),
      linesOfUnits(entries, "DS 2"),
      markedSubjects(entries, "DS 3"),
    ];
    const plans = lists.flatMap((list, at) =>
      planUsual(makeWorkbook(list)).map((plan) => ({ ...plan, name: `${plan.name} ${at + 1}` })),
    );
    // Counts over runs must be formulas: a plain number would be judged by nobody.
    const plain = plans.flatMap(({ cells }) => cells.filter(({ content }) => content.kind === "number"));
    expect(plain.filter(({ column }) => column > 1)).toEqual([]);
    expect(judgePlans(makeWorkbook(...lists), plans)).toBeGreaterThan(400);
  });

  it("on a register with a sheet a unit, many enough for the helper sheet", () => {
    const units = Array.from({ length: 50 }, (_, index) => `Xã Bản Mới số ${index + 1}`);
    const entries = inventEntries(500, units);
    const columns = COLUMNS.filter((id) => id !== "unit");
    const own = (unit: string): readonly Entry[] => entries.filter((entry) => entry.unit === unit);
    expectSame(makeWorkbook(...units.map((unit) => registerSheet(unit, own(unit), { columns }))));
  });
});

function expectSame(workbook: WorkbookSnapshot): void {
  expect(judgePlans(workbook, planUsual(workbook))).toBeGreaterThan(100);
}

function planUsual(workbook: WorkbookSnapshot): readonly SheetPlan[] {
  const { register } = readTables([workbook], template);
  return planSheets(
    { template, register, workbooks: [workbook] },
    { which: ["awards", "fields", "units"], values: false, language: "vi" },
  ).plans;
}

/** Serial number of the fifth of a month of 2026. */
function serialOf(month: number): number {
  return (Date.UTC(2026, month - 1, 5) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** How many formulas there are; each must come to what we say. */
function judgePlans(workbook: WorkbookSnapshot, plans: readonly SheetPlan[]): number {
  const bytes = createWorkbook([...workbook.sheets.map(planOf), ...plans.map(withoutValues)]);
  const judged = read(convertByLibreOffice(bytes));
  let formulas = 0;
  for (const plan of plans) {
    const theirs: Record<string, unknown> = {};
    const ours: Record<string, unknown> = {};
    for (const { row, column, content } of plan.cells) {
      if (content.kind !== "formula") continue;
      formulas++;
      const address = formatAddress(row, column);
      ours[address] = content.value;
      theirs[address] = (judged.Sheets[plan.name]?.[address] as CellObject | undefined)?.v;
    }
    expect({ sheet: plan.name, ...theirs }).toEqual({ sheet: plan.name, ...ours });
  }
  return formulas;
}

/** Formulas whose cached value is no number are written without one, so that only LibreOffice can have worked it out. */
function withoutValues(plan: SheetPlan): SheetPlan {
  const cells = plan.cells.map((cell): PlannedCell =>
    cell.content.kind === "formula" ? { ...cell, content: { ...cell.content, value: NaN } } : cell,
  );
  return { ...plan, cells };
}

/** A sheet of the user's as a plan, to be written. */
function planOf(sheet: SheetSnapshot): SheetPlan {
  const columns = Math.max(...sheet.values.map((row) => row.length));
  const cells = sheet.values.flatMap((row, r) =>
    row.flatMap((value, c): PlannedCell[] => {
      if (value === "") return [];
      const content =
        typeof value === "number"
          ? { kind: "number" as const, value }
          : { kind: "text" as const, text: String(value) };
      return [{ row: r, column: c, content }];
    }),
  );
  return {
    name: sheet.name,
    rows: sheet.values.length,
    columns,
    cells,
    styleRuns: cells.flatMap(({ row, column }) => {
      const numberFormat = sheet.numberFormats.get(cellKey(row, column));
      const range = { top: row, left: column, bottom: row, right: column };
      return numberFormat === undefined ? [] : [{ range, style: { numberFormat } }];
    }),
    merges: sheet.merges,
    columnWidths: Array.from({ length: columns }, () => 12),
    rowHeights: new Map(),
    print: {
      orientation: "landscape",
      paper: "A4",
      repeatRows: null,
      fitToWidth: true,
      margins: { top: 0.5, bottom: 0.5, left: 0.5, right: 0.5 },
    },
    frozenRows: 0,
    charts: [],
  };
}
