import { sheet } from "../../support/grid";
import { listPaths, listRows, listTables, readSheets } from "../../support/describe-table";

const AWARDS = `
  BIỂU TỔNG HỢP | < | < | < | < | <
  GIAI ĐOẠN 2020 - 2021 | < | < | < | < | <
  .
  STT | Năm | Khen thưởng giai đoạn 2020 - 2021 | < | < | <
  ^   | ^   | Tổng số | Cấp khen | < | <
  ^   | ^   | ^       | Cơ sở | Cấp huyện | Cấp tỉnh
  1   | 2020 | 36 | 29 | 7 | 0
  2   | 2021 | Chưa xét | | |`;

describe("finding tables", () => {
  it("takes a table by its header, wherever it stands", () => {
    const drawing = AWARDS.split("\n")
      .map((line) => (line.trim() === "" ? line : ` | | ${line}`))
      .join("\n");
    expect(listTables(sheet("S", AWARDS))).toEqual(["awards A4:F8"]);
    expect(listTables(sheet("S", `.\n.\n.\n${drawing}`))[0]).toBe("awards C8:H12");
  });

  it("finds two tables below one another, each with its own title", () => {
    const { tables } = readSheets([
      sheet(
        "S",
        `
        BIỂU 1
        STT | Năm | Khen thưởng
        1 | 2020 | 5
        2 | 2021 | 6
        .
        BIỂU 2
        STT | Lĩnh vực | Số mô hình
        1 | Phát triển kinh tế | 10
        2 | Văn hóa - xã hội | 12`,
      ),
    ]);
    expect(tables.map((table) => [table.kind, table.title.join("/")])).toEqual([
      ["awards", "BIỂU 1"],
      ["fields", "BIỂU 2"],
    ]);
  });

  it("parts tables that stand side by side with an empty column between", () => {
    expect(
      listTables(
        sheet(
          "S",
          `
        STT | Năm | Khen thưởng | | STT | Lĩnh vực | Số mô hình
        1 | 2020 | 5 | | 1 | Phát triển kinh tế | 10
        2 | 2021 | 6 | | 2 | Văn hóa - xã hội | 12`,
        ),
      ),
    ).toEqual(["awards A1:C3", "fields E1:G3"]);
  });

  it("does not take a letterhead or a signature for a table", () => {
    expect(
      listTables(
        sheet(
          "S",
          `
        ỦY BAN NHÂN DÂN | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        HUYỆN AN PHƯỚC | | Độc lập - Tự do - Hạnh phúc
        .
        STT | Lĩnh vực | Số mô hình
        1 | Phát triển kinh tế | 10
        2 | Văn hóa - xã hội | 12
        .
        NGƯỜI LẬP | | TRƯỞNG BAN`,
        ),
      ),
    ).toEqual(["fields A4:C6"]);
  });

  it("reads a letterhead right above the header as no part of it", () => {
    const { tables } = readSheets([
      sheet(
        "S",
        `
        HUYỆN ỦY AN PHƯỚC | | ĐẢNG CỘNG SẢN VIỆT NAM
        STT | Lĩnh vực | Số mô hình
        1 | Phát triển kinh tế | 10
        2 | Văn hóa - xã hội | 12`,
      ),
    ]);
    expect(listPaths(tables[0])).toEqual(["STT", "Lĩnh vực", "Số mô hình"]);
  });

  it("keeps a blank row inside a table, and ends it before a note", () => {
    expect(
      listTables(
        sheet(
          "S",
          `
        STT | Lĩnh vực | Số mô hình
        1 | Phát triển kinh tế | 10
        .
        2 | Văn hóa - xã hội | 12
        | TỔNG CỘNG | 22
        .
        Ghi chú: số liệu đến hết năm`,
        ),
      ),
    ).toEqual(["fields A1:C5"]);
  });

  it("takes a block of figures without any header for a table too", () => {
    const { tables } = readSheets([sheet("S", "3 | 4 | 7\n5 | 6 | 11\n8 | 10 | 18")]);
    expect(tables.map((table) => [table.kind, table.rows.length, listPaths(table)])).toEqual([
      ["generic", 3, ["", "", ""]],
    ]);
  });

  it("ends a table where the header of another follows without a blank row", () => {
    expect(
      listTables(
        sheet(
          "S",
          `
        STT | Năm | Khen thưởng
        1 | 2020 | 5
        2 | 2021 | 6
        STT | Lĩnh vực | Số mô hình
        1 | Phát triển kinh tế | 10
        2 | Văn hóa - xã hội | 12`,
        ),
      ),
    ).toEqual(["awards A1:C3", "fields A4:C6"]);
  });

  it("goes on after a blank row where a group of the same list follows", () => {
    const { tables } = readSheets([
      sheet(
        "S",
        `
        TT | Đơn vị | Số mô hình
        I | Khối xã | 3
        1 | Xã An Sơn | 3
        .
        II | Khối trường |
        1 | Trường Hòa Sơn | 4`,
      ),
    ]);
    expect(listRows(tables[0])).toEqual([
      "group 0 Khối xã",
      "record 1 Xã An Sơn",
      "blank 1",
      "group 0 Khối trường",
      "record 1 Trường Hòa Sơn",
    ]);
  });

  it("says that a sheet of words has no table", () => {
    expect(listTables(sheet("S", "Xin chào\nDòng thứ hai"))).toEqual([]);
  });

  it("passes over a sheet that Khớp built", () => {
    expect(listTables(sheet("S", AWARDS, { builtByKhop: true }))).toEqual([]);
  });
});

