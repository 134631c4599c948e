import { analyze } from "../../../src/core/engine/analyze";
import { sheet, workbook } from "../../support/grid";

/** Rules that speak of a table, each with the cell it speaks of; notes are left out. */
function listLoud(drawing: string): string[] {
  const { findings } = analyze([workbook(sheet("S", drawing))], [], null);
  return findings.flatMap(({ rule, at, severity }) =>
    severity !== "note" && at.kind === "cell" ? [`${rule} ${at.address}`] : [],
  );
}

describe("codes in front of the rows' names", () => {
  const table = (part: string): string => `
    Nội dung | Số tiền | Đã giải ngân (%)
    KP.1 Nhà văn hóa | 48215 | 64
    KP.1.1 Xây mới | 31470 | 58
    KP.1.2 Sửa chữa | 16745 | 75
    KP.2 Thư viện | 9364 | 71
    KP.2.1 Mua sách | 5918 | 80
    KP.2.2 Giá kệ | 3446 | 55
    KP.3 Sân tập | 22780 | 49
    KP.3.1 San nền | ${part} | 52
    KP.3.2 Tường rào | 8655 | 44
    KP.4 Âm thanh | 7102 | 90`;

  it("say which rows another one sums, in one column alone", () => {
    expect(listLoud(table("14125"))).toEqual([]);
    expect(listLoud(table("14215"))).toEqual([expect.stringMatching(/ B[89]$| B10$/u)]);
  });

  it("are not held to where their groups do not add up", () => {
    expect(
      listLoud(`
        Chỉ tiêu | Kết quả
        1. Hộ dân | 1250
        1.1. Hộ có xe máy | 1107
        1.2. Hộ có ti vi | 1193
        2. Nhà ở | 1184
        2.1. Nhà ngói | 860
        2.2. Nhà có sân | 947
        3. Giếng nước | 731
        3.1. Giếng khoan | 402
        3.2. Giếng có nắp | 655`),
    ).toEqual([]);
  });
});

describe("rows without a name below lists of items", () => {
  const table = (part: string): string => `
    Khoản | Tiền
    Giấy mời | 2315
    Nước uống | 1874
    | 4189
    Thuê loa | 6420
    Phông màn | ${part}
    Đèn sân khấu | 2936
    | 13101
    Cờ dây | 1268
    Hoa tươi | 947
    Giải thưởng | 8850
    | 11065
    Xe đưa đón | 3572
    Bồi dưỡng | 4115
    | 7687`;

  it("sum them, as all others like them do", () => {
    expect(listLoud(table("3745"))).toEqual([]);
    expect(listLoud(table("3475"))).toHaveLength(1);
  });
});

describe("a chain in which each line follows from the two above it", () => {
  const chain = (margin: string): string => `
    Dòng | Phương án một | Phương án hai | Phương án ba
    Doanh thu | 840000 | 915000 | 770000
    Giá vốn | -395000 | -430000 | -355000
    Lãi gộp | 445000 | 485000 | 415000
    Chi bán hàng | -125000 | -140000 | -115000
    Còn sau bán hàng | 320000 | ${margin} | 300000
    Chi quản lý | -90000 | -95000 | -85000
    Trước thuế | 230000 | 250000 | 215000
    Thuế | -45000 | -50000 | -40000
    Sau thuế | 185000 | 200000 | 175000`;

  it("is told where it breaks, though its figures are round", () => {
    expect(listLoud(chain("345000"))).toEqual([]);
    expect(listLoud(chain("445000"))).toHaveLength(1);
  });
});

describe("columns of which each line has but one", () => {
  const table = (whole: string): string => `
    Đơn vị | Đề nghị | Tập thể nhỏ | Tập thể lớn
    Đội một | 41 | 41 | 0
    Đội hai | 67 | 0 | 67
    Đội ba | 52 | 0 | 52
    Đội bốn | 38 | 38 | 0
    Đội năm | 73 | 29 | 44
    Đội sáu | 85 | 0 | 85
    Đội bảy | ${whole} | 36 | 58`;

  it("still show which column sums the others", () => {
    expect(listLoud(table("94"))).toEqual([]);
    expect(listLoud(table("49"))).toHaveLength(1);
  });

  it("show nothing where it is always the same", () => {
    const same = (whole: string): string => `
      Đơn vị | Lượt | Khách | Thuê
      Bến một | 415 | 415 | 0
      Bến hai | 672 | 672 | 0
      Bến ba | 528 | 528 | 0
      Bến bốn | 383 | 383 | 0
      Bến năm | ${whole} | 736 | 41`;
    expect(listLoud(same("736"))).toEqual([]);
  });
});

