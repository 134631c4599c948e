import { openExcel } from "./open-excel";

/** Sets one cell and gives what it holds then: its value, its formula, its shown text, its format. */
async function enter(
  input: unknown,
  locale: "vi-VN" | "en-US" = "vi-VN",
  format?: string,
): Promise<unknown[]> {
  openExcel({ locale });
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[input]];
    cell.load("values,formulas,text,numberFormat");
    await context.sync();
    return [cell.values, cell.formulas, cell.text, cell.numberFormat].map(
      (block: unknown[][]) => block[0]?.[0],
    );
  });
}

describe("what becomes of a value that is set", () => {
  it.each([
    ["=1+1", 2, "=1+1"],
    ["+1+1", 2, "=1+1"],
    ["-1+1", 0, "=-1+1"],
    ["-5", -5, -5],
    ["+5", 5, 5],
    ["@SUM(1)", 1, "=SUM(1)"],
    ["'=1+1", "=1+1", "=1+1"],
    ["-ghi chú", "#NAME?", "=-ghi chú"],
    ["TRUE", true, true],
    ["007", 7, 7],
    ["1E5", 100_000, 100_000],
    ["Xã A", "Xã A", "Xã A"],
    ["#N/A", "#N/A", "#N/A"],
  ])("%j", async (input, value, formula) => {
    expect((await enter(input)).slice(0, 2)).toEqual([value, formula]);
  });

  it("numbers and dates are read and shown as in the locale", async () => {
    expect(await enter("1.234,5", "vi-VN")).toEqual([1234.5, 1234.5, "1.234,50", "#,##0.00"]);
    expect(await enter("1,234.5", "en-US")).toEqual([1234.5, 1234.5, "1,234.50", "#,##0.00"]);
    expect(await enter("1.5", "vi-VN")).toEqual(["1.5", "1.5", "1.5", "General"]);
    expect(await enter("5/3/2024", "vi-VN")).toEqual([45356, 45356, "05/03/2024", "m/d/yyyy"]);
    expect(await enter("5/3/2024", "en-US")).toEqual([45415, 45415, "5/3/2024", "m/d/yyyy"]);
    expect(await enter("3/2024", "vi-VN")).toEqual([45352, 45352, "Mar-24", "mmm-yy"]);
    expect(await enter(134.85, "vi-VN")).toEqual([134.85, 134.85, "134,85", "General"]);
    expect(await enter("12%")).toEqual([0.12, 0.12, "12%", "0%"]);
  });

  it("nothing is understood in a cell of format @", async () => {
    expect(await enter("=1+1", "vi-VN", "@")).toEqual(["=1+1", "=1+1", "=1+1", "@"]);
    expect(await enter("5/3/2024", "vi-VN", "@")).toEqual(["5/3/2024", "5/3/2024", "5/3/2024", "@"]);
    expect(await enter(5, "vi-VN", "@")).toEqual(["5", "5", "5", "@"]);
  });

  it("null leaves a cell alone, an empty text empties it, one value fills a range", async () => {
    const host = openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      (range as { values: unknown }).values = 7;
      range.values = [
        [null, ""],
        [1, 2],
      ];
      await context.sync();
    });
    expect(["A1", "B1", "A2", "B2"].map((cell) => host.model.value("Sheet1", cell))).toEqual([7, "", 1, 2]);
  });

  it("a number too wide for its column shows hash marks", async () => {
    const host = openExcel();
    host.model.type("Sheet1", "A1", 123_456_789_012);
    host.model.format("Sheet1", "A1", "numberFormat", "#,##0");
    host.model.sizeColumn("Sheet1", 0, 48);
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("text,values");
      await context.sync();
      expect(cell.text).toEqual([["######"]]);
      expect(cell.values).toEqual([[123_456_789_012]]);
    });
  });
});