describe("header trees", () => {
  it("reads merged labels from the top down", () => {
    const { tables } = readSheets([sheet("S", AWARDS)]);
    expect(listPaths(tables[0]).slice(2)).toEqual([
      "Khen thưởng giai đoạn 2020 - 2021 / Tổng số",
      "Khen thưởng giai đoạn 2020 - 2021 / Cấp khen / Cơ sở",
      "Khen thưởng giai đoạn 2020 - 2021 / Cấp khen / Cấp huyện",
      "Khen thưởng giai đoạn 2020 - 2021 / Cấp khen / Cấp tỉnh",
    ]);
  });

  it("lets a label without merges reach over the empty cells beside it, within its parent", () => {
    const { tables } = readSheets([
      sheet(
        "S",
        `
        STT | Lĩnh vực | Tổng số mô hình | | Số đăng ký mới |
        | | Tập thể | Cá nhân | Tập thể | Cá nhân
        1 | Phát triển kinh tế | 5 | 6 | 1 | 2
        2 | Văn hóa - xã hội | 7 | 8 | 3 | 4`,
      ),
    ]);
    expect(listPaths(tables[0])).toEqual([
      "STT",
      "Lĩnh vực",
      "Tổng số mô hình / Tập thể",
      "Tổng số mô hình / Cá nhân",
      "Số đăng ký mới / Tập thể",
      "Số đăng ký mới / Cá nhân",
    ]);
  });

  it("reads line breaks in a label as spaces", () => {
    const { tables } = readSheets([
      sheet("S", "STT | Lĩnh\\nvực | Số\\nmô hình\n1 | Phát triển kinh tế | 5\n2 | Lĩnh vực khác | 1"),
    ]);
    expect(listPaths(tables[0])).toEqual(["STT", "Lĩnh vực", "Số mô hình"]);
  });

  it("ends the header at a column-index row, and reads the relations it states", () => {
    const { tables } = readSheets([
      sheet(
        "S",
        `
        STT | Đơn vị | Tổng số | Tập thể | Cá nhân | Tỷ lệ
        A | B | 1=(2+3) | 2 | 3 | 4=2:1
        1 | Xã An Sơn | 10 | 4 | 6 | 40
        2 | Xã Bình Lâm | 20 | 5 | 15 | 25`,
      ),
    ]);
    expect(tables[0]?.header).toEqual({ top: 0, bottom: 1 });
    expect(tables[0]?.columns.map((column) => column.indexFormula ?? column.index)).toEqual([
      "A",
      "B",
      "(2+3)",
      "2",
      "3",
      "2:1",
    ]);
    expect(listRows(tables[0])).toEqual(["record 0 Xã An Sơn", "record 0 Xã Bình Lâm"]);
  });

  it("reads a second header row that begins with “Tổng số”", () => {
    const { tables } = readSheets([
      sheet(
        "S",
        "STT | Đơn vị | Mô hình | < | <\n^ | ^ | Tổng số | Tập thể | Cá nhân\n1 | Xã An Sơn | 10 | 4 | 6\n2 | Xã Bình Lâm | 12 | 5 | 7",
      ),
    ]);
    expect(listPaths(tables[0]).slice(2)).toEqual([
      "Mô hình / Tổng số",
      "Mô hình / Tập thể",
      "Mô hình / Cá nhân",
    ]);
    expect(tables[0]?.rows).toHaveLength(2);
  });

  it("reads years in a second header row that holds nothing else", () => {
    const { tables } = readSheets([
      sheet(
        "S",
        "STT | Lĩnh vực | Số mô hình | < | Tổng\n^ | ^ | 2020 | 2021 | ^\n1 | Phát triển kinh tế | 4 | 6 | 10\n2 | Lĩnh vực khác | 1 | 2 | 3",
      ),
    ]);
    expect(listPaths(tables[0]).slice(2)).toEqual(["Số mô hình / 2020", "Số mô hình / 2021", "Tổng"]);
  });

  it("keeps the upper header row of a table whose last column is empty", () => {
    const { tables } = readSheets([
      sheet(
        "S",
        "STT | Lĩnh vực | Mô hình | | Ghi chú\n| | Tập thể | Cá nhân |\n1 | Phát triển kinh tế | 4 | 6 |\n2 | Lĩnh vực khác | 5 | 9 |",
      ),
    ]);
    expect(listPaths(tables[0]).slice(0, 4)).toEqual([
      "STT",
      "Lĩnh vực",
      "Mô hình / Tập thể",
      "Mô hình / Cá nhân",
    ]);
  });

  it("takes years over figures for labels", () => {
    const { tables } = readSheets([
      sheet(
        "S",
        `
        Lĩnh vực | 2020 | 2021 | 2022
        Phát triển kinh tế | 5 | 6 | 7
        Văn hóa - xã hội | 8 | 9 | 10`,
      ),
    ]);
    expect(listPaths(tables[0])).toEqual(["Lĩnh vực", "2020", "2021", "2022"]);
    expect(tables[0]?.rows).toHaveLength(2);
  });

  it("reads what each figure counts from the labels", () => {
    const { tables } = readSheets([sheet("S", AWARDS)]);
    expect(tables[0]?.columns[4]?.dimensions).toEqual({
      measure: "awarded",
      level: "district",
      period: { from: 2020, to: 2021 },
    });
    expect(tables[0]?.rows[0]?.dimensions).toEqual({ period: { from: 2020, to: 2020 } });
  });
});

