import { unzipSync } from "fflate";
import { cellKey } from "../../../src/core/model/address";
import type { Mark } from "../../../src/core/model/mark";
import { valueAt, type SheetSnapshot } from "../../../src/core/model/workbook";
import { OfficePackage } from "../../../src/hosts/package/office-package";
import { markCells } from "../../../src/hosts/xlsx/patch-xlsx";
import { readXlsx } from "../../../src/hosts/xlsx/read-xlsx";
import type { WorkbookChange } from "../../../src/ports/workbook-watcher";
import { plainPlan } from "../../hosts/plans";
import { fileOf, openBook } from "./open-book";

const numbers = plainPlan("Số liệu", [["Xã A", 5], ["Xã B", 7], ["Cộng"]]);
const summed = {
  ...numbers,
  cells: [
    ...numbers.cells,
    { row: 2, column: 1, content: { kind: "formula" as const, formula: "SUM(B1:B2)", value: 12 } },
  ],
};
const mark: Mark = { sheet: "Số liệu", row: 0, column: 1, severity: "error", text: "sai" };

describe("what a person does in the grid", () => {
  it("goes into the file, and watchers hear of it", async () => {
    const { book, bytes, refused } = await openBook([fileOf("a.xlsx", summed)]);
    const opened = book.state();
    const heard: WorkbookChange[] = [];
    const watching = await book.watcher.watch((change) => heard.push(change));
    book.takeEdits([{ sheet: "Số liệu", row: 0, column: 1, value: 6, formula: null }]);
    expect(heard).toEqual([{ kind: "cells", sheet: "Số liệu", address: "B1" }]);
    expect(book.isAs(opened)).toBe(false);
    expect(valueAt(sheetOf(await bytes()), 0, 1)).toBe(6);
    expect(refused).toEqual([]);
    if (watching.ok) await watching.value();
    book.takeEdits([{ sheet: "Số liệu", row: 0, column: 1, value: 5, formula: null }]);
    expect(heard).toHaveLength(1);
    // Typed back to what it was.
    expect(book.isAs(opened)).toBe(true);
  });

  it("changes nothing where the cell holds it already", async () => {
    const { book } = await openBook([fileOf("a.xlsx", summed)]);
    const opened = book.state();
    book.takeEdits([{ sheet: "Số liệu", row: 2, column: 1, value: 12, formula: "SUM(B1:B2)" }]);
    expect(book.isAs(opened)).toBe(true);
  });

  it("is taken back where the file refuses it", async () => {
    const file = fileOf("a.xlsx", summed);
    const { book, bytes, refused, shown } = await openBook([{ ...file, bytes: protect(file.bytes) }]);
    const before = await bytes();
    book.takeEdits([{ sheet: "Số liệu", row: 0, column: 1, value: 6, formula: null }]);
    expect(await bytes()).toEqual(before);
    expect(refused).toMatchObject([{ code: "protected", subject: "Số liệu!B1" }]);
    expect(shown).toEqual([{ sheet: "Số liệu", row: 0, column: 1, value: 5, formula: null }]);
    expect(book.shown().snapshot.sheets[0]?.values[0]?.[1]).toBe(5);
  });

  it("a formula is written as one, and what it came to beside it", async () => {
    const { book, bytes } = await openBook([fileOf("a.xlsx", summed)]);
    const cell = { sheet: "Số liệu", row: 4, column: 1, formula: "B3*2" };
    book.takeEdits([{ ...cell, value: "" }]);
    book.takeResults([{ ...cell, value: 24 }]);
    const sheet = sheetOf(await bytes());
    expect(sheet.formulas.get(cellKey(4, 1))).toBe("B3*2");
    expect(valueAt(sheet, 4, 1)).toBe(24);
  });
});

describe("what the grid works out", () => {
  it("is stored beside the formula, and an edit after it finds the file so", async () => {
    const { book, bytes, refused } = await openBook([fileOf("a.xlsx", summed)]);
    book.takeEdits([{ sheet: "Số liệu", row: 0, column: 1, value: 6, formula: null }]);
    book.takeResults([{ sheet: "Số liệu", row: 2, column: 1, value: 13, formula: "SUM(B1:B2)" }]);
    book.takeEdits([{ sheet: "Số liệu", row: 2, column: 1, value: 14, formula: null }]);
    expect(valueAt(sheetOf(await bytes()), 2, 1)).toBe(14);
    expect(refused).toEqual([]);
  });

  it("an error that the file does not have is the grid's own, and so is dust of adding", async () => {
    const { book } = await openBook([fileOf("a.xlsx", summed)]);
    const opened = book.state();
    const cell = { sheet: "Số liệu", row: 2, column: 1, formula: "SUM(B1:B2)" };
    book.takeResults([{ ...cell, value: "#NAME?" }]);
    book.takeResults([{ ...cell, value: 12.0000000000001 }]);
    expect(book.isAs(opened)).toBe(true);
  });
});

