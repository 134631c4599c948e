import { analyze } from "../../../src/core/engine/analyze";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { sheet, workbook } from "../../support/grid";

/** Rules that speak of a table, each with the cell it speaks of; notes are left out. */
function listLoud(drawing: string): string[] {
  const { findings } = analyze([workbook(sheet("S", drawing))], [], defaultTemplate());
  return findings.flatMap(({ rule, at, severity }) =>
    severity !== "note" && at.kind === "cell" ? [`${rule} ${at.address}`] : [],
  );
}

describe("a cash book", () => {
  const book = `
    Tháng | Dư đầu kỳ | Thu | Chi | Dư cuối kỳ
    Tháng 1 | 512 | 327 | 214 | 625
    Tháng 2 | 625 | 153 | 268 | 510
    Tháng 3 | 510 | 486 | 191 | 805
    Tháng 4 | 805 | 92 | 337 | 560`;

  it("carries its balances over into the line of its sums", () => {
    expect(listLoud(`${book}\n Cộng 4 tháng | 512 | 1058 | 1010 | 560`)).toEqual([]);
    expect(listLoud(`${book}\n Cộng 4 tháng | | 1058 | 1010 | 560`)).toEqual([]);
  });

  it("is told of a wrong sum beside them", () => {
    expect(listLoud(`${book}\n Cộng 4 tháng | 512 | 1085 | 1010 | 560`)).toEqual([
      "derived-figure-differs C6",
    ]);
  });
});

describe("text that is no number", () => {
  it("numbers the candidates of a list", () => {
    expect(
      listLoud(`
        TT | SBD | Họ và tên | Điểm viết | Điểm nói | Tổng điểm
        1 | '04 | Vừ Thị Mỷ | 7 | 8 | 15
        2 | '09 | Sùng A Tủa | 6 | 9 | 15
        3 | '12 | Mùa Thị Dở | 8 | 8 | 16
        4 | '23 | Giàng A Phử | 5 | 7 | 12`),
    ).toEqual([]);
  });

  it("is told where it counts", () => {
    expect(
      listLoud(`
        TT | Đơn vị | Số mô hình | Số hộ
        1 | Bản Nậm Cắt | '04 | 31
        2 | Bản Pu Sam | '09 | 28
        3 | Bản Huổi Lóng | '03 | 45
        4 | Bản Tà Lèng | '11 | 30`),
    ).toEqual(expect.arrayContaining(["number-stored-as-text C2", "number-stored-as-text C5"]));
  });

  it("lists two of the sections that stand in its column", () => {
    expect(
      listLoud(`
        TT | Hạng mục | Nguồn | Số tiền
        1 | Sửa mương Nà Hạ | 31 | 420
        2 | Kè suối Pác Bó | '31,36 | 380
        3 | Cầu treo Bản Lầu | 36 | 910
        4 | Nhà họp thôn | 22 | 150`),
    ).toEqual([]);
  });
});

describe("rows at the foot of a table", () => {
  const marks = `
    TT | Đội | Phần một | Phần hai | Cả hai
    1 | Đội Suối Lìn | 7.5 | 8.25 | 15.75
    2 | Đội Nậm Mu | 6.5 | 9 | 15.5
    3 | Đội Pa Khóa | 8.75 | 8.5 | 17.25
    4 | Đội Tủa Sín | 5.25 | 7.75 | 13
    5 | Đội Chăn Nưa | 9.5 | 6.25 | 15.75`;

  it("may tell how far the figures above them spread, whatever they are called", () => {
    expect(listLoud(`${marks}\n | σ | 1.68 | 1.06 | 1.53`)).toEqual([]);
  });

  it("are no statistic where they are not worked out from them", () => {
    expect(listLoud(`${marks}\n 6 | Đội Sìn Hồ | 1.68 | 1.06 | 3.74`)).toHaveLength(1);
  });
});

describe("shares that are rounded", () => {
  it("may make 101 where every line makes a hundred", () => {
    expect(
      listLoud(`
        Nhóm | Rất hài lòng | Hài lòng | Chưa hài lòng | Không ý kiến | Tổng số
        Nam giới | 61 | 22 | 9 | 8 | 100
        Nữ giới | 57 | 27 | 9 | 8 | 100
        Người cao tuổi | 48 | 31 | 12 | 9 | 100`),
    ).toEqual([]);
  });
});

describe("a table with one sum", () => {
  it("is told of a part that is more than its total, where two of its digits swapped make it one", () => {
    expect(
      listLoud(`
        Đối tượng | Số hội viên
        Nam | 810
        Nữ | 345
        Tổng số | 525`),
    ).toEqual(["total-differs-from-parts B2"]);
  });
});

