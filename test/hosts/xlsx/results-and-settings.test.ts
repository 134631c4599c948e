import { unzipSync } from "fflate";
import { cellKey } from "../../../src/core/model/address";
import { valueAt } from "../../../src/core/model/workbook";
import { OfficePackage } from "../../../src/hosts/package/office-package";
import { createWorkbook } from "../../../src/hosts/xlsx/create-workbook";
import { applyCellEdits } from "../../../src/hosts/xlsx/patch-xlsx";
import { readXlsx } from "../../../src/hosts/xlsx/read-xlsx";
import { readSettings, writeSettings } from "../../../src/hosts/xlsx/settings-in-file";
import { storeResults, type FormulaResult } from "../../../src/hosts/xlsx/store-results";
import { openWorkbook } from "../../../src/hosts/xlsx/workbook-parts";
import { plainPlan } from "../plans";

const plan = plainPlan("Số liệu", [["Xã A", 5], ["Xã B", 7], ["Cộng"]]);
const bytes = createWorkbook([
  {
    ...plan,
    cells: [
      ...plan.cells,
      { row: 2, column: 1, content: { kind: "formula", formula: 'SUMIF(A1:A2,"<>x",B1:B2)', value: 12 } },
    ],
  },
]);

describe("results stored beside formulas", () => {
  it.each([
    ["a number", 13.5],
    ["a text", "<không>"],
    ["a truth", true],
    ["an error", "#DIV/0!"],
    ["nothing", ""],
  ])("%s, and the formula stays as it is written", (_, value) => {
    const sheet = sheetOf(store([{ sheet: "Số liệu", address: "B3", value }]));
    expect(valueAt(sheet, 2, 1)).toBe(value);
    expect(sheet.formulas.get(cellKey(2, 1))).toBe('SUMIF(A1:A2,"<>x",B1:B2)');
  });

  it("passes over cells without a formula and sheets that are gone", () => {
    const stored = store([
      { sheet: "Số liệu", address: "B1", value: 99 },
      { sheet: "Số liệu", address: "Z99", value: 99 },
      { sheet: "Không có", address: "A1", value: 99 },
    ]);
    expect(sheetOf(stored)).toEqual(sheetOf(bytes));
  });
});

test("a date of a workbook that counts from 1904 is stored as that one counts", () => {
  const dated = { ...plan, styleRuns: [{ range: DATE_CELL, style: { numberFormat: "dd/mm/yyyy" } }] };
  const cells = [{ row: 0, column: 1, content: { kind: "formula" as const, formula: "TODAY()", value: 1 } }];
  const parts = new OfficePackage(createWorkbook([{ ...dated, cells }]));
  const text = parts.readText("xl/workbook.xml") ?? "";
  parts.write("xl/workbook.xml", text.replace("<workbookPr/>", '<workbookPr date1904="1"/>'));
  const workbook = openWorkbook(parts.save());
  storeResults(workbook, [{ sheet: "Số liệu", address: "B1", value: 44379 }]);
  const stored = workbook.package.save();
  const xml = new TextDecoder().decode(unzipSync(stored)["xl/worksheets/sheet1.xml"]);
  expect(xml).toContain("<v>42917</v>");
  expect(valueAt(sheetOf(stored), 0, 1)).toBe(44379);
});

const DATE_CELL = { top: 0, left: 1, bottom: 0, right: 1 };

describe("formulas in edits", () => {
  it("a formula typed over a number, and taken back", () => {
    const edit = { kind: "set-cell", sheet: "Số liệu", address: "B1" } as const;
    const typed = unwrap(applyCellEdits(bytes, [{ ...edit, from: 5, to: 8, formula: "B2+1" }]));
    expect(valueAt(sheetOf(typed), 0, 1)).toBe(8);
    expect(sheetOf(typed).formulas.get(cellKey(0, 1))).toBe("B2+1");
    const back = unwrap(applyCellEdits(typed, [{ ...edit, from: 8, to: 5 }]));
    expect(sheetOf(back)).toEqual(sheetOf(bytes));
  });

  it("a formula that a number took the place of comes back with undo", () => {
    const edit = { kind: "set-cell", sheet: "Số liệu", address: "B3" } as const;
    const fixed = unwrap(applyCellEdits(bytes, [{ ...edit, from: 12, to: 13 }]));
    expect(sheetOf(fixed).formulas.size).toBe(0);
    const formula = 'SUMIF(A1:A2,"<>x",B1:B2)';
    const back = unwrap(applyCellEdits(fixed, [{ ...edit, from: 13, to: 12, formula }]));
    expect(sheetOf(back)).toEqual(sheetOf(bytes));
  });
});

describe("settings in the file", () => {
  it("come back as they were put in, and are replaced in their place", () => {
    const once = put(bytes, '{"a":"<&>"}');
    expect(readSettings(openWorkbook(once))).toBe('{"a":"<&>"}');
    const twice = put(once, "{}");
    expect(readSettings(openWorkbook(twice))).toBe("{}");
    expect(Object.keys(unzipSync(twice))).toEqual(Object.keys(unzipSync(once)));
    expect(put(twice, "{}")).toEqual(twice);
  });

  it("touch no sheet", () => {
    const before = unzipSync(bytes);
    const after = unzipSync(put(bytes, "{}"));
    for (const [name, content] of Object.entries(before)) {
      if (/^xl\/(worksheets|styles)/u.test(name)) expect(after[name]).toEqual(content);
    }
    expect(readSettings(openWorkbook(bytes))).toBeNull();
  });
});

function store(results: readonly FormulaResult[]): Uint8Array {
  const workbook = openWorkbook(bytes);
  storeResults(workbook, results);
  return workbook.package.save();
}

function put(file: Uint8Array, text: string): Uint8Array {
  const workbook = openWorkbook(file);
  writeSettings(workbook, text);
  return workbook.package.save();
}

function sheetOf(file: Uint8Array) {
  const [sheet] = unwrap(readXlsx("so-lieu.xlsx", file)).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

function unwrap<T>(result: { ok: true; value: T } | { ok: false; error: { code: string } }): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
