import { analyze } from "../../../src/core/engine/analyze";
import { listTables } from "../../support/describe-table";
import { sheet, workbook } from "../../support/grid";

/** Rules that speak of a table, each with the cell it speaks of; notes are left out. */
function listLoud(drawing: string): string[] {
  const { findings } = analyze([workbook(sheet("S", drawing))], [], null);
  return findings.flatMap(({ rule, at, severity }) =>
    severity !== "note" && at.kind === "cell" ? [`${rule} ${at.address}`] : [],
  );
}

describe("a statement whose blocks blank rows part", () => {
  const statement = (cut: string, left: string): string => `
    Khoản mục | Quý một | Quý hai | Quý ba
    Nguồn vào
    Hội phí | 3412 | 2958 | 3377
    Tài trợ | 1276 | 1634 | 905
    Thu cả kỳ | 4688 | 4592 | 4282
    .
    .
    Dùng cho phong trào
    Hội diễn | 1804 | 2211 | 1590
    Tập huấn | 967 | ${cut} | 1243
    Dùng cả kỳ | 2771 | 2957 | 2833
    ===== | ===== | ===== | =====
    .
    Tồn cuối | 1917 | ${left} | 1449`;

  it("is one table", () => {
    expect(listTables(sheet("S", statement("746", "1635")))).toHaveLength(1);
  });

  it("is silent where its sums hold, within a block and over them", () => {
    expect(listLoud(statement("746", "1635"))).toEqual([]);
  });

  it("is told of a part whose digits were swapped", () => {
    expect(listLoud(statement("764", "1635"))).toHaveLength(1);
  });

  it("is told of a balance over the blocks that does not come out", () => {
    expect(listLoud(statement("746", "1653"))).toEqual([expect.stringMatching(/ C14$/u)]);
  });
});

describe("a block below that has a header of its own", () => {
  it("stays a table of its own", () => {
    const tables = listTables(
      sheet(
        "S",
        `
        Tổ | Buổi | Lượt
        Tổ một | 14 | 208
        Tổ hai | 11 | 175
        .
        .
        Loại sách | Số cuốn | Giá trị
        Truyện | 320 | 9600
        Sách nghề | 145 | 7250`,
      ),
    );
    expect(tables).toHaveLength(2);
  });
});

describe("words in place of a part", () => {
  const programs = (second: string): string => `
    Chương trình | 2021 | 2022 | 2023 | 2024
    Chương trình A
    Tiền cấp | 41250 | 39870 | 44615 | 47330
    Số suất | 33 | 31 | 35 | 37
    Chương trình B
    Tiền cấp | 12875 | ${second} | 15440 | 16205
    Số suất | 12 | 13 | 14 | 15
    Chương trình C
    Tiền cấp | Chưa mở | Chưa mở | 8730 | 9145
    Số suất | Chưa mở | Chưa mở | 7 | 8
    Tổng tiền cấp | 54125 | 54103 | 68785 | 72680`;

  it("stand for nothing where the other years add up without them", () => {
    expect(listLoud(programs("14233"))).toEqual([]);
    expect(listLoud(programs("14323"))).toEqual([expect.stringMatching(/ C(?:6|11)$/u)]);
  });
});

describe("columns of rates beside columns of counts", () => {
  const table = (whole: string): string => `
    Nhóm | Năm | Khá | Giỏi | Số bài
    Nhóm một
    | 2024 | 41.2 | 18.6 | 3127
    | 2023 | 39.8 | 17.9 | 2986
    Nhóm hai
    | 2024 | 35.4 | 22.7 | 1845
    | 2023 | 36.1 | 21.3 | 1790
    Nhóm ba
    | 2024 | 47.9 | 12.5 | 964
    | 2023 | 44.3 | 13.8 | 1012
    Toàn cụm
    | 2024 | 40.4 | 18.9 | ${whole}
    | 2023 | 39.5 | 18.2 | 5788`;

  it("say nothing against the sum of the counts, nor are told of", () => {
    expect(listLoud(table("5936"))).toEqual([]);
  });
});

describe("groups of the header that no merge shows", () => {
  const table = (part: string): string => `
    Xã | Kinh phí (nghìn đồng) | | | Tỷ lệ so với dự toán | |
    | 2022 | 2023 | 2024 | 2022 | 2023 | 2024
    Xã Tân | 2417 | 2688 | 2951 | 0.87 | 0.91 | 0.94
    Xã Lộc | 1893 | ${part} | 2240 | 0.79 | 0.83 | 0.88
    Xã Bình | 3325 | 3410 | 3662 | 0.95 | 0.97 | 0.99
    Cả vùng | 7635 | 8132 | 8853 | 0.88 | 0.91 | 0.94`;

  it("reach over their columns, so that shares are not added up", () => {
    expect(listLoud(table("2034"))).toEqual([]);
    expect(listLoud(table("2934"))).toEqual([expect.stringMatching(/ C4$| C6$/u)]);
  });
});