describe("a total that has lost its first digit", () => {
  const table = (total: string): string => `
    Khoản | Quý I | Quý II | Quý III | Quý IV
    Vôi, xi măng | 2873 | 2416 | 3128 | 2659
    Gạch | 13640 | 12875 | 14312 | 13984
    Công thợ | 8214 | 7935 | 8672 | 8348
    Tổng chi | 24727 | ${total} | 26112 | 24991`;

  it("is told though it lies between its parts", () => {
    expect(listLoud(table("23226"))).toEqual([]);
    expect(listLoud(table("3226"))).toEqual(["inferred-sum-differs C5"]);
  });
});

describe("amounts that are all given in hundreds but one", () => {
  const table = (amount: string): string => `
    Nguồn | Năm 2021 | Năm 2022 | Năm 2023
    Ngân sách | 9600 | 9900 | 10200
    Nhân dân đóng góp | 2700 | 2500 | 2400
    Doanh nghiệp | ${amount} | 1500 | 1900
    Con em xa quê | 2200 | 2000 | 2300
    Vốn lồng ghép | 10500 | 9700 | 9900
    Tổng số | 26700 | 25600 | 26700`;

  it("are not rounded in that one", () => {
    expect(listLoud(table("1700"))).toEqual([]);
    expect(listLoud(table("1699"))).toEqual(["total-differs-from-parts B4"]);
  });
});

describe("a column of figures with decimals among counts", () => {
  const table = (count: string): string => `
    Khu rừng | Lượt khách | Lượt xe | Giờ mở cửa
    Rừng sinh thái | 5570781 | 248617 | 9.5
    Khu cắm trại | 3422085 | 163209 | 8.25
    Khu thác nước | ${count} | 85408 | 7.75
    Vườn ươm | 61240 | 3187 | 6.5`;

  it("does not stand against sums of the counts", () => {
    expect(listLoud(table("2148696"))).toEqual([]);
    expect(listLoud(table("2184696"))).toEqual(["inferred-sum-differs B4"]);
  });
});

describe("dots in place of a figure", () => {
  const table = (first: string, second: string): string => `
    Ngành nghề | Cơ sở | Lao động
    Tổng số | 812 | 3975
    Đan lát | 214 | 1043
    Rèn | ${first} | ${second}
    Dệt thổ cẩm | 327 | 1586
    Làm giấy dó | 152 | 705`;

  it("leave open what is missing from a total", () => {
    expect(listLoud(table("..", "641"))).toEqual([]);
  });

  it("are nothing where the sum comes out beside them", () => {
    expect(
      listLoud(`
        Bản | Nhà ngói | Nhà gỗ | Nhà lá | Tổng số
        Nậm Lanh | 214 | 87 | .. | 301
        Sam Kha | 152 | 93 | .. | 254
        Púng Bánh | 327 | 64 | .. | 391
        Mường Và | 118 | 45 | 12 | 175`),
    ).toEqual(["total-differs-from-parts E3"]);
  });
});

describe("a wide table that numbers its rows once more", () => {
  const table = (mark: string): string => `
    Hộ | Nhà | Vườn | Hộ | Chuồng | Giếng | Hộ | Đường | Điện | Điểm
    11 | 37 | 25 | 11 | 18 | 42 | 11 | 36 | 29 | 187
    12 | 28 | 31 | 12 | 22 | 35 | 12 | 40 | 33 | 189
    13 | 41 | 27 | 13 | 19 | 38 | 13 | ${mark} | 26 | 195
    14 | 33 | 29 | 14 | 24 | 31 | 14 | 37 | 41 | 195
    15 | 26 | 35 | 15 | 21 | 43 | 15 | 39 | 28 | 192
    17 | 39 | 22 | 17 | 17 | 36 | 17 | 45 | 34 | 193`;

  it("adds none of the numbers up", () => {
    expect(listLoud(table("44"))).toEqual([]);
    expect(listLoud(table("94"))).toEqual(["inferred-sum-differs H4"]);
  });
});

describe("lines that miss their total by the same", () => {
  it("follow another rule", () => {
    const village = (name: string, first: number, second: number, third: number, plus = 0): string =>
      `${name} | ${first} | ${second} | ${third} | ${first + second + third + plus}`;
    const rows = [
      village("Nà Khoang", 214, 87, 52),
      village("Hạn mức", 300, 100, 100, 241),
      village("Púng Ngựa", 152, 93, 61),
      village("Sa Ná", 327, 64, 38),
      village("Hạn mức", 300, 100, 100, 241),
      village("Mường Lói", 118, 45, 77),
      village("Phiêng Ban", 263, 58, 49),
      village("Hạn mức", 300, 100, 100, 241),
      village("Co Muông", 176, 72, 64),
    ];
    expect(listLoud(["Bản | Nhà ngói | Nhà gỗ | Nhà lá | Tổng số", ...rows].join("\n"))).toEqual([]);
  });
});

