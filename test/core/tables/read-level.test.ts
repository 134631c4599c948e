import { createMeaningReader, createUnitCatalogue } from "../../../src/core/tables/read-meaning";
import { tradeTemplate } from "../../../src/core/template/trade-template";
import { defaultTemplate } from "../../../src/core/template/default-template";

describe("the level that an organ or an award stands for", () => {
  const template = defaultTemplate();
  const spec = template.columns.find((each) => each.id === "levelAwarded");
  if (!spec) throw new Error("no column of levels");
  const read = createMeaningReader(spec, template, createUnitCatalogue(template));

  it.each([
    ["UBND huyện", "district"],
    ["Chủ tịch UBND huyện", "district"],
    ["Huyện ủy", "district"],
    ["Ban Thường vụ Huyện uỷ", "district"],
    ["Giấy khen cấp huyện", "district"],
    ["Được huyện công nhận", "district"],
    ["UBND tỉnh", "province"],
    ["Bằng khen của Chủ tịch UBND tỉnh", "province"],
    ["UBND xã công nhận", "base"],
    ["Đảng ủy xã", "base"],
    ["GK xã", "base"],
    ["BK tỉnh", "province"],
    ["BK của UBND tỉnh", "province"],
  ])("of %s is %s", (text, id) => {
    expect(read(text, false)).toEqual({ kind: "category", id, exact: false });
  });

  it.each(["Huyện đoàn", "Công an huyện", "Hội Nông dân tỉnh", "Giấy khen", "Trung ương"])(
    "is not told by %s",
    (text) => {
      expect(read(text, false)).toEqual({ kind: "unreadable", text });
    },
  );

  it.each([
    ["Bằng khen của Thủ tướng Chính phủ", "central"],
    ["Bằng khen của Ban Tuyên giáo và Dân vận Trung ương", "central"],
    ["Giấy khen của Ban Dân vận Tỉnh ủy", "province"],
    ["BK Thủ tướng", "central"],
    ["Chủ tịch nước tặng", "central"],
    ["Giấy khen của Hiệu trưởng", "school"],
  ])("of %s is %s to those who know of such levels", (text, id) => {
    const trade = tradeTemplate();
    const ofTrade = createMeaningReader(spec, trade, createUnitCatalogue(trade));
    expect(ofTrade(text, false)).toEqual({ kind: "category", id, exact: false });
  });
});
