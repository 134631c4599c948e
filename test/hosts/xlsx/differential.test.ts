import * as SheetJS from "@e965/xlsx";
import ExcelJS from "exceljs";
import { cellKey } from "../../../src/core/model/address";
import type { CellValue, SheetSnapshot } from "../../../src/core/model/workbook";
import { readXlsx } from "../../../src/hosts/xlsx/read-xlsx";
import { unwrap } from "../host-contract";
import { craft, MAIN, styles, worksheet } from "./craft";

/** Ragged rows without their empty ends: what two readers can be compared by. */
type Grid = readonly (readonly CellValue[])[];

describe("our reader beside SheetJS and exceljs", () => {
  for (const seed of [1, 2, 3, 4]) {
    it(`reads workbook ${seed} as its maker meant it, written by either`, async () => {
      const grid = makeGrid(seed);
      for (const bytes of [await writeExcelJs(grid), writeSheetJs(grid, true), writeSheetJs(grid, false)]) {
        const ours = readOurs(bytes);
        expect(trim(ours.values)).toEqual(trim(grid));
        expect(trim(ours.values)).toEqual(trim(readSheetJs(bytes).values));
        expect(trim(ours.values)).toEqual(trim(await readExcelJs(bytes)));
      }
    });
  }

  const shared = `<sst xmlns="${MAIN}"><si><t>một</t></si><si><r><t xml:space="preserve">hai </t></r><r><rPr><b/></rPr><t>ba</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>`;
  const odd: readonly (readonly [string, string, string])[] = [
    [
      "LibreOffice's way, with every attribute spelt out",
      worksheet(
        '<row r="1" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="0" t="n"><v>1.5</v></c><c r="C1" s="0" t="n"><f aca="false">B1*2</f><v>3</v></c><c r="D1" s="0" t="b"><v>1</v></c></row>',
        '<sheetPr filterMode="false"><pageSetUpPr fitToPage="false"/></sheetPr><dimension ref="A1:D1"/>',
      ),
      shared,
    ],
    [
      "prefixes on every element",
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="2"><x:c r="B2" t="s"><x:v>1</x:v></x:c><x:c r="D2"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      shared,
    ],
    [
      "no addresses at all",
      worksheet('<row><c t="s"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'),
      shared,
    ],
    [
      "texts in the cells",
      worksheet(
        '<row r="1"><c r="A1" t="inlineStr"><is><t>a &lt; b</t></is></c><c r="B1" t="str"><f>A1</f><v>c &amp; d</v></c></row>',
      ),
      shared,
    ],
    [
      "a formula shared down and across",
      worksheet(
        '<row r="1"><c r="B1"><f t="shared" ref="B1:C3" si="0">SUM($A1:A1)*A$1</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c></row>' +
          '<row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c><c r="C2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>5</v></c></row>',
      ),
      shared,
    ],
  ];
  it.each(odd)("agrees with SheetJS on %s", (_, sheet, sst) => {
    const bytes = craft(sheet, { "xl/sharedStrings.xml": sst });
    const ours = readOurs(bytes);
    const theirs = readSheetJs(bytes);
    expect(ours.values.length).toBeGreaterThan(0);
    expect(trim(ours.values)).toEqual(trim(theirs.values));
    expect(ours.formulas).toEqual(theirs.formulas);
  });

  it("agrees with SheetJS on dates of a 1904 workbook", () => {
    const bytes = craft(worksheet('<row r="1"><c r="A1" s="1"><v>42916</v></c></row>'), {
      "xl/styles.xml": styles(
        '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
      ),
      "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    });
    const [serial] = readOurs(bytes).values[0] ?? [];
    const shown = new Date(Date.UTC(1899, 11, 30) + Number(serial) * 86_400_000);
    const book = SheetJS.read(bytes, { cellDates: true, UTC: true });
    const theirs = book.Sheets["Sheet1"]?.["A1"] as { v: Date };
    expect(shown.toISOString().slice(0, 10)).toBe("2021-07-01");
    expect(theirs.v.toISOString().slice(0, 10)).toBe("2021-07-01");
  });
});

/** Numbers of many sizes, Vietnamese texts, truths, gaps and empty rows. */
function makeGrid(seed: number): Grid {
  let state = seed * 7919;
  const random = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
  const makers: readonly (() => CellValue)[] = [
    () => "",
    () => random(5000),
    () => -(1 + random(100)) / 8,
    () => random(1_000_000) / 1000,
    () => 10 ** (random(20) - 8) * (1 + random(9)),
    () =>
      ["Xã Tân Hòa", "  hai đầu ", "=A1", "dòng\nhai", "<b>&\"'", "'04", "1.663", "🌾", "#N/A"][random(10)] ??
      "",
    () => random(2) === 0,
  ];
  return Array.from({ length: 60 }, () =>
    random(8) === 0
      ? []
      : Array.from({ length: 1 + random(12) }, (): CellValue => makers[random(makers.length)]?.() ?? ""),
  );
}

function trim(grid: Grid): CellValue[][] {
  const rows = grid.map((row) =>
    row.slice(
      0,
      lengthWithout(row, (value) => value === ""),
    ),
  );
  return rows.slice(
    0,
    lengthWithout(rows, (row) => row.length === 0),
  );
}

function lengthWithout<T>(items: readonly T[], isEmpty: (item: T) => boolean): number {
  let length = items.length;
  while (length > 0 && isEmpty(items[length - 1] as T)) length--;
  return length;
}

function readOurs(bytes: Uint8Array): SheetSnapshot {
  return unwrap(readXlsx("a.xlsx", bytes)).sheets[0]!;
}

function writeSheetJs(grid: Grid, bookSST: boolean): Uint8Array {
  const book = SheetJS.utils.book_new();
  const sheet = SheetJS.utils.aoa_to_sheet(
    grid.map((row) => row.map((value) => (value === "" ? null : value))),
  );
  SheetJS.utils.book_append_sheet(book, sheet, "Sheet1");
  return new Uint8Array(SheetJS.write(book, { type: "array", bookSST, compression: true }) as ArrayBuffer);
}

function readSheetJs(bytes: Uint8Array): { values: Grid; formulas: Map<number, string> } {
  const book = SheetJS.read(bytes, { dense: true, cellFormula: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ""];
  const rows = (sheet?.["!data"] ?? []) as (SheetJS.CellObject | undefined)[][];
  const formulas = new Map<number, string>();
  const values = Array.from(rows, (row, r) =>
    Array.from(row ?? [], (cell, c): CellValue => {
      if (cell?.f !== undefined) formulas.set(cellKey(r, c), cell.f);
      return (cell?.v as CellValue | undefined) ?? "";
    }),
  );
  return { values, formulas };
}

async function writeExcelJs(grid: Grid): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Sheet1");
  for (const [row, line] of grid.entries()) {
    for (const [column, value] of line.entries())
      if (value !== "") sheet.getCell(row + 1, column + 1).value = value;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function readExcelJs(bytes: Uint8Array): Promise<Grid> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  const grid: CellValue[][] = [];
  book.worksheets[0]?.eachRow((row, number) => {
    while (grid.length < number) grid.push([]);
    row.eachCell((cell, column) => {
      const line = grid[number - 1] ?? [];
      while (line.length < column) line.push("");
      line[column - 1] = cell.value as CellValue;
    });
  });
  return grid;
}
