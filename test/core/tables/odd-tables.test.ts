import { analyze } from "../../../src/core/engine/analyze";
import { formatRange } from "../../../src/core/model/address";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { listPaths, listTables, readSheets } from "../../support/describe-table";
import { sheet, workbook } from "../../support/grid";

/** The cells of the totals that their parts do not add up to. */
function listWrongTotals(drawing: string): string[] {
  const { findings } = analyze([workbook(sheet("S", drawing))], [], defaultTemplate());
  return findings.flatMap(({ rule, at }) =>
    rule === "total-differs-from-parts" && at.kind === "cell" ? [at.address] : [],
  );
}

describe("subtotals above their rows, under a leading total", () => {
  const drawing = `
    TT | Đơn vị | Số mô hình
    | TỔNG CỘNG | 20
    | Cộng khối xã | 7
    1 | Xã An Sơn | 3
    2 | Xã Bình Lâm | 4
    | Cộng khối trường | 13
    1 | Trường An Sơn | 6
    2 | Trường Bình Lâm | 7`;

  it("sum the rows below them", () => {
    expect(listWrongTotals(drawing)).toEqual([]);
  });

  it("are told where they do not", () => {
    expect(listWrongTotals(drawing.replace("Lâm | 7", "Lâm | 8"))).toEqual(["C7"]);
  });

  it("are not taken for such where the subtotals stand below", () => {
    expect(
      listWrongTotals(`
        TT | Đơn vị | Số mô hình
        | TỔNG CỘNG | 20
        1 | Xã An Sơn | 3
        2 | Xã Bình Lâm | 4
        | Cộng khối xã | 7
        1 | Trường An Sơn | 6
        2 | Trường Bình Lâm | 7
        | Cộng khối trường | 13`),
    ).toEqual([]);
  });
});

describe("a record after a group that belongs to none", () => {
  const drawing = `
    TT | Đơn vị | Số mô hình
    I | Khối xã | 7
    1 | Xã An Sơn | 3
    2 | Xã Bình Lâm | 4
    II | Khối trường | 13
    1 | Trường An Sơn | 6
    2 | Trường Bình Lâm | 7
    | Cơ quan huyện | 5
    | Tổng cộng | 25`;

  it("is a part of the whole, not of the group, where the group adds up without it", () => {
    expect(listWrongTotals(drawing)).toEqual([]);
  });

  it("is a member of the group where it adds up with it", () => {
    expect(listWrongTotals(drawing.replace("Khối trường | 13", "Khối trường | 18"))).toEqual([]);
  });
});

describe("tables side by side", () => {
  it("are both found where one starts a row lower", () => {
    expect(
      listTables(
        sheet(
          "S",
          `STT | Năm | Khen thưởng | | |
           1 | 2020 | 5 | | STT | Lĩnh vực | Số mô hình
           2 | 2021 | 6 | | 1 | Phát triển kinh tế | 10
           3 | 2022 | 6 | | 2 | Văn hóa - xã hội | 12
           | Cộng | 17 | | | Cộng | 22`,
        ),
      ),
    ).toEqual(["awards A1:C5", "fields E2:G5"]);
  });

  it("are one where the blank column is mere space and figures alone stand behind it", () => {
    const { tables } = readSheets([
      sheet(
        "S",
        `STT | Lĩnh vực | Tổng số mô hình | | Tập thể | Cá nhân
         1 | Phát triển kinh tế | 10 | | 4 | 6
         2 | Văn hóa - xã hội | 12 | | 5 | 7
         | Tổng cộng | 22 | | 9 | 13`,
      ),
    ]);
    expect(tables.map((table) => formatRange(table.range))).toEqual(["A1:F4"]);
    expect(listPaths(tables[0])).toEqual(["STT", "Lĩnh vực", "Tổng số mô hình", "Tập thể", "Cá nhân"]);
  });
});

describe("two tables under one another", () => {
  it("stay two where the lower one's header is as wide as the list above", () => {
    expect(
      listTables(
        sheet(
          "S",
          `Đơn vị | Tên mô hình | Đối tượng | Họ và tên | Lĩnh vực | Năm đăng ký
           Xã An Sơn | Nuôi dê sinh sản | Cá nhân | Lò Văn Tám | Kinh tế | 2020
           Xã An Sơn | Trồng rừng gỗ lớn | Cá nhân | Hà Thị Mơ | Kinh tế | 2021
           .
           Lĩnh vực | Tổng số mô hình | Tập thể | Cá nhân | Đăng ký mới | Nhân rộng
           Phát triển kinh tế | 2 | 0 | 2 | 1 | 0
           Văn hóa - xã hội | 0 | 0 | 0 | 0 | 0`,
        ),
      ),
    ).toEqual(["register A1:F3", "fields A5:F7"]);
  });
});