describe("marks", () => {
  it("are shown, and leave a file without marks as it is", async () => {
    const { book, bytes, marks } = await openBook([fileOf("a.xlsx", summed)]);
    const opened = book.state();
    const before = await bytes();
    await book.host.mark([mark]);
    expect(marks()).toEqual([mark]);
    expect(await bytes()).toEqual(before);
    expect(book.isAs(opened)).toBe(true);
  });

  it("of a file that carries some are renewed in it, and taken away with the last", async () => {
    const file = fileOf("a.xlsx", summed);
    const carried = markCells(file.bytes, [mark]);
    if (!carried.ok) throw new Error(carried.error.code);
    const { book, bytes } = await openBook([{ ...file, bytes: carried.value }]);
    await book.host.mark([{ ...mark, row: 1 }]);
    expect(marksIn(await bytes())).toEqual(["B2"]);
    await book.host.unmark();
    expect(marksIn(await bytes())).toEqual([]);
  });

  it("stand in the copy for handing on", async () => {
    const { book } = await openBook([fileOf("a.xlsx", summed)]);
    await book.host.mark([mark]);
    const copies = await book.markedCopies([plainPlan("Kết quả kiểm tra", [["C9"]])]);
    if (!copies.ok || !copies.value[0]) throw new Error("no copy");
    expect(marksIn(copies.value[0].bytes)).toEqual(["B1"]);
    expect(namesOf(copies.value[0].bytes)).toEqual(["Số liệu", "Kết quả kiểm tra"]);
  });
});

describe("several files", () => {
  const files = [fileOf("a.xlsx", summed), fileOf("b.xlsx", numbers, plainPlan("Riêng", [["một"]]))];

  it("are one workbook, sheets of the same name told apart", async () => {
    const { book } = await openBook(files);
    const names = book.shown().snapshot.sheets.map((sheet) => sheet.name);
    expect(names).toEqual(["Số liệu", "Số liệu · b", "Riêng"]);
    expect(book.shown().looks.sheets).toHaveLength(3);
  });

  it("each gets its own edits and marks", async () => {
    const { book } = await openBook(files);
    book.takeEdits([{ sheet: "Số liệu · b", row: 0, column: 1, value: 50, formula: null }]);
    await book.host.mark([{ ...mark, sheet: "Số liệu · b" }]);
    const copies = await book.markedCopies([]);
    if (!copies.ok) throw new Error(copies.error.code);
    expect(copies.value.map(({ bytes }) => valueAt(sheetOf(bytes), 0, 1))).toEqual([5, 50]);
    expect(copies.value.map(({ bytes }) => marksIn(bytes))).toEqual([[], ["B1"]]);
  });

  it("built sheets go into the first as plain numbers: a formula there cannot ask another file", async () => {
    const { book, sheets } = await openBook(files);
    const written = await book.host.writeSheets([{ ...summed, name: "Biểu" }]);
    expect(written).toEqual({ ok: true, value: { names: ["Biểu"] } });
    expect(sheets).toEqual(["Biểu"]);
    const built = book.shown().snapshot.sheets.find((sheet) => sheet.name === "Biểu");
    expect(built?.formulas.size).toBe(0);
    expect(built && valueAt(built, 2, 1)).toBe(12);
  });
});

test("an untouched sheet is the same object after an edit elsewhere", async () => {
  const { book } = await openBook([fileOf("a.xlsx", summed, plainPlan("Khác", [["x"]]))]);
  const [, other] = book.shown().snapshot.sheets;
  book.takeEdits([{ sheet: "Số liệu", row: 0, column: 1, value: 6, formula: null }]);
  await book.host.writeSheets([plainPlan("Biểu", [["y"]])]);
  expect(book.shown().snapshot.sheets[1]).toBe(other);
});

test("a cell is shown, a hidden or missing sheet is told", async () => {
  const { book } = await openBook([fileOf("a.xlsx", summed, plainPlan("Ẩn", [["x"]]))]);
  const { reveal, selection, selectedRanges } = book.navigator;
  expect((await reveal({ sheet: "Số liệu", address: "B1" })).ok).toBe(true);
  expect(await reveal({ sheet: "Ẩn", address: "A1" })).toMatchObject({ error: { code: "sheet-hidden" } });
  expect(await reveal({ sheet: "Mất", address: "A1" })).toMatchObject({ error: { code: "sheet-not-found" } });
  expect(await selection()).toEqual({ ok: true, value: { sheet: "Số liệu", address: "B2" } });
  expect(await selectedRanges()).toEqual({ ok: true, value: { sheet: "Số liệu", ranges: ["B2:C2", "E2"] } });
});

test("settings go into the file only when asked", async () => {
  const { book, bytes } = await openBook([fileOf("a.xlsx", summed)]);
  const before = await bytes();
  const files = await book.files('{"version":1}');
  if (!files.ok || !files.value[0]) throw new Error("no file");
  expect(Object.keys(unzipSync(files.value[0].bytes))).toContain("customXml/item1.xml");
  expect(await bytes()).toEqual(before);
});

function protect(bytes: Uint8Array): Uint8Array {
  return rewrite(bytes, (xml) => xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'));
}

function rewrite(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = new OfficePackage(bytes);
  parts.write("xl/worksheets/sheet1.xml", change(parts.readText("xl/worksheets/sheet1.xml") ?? ""));
  return parts.save();
}

function marksIn(bytes: Uint8Array): readonly string[] {
  const xml = new TextDecoder().decode(unzipSync(bytes)["xl/worksheets/sheet1.xml"]);
  return [...xml.matchAll(/<conditionalFormatting sqref="([^"]+)"/gu)].map((match) => match[1] ?? "");
}

function namesOf(bytes: Uint8Array): readonly string[] {
  const read = readXlsx("x.xlsx", bytes);
  return read.ok ? read.value.sheets.map((sheet) => sheet.name) : [];
}

function sheetOf(bytes: Uint8Array): SheetSnapshot {
  const read = readXlsx("x.xlsx", bytes);
  if (!read.ok || !read.value.sheets[0]) throw new Error("no sheet");
  return read.value.sheets[0];
}