describe("rows", () => {
  it("tells groups, records, subtotals and totals apart", () => {
    const { tables } = readSheets([
      sheet(
        "S",
        `
        TT | Đơn vị | Tổng số mô hình
        | TỔNG CỘNG | 10
        I | Khối xã | 7
        1 | Xã An Sơn | 3
        2 | Xã Bình Lâm | 4
        | Trong đó: xã miền núi | 2
        II | Khối cơ quan | 3
        1 | Phòng Tài chính | 3`,
      ),
    ]);
    expect(listRows(tables[0])).toEqual([
      "total 0 TỔNG CỘNG",
      "group 0 Khối xã",
      "record 1 Xã An Sơn",
      "record 1 Xã Bình Lâm",
      "detail 1 Trong đó: xã miền núi",
      "group 0 Khối cơ quan",
      "record 1 Phòng Tài chính",
    ]);
  });

  it("keeps empty, 0, a dash and “Chưa xét” apart", () => {
    const { tables } = readSheets([
      sheet(
        "S",
        `
        STT | Năm | Khen thưởng
        1 | 2019 | 0
        2 | 2020 | -
        3 | 2021 | Chưa xét
        4 | 2022 | 3
        5 | 2023 |`,
      ),
    ]);
    expect(tables[0]?.cells.map((row) => row[2]?.kind)).toEqual([
      "number",
      "dash",
      "pending",
      "number",
      "empty",
    ]);
  });

  it("reads 1.663 and 1663 and a number stored as text as the same figure", () => {
    const { tables } = readSheets([
      sheet(
        "S",
        "STT | Lĩnh vực | Số mô hình\n1 | Phát triển kinh tế | '1.663\n2 | Văn hóa - xã hội | 1663\n3 | Lĩnh vực khác | '1663",
      ),
    ]);
    expect(tables[0]?.cells.map((row) => (row[2]?.kind === "number" ? row[2].value : null))).toEqual([
      1663, 1663, 1663,
    ]);
  });
});

