import { sheet, workbook } from "../../support/grid";
import { tell } from "./align";

const CLUBS = workbook(
  sheet(
    "CLB",
    `
    CÂU LẠC BỘ HÁT DÂN CA
    TT | Đơn vị | Số câu lạc bộ | Số hội viên | Số buổi diễn | Kinh phí hỗ trợ (triệu đồng)
    1 | Phường Lạc Sơn | 14 | 432 | 96 | 78.4
    2 | Phường Vân Thủy | 9 | 287 | 61 | 51.6
    3 | Xã Đồng Mây | 11 | 326 | 85 | 60.5
    4 | Xã Khe Trúc | 6 | 174 | 38 | 29.5
    | Cộng | 40 | 1219 | 280 | 220`,
  ),
);

describe("figures that are worked out from cells", () => {
  it("ties sums of rows, of figures before, of all rows of a kind", () => {
    expect(
      tell(
        CLUBS,
        "Xã Đồng Mây có 326 hội viên, phường Vân Thủy có 287 hội viên; hai đơn vị này cộng lại 613 hội viên. " +
          "Hai phường có tổng số 719 hội viên.",
      ),
    ).toEqual(["326 D5", "287 D4", "613 D5+D4", "Hai B3+B4", "719 D3+D4"]);
  });

  it("ties shares of the figure before and of the total, averages, and money said in đồng", () => {
    expect(
      tell(
        CLUBS,
        "Toàn thành phố có 40 câu lạc bộ với 1.219 hội viên, bình quân 30,5 hội viên mỗi câu lạc bộ; diễn 280 buổi, " +
          "kinh phí hỗ trợ 220 triệu đồng. Riêng phường Lạc Sơn 432 hội viên (35,4%), kinh phí 78,4 triệu đồng.",
      ),
    ).toEqual([
      "40 C7",
      "1.219 D7",
      "30,5 D7+C7",
      "280 E7",
      "220 triệu F7",
      "432 D3",
      "35,4% D3+D7",
      "78,4 triệu F3",
    ]);
  });

  it("goes on with a change in percent, and with a figure set beside it", () => {
    const book = workbook(
      sheet(
        "Lớp",
        `
        TT | Trường | Năm 2023 | < | Năm 2024 | <
        ^ | ^ | Số lớp | Số em | Số lớp | Số em
        1 | Sơn Trà | 12 | 405 | 13 | 441
        2 | Đông Hải | 10 | 336 | 11 | 352
        | Cộng | 22 | 741 | 24 | 793`,
      ),
    );
    expect(tell(book, "Toàn xã có 24 lớp với 793 em; so với năm 2023 tăng 2 lớp, 52 em (7,0%).")).toEqual([
      "24 E5",
      "793 F5",
      "2 C5+E5",
      "52 F5+D5",
      "7,0% F5+D5",
    ]);
  });

  it("tells a sum of as many figures as are said, one slip away", () => {
    const told = tell(
      CLUBS,
      "Toàn thành phố có 40 câu lạc bộ với 1.219 hội viên. " +
        "Xã Đồng Mây có 326 hội viên, phường Vân Thủy có 287 hội viên; hai đơn vị này cộng lại 631 hội viên.",
    );
    expect(told[4]).toMatch(/^631 [!?]D5\+D4$/u);
  });

  it("stays silent on a group of rows that it does not know, on far values, on all of a column", () => {
    for (const text of [
      "Phường Lạc Sơn có 432 hội viên, xã Khe Trúc 174 hội viên. Ba câu lạc bộ trẻ mới có 415 hội viên.",
      "Phường Lạc Sơn có 432 hội viên, xã Khe Trúc 174 hội viên, trong đó ở Khe Trúc (5 người) là nghệ nhân.",
      "Phường Lạc Sơn có 432 hội viên, xã Khe Trúc 174 hội viên; mỗi tuần tập 2 buổi, mỗi buổi 3 giờ.",
    ])
      expect(tell(CLUBS, text).filter((each) => /[!?]/u.test(each))).toEqual([]);
  });
});

describe("figures of rows taken together", () => {
  const book = workbook(
    sheet(
      "Cháy rừng",
      `
      CHÁY RỪNG THEO TRẠM
      Trạm | Số vụ | Diện tích (ha)
      Trạm 1 - Khe Sâu | 34 | 84
      Trạm 2 - Dốc Lim | 21 | 32
      Trạm 3 - Hang Cò | 13 | 19
      Trạm 4 - Đá Bia | 27 | 61
      Trạm 5 - Suối Cát | 9 | 7
      Cộng | 104 | 203`,
    ),
  );
  const lead = "Trạm 1 có 34 vụ, Trạm 2 có 21 vụ. ";

  it("are no single row's, however they are named", () => {
    const told = tell(book, `${lead}Hai trạm 3 và 5 cộng lại có 22 vụ, cháy 26 ha.`);
    expect(told.filter((each) => each.includes("!"))).toEqual([]);
  });

  it("are still held against a row that is named alone", () => {
    const told = tell(book, `${lead}Trạm Đá Bia có 72 vụ, cháy 61 ha.`);
    expect(told.filter((each) => each.includes("!"))).toEqual(["72 !B6"]);
  });
});
