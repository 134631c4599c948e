import { foldText, foldToneStyle, foldWords, tidyText } from "../../../src/core/base/fold-text";

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

  it("writes tones behind their syllables, wherever they stood", () => {
    expect(foldToneStyle("Văn hoá, thuỷ lợi")).toBe(foldToneStyle("văn hóa  thủy lợi"));
    expect(foldToneStyle("Khác")).not.toBe(foldToneStyle("Khắc"));
    expect(foldToneStyle("Đảng ủy".normalize("NFD"))).toBe(foldToneStyle("đảng uỷ"));
  });

  it("ends a syllable at a digit, and takes letters that are not Latin as they are", () => {
    expect(foldToneStyle("Hóa2 lý")).toBe(foldToneStyle("hoá2 lý"));
    expect(foldToneStyle("Σύνολο (Ω)")).toBe(foldToneStyle("ΣΎΝΟΛΟ ω"));
    expect(foldWords("Σύνολο – Đạt 5%")).toBe("συνολο dat 5");
  });
});