describe("shares of each row that no word calls so", () => {
  const table = (sum: string): string => `
    Nguồn chi | Tổng, triệu đồng | Trung ương | Tỉnh | Người bệnh
    Tổng số | ${sum} | 41.2 | 36.5 | 22.3
    Bệnh viện | 31764 | 58.1 | 30.6 | 11.3
    Trạm y tế | 8215 | 12.4 | 80.9 | 6.7
    Nhà thuốc | 9348 | 0.0 | 5.2 | 94.8
    Tiêm chủng | 1527 | 71.3 | 28.7 | 0.0
    Đào tạo | 2093 | 44.6 | 55.4 | 0.0`;

  it("do not stand against the sum of the amounts beside them", () => {
    expect(listLoud(table("52947"))).toEqual([]);
    expect(listLoud(table("59247"))).toEqual(["total-differs-from-parts B2"]);
  });

  it("are amounts where their rows do not make a hundred", () => {
    const amounts = (sum: string): string =>
      table("52947").replace("41.2 | 36.5 | 22.3", `${sum} | 200.8 | 112.8`);
    expect(listLoud(amounts("186.4"))).toEqual([]);
    expect(listLoud(amounts("168.4"))).toEqual(["total-differs-from-parts C2"]);
  });
});

describe("blocks of one statement, parted by blank rows", () => {
  const sheetOf = (payable: string): string => `
    Tài sản | Số tiền
    Tiền gửi | 209451
    Đầu tư | 185274
    Phải thu | 23768
    Trả trước | 1652
    Tổng số | 420145
    |
    Nợ phải trả | Số tiền
    Phải trả người bán | 23419
    Phép năm chưa nghỉ | 17826
    Nợ khác | ${payable}
    Tổng số | 46222
    |
    Vốn | Số tiền
    Quỹ chung | 262735
    Quỹ có thời hạn | 2214
    Quỹ còn giữ | 108974
    Tổng số | 373923`;

  it("are exact to the unit in one where they are so in the others", () => {
    expect(listLoud(sheetOf("4977"))).toEqual([]);
    expect(listLoud(sheetOf("4978"))).toEqual(["total-differs-from-parts B12"]);
  });

  it("say nothing of it where others are off by one as well", () => {
    expect(listLoud(sheetOf("4978").replace("420145", "420146"))).toEqual([]);
  });
});

describe("columns of figures that no header stands over", () => {
  const table = (points: string): string => `
    Thi đua đợt ba | Điểm | Cờ
    Đội Ong Vàng | 41 | 37 | 52 | 24 | 154
    Đội Sao Mai | 38 | 44 | 29 | 31 | 142
    Đội Hướng Dương | 47 | 35 | 46 | 40 | ${points}
    Đội Cánh Én | 33 | 51 | 48 | 27 | 159
    Đội Chim Sâu | 29 | 46 | 37 | 33 | 145
    Đội Trăng Non | 45 | 39 | 42 | 36 | 162`;

  it("belong to the table beside them where they are full", () => {
    expect(listLoud(table("168"))).toEqual([]);
    expect(listLoud(table("1168"))).toEqual(["inferred-sum-differs F4"]);
  });

  it("are no part of it where somebody works something out beside a few rows", () => {
    expect(
      listLoud(`
        Thi đua đợt ba | Điểm | Cờ
        Đội Ong Vàng | 41 | 37 | 52 | 131
        Đội Sao Mai | 38 | 44
        Đội Hướng Dương | 47 | 35 | 46 | 129
        Đội Tre Xanh | 29 | 36
        Đội Cánh Én | 33 | 51
        Đội Chim Sâu | 29 | 46
        Đội Trăng Non | 45 | 39`),
    ).toEqual([]);
  });
});

describe("a fraction at the end of a row of whole numbers", () => {
  const table = (mean: string): string => `
    Lớp | Tuần 1 | Tuần 2 | Tuần 3 | Tuần 4 | Tháng
    6A | 27 | 31 | 30 | 28 | 116
    6B | 33 | 29 | 35 | 31 | 128
    6C | 24 | 36 | 27 | 32 | 119
    7A | 38 | 22 | 34 | 25 | 119
    7B | 21 | 33 | 26 | 37 | 117
    7C | 26 | 35 | 23 | 30 | 114
    8A | 31 | 27 | 29 | 36 | 123
    Chung | 0 | 213 | 204 | 219 | ${mean}`;

  it("is no sum of them", () => {
    expect(listLoud(table("9.65714")).filter((each) => each.endsWith("F9"))).toEqual([]);
  });
});
