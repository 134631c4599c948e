import { matchTelling, matchValues } from "../../../src/core/crosstabs/match-values";

/** The values that a label means, by their names. */
function meant(
  match: (labels: readonly string[], values: readonly string[]) => ReadonlyMap<string, ReadonlySet<number>>,
  labels: readonly string[],
  values: readonly string[],
): object {
  const all = ["", ...values];
  return Object.fromEntries(
    [...match(labels, all)].map(([label, codes]) => [label, [...codes].map((code) => all[code])]),
  );
}

describe("the values that labels mean", () => {
  it("are not those that have the label among other words", () => {
    expect(meant(matchValues, ["Xã", "Tỉnh"], ["Văn hóa - xã hội", "Trạm Y tế xã", "Tỉnh"])).toEqual({
      Tỉnh: ["Tỉnh"],
    });
  });

  it("are told by the word that is left when those of any label are put aside", () => {
    expect(meant(matchTelling, ["Tổng số", "Của phường", "Cấp tỉnh"], ["UBND tỉnh", "UBND phường"])).toEqual({
      "Cấp tỉnh": ["UBND tỉnh"],
      "Của phường": ["UBND phường"],
    });
  });

  it("are those of the level that a label ends in", () => {
    expect(
      meant(matchValues, ["Trường học xanh", "Được khen cấp trường"], ["Trường", "Trường học xanh"]),
    ).toEqual({ "Trường học xanh": ["Trường học xanh"], "Được khen cấp trường": ["Trường"] });
  });

  it("are those of the same words in another order", () => {
    expect(meant(matchValues, ["QP-AN", "VHXH"], ["An ninh - quốc phòng"])).toEqual({
      "QP-AN": ["An ninh - quốc phòng"],
    });
  });

  it("hold the word that tells a label, which “xã hội” is no use of", () => {
    expect(
      meant(matchTelling, ["Văn hóa - xã hội", "Khen xã"], ["Giấy khen của UBND xã", "Kinh tế - xã hội"]),
    ).toMatchObject({ "Khen xã": ["Giấy khen của UBND xã"] });
  });
});