describe("a header with words that elsewhere stand for a figure to come", () => {
  it("is a header: Có điều kiện, Chưa có điều kiện, Đang thực hiện", () => {
    const drawing = `
      STT | Tên phòng | Số việc | < | Phân loại | <
      ^ | ^ | Tổng số | Thụ lý mới | Có điều kiện | Chưa có điều kiện
      | TỔNG CỘNG | 31 | 19 | 22 | 9
      1 | Phòng Đông | 18 | 11 | 13 | 5
      2 | Phòng Tây | 13 | 8 | 9 | 4`;
    expect(listPaths(readSheets([sheet("S", drawing)]).tables[0]).at(-1)).toContain("Chưa có điều kiện");
    const works = `
      STT | Công trình | Đã thực hiện | Đang thực hiện | Chưa thực hiện
      1 | Xã Đông | 4 | 2 | 1
      2 | Xã Tây | 3 | 5 | 2`;
    expect(listPaths(readSheets([sheet("S", works)]).tables[0]).at(-1)).toContain("Chưa thực hiện");
  });

  it("is none where figures stand beside them", () => {
    const drawing = `
      STT | Năm | Tập thể | Cá nhân
      1 | 2024 | 12 | 20
      2 | 2025 | Chưa xét | Chưa có số liệu`;
    expect(listTables(sheet("S", drawing))[0]).toContain("A1:D3");
  });
});

describe("rows that come to another figure than the one above them", () => {
  it("are that one's parts: a digit that would make the nearer one their sum is no slip", () => {
    expect(
      listWrongTotals(`
        STT | Nội dung | Kết quả
        I | Tổng số việc | 81
        - | Nhóm thợ | 50
        - | Thợ lẻ | 31
        II | Chia theo mảng |
        1 | Mảng Đồng | 15
        2 | Mảng Chợ | 28
        3 | Mảng Bến | 17
        4 | Mảng Đình | 21
        III | Được tặng | 53
        1 | Xóm tặng | 21
        2 | Xã tặng | 14
        3 | Tỉnh tặng | 18`),
    ).toEqual([]);
  });
});

describe("years over a row that numbers the columns", () => {
  it("are the header's, and no figures", () => {
    const drawing = `
      TT | Tổ | Ghi năm | < | Chung
      ^ | ^ | 2025 | 2026 | ^
      (1) | (2) | (3) | (4) | (5)
      | Cộng | 26 | 27 | 53
      1 | Tổ Bến Gạo | 14 | 20 | 34
      2 | Tổ Gò Bưởi | 12 | 7 | 19`;
    const [table] = readSheets([sheet("S", drawing)]).tables;
    expect(table && formatRange(table.range)).toBe("A1:E6");
    expect(listPaths(table)[2]).toContain("2025");
  });
});

describe("two tables on one sheet with the same labels in the same columns", () => {
  it("are two: a header's last row is no entry that comes again below", () => {
    const drawing = `
      VIỆC LÀM CỦA XÓM
      Tổng hợp việc làm trước và sau Tết
      .
      STT | Mảng | Trước Tết | < | Sau Tết | < | Tổng | Khen cấp | < | <
      ^ | ^ | Nam | Nữ | Nam | Nữ | ^ | Xã | Tỉnh | Bộ
      1 | Đồng áng | 6 | 2 | 13 | 10 | 31 | 3 | 8 | 1
      2 | Xóm giềng | 7 | 9 | 7 | 3 | 26 | 3 | 6 | 5
      .
      2. Theo người
      .
      TT | Loại | Cộng | Theo mảng | < | < | < | Khen cấp | < | <
      ^ | ^ | ^ | Đồng áng | Xóm giềng | Chợ | Trường | Xã | Tỉnh | Bộ
      1 | Nam | 68 | 19 | 14 | 31 | 4 | 6 | 18 | 10
      2 | Nữ | 46 | 12 | 11 | 19 | 4 | 3 | 16 | 6`;
    expect(readSheets([sheet("S", drawing)]).tables.map(({ range }) => formatRange(range))).toEqual([
      "A4:J7",
      "A11:J14",
    ]);
  });
});

describe("lines between the title and the figures", () => {
  const months = [1, 2, 3, 4].map((month) => `Tháng ${month}`).join(" | ");
  const drawing = `
    TIẾN ĐỘ THEO THÁNG
    . | . | . | . | Đơn vị tính: mô hình | <
    TT | Lĩnh vực | Tổng số | ${months}
    A | B | 1 | 2 | 3 | 4 | 5
    1 | Nước sạch | 10 | 2 | 3 | 4 | 1
    2 | Đọc sách | 9 | 2 | 3 | 2 | 2
    3 | Trồng rừng | 11 | 2 | 3 | 4 | 2`;

  it("that say what is counted, or number the columns, are neither labels nor figures", () => {
    const [table] = readSheets([sheet("S", drawing)]).tables;
    expect(table?.range.top).toBe(2);
    expect(table?.rows.map(({ label }) => label)).toEqual(["Nước sạch", "Đọc sách", "Trồng rừng"]);
    expect(table?.columns.map(({ path }) => path.length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });
});
