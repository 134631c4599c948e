import type { WorkbookSnapshot } from "../../../src/core/model/workbook";
import { openExcel } from "./open-excel";

describe("a large workbook", () => {
  it("of 100,000 rows and 17 columns is opened, read in pieces and written", async () => {
    const values = Array.from({ length: 100_000 }, (_row, row) =>
      Array.from({ length: 17 }, (_column, column) =>
        column % 3 === 0 ? row * column : `Xã ${(row * 7 + column) % 90}`,
      ),
    );
    const sheet = {
      name: "Danh sách",
      visibility: "visible",
      values,
      formulas: new Map(),
      numberFormats: new Map(),
      merges: [],
      hiddenRows: new Set<number>(),
      hiddenColumns: new Set<number>(),
      builtByKhop: false,
    } as const;
    const workbook: WorkbookSnapshot = { name: "lon.xlsx", sheets: [sheet] };
    const host = openExcel({ workbook });
    let cells = 0;
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem("Danh sách");
      const used = worksheet.getUsedRange(true).load("rowCount,columnCount");
      await context.sync();
      expect([used.rowCount, used.columnCount]).toEqual([100_000, 17]);
      for (let row = 0; row < 100_000; row += 20_000) {
        const piece = worksheet.getRangeByIndexes(row, 0, 20_000, 17).load("values");
        await context.sync();
        cells += piece.values.flat().length;
      }
    });
    expect(cells).toBe(1_700_000);
    host.model.type("Danh sách", "T1", '=COUNTIFS(B1:B100000,"Xã 5",C1:C100000,"Xã 6")');
    expect(host.model.value("Danh sách", "T1")).toBe(
      values.filter((row) => row[1] === "Xã 5" && row[2] === "Xã 6").length,
    );
  }, 120_000);
});