describe("registers", () => {
  const REGISTER = `
    DANH SÁCH MÔ HÌNH
    STT | Lĩnh vực | Đơn vị | Loại hình | Tên mô hình | Tập thể/Cá nhân | Họ và tên | Năm ĐK
    1 | Kinh tế | Xã An Sơn | Mô hình | Nuôi dê sinh sản vùng đồi | Cá nhân | Lò Văn Tám | 2020
    2 | VH-XH | Xã Bình Lâm | Việc làm | Vận động hiến đất mở đường | TT | Chi bộ thôn Hạ | 2021
    3 | Sai | Xã An Sơn | Mô hình | Trồng rừng gỗ lớn | CN | Hà Thị Mơ | 202
    | Tổng cộng | 3 | | | | |`;

  it("knows a register by its headers, in any order and by alias", () => {
    const { tables, register } = readSheets([sheet("Danh sách", REGISTER)]);
    expect(tables.map((table) => table.kind)).toEqual(["register"]);
    expect(register.entries).toBe(3);
    expect(register.units).toEqual(["Xã An Sơn", "Xã Bình Lâm"]);
    const fields = register.tables[0]?.columns.get("field");
    expect(
      fields?.meanings.map((meaning) => (meaning.kind === "category" ? meaning.id : meaning.kind)),
    ).toEqual(["economy", "culture", "unreadable"]);
    const years = register.tables[0]?.columns.get("yearRegistered");
    expect(years?.meanings.map((meaning) => meaning.kind)).toEqual(["year", "year", "unreadable"]);
  });

  it("reads two-level headers by their words in any order", () => {
    const { register } = readSheets([
      sheet(
        "S",
        `
        STT | Đơn vị | Tên mô hình | Đối tượng | Công nhận | < | Khen thưởng | <
        ^ | ^ | ^ | ^ | Năm | Cấp | Năm | Cấp
        1 | Xã An Sơn | Nuôi dê sinh sản vùng đồi | Cá nhân | 2020 | Huyện | 2021 | Tỉnh`,
      ),
    ]);
    expect([...(register.tables[0]?.columns.keys() ?? [])].sort()).toEqual(
      ["levelAwarded", "levelRecognised", "subject", "title", "unit", "yearAwarded", "yearRecognised"].sort(),
    );
  });

  it("takes the unit of a sheet from its title, else from its name", () => {
    const drawing = `
      STT | Tên mô hình | Đối tượng | Lĩnh vực | Năm đăng ký
      1 | Nuôi dê sinh sản vùng đồi | Cá nhân | Kinh tế | 2020`;
    const { register } = readSheets([
      sheet("Trang1", `Đơn vị: Xã An Sơn\n${drawing}`),
      sheet("Xã Bình Lâm", drawing),
    ]);
    expect(register.tables.map((table) => table.sheetUnit)).toEqual(["Xã An Sơn", "Xã Bình Lâm"]);
  });

  it("fills merged cells down over their entries", () => {
    const { register } = readSheets([
      sheet(
        "S",
        `
        STT | Đơn vị | Tên mô hình | Đối tượng | Năm đăng ký
        1 | Xã An Sơn | Nuôi dê sinh sản vùng đồi | Cá nhân | 2020
        2 | ^ | Trồng rừng gỗ lớn | Tập thể | 2021
        3 | Xã Bình Lâm | Vận động hiến đất mở đường | Tập thể | 2021`,
      ),
    ]);
    const unit = register.tables[0]?.columns.get("unit");
    expect([...(unit?.codes ?? [])].map((code) => unit?.distinct[code])).toEqual([
      "Xã An Sơn",
      "Xã An Sơn",
      "Xã Bình Lâm",
    ]);
  });

  it("passes over repeated headers and blank rows in the middle of a list", () => {
    const { register } = readSheets([
      sheet(
        "S",
        `
        STT | Đơn vị | Tên mô hình | Đối tượng | Năm đăng ký
        1 | Xã An Sơn | Nuôi dê sinh sản vùng đồi | Cá nhân | 2020
        .
        STT | Đơn vị | Tên mô hình | Đối tượng | Năm đăng ký
        2 | Xã Bình Lâm | Trồng rừng gỗ lớn | Tập thể | 2021`,
      ),
    ]);
    expect(register.entries).toBe(2);
  });

  it("keeps a last entry whose only number is misspelt", () => {
    const { register } = readSheets([
      sheet(
        "S",
        `
        Đơn vị | Tên mô hình | Đối tượng | Lĩnh vực | Năm đăng ký
        Xã An Sơn | Nuôi dê sinh sản vùng đồi | Cá nhân | Kinh tế | 2020
        Xã An Sơn | Trồng rừng gỗ lớn | Tập thể | Kinh tế | 2O21`,
      ),
    ]);
    expect(register.entries).toBe(2);
  });
});
