import { readClaims } from "../../../src/core/claims/read-claims";
import type { Figure } from "../../../src/core/model/claim";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { readTextDocument } from "../../../src/documents/text/read-text-document";

function read(text: string, units: readonly string[] = []): readonly Figure[] {
  const document = readTextDocument("bao-cao.txt", text);
  const { figures } = readClaims([document], defaultTemplate(), units);
  for (const { at, number } of figures) {
    for (const place of [at, number])
      expect(document.text.slice(place.start, place.end).replace(/\s+/gu, " ")).toBe(place.quote);
  }
  return figures.filter((figure) => figure.notFigure === undefined);
}

describe("readClaims", () => {
  it("reads subject, measure and period of figures side by side", () => {
    const [first, second] = read(
      "Từ năm 2020 đến năm 2021 đã có 1.240 lượt tập thể, 2.015 lượt cá nhân điển hình được công nhận.",
    );
    expect(first).toMatchObject({
      value: 1240,
      head: "lượt tập thể",
      unit: "tap the",
      dimensions: { subject: "collective", measure: "recognised", period: { from: 2020, to: 2021 } },
      periodQuote: "Từ năm 2020 đến năm 2021",
    });
    expect(second).toMatchObject({ dimensions: { subject: "individual", measure: "recognised" } });
    expect(second?.run).toBe(first?.run);
  });

  it("what is given to someone is measured by the verb before, what was done to him by the verb behind", () => {
    const figures = read(
      "Đã có 120 tập thể được công nhận và được Chủ tịch Ủy ban nhân dân huyện, Ban Chỉ đạo của tỉnh tặng giấy khen cho 04 tập thể, 13 cá nhân.",
    );
    expect(figures.map((each) => each.dimensions.measure)).toEqual(["recognised", "awarded", "awarded"]);
    expect(figures[1]?.levels).toEqual(["district", "province"]);
    expect(figures[0]?.levels).toEqual([]);
  });

  it("figures in brackets take over what stands before them, with years of their own", () => {
    const figures = read(
      "Năm 2020 và năm 2021, cấp huyện và tỉnh tặng giấy khen cho 04 tập thể (năm 2020: 01 tập thể; năm 2021: 03, tập thể).",
    );
    expect(figures.map((each) => [each.value, each.head, each.period?.from, each.levels.length])).toEqual([
      [4, "tập thể", 2020, 2],
      [1, "tập thể", 2020, 2],
      [3, "tập thể", 2021, 2],
    ]);
    expect(figures[1]?.dimensions.measure).toBe("awarded");
  });

  it.each([
    ["** Lĩnh vực quốc phòng - an ninh:*\n\nĐã có 17 tập thể được công nhận.", "defence"],
    ["- Lĩnh vực Văn hóa-Xã hội: Đơn vị đã họp. Đã có 17 tập thể được công nhận.", "culture"],
    [
      "** Lĩnh vực kinh tế*\n\nĐã có 17 tập thể điển hình trong xây dựng nông thôn mới được công nhận.",
      "countryside",
    ],
    ["Lĩnh vực phát triển kinh tế có 17 tập thể.", "economy"],
    ["** Lĩnh vực kinh tế*\n\nĐã khen 17 tập thể trên các lĩnh vực.", undefined],
    ["Các đơn vị khắc phục khó khăn khác, có 17 tập thể.", undefined],
  ])("finds the field: %s", (text, field) => {
    expect(read(text).at(-1)?.dimensions.field).toBe(field);
  });

  it("a footnote belongs to the field of the paragraph that calls it", () => {
    const figures = read(
      "** Lĩnh vực kinh tế:*\n\nCác đơn vị tiêu biểu, như¹:\n\n** Lĩnh vực quốc phòng - an ninh:*\n\n¹ Có 17 tập thể.",
    );
    expect(figures[0]?.dimensions.field).toBe("economy");
    expect(figures[0]?.at.section).toBe("** Lĩnh vực kinh tế:*".replace(/\*/gu, "").trim());
  });

  it.each([
    ["Hơn 270 mô hình", "at-least"],
    ["gần 600 tập thể", "at-most"],
    ["khoảng 50 hộ", "about"],
    ["không quá 5 cá nhân", "at-most"],
    ["từ 5 cá nhân trở lên", "at-least"],
    ["có 5 cá nhân", "exact"],
  ])("reads the bound of %s", (text, bound) => {
    expect(read(text)[0]?.bound).toBe(bound);
  });

  it.each([
    ["kiểm tra 10 chi, đảng bộ cơ sở", "10 chi, đảng bộ cơ sở"],
    ["có 78/79 thôn, khối phố được công nhận", "78/79 thôn, khối phố"],
    ["xây dựng 274 mô hình, điển hình. Trong đó", "274 mô hình, điển hình"],
    ["có 12 hộ, trong đó", "12 hộ"],
    ["nhân rộng 694 mô hình của tập thể trong huyện", "694 mô hình của tập thể"],
    ["tiếp nhận 15 đơn, tố cáo 05 đơn", "15 đơn"],
    ["tiếp nhận 75 đơn (khiếu nại là chính)", "75 đơn"],
    ["73 lượt tổ chức được kiểm tra", "73 lượt tổ chức"],
    ["thu 200.000 đồng/năm, tạo việc làm", "200.000 đồng/năm"],
  ])("quotes what is counted: %s", (text, quote) => {
    expect(read(text)[0]?.at.quote).toBe(quote);
  });

  it("two subjects counted together are none of the two", () => {
    expect(read("Khen thưởng 77 tập thể, cá nhân.")[0]?.dimensions.subject).toBeUndefined();
    expect(read("Khen thưởng 15 tập thể và cá nhân.")[0]?.dimensions.subject).toBeUndefined();
  });

  it("finds the unit that a sentence names", () => {
    expect(read("Xã Đồi Thông đăng ký 12 mô hình.", ["Xã Đồi Thông"])[0]?.dimensions.unit).toBe(
      "Xã Đồi Thông",
    );
  });

  it("tables of the text are no prose", () => {
    expect(read("STT\tXã\tSố\n1\tĐồi Thông\t12\n2\tSuối Mây\t5")).toEqual([]);
  });

  it("a document without prose claims nothing", () => {
    expect(read("")).toEqual([]);
  });
});
