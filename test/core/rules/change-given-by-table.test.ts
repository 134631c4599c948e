import { analyze } from "../../../src/core/engine/analyze";
import type { WorkbookSnapshot } from "../../../src/core/model/workbook";
import { readTextDocument } from "../../../src/documents/text/read-text-document";
import { sheet, workbook } from "../../support/grid";

const HERDS = workbook(
  sheet(
    "Đàn",
    `
    TT | Loài | Năm 2023 | Kế hoạch 2024 | Năm 2024
    1 | Đàn trâu | 8420 | 8700 | 8561
    2 | Đàn dê | 3150 | 3300 | 3244
    | Cộng | 11570 | 12000 | 11805`,
  ),
);

function tell(books: readonly WorkbookSnapshot[], text: string): readonly string[] {
  const { findings } = analyze(books, [readTextDocument("bao-cao.txt", text)], null);
  return findings
    .filter(({ rule }) => rule === "change-differs")
    .map(({ at }) => ("quote" in at ? at.quote : ""));
}

describe("change-differs beside a table", () => {
  it("is silent on a change that two cells of the table give, though the figures beside it do not", () => {
    const text =
      "Toàn xã có 11.805 con; đàn dê 3.244 con. " +
      "Đàn trâu 8.561 con, thấp hơn kế hoạch 139 con, tăng 1,7% so cùng kỳ.";
    expect(tell([], text)).toEqual(["1,7%"]);
    expect(tell([HERDS], text)).toEqual([]);
  });

  it("tells a change that neither the sentence nor the table gives", () => {
    const text = "Toàn xã có 11.805 con. Đàn ong từ 240 đàn lên 300 đàn, tăng 52%.";
    expect(tell([HERDS], text)).toHaveLength(1);
  });
});
