import { analyze } from "../../../src/core/engine/analyze";
import { sheet, workbook } from "../../support/grid";

/** The cells that are told of; notes are left out. */
function listLoud(drawing: string): string[] {
  const { findings } = analyze([workbook(sheet("S", drawing))], [], null);
  return findings.flatMap(({ severity, at }) =>
    severity !== "note" && at.kind === "cell" ? [at.address] : [],
  );
}

describe("a total without a name in the column of names", () => {
  it("is called by the words before its first figure", () => {
    const quarters = `
      Quý | Số cây | Đơn giá
      1 | 135 | 11
      2 | 151 | 12
      3 | 153 | 13
      4 | 102 | 14`;
    expect(listLoud(`${quarters}\n Cộng | 541 | .`)).toEqual([]);
    expect(listLoud(`${quarters}\n Cộng | 514 | .`)).toEqual(["B6"]);
  });
});

describe("notes below a table", () => {
  it("are no parts of its total, whatever words they have below its columns", () => {
    const draw = (glass: number): string => `
      BẢNG RÁC THẢI (NGHÌN TẤN)
      .
      TT | Loại rác | Năm 2021 | Năm 2022 | Năm 2023 | Năm 2024
      . | Tổng số | 2825 | 2625 | 2873 | 2931
      1 | Rác hữu cơ | 1447 | 1432 | 1452 | 1501
      2 | Giấy, bìa | 879 | 839 | 1071 | 1040
      3 | Nhựa | 255 | 186 | 167 | 190
      4 | Kính vỡ | ${glass} | 168 | 184 | 199
      1 | Gồm cả rác chợ | Số liệu của xã | . | .
      2 | Gồm cả rác xây dựng | Số liệu của huyện | . | .`;
    expect(listLoud(draw(244))).toEqual([]);
    expect(listLoud(draw(262))).toEqual(["C8"]);
  });
});

describe("shares that make a hundred", () => {
  it("do so in a third column after two", () => {
    const draw = (total: number): string => `
      TT | Hình thức | Tỷ lệ 2021 (%) | Tỷ lệ 2022 (%) | Tỷ lệ 2023 (%)
      . | Tổng số | ${total} | 100 | 100
      1 | Thường xuyên | 76.1 | 75.4 | 74.2
      2 | Chuyên đề | 10.8 | 10.4 | 11.7
      3 | Đột xuất | 13.1 | 14.2 | 14.1`;
    expect(listLoud(draw(100))).toEqual([]);
    expect(listLoud(draw(170))).toEqual(["C2"]);
  });
});

describe("two rounded parts", () => {
  const draw = (budget: number): string => `
    BẢNG VỐN (TRIỆU ĐỒNG)
    .
    TT | Công trình | Tổng vốn | Trong đó | .
    . | . | . | Ngân sách | Nhân dân góp
    1 | Đường Nà Tấu | 4268 | ${budget} | 274
    2 | Cầu Pom Lót | 8258 | 4668 | 3590
    3 | Kè Nậm Rốm | 7346 | 6121 | 1225`;

  it("may miss their total by one", () => {
    expect(listLoud(draw(3995))).toEqual([]);
  });

  it("cannot miss it by two", () => {
    expect(listLoud(draw(3996))).toEqual(["C5"]);
  });
});

describe("years in which a total counts more than the table shows", () => {
  const draw = (coal: number): string =>
    [
      "Năm | Than | Dầu | Củi | Chung các loại",
      ...Array.from({ length: 26 }, (_, at) => {
        const parts = [1279 + 37 * at, 814 + 53 * at + (at % 5) * 11, 491 + 19 * at + (at % 7) * 13];
        const more = at >= 8 && at < 12 ? 60 + at : 0;
        const total = parts.reduce((sum, part) => sum + part, more);
        return [1980 + at, at === 22 ? coal : parts[0], parts[1], parts[2], total].join(" | ");
      }),
    ].join("\n");

  it("are passed over where they stand together", () => {
    expect(listLoud(draw(2093))).toEqual([]);
  });

  it("do not hide a slip in another year", () => {
    expect(listLoud(draw(2903))).toEqual(["B24"]);
  });
});

describe("a sum that is off by one in one column", () => {
  it("is held to in another, where it is off by a slip", () => {
    const draw = (capital: number): string => `
      TT | Nơi đến | Số người | Số hộ | Vốn | Nhân khẩu
      1 | Toàn vùng trên | 18134 | 3010 | ${capital} | 45060
      2 | Huyện Lộc An | 1994 | 513 | 4822 | 9249
      3 | Huyện Phú Xá | 16141 | 2497 | 29652 | 35811`;
    expect(listLoud(draw(24_474))).toContain("E2");
  });
});
