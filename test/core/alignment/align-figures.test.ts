import { sheet, workbook } from "../../support/grid";
import { align, write } from "./align";
import { INVENTED_PAIRS } from "./invented-pairs";

/** A fifth of the words, by a fixed draw, becomes one that nobody knows; numbers stay, and so do the counts of figures. */
function destroyWords(text: string, draw: number): string {
  let state = 20_251 + 977 * draw;
  return text.replace(/\p{L}{2,}/gu, (word) => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647 < 0.2 ? "xoẹt" : word;
  });
}

describe("alignFigures", () => {
  it.each(INVENTED_PAIRS)("ties the report to its table: $name", ({ book, report, ties }) => {
    expect(align(book, report).map((read) => `${read.quote} ${write(read)}`)).toEqual(
      align(book, report).map(({ quote }, index) => `${quote} ${ties[index] ?? ""}`),
    );
  });

  it("holds no figure of several years against the cell of one of them", () => {
    const book = workbook(
      sheet("Khen", "Năm | Tập thể | Cá nhân\n2021 | 31 | 58\n2022 | 27 | 44\n2023 | 36 | 52"),
    );
    const told = (text: string): string[] => align(book, text).map(write);
    expect(told("Năm 2021 có 13 tập thể, 58 cá nhân được khen.")[0]).toMatch(/^[!?]B2$/u);
    for (const text of [
      "Từ năm 2021 đến năm 2023 có 13 tập thể, 58 cá nhân được khen về trồng rừng.",
      "Giai đoạn 2021 - 2023 có 13 tập thể, 58 cá nhân được khen về trồng rừng.",
    ])
      expect(told(text)[0]).toBe("-");
  });

  it("leaves alone what the table does not hold: its rows counted, other things, scores, an earlier time", () => {
    const book = workbook(
      sheet(
        "Hội thi",
        `
        KẾT QUẢ HỘI THI THEO ĐỘI
        TT | Đội thi | Số tiết mục | Số giải | <
        ^ | ^ | ^ | Nhất | Cộng
        1 | Kim Sơn | 38 | 2 | 25
        2 | Hòa Lạc | 41 | 5 | 31
        3 | Vân Đình | 27 | 1 | 16
        | Tổng | 106 | 8 | 72`,
      ),
    );
    const told = (text: string): string[] => align(book, text).map(write);
    const lead = "Kim Sơn dự thi 38 tiết mục, đạt 25 giải; Hòa Lạc 41 tiết mục, đạt 31 giải. Hội thi có ";
    for (const text of [
      "106 tiết mục với 72 giải của 3 đội.",
      "106 tiết mục với 72 giải. Hội thi trước toàn huyện có 78 giải.",
      "106 tiết mục với 72 giải. Điểm cao nhất là 18,75 điểm, đội Vân Đình.",
      "106 tiết mục với 72 giải. Ban tổ chức chấm lại 17 bài của Vân Đình.",
    ]) {
      const read = told(lead + text);
      expect(read.slice(4, 6)).toEqual(["C7", "E7"]);
      expect(read.filter((each) => each.startsWith("!"))).toEqual([]);
    }
    expect(told(`${lead}106 tiết mục với 77 giải.`)[5]).toBe("!E7");
  });

  it("loses few ties, and accuses nobody, where a fifth of the words is destroyed", () => {
    const rough = INVENTED_PAIRS.flatMap(({ book, report, ties }) =>
      [1, 2, 3, 4, 5].flatMap((draw) =>
        align(book, destroyWords(report, draw)).map((read, index) => ({
          told: write(read),
          meant: ties[index] ?? "",
        })),
      ),
    );
    const meant = rough.filter((each) => /^[A-Z]/u.test(each.meant));
    expect(meant.filter(({ told }) => told === "-" || /^[A-Z]/u.test(told)).length).toBe(meant.length);
    expect(meant.filter((each) => each.told === each.meant).length).toBeGreaterThan(0.8 * meant.length);
  });

  it("ties no figure to a foreign workbook, and accuses none", () => {
    const told = INVENTED_PAIRS.flatMap((own) =>
      INVENTED_PAIRS.filter((other) => other !== own).flatMap((other) =>
        align(other.book, own.report).map(
          (read) => `${own.name}, ${other.name}: ${read.quote} ${write(read)}`,
        ),
      ),
    );
    expect(told.filter((line) => !line.endsWith(" -"))).toEqual([]);
  });
});