describe("a total that misses just another figure of its column", () => {
  it("takes that one in or leaves it out on purpose", () => {
    expect(
      listLoud(`
        Khoản | 2021 | 2022 | 2023 | 2024 | 2025
        Bán vé | 52417 | 57983 | 61240 | 66395 | 70188
        Cho thuê | 18264 | 19577 | 21836 | 22941 | 24305
        Quầy hàng | 7415 | 8126 | 8843 | 9387 | 9912
        Thu cả năm | 78096 | 85686 | 91919 | 103464 | 104405
        Bán thanh lý | 0 | 0 | 0 | 4741 | 3628
        Lãi gửi | 1163 | 1248 | 1377 | 1455 | 1592`),
    ).toEqual([]);
  });
});

describe("a column that repeats another total", () => {
  it("is no wrong sum where it differs", () => {
    const row = (name: string, low: number, rise: number, full: number = low + rise): string =>
      `${name} | ${low} | ${rise} | ${low + rise} | ${full}`;
    expect(
      listLoud(
        [
          "Xóm | Giá cũ | Tăng thêm | Giá đề nghị | Giá duyệt",
          row("Xóm Cầu", 18.83, 34.2),
          row("Xóm Chợ", 21.4, 27.65),
          row("Xóm Đình", 33.15, 41.3),
          row("Xóm Đồng", 27.9, 38.45),
          row("Xóm Hạ", 19.75, 22.6),
          row("Xóm Thượng", 24.1, 31.05),
          row("Xóm Vạn", 30.55, 44.85, 268.2),
        ].join("\n"),
      ),
    ).toEqual([]);
  });
});

describe("the growth of a total", () => {
  it("may be worked out from the rows that have both years", () => {
    expect(
      listLoud(`
        Đơn vị | Năm nay | Năm trước | Tăng trưởng (%)
        Tổ một | 1284 | 1105 | 16.2
        Tổ hai | 957 | 1012 | -5.4
        Tổ ba | 1460 | n/a | n/a
        Tổ bốn | 1733 | 1581 | 9.6
        Tổ năm | 842 | 764 | 10.2
        Tổng cộng | 6276 | 4462 | 7.9`),
    ).toEqual([]);
  });
});

describe("a unit of one column", () => {
  const table = (part: string): string => `
    Ngành | Số cơ sở | Lao động | Vốn (tỷ đồng) | Hộ tham gia
    Dệt chiếu | 118 | 4702 | 613 | 1846
    Đan lát | 96 | ${part} | 207 | 1312
    Làm gốm | 143 | 6385 | 984 | 2075
    Mộc | 211 | 8120 | 1436 | 3390
    Cộng | 568 | 22781 | 3239 | 8623`;

  it("makes no other column rounded", () => {
    expect(listLoud(table("3574"))).toEqual([]);
    expect(listLoud(table("3570"))).toHaveLength(1);
  });
});

describe("names set in by spaces", () => {
  const rows = (part: number): readonly (readonly (string | number)[])[] => [
    ["Nhóm", "Số hộ"],
    ["Vùng trên", 4127],
    ["   Bản Nà", 1865],
    ["   Bản Pá", 2262],
    ["Vùng giữa", 5390],
    ["   Bản Hin", 3108],
    ["   Bản Lậu", part],
    ["Vùng dưới", 3611],
    ["   Bản Mé", 1497],
    ["   Bản Sàng", 2114],
  ];
  const listFindings = (part: number): number =>
    analyze([workbook({ ...sheet("S", "a"), values: rows(part) })], [], null).findings.filter(
      ({ severity }) => severity !== "note",
    ).length;

  it("are parts of the name before them, as in the other groups", () => {
    expect(listFindings(2282)).toBe(0);
    expect(listFindings(2382)).toBe(1);
  });
});
