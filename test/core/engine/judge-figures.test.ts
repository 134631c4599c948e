import { analyze } from "../../../src/core/engine/analyze";
import type { Figures } from "../../../src/core/model/report";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { readTextDocument } from "../../../src/documents/text/read-text-document";
import { sheet, workbook } from "../../support/grid";

const TABLE = sheet(
  "Lĩnh vực",
  `
  STT | Lĩnh vực | Tổng số mô hình giai đoạn 2020 - 2022 | <
  ^ | ^ | Tập thể | Cá nhân
  1 | Phát triển kinh tế | 214 | 481
  2 | Văn hóa - xã hội | 305 | 577
  | TỔNG CỘNG | 519 | 1058`,
);

function judge(text: string): Figures {
  const document = readTextDocument("bao-cao.txt", text);
  return analyze([workbook(TABLE)], [document], defaultTemplate()).figures;
}

describe("judgeFigures", () => {
  it("every figure has one of three verdicts, and the report counts them", () => {
    const figures = judge(
      "Lĩnh vực kinh tế có 214 tập thể, 418 cá nhân được công nhận; mở 12 lớp tập huấn theo Kế hoạch số 05-KH/HU ngày 02/3/2021.",
    );
    expect(figures.items.map((item) => [item.quote, item.verdict, item.reason])).toEqual([
      ["214 tập thể", "matched", null],
      ["418 cá nhân", "differs", null],
      ["12 lớp tập huấn", "not-checkable", "no-source"],
    ]);
    expect(figures).toMatchObject({ read: 3, matched: 1, differing: 1, notCheckable: 1 });
  });

  it("a matched figure names the cell, a differing one the cell it was held against", () => {
    const { items } = judge("Lĩnh vực kinh tế có 214 tập thể, 418 cá nhân được công nhận.");
    expect(items.map((item) => item.sources)).toEqual([
      [{ kind: "cell", sheet: "Lĩnh vực", address: "C3" }],
      [{ kind: "cell", sheet: "Lĩnh vực", address: "D3" }],
    ]);
  });

  it("a total and its parts, a share and its percentage bear one another out", () => {
    const { items } = judge("Có 60 mô hình (45 tập thể, 15 cá nhân). Có 33/75 trường đạt chuẩn (44%).");
    expect(items.map((item) => [item.quote, item.verdict])).toEqual([
      ["60 mô hình", "matched"],
      ["45 tập thể", "matched"],
      ["15 cá nhân", "matched"],
      ["33/75 trường", "matched"],
      ["44%", "matched"],
    ]);
    expect(items[4]?.sources).toEqual([expect.objectContaining({ kind: "text", quote: "33/75 trường" })]);
  });

  it("of two that contradict one another both differ", () => {
    const { items } = judge(
      "Năm 2021, huyện tổ chức 12 lớp tập huấn nghiệp vụ.\n\nTrong năm 2021 đã tổ chức 11 lớp tập huấn nghiệp vụ.",
    );
    expect(items.map((item) => item.verdict)).toEqual(["differs", "differs"]);
  });

  const LIBRARIES = `
  KẾT QUẢ LUÂN CHUYỂN SÁCH THEO XÃ NĂM 2025
  TT | Đơn vị | Lượt mượn | < | < | Phòng đọc
  ^ | ^ | Tổng số | Học sinh | Người lớn | ^
  1 | Xã Lũng Pa | 418 | 291 | 127 | 3
  2 | Xã Nà Hem | 536 | 304 | 232 | 2
  3 | Xã Suối Cát | 372 | 215 | 157 | 4
  4 | Xã Đồi Mận | TYPED | 188 | 146 | 0
  | Tổng cộng | 1660 | 998 | 662 | 9`;

  function judgeLibraries(typed: number, text: string): Figures {
    const book = workbook(sheet("Thư viện", LIBRARIES.replace("TYPED", String(typed))));
    return analyze([book], [readTextDocument("bao-cao.txt", text)], null).figures;
  }

  it("a figure that a wrong cell should say rests on the cells that show it", () => {
    const { items } = judgeLibraries(
      304,
      "Xã Lũng Pa có 418 lượt mượn, trong đó học sinh 291 lượt; xã Đồi Mận có 334 lượt mượn.",
    );
    expect(items[2]).toMatchObject({ quote: "334 lượt mượn", verdict: "matched" });
    expect(items[2]?.sources.map((place) => place.kind === "cell" && place.address)).toEqual(["D7", "E7"]);
  });

  it("a total that its cell bears out is not made wrong by a part that the table contradicts", () => {
    const { items } = judgeLibraries(
      334,
      "Toàn huyện có 1.660 lượt mượn, trong đó học sinh 998 lượt, người lớn 626 lượt; 9 phòng đọc.",
    );
    expect(items.map((item) => [item.quote, item.verdict])).toEqual([
      ["1.660 lượt mượn", "matched"],
      ["998 lượt", "matched"],
      ["626 lượt", "differs"],
      ["9 phòng đọc", "matched"],
    ]);
  });

  it("a ratio rests on the two cells of its row", () => {
    const { items } = judgeLibraries(
      334,
      "Xã Nà Hem có 304/536 lượt mượn của học sinh, còn lại của người lớn.",
    );
    expect(items[0]?.sources.map((place) => place.kind === "cell" && place.address)).toEqual(["D5", "C5"]);
  });

  it("the highest of a row is no fault where the words speak of years", () => {
    const years = sheet(
      "Năm",
      `
  LƯỢT ĐỌC SÁCH QUA CÁC NĂM
  TT | Bạn đọc | Năm | < | <
  ^ | ^ | 2021 | 2022 | 2023
  1 | Thiếu nhi | 1206 | 1482 | 1317
  2 | Người lớn | 3204 | 2907 | 3058
  3 | Người cao tuổi | 611 | 598 | 640`,
    );
    const text = "Lượt đọc của thiếu nhi năm 2022 cao nhất trong ba năm với 1.482 lượt.";
    const report = analyze([workbook(years)], [readTextDocument("bao-cao.txt", text)], null);
    expect(report.findings.filter(({ at }) => at.kind === "text")).toEqual([]);
    expect(report.figures.items.at(-1)?.verdict).toBe("matched");
  });
});
