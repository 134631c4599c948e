import { readXlsx } from "../../../src/hosts/xlsx/read-xlsx";
import { valueAt } from "../../../src/core/model/workbook";
import { plainPlan } from "../../hosts/plans";
import { fileOf, openBook, type OpenedBook } from "./open-book";

const numbers = plainPlan("Số liệu", [["Thôn Đoài", 5], ["Thôn Thượng", 7], ["Cộng"]]);
const summed = {
  ...numbers,
  cells: [
    ...numbers.cells,
    { row: 2, column: 1, content: { kind: "formula" as const, formula: "SUM(B1:B2)", value: 12 } },
  ],
};
const total = { ...summed, name: "Biểu tổng" };

describe("sheets that were written", () => {
  it("are taken back, and written again, with what was typed before them", async () => {
    const { book, gone, ...opened } = await openBook([fileOf("a.xlsx", summed)]);
    const asOpened = book.state();
    book.takeEdits([{ sheet: "Số liệu", row: 0, column: 1, value: 6, formula: null }]);
    const typed = book.state();
    const before = await keep(book);
    const written = await book.host.writeSheets([total]);
    if (!written.ok) throw new Error(written.error.code);
    const after = await keep(book);
    expect(await sheetsOf(opened)).toEqual(["Số liệu", "Biểu tổng"]);

    expect(await book.host.moments?.go(after, before)).toMatchObject({ ok: true });
    expect(await sheetsOf(opened)).toEqual(["Số liệu"]);
    expect(gone()).toEqual(["Biểu tổng"]);
    expect([book.isAs(typed), book.isAs(asOpened)]).toEqual([true, false]);
    expect(book.shown().snapshot.sheets.map((sheet) => valueAt(sheet, 0, 1))).toEqual([6]);

    expect(await book.host.moments?.go(before, after)).toMatchObject({ ok: true });
    expect(await sheetsOf(opened)).toEqual(["Số liệu", "Biểu tổng"]);
    expect(book.shown().snapshot.sheets.map((sheet) => sheet.name)).toEqual(["Số liệu", "Biểu tổng"]);
  });

  it("stay where something was typed since, which would be lost", async () => {
    const { book, ...opened } = await openBook([fileOf("a.xlsx", summed)]);
    const before = await keep(book);
    await book.host.writeSheets([total]);
    const after = await keep(book);
    book.takeEdits([{ sheet: "Số liệu", row: 0, column: 1, value: 6, formula: null }]);
    expect(await book.host.moments?.go(after, before)).toMatchObject({ error: { code: "edit-stale" } });
    expect(await sheetsOf(opened)).toEqual(["Số liệu", "Biểu tổng"]);
    // What formulas came to is nothing that was typed.
    book.takeEdits([{ sheet: "Số liệu", row: 0, column: 1, value: 5, formula: null }]);
    book.takeResults([{ sheet: "Số liệu", row: 2, column: 1, value: 13, formula: "SUM(B1:B2)" }]);
    expect(await book.host.moments?.go(after, before)).toMatchObject({ ok: true });
  });
});

async function keep(book: OpenedBook["book"]): Promise<number> {
  const { moments } = book.host;
  if (!moments) throw new Error("the book keeps no moments");
  return moments.keep();
}

async function sheetsOf({ bytes }: Pick<OpenedBook, "bytes">): Promise<readonly string[]> {
  const read = readXlsx("a.xlsx", await bytes());
  if (!read.ok) throw new Error(read.error.code);
  return read.value.sheets.map((sheet) => sheet.name);
}
