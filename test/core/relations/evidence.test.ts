import { analyze } from "../../../src/core/engine/analyze";
import { gatherFacts } from "../../../src/core/engine/gather-facts";
import { readLines, type Lines } from "../../../src/core/relations/lines";
import { FAR, supportOf, weighFailure } from "../../../src/core/relations/pattern";
import { readRelations, type TableRelations } from "../../../src/core/relations/read-relations";
import { sheet, workbook } from "../../support/grid";

/** Rules that speak of a table, each with the cell it speaks of; notes are left out. */
function listLoud(drawing: string): string[] {
  const { findings } = analyze([workbook(sheet("S", drawing))], [], null);
  return findings.flatMap(({ rule, at, severity }) =>
    severity !== "note" && at.kind === "cell" ? [`${rule} ${at.address}`] : [],
  );
}

function figuresOf(drawing: string): TableRelations["figures"] {
  const facts = gatherFacts([workbook(sheet("S", drawing))], [], null);
  const [table] = facts.tables;
  if (!table) throw new Error("no table was read");
  return readRelations(table, facts.template, new Map()).figures;
}

function linesOf(drawing: string): Lines {
  return readLines(figuresOf(drawing), "column");
}

describe("what does not add up, by its figures", () => {
  it("is a column of growth that its header calls a change", () => {
    const table = `
      Nhóm | Tháng 3/2031 | Tháng 3/2030 | Thay đổi so với cùng kỳ
      Cả hai giới | 418 | 405 | 3.2
      Nam | 205 | 187 | 9.6
      Nữ | 213 | 218 | -2.3`;
    expect(figuresOf(table).columnKinds.at(-1)).toBe("share");
    expect(listLoud(table)).toEqual([]);
  });

  it("is a row of means under scores, though a row of headings was read as the first of them", () => {
    const { rowKinds } = figuresOf(`
      Mã | Bài | Bài | Bài | Cộng
      . | 1 | 2 | 3 | 6
      41 | 7 | 8.5 | 6 | 21.5
      42 | 9 | 7 | 8 | 24
      43 | 6.5 | 9 | 7 | 22.5
      44 | 8 | 6.5 | 9.5 | 24
      45 | 5 | 7 | 6.5 | 18.5
      46 | 7.5 | 8 | 5.5 | 21
      TB lớp | 7.17 | 7.67 | 7.08 | 21.92`);
    expect(rowKinds.at(-1)).toBe("statistic");
  });

  it("is a row of years that come again under each group", () => {
    const drawing = `
      Chỉ tiêu | Doanh thu | | Tăng thêm | Chỉ số | Gốc
      52 tuần đến hết tháng 12 | 2032 | 2031 | | 2032 | 2031
      . | nghìn đồng | nghìn đồng | % | % | %
      Vé vào cửa | 53109 | 43825 | 21.184 | 121.184 | 100
      Gửi xe | 28054 | 23132 | 21.278 | 121.278 | 100
      Hướng dẫn | 8663 | 7150 | 21.161 | 121.161 | 100
      Lưu niệm | 11813 | 10230 | 15.474 | 115.474 | 100
      Ăn uống | 4563 | 3214 | 41.973 | 141.973 | 100
      Lưu trú | 4239 | 2862 | 48.113 | 148.113 | 100`;
    expect(figuresOf(drawing).rowKinds[0]).toBe("year");
    expect(listLoud(drawing)).toEqual([]);
  });
});

describe("the last row of a header that was read as a record", () => {
  it("is no part of the total below it, though a bound in it is a number", () => {
    expect(
      listLoud(`
        . | Quý I năm 2030 | | | |
        . | Tổng | 50000 | 51 000-100 000 | 101 000-250 000 | Trên 250 000
        Toàn vùng | 276 | 1 | 134 | 87 | 54
        Huyện Mèo Vạc | 93 | . | 52 | 28 | 13
        Huyện Xín Mần | 101 | 1 | 47 | 31 | 22
        Huyện Quản Bạ | 82 | . | 35 | 28 | 19`),
    ).toEqual([]);
  });
});

