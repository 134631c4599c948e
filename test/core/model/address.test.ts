import fc from "fast-check";
import {
  formatAddress,
  formatColumn,
  formatRange,
  parseAddress,
  parseRange,
  quoteSheetName,
} from "../../../src/core/model/address";

describe("addresses", () => {
  it("writes and reads every cell of a sheet", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_048_575 }),
        fc.integer({ min: 0, max: 16_383 }),
        (row, column) => {
          expect(parseAddress(formatAddress(row, column))).toEqual({ row, column });
        },
      ),
    );
  });

  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %d is %s", (column, name) => {
    expect(formatColumn(column)).toBe(name);
  });

  it("reads absolute references and turned ranges", () => {
    expect(parseAddress("$C$9")).toEqual({ row: 8, column: 2 });
    expect(parseRange("D9:B2")).toEqual({ top: 1, left: 1, bottom: 8, right: 3 });
    expect(formatRange({ top: 4, left: 0, bottom: 10, right: 10 })).toBe("A5:K11");
  });

  it.each(["", "C0", "9C", "ABCD1", "A1048577", "XFE1", "C:C"])("%p is no cell", (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  it("quotes sheet names that a formula would misread", () => {
    expect(["Sheet", "Biểu lĩnh vực", "A1", "R1C1", "Tổ 'Một'"].map(quoteSheetName)).toEqual([
      "Sheet",
      "'Biểu lĩnh vực'",
      "'A1'",
      "'R1C1'",
      "'Tổ ''Một'''",
    ]);
  });
});
