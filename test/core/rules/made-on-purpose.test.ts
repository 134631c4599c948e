import { analyze } from "../../../src/core/engine/analyze";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { sheet, workbook } from "../../support/grid";

/** What is loud in a sheet, rule and cell. */
function listLoud(drawing: string): string[] {
  const { findings } = analyze([workbook(sheet("S", drawing))], [], defaultTemplate());
  return findings.flatMap(({ rule, at, severity }) =>
    severity !== "note" && at.kind === "cell" ? [`${rule} ${at.address}`] : [],
  );
}

describe("a quotient of a total that leaves a row out by its own formula", () => {
  const draw = (total: string): string => `
    STT | Nhóm lò | Tổng số lò | Đã đăng ký | Còn hạn giấy phép | Còn hạn kiểm tra | Tỷ lệ có giấy phép (%)
    1 | Dưới 6 m | 643 | 643 | 0 | 0 | -
    2 | Từ 6 m đến 12 m | 528 | 520 | 472 | 12 | =ROUND(E3/C3*100,1) → 89.4
    3 | Từ 12 m đến 15 m | 187 | 187 | 169 | 153 | =ROUND(E4/C4*100,1) → 90.4
    4 | Từ 15 m trở lên | 346 | 340 | 331 | 318 | =ROUND(E5/C5*100,1) → 95.7
    | Cộng | =SUM(C2:C5) → 1704 | =SUM(D2:D5) → 1690 | =SUM(E2:E5) → 972 | =SUM(F2:F5) → 483 | ${total}`;

  it("is what it says", () => {
    expect(listLoud(draw("=ROUND(E6/(C6-C2)*100,1) → 91.6"))).toEqual([]);
  });

  it("is held to the others where it is typed", () => {
    expect(listLoud(draw("91.6"))).toContain("derived-figure-differs G6");
  });
});

describe("a row without its difference", () => {
  const draw = (difference: string): string => `
    Khoản | Nội dung | Dự toán | Thực hiện | Chênh lệch | TH/DT (%)
    A | TỔNG THU | 1178000 | 1183706 | 5706 | 100.5
    '1 | Phụ huynh đóng | 908000 | 902776 | -5224 | 99.4
    '2 | Chăm sóc | 232000 | 229450 | -2550 | 98.9
    '3 | Ngân sách | 38000 | 36480 | -1520 | 96
    '4 | Ủng hộ | 0 | 15000 | 15000 |
    B | TỔNG CHI | 1178000 | 1170852 | -7148 | 99.4
    '1 | Thực phẩm | 612000 | 621384 | 9384 | 101.5
    '2 | Gạo, gia vị | 214000 | 208917 | -5083 | 97.6
    '3 | Ga, điện | 61000 | 58236 | -2764 | 95.5
    '4 | Nấu ăn | 156000 | 156000 | 0 | 100
    '5 | Trực trưa | 98000 | 96450 | -1550 | 98.4
    '6 | Dụng cụ | 37000 | 29865 | -7135 | 80.7
    C | Số dư chuyển kỳ sau | 0 | 12854 | ${difference} |`;

  it("is held to none", () => {
    expect(listLoud(draw(""))).toEqual([]);
    expect(listLoud(draw("12584"))).not.toEqual([]);
  });
});

describe("two counts that come to a third here and there", () => {
  it("are no rule of the table where they miss it by one as often", () => {
    const drawing = `
      STT | Lớp | Số trẻ | < | Cân nặng | < | < | Chiều cao | < | Sâu răng
      ^ | ^ | Tổng | Nữ | Bình thường | Nhẹ cân | Thừa cân | Bình thường | Thấp còi | ^
      I | Khối nhà trẻ | 46 | 23 | 40 | 5 | 1 | 42 | 4 | 5
      1 | D1 | 24 | 11 | 21 | 2 | 1 | 22 | 2 | 3
      2 | D2 | 22 | 12 | 19 | 3 | 0 | 20 | 2 | 2
      II | Khối bé | 55 | 28 | 47 | 5 | 3 | 50 | 5 | 11
      1 | C1 | 28 | 13 | 25 | 2 | 1 | 26 | 2 | 6
      2 | C2 | 27 | 15 | 22 | 3 | 2 | 24 | 3 | 5
      III | Khối nhỡ | 90 | 44 | 79 | 5 | 6 | 84 | 6 | 24
      1 | B1 | 31 | 14 | 27 | 1 | 3 | 29 | 2 | 9
      2 | B2 | 30 | 17 | 26 | 2 | 2 | 28 | 2 | 7
      3 | B3 | 29 | 13 | 26 | 2 | 1 | 27 | 2 | 8
      IV | Khối lớn | 99 | 49 | 87 | 4 | 8 | 94 | 5 | 36
      1 | A1 | 34 | 16 | 29 | 1 | 4 | 33 | 1 | 12
      2 | A2 | 33 | 18 | 30 | 1 | 2 | 31 | 2 | 10
      3 | A3 | 32 | 15 | 28 | 2 | 2 | 30 | 2 | 14
      | TỔNG TOÀN TRƯỜNG | 290 | 144 | 253 | 19 | 18 | 270 | 20 | 76
      | Đầu năm học | 286 | 141 | 236 | 33 | 17 | 256 | 30 | 94`;
    expect(listLoud(drawing)).toEqual([]);
  });
});