describe("what bears nothing out", () => {
  it("is a near miss among small figures", () => {
    const lines = linesOf(`
      Tiêu chí | Xã A | Xã B
      Giao thông | 2 | 2650
      Thủy lợi | 3 | 3180
      Cộng | 6 | 5831`);
    const weighed = (line: number): number =>
      weighFailure(lines, line, 2, { kind: "fails", difference: 1, tolerance: 0, near: true }, FAR);
    expect(weighed(1)).toBeLessThan(-2);
    expect(weighed(2)).toBeGreaterThan(-1);
  });

  it("is a pay that comes again and again", () => {
    const lines = linesOf(`
      Chức danh | Tháng 1 | Tiền ăn
      Trưởng đội | 12500 | 731
      Phó đội | 9375 | 655
      Kỹ thuật | 6250 | 702
      Lái máy | 6250 | 688
      Thủ kho | 3125 | 590
      Bảo vệ | 3125 | 574
      Tạp vụ | 3125 | 561`);
    const supported = (line: number): number => supportOf(lines, line, 0, 0);
    expect(lines.repeats[2]).toBe(0);
    expect(supported(1)).toBeLessThan(supported(2));
  });

  it("is one line times a factor", () => {
    const row = (name: string, hours: number, base: number): string =>
      [name, hours, ...Array.from({ length: 8 }, (_, year) => Number((base * 1.02 ** year).toFixed(4)))].join(
        " | ",
      );
    expect(
      listLoud(
        [
          `Vị trí | Giờ | ${Array.from({ length: 8 }, (_, year) => `Năm ${year + 1}`).join(" | ")}`,
          row("Kỹ sư đê", 4680, 6364.8),
          row("Khảo sát", 520, 2121.6),
          row("Giám sát", 2080, 4243.2),
          row("Văn thư", 969, 3953.52),
          row("Lái xe", 3640, 14851.2),
          row("Thủy văn", 1560, 9214.7),
        ].join("\n"),
      ),
    ).toEqual([]);
  });

  it("is an item that no other line has", () => {
    expect(
      listLoud(`
        Khoản | 2024 | 2025 | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
        Thu của quỹ | 3915 | 4023 | 4240 | 4173 | 4388 | 4486 | 5874 | 6290
        Chi thăm hỏi | 2047 | 2164 | 2309 | 2218 | 2406 | 2731 | 3017 | 3344
        Chi thường niên | 1288 | 1302 | 1354 | 1391 | 1275 | 1688 | 1926 | 2071
        Hỗ trợ bão | | | | | | 640 | |
        Gửi tiết kiệm | 580 | 557 | 577 | 564 | 707 | 707 | 931 | 875`),
    ).toEqual([]);
  });
});

