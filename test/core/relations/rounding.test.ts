import { gatherFacts } from "../../../src/core/engine/gather-facts";
import { analyze } from "../../../src/core/engine/analyze";
import { readRelations } from "../../../src/core/relations/read-relations";
import { weighExact } from "../../../src/core/relations/pattern";
import { speaksOfScale } from "../../../src/core/relations/rounding";
import { sheet, workbook } from "../../support/grid";

function relationsOf(text: string): ReturnType<typeof readRelations> {
  const facts = gatherFacts([workbook(sheet("S", text))], [], null);
  const [table] = facts.tables;
  if (!table) throw new Error("no table was read");
  return readRelations(table, facts.template, new Map());
}

function loud(text: string): readonly string[] {
  return analyze([workbook(sheet("S", text))], [], null)
    .findings.filter(({ severity }) => severity !== "note")
    .map(({ at }) => (at.kind === "cell" ? at.address : ""));
}

describe("speaksOfScale", () => {
  it.each(["Đơn vị: triệu đồng", "Tổng vốn (tỷ đồng)", "$ millions", "Nghìn tấn"])(
    "hears it in %s",
    (text) => {
      expect(speaksOfScale([text])).toBe(true);
    },
  );

  it.each(["Tỷ lệ nữ", "Tỷ trọng", "Tỷ suất sinh", "Số hộ"])("does not hear it in %s", (text) => {
    expect(speaksOfScale([text])).toBe(false);
  });
});

describe("weighExact", () => {
  it("takes a sum of many figures that comes out for stronger than one of few", () => {
    expect(weighExact(20)).toBeGreaterThan(weighExact(2));
    expect(weighExact(2)).toBeGreaterThan(0);
  });
});

describe("a table's figures, exact or rounded", () => {
  const counts = [
    "Xã | Lúa | Ngô | Sắn | Đậu | Tổng số",
    "Khe Vằn | 1231 | 418 | 277 | 96 | 2022",
    "Suối Mơ | 2310 | 529 | 143 | 158 | 3140",
    "Đồng Trầm | 3127 | 634 | 312 | 205 | 4278",
    "Bản Phú | 2746 | 517 | 209 | 133 | 3605",
  ];

  it("takes sums that all come out to the unit for exact", () => {
    expect(relationsOf(counts.join("\n")).exactness).toBeGreaterThan(3);
  });

  it("tells of a difference of one where all other lines come out", () => {
    const changed = counts.map((line) => line.replace("| 3140", "| 3141"));
    expect(loud(counts.join("\n"))).toEqual([]);
    expect(loud(changed.join("\n"))).toEqual(["F3"]);
  });

  it("is silent where sums are off by one here and there", () => {
    const rounded = [
      "Xã | Lúa | Ngô | Sắn | Đậu | Tổng số",
      "Khe Vằn | 1231 | 418 | 277 | 96 | 2023",
      "Suối Mơ | 2310 | 529 | 143 | 158 | 3139",
      "Đồng Trầm | 3127 | 634 | 312 | 205 | 4278",
      "Bản Phú | 2746 | 517 | 209 | 133 | 3606",
    ];
    expect(loud(rounded.join("\n"))).toEqual([]);
    expect(relationsOf(rounded.join("\n")).exactness).toBeLessThan(0);
  });
});
