import { foldText, foldWords, tidyText } from "../../../src/core/base/fold-text";

describe("folding text", () => {
  it("takes spellings of one word for the same", () => {
    const writings = [
      "Văn hoá – Xã hội",
      "văn hóa - xã hội ",
      "VĂN HÓA -  XÃ HỘI",
      "Văn hóa - xã hội".normalize("NFD"),
    ];
    expect(new Set(writings.map(foldText))).toEqual(new Set(["van hoa - xa hoi"]));
  });

  it("keeps different words apart", () => {
    expect(foldText("Sơn An")).not.toBe(foldText("An Sơn"));
  });

  it("drops punctuation between words", () => {
    expect(foldWords("Nội dung, việc làm")).toBe(foldWords("Nội dung việc làm"));
    expect(foldWords("Tỷ lệ (%)")).toBe("ty le");
  });

  it("tidies without losing tone marks", () => {
    expect(tidyText(" Đảng\u00a0bộ \u200b xã\nAn Sơn ")).toBe("Đảng bộ xã An Sơn");
  });
});
