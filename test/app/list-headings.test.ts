import { createEngine } from "../../src/app/analysis/create-engine";
import { table } from "../workbench/book/small-tables";

describe("where tables say what their rows and columns are", () => {
  it("is told beside the report", () => {
    const workbook = table("khen.xlsx", "Khen", [2021, 5, 2, 3], [2022, 9, 4, 5], [2023, 7, 3, 4]);
    const { overview } = createEngine().analyze({
      workbooks: [workbook],
      documents: [],
      template: null,
      links: [],
      corrections: [],
      language: "vi",
    });
    expect(overview.headings).toEqual([
      {
        workbook: "khen.xlsx",
        sheet: "Khen",
        range: { top: 0, left: 0, bottom: 3, right: 3 },
        headerBottom: 0,
        labelRight: 0,
      },
    ]);
  });
});
