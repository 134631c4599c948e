import { analyze } from "../../../src/core/engine/analyze";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { listTables } from "../../support/describe-table";
import { sheet, workbook } from "../../support/grid";

const DRAWING = `
  Quỹ khuyến học | |  |
   | | |
  Thu | | |
  Ủng hộ | 412 | 530 | 618
  Lãi gửi | 37 | 44 | 52
   | | |
  Cộng thu | 449 | 574 | 670
   | | |
  Chi | | |
  Học bổng | 305 | 361 | 404
  Sách vở | 88 | 93 | 120
   | | |
  Cộng chi | 393 | 454 | 524`;

describe("a table without a header", () => {
  it("goes on past blank rows and headings where its figures stand in the same columns", () => {
    expect(listTables(sheet("S", DRAWING))).toHaveLength(1);
  });

  it("has the sums past a blank row judged", () => {
    const { findings } = analyze(
      [workbook(sheet("S", DRAWING.replace("| 361 |", "| 316 |")))],
      [],
      defaultTemplate(),
    );
    expect(findings.filter(({ severity }) => severity !== "note")).toHaveLength(1);
  });
});
