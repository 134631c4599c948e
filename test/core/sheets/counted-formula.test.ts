import type { EntryList } from "../../../src/core/crosstabs/entry-list";
import { createCountedFormulaWriter } from "../../../src/core/sheets/counted-formula";
import { sheet } from "../../support/grid";

describe("a count as a formula", () => {
  const own = sheet("Khu 3", "Việc | Được tặng\nKè kênh | Giấy khen\nDọn bãi | Giấy khen");
  const list: EntryList = {
    table: "'Khu 3'!A1",
    workbook: "so.xlsx",
    sheet: "Khu 3",
    rows: Int32Array.of(1, 2),
    attributes: [
      {
        column: 1,
        how: "value",
        header: "Được tặng",
        values: ["", "Giấy khen", "Biểu dương"],
        codes: Int32Array.of(1, 1),
      },
      {
        column: 1,
        how: "mark",
        header: "Được tặng",
        values: ["", "Giấy khen", "Biểu dương"],
        codes: Int32Array.of(1, 1),
        marks: [[], [1], []],
      },
    ],
    amounts: [],
    twins: [],
  };
  const write = createCountedFormulaWriter(list, () => own);

  it.each([
    ["a value", 0],
    ["blank", 0],
    ["a column that is not there", 1],
  ])("asks for nothing where %s is on no line, and is never half a formula", (what, attribute) => {
    const codes = new Set([what === "blank" ? 0 : 2]);
    expect(write([{ attribute, codes }])).toEqual({ formula: "0", value: 0 });
  });

  it("asks for what there is", () => {
    expect(write([{ attribute: 0, codes: new Set([1]) }])).toEqual({
      formula: "SUMPRODUCT(('Khu 3'!$B$2:$B$3=\"Giấy khen\")*1)",
      value: 2,
    });
  });
});