describe("what rounding makes", () => {
  it("is a total of fives that is off by five, beside a row of means", () => {
    expect(
      listLoud(`
        Số người trong hộ | Xã Lũng Cao | Xã Phú Mơ | Xã Đăk Pring | Xã Trà Leng
        Tổng số hộ | 7060 | 15505 | 5155 | 4905
        Một đến hai người | 1575 | 4305 | 1255 | 1250
        Ba đến bốn người | 3425 | 7985 | 2885 | 2575
        Năm người trở lên | 2060 | 3215 | 1010 | 1080
        Bình quân số người | 3.5 | 3.4 | 3.4 | 3.3`),
    ).toEqual([]);
  });

  it("is one unit in the one row of a table that is told in thousands", () => {
    expect(
      listLoud(`
        Chỉ tiêu | Bến A | Bến B | Bến C | Bến D | Bến E | Tổng
        Lượt tàu | 499 | 1646 | 352 | 420 | 231 | 3148
        Trọng tải (nghìn tấn) | 15594 | 149269 | 14678 | 7779 | 4495 | 191814`),
    ).toEqual([]);
  });

  it("is a hundred of nine shares", () => {
    expect(
      listLoud(`
        Loại hình | Chung | Dưới 2 | 2-5 | 5-10 | 10-25 | 25-50 | 50-100 | 100-200 | Trên 200
        Công lập | 100 | 1 | 4 | 7 | 23 | 26 | 23 | 12 | 4
        Tư thục | 100 | 15 | 13 | 17 | 29 | 15 | 6 | 3 | 2
        Dân lập | 100 | 14 | 29 | 26 | 18 | 9 | 2 | 1 | 1
        Khác | 100 | 2 | 6 | 13 | 39 | 27 | 10 | 1 | 0`),
    ).toEqual([]);
  });

  it("is the growth of a few hectares", () => {
    expect(
      listLoud(`
        Loài cây | Diện tích 2020 (ha) | Diện tích 2030 (ha) | Thay đổi (%)
        Mỡ | 2995 | 2200 | -27
        Quế | 4008 | 4904 | 22
        Hồi | 18486 | 21114 | 14
        Sa mộc | 8737 | 10610 | 21
        Lát hoa | 3232 | 1293 | -60
        Sấu | 14 | 77 | 438
        Trám | 15351 | 17392 | 13`),
    ).toEqual([]);
  });
});

describe("an average that may be worked out in two ways", () => {
  it("counts those without a score, or averages the averages", () => {
    expect(
      listLoud(`
        Tiêu chí | Tổ 1 | Tổ 2 | Tổ 3 | Trung bình
        Vệ sinh | 3 | 4 | 2 | 3
        Chuyên cần | 5 | - | 4 | 4.5
        Nền nếp | 4 | 5 | 3 | 4
        Học tập | 4 | 3 | 3 | 3.33
        Trung bình chung | 4 | 3 | 3 | 3.33`),
    ).toEqual([]);
  });
});

describe("a total of what the table does not show", () => {
  it("is left alone where most of its parts are blank and others are not", () => {
    expect(
      listLoud(`
        Nước | Số trạm | Số hồ | Theo tiền nước đó | Quy ra đồng
        Một | 113 | 611 | 846 |
        Hai | 269 | 411 | 638 |
        Ba | 61 | 292 | 190 |
        Bốn | 280 | 389 | 1202 |
        Năm | 106 | 260 | 3422 |
        Sáu | 211 | 209 | 1912 | 257
        Bảy | 49 | 201 | 1243 | 16
        Tổng | 1089 | 2373 | | 7063`),
    ).toEqual([]);
  });
});

describe("a slip of the hand", () => {
  it("speaks for the sum of a large total, and not for that of a small one", () => {
    const lines = linesOf(`
      Khối lớp | Dự thi | Đỗ
      Lớp 6 | 265357 | 205
      Lớp 7 | 276988 | 224
      Toàn tỉnh | 542345 | 429`);
    const weighed = (line: number, difference: number): number =>
      weighFailure(lines, line, 2, { kind: "fails", difference, tolerance: 0, near: false }, FAR);
    expect(weighed(1, 300)).toBeGreaterThan(1);
    expect(weighed(1, 27)).toBeGreaterThan(1);
    expect(weighed(1, 312)).toBe(FAR);
    expect(weighed(2, 30)).toBeLessThan(-1);
  });

  it("is told at the part whose share comes out with it", () => {
    expect(
      listLoud(`
        Khối lớp | Dự thi | Đỗ | Tỷ lệ
        Lớp 6 | 265357 | 205320 | 0.77375
        Lớp 7 | 276988 | 224069 | 0.80895
        Lớp 8 | 271669 | 238491 | 0.87677
        Lớp 9 | 272314 | 223588 | 0.82107
        Toàn tỉnh | 1086328 | 891168 | 0.82035`),
    ).toEqual(["total-differs-from-parts C4"]);
  });
});
