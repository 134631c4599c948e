import { defaultTemplate } from "../../../src/core/template/default-template";
import { meaningAt, rawAt, type Register } from "../../../src/core/model/register";
import { readSheets } from "../../support/describe-table";
import { sheet } from "../../support/grid";
import { registerSheet } from "../../support/register-sheet";

const UNITS = ["Xã An Sơn", "Xã Bình Lâm", "Trường THCS An Sơn"];
const template = { ...defaultTemplate(), units: UNITS.map((name) => ({ name, aliases: [] })) };

/** `"Xã An Sơn"` for each entry: its unit, whatever tells it. */
function listUnits({ tables }: Register): string[] {
  return tables.flatMap((table) =>
    Array.from(table.rows, (_, entry) => {
      const meaning = meaningAt(table, "unit", entry);
      return meaning.kind === "category" ? meaning.id : (table.sheetUnit ?? meaning.kind);
    }),
  );
}

describe("old writings in a register", () => {
  it.each([
    ["TCVN3", "X· An S¬n", "C¸ nh©n", "Kinh tÕ", "Nu«i dª sinh s¶n"],
    ["VNI", "Xaõ An Sôn", "Caù nhaân", "Kinh teá", "Nuoâi deâ sinh saûn"],
    ["VIQR", "Xa~ An So+n", "Ca' nha^n", "Kinh te^'", "Nuo^i de^ sinh sa?n"],
    [
      "decomposed",
      ...["Xã An Sơn", "Cá nhân", "Kinh tế", "Nuôi dê sinh sản"].map((text) => text.normalize("NFD")),
    ],
    ["unseen", "Xã\u200b An Sơn\ufeff", "Cá\u00a0nhân", " Kinh  tế", "Nuôi dê sinh\u00ad sản"],
  ])("%s is read as what it says", (_, unit = "", subject = "", field = "", title = "") => {
    const { register } = readSheets(
      [
        registerSheet(
          ["", " 2", " 3"]
            .map(
              (ordinal) =>
                `${unit} | Mô hình | ${title}${ordinal} | ${subject} | Lò Văn Tám | ${field} | 2021`,
            )
            .join("\n"),
        ),
      ],
      template,
    );
    const [table] = register.tables;
    if (!table) throw new Error("no register");
    expect(listUnits(register)).toEqual(["Xã An Sơn", "Xã An Sơn", "Xã An Sơn"]);
    expect(meaningAt(table, "subject", 0)).toMatchObject({ id: "individual" });
    expect(meaningAt(table, "field", 0)).toMatchObject({ id: "economy" });
    expect(meaningAt(table, "title", 0)).toEqual({ kind: "text", text: "Nuôi dê sinh sản" });
    expect(rawAt(table, "title", 0)).toBe("Nuôi dê sinh sản");
  });

  it("reads a header and total of TCVN3 too", () => {
    const { tables } = readSheets([
      sheet(
        "S",
        "STT | LÜnh vùc | Tæng sè m« h×nh\n1 | Ph¸t triÓn kinh tÕ | 10\n2 | V¨n ho¸ - x· héi | 12\n | Tæng céng | 22",
      ),
    ]);
    expect(tables.map((table) => table.kind)).toEqual(["fields"]);
    expect(tables[0]?.rows.at(-1)?.kind).toBe("total");
    expect(tables[0]?.columns[2]?.dimensions.measure).toBe("registered");
  });
});

describe("hasty writings in a register (2026-11-26)", () => {
  it.each([
    ["C.N", "2021."],
    ["c. n", "năm 2021"],
    ["CN", "5/2021"],
  ])("%s and %s are read as what they mean", (subject, year) => {
    const { register } = readSheets(
      [registerSheet(`Xã An Sơn | Mô hình | Nuôi dê | ${subject} | Lò Văn Tám | Kinh tế | ${year}`)],
      template,
    );
    const [table] = register.tables;
    expect(table && [meaningAt(table, "subject", 0), meaningAt(table, "yearRegistered", 0)]).toMatchObject([
      { kind: "category", id: "individual" },
      { kind: "year", year: 2021 },
    ]);
  });
});

describe("values that stand once for several entries", () => {
  const rest = "Mô hình | Nuôi dê sinh sản vùng đồi | Cá nhân | Lò Văn Tám | Kinh tế | 2020";

  it("fills a unit down that is written at its first entry only", () => {
    const { register } = readSheets(
      [registerSheet(`Xã An Sơn | ${rest}\n| ${rest}\n| ${rest}\nXã Bình Lâm | ${rest}\n| ${rest}`)],
      template,
    );
    expect(listUnits(register)).toEqual([
      ...Array<string>(3).fill("Xã An Sơn"),
      "Xã Bình Lâm",
      "Xã Bình Lâm",
    ]);
  });

  it("leaves a blank here and there blank", () => {
    const lines = Array.from({ length: 9 }, (_, index) => `${index === 4 ? "" : "Xã An Sơn"} | ${rest}`);
    const { register } = readSheets([registerSheet(lines.join("\n"))], template);
    expect(listUnits(register).filter((unit) => unit === "empty")).toHaveLength(1);
  });

  it("reads ditto marks as the value above", () => {
    const { register } = readSheets(
      [registerSheet(`Xã An Sơn | ${rest}\n" | ${rest}\nnt | ${rest}\n-nt- | ${rest}`)],
      template,
    );
    expect(new Set(listUnits(register))).toEqual(new Set(["Xã An Sơn"]));
  });

  it("keeps an entry whose other cells are all merged with those above", () => {
    const { register } = readSheets(
      [
        registerSheet(
          `Xã An Sơn | Mô hình | Nuôi dê sinh sản vùng đồi | Cá nhân | Lò Văn Tám | Kinh tế | 2020
           ^ | ^ | ^ | ^ | Lò Văn Chín | ^ | ^`,
        ),
      ],
      template,
    );
    expect(register.entries).toBe(2);
    expect(listUnits(register)).toEqual(["Xã An Sơn", "Xã An Sơn"]);
  });
});

describe("lines between the entries", () => {
  const header = "TT | Tên mô hình | Đối tượng | Họ và tên | Lĩnh vực | Năm đăng ký";
  const entry = "Nuôi dê sinh sản vùng đồi | Cá nhân | Lò Văn Tám | Kinh tế | 2020";

  it.each([
    ["a mark and the name", "I | Xã An Sơn", "II | Xã Bình Lâm"],
    ["a line merged across", "XÃ AN SƠN | < | < | < | < | <", "XÃ BÌNH LÂM | < | < | < | < | <"],
    ["number and name in one cell", "1. Xã An Sơn", "2. Xã Bình Lâm"],
    ["a word before", "Đơn vị: Xã An Sơn", "Đơn vị: Xã Bình Lâm"],
    ["a number before", "1 | Xã An Sơn", "2 | Xã Bình Lâm"],
  ])("tell the unit of those below: %s", (_, first, second) => {
    const { register } = readSheets(
      [sheet("DS", `${header}\n${first}\n1 | ${entry}\n2 | ${entry}\n${second}\n1 | ${entry}`)],
      template,
    );
    expect(listUnits(register)).toEqual(["Xã An Sơn", "Xã An Sơn", "Xã Bình Lâm"]);
  });

  it("go for units without a catalogue where they begin as units do", () => {
    const { register } = readSheets([
      sheet(
        "DS",
        `${header}\nI | Khối xã\n1. Chi bộ thôn Hạ\n1 | ${entry}\n2. Chi bộ thôn Thượng\n1 | ${entry}`,
      ),
    ]);
    expect(listUnits(register)).toEqual(["Chi bộ thôn Hạ", "Chi bộ thôn Thượng"]);
  });

  it("never count a unit of no catalogue to the one before", () => {
    const { register } = readSheets(
      [sheet("DS", `${header}\nI | Xã An Sơn\n1 | ${entry}\nII | Xã Không Có\n1 | ${entry}`)],
      template,
    );
    expect(listUnits(register)).toEqual(["Xã An Sơn", "unreadable"]);
  });

  it("tell the subject or the year of those below too", () => {
    const { register } = readSheets(
      [
        sheet(
          "Xã An Sơn",
          `TT | Tên mô hình | Họ và tên | Lĩnh vực | Loại
           A | TẬP THỂ
           1 | Trồng rừng gỗ lớn | Chi bộ thôn Hạ | Kinh tế | Mô hình
           B | CÁ NHÂN
           1 | Nuôi dê sinh sản | Lò Văn Tám | Kinh tế | Mô hình`,
        ),
      ],
      template,
    );
    const [table] = register.tables;
    if (!table) throw new Error("no register");
    expect([0, 1].map((at) => meaningAt(table, "subject", at))).toMatchObject([
      { id: "collective" },
      { id: "individual" },
    ]);
    expect(table.sheetUnit).toBe("Xã An Sơn");
  });

  it.each([
    ["ĐẢNG BỘ HUYỆN KHE VÀNG", "ĐẢNG ỦY XÃ AN SƠN", "ĐẢNG ỦY XÃ AN SƠN"],
    ["UBND HUYỆN KHE VÀNG", "HỘI NÔNG DÂN HUYỆN", "HỘI NÔNG DÂN HUYỆN"],
    ["TRƯỜNG THPT KHE VÀNG", "CHI BỘ NHÀ TRƯỜNG", "CHI BỘ NHÀ TRƯỜNG"],
    ["XÃ AN SƠN", "BAN CHỈ ĐẠO PHONG TRÀO THI ĐUA", "XÃ AN SƠN"],
    ["BAN CHỈ ĐẠO PHONG TRÀO THI ĐUA HUYỆN KHE VÀNG", "DANH SÁCH MÔ HÌNH", null],
    ["ĐẢNG ỦY XÃ AN SƠN", "BẢN ĐĂNG KÝ MÔ HÌNH DÂN VẬN KHÉO NĂM 2022", "ĐẢNG ỦY XÃ AN SƠN"],
    ["ĐẢNG ỦY XÃ AN SƠN", "Ban hành kèm theo Công văn số 12-CV/ĐU", "ĐẢNG ỦY XÃ AN SƠN"],
    ["ĐẢNG ỦY XÃ AN SƠN", "Hội nghị tổng kết năm 2022", "ĐẢNG ỦY XÃ AN SƠN"],
    ["ĐẢNG ỦY XÃ AN SƠN | ĐẢNG CỘNG SẢN VIỆT NAM", "DANH SÁCH MÔ HÌNH", "ĐẢNG ỦY XÃ AN SƠN"],
  ])("take the unit of a letterhead %s / %s for %s", (above, below, unit) => {
    const list = `${above}
           ${below}

           Tên mô hình | Họ và tên | Lĩnh vực | Loại
           Trồng rừng gỗ lớn | Chi bộ thôn Hạ | Kinh tế | Mô hình
           Nuôi dê sinh sản | Lò Văn Tám | Kinh tế | Mô hình`;
    const { register } = readSheets([sheet("Sheet1", list)], { ...template, units: [] });
    expect(register.tables.map((table) => table.sheetUnit)).toEqual([unit]);
  });

  it("a sheet's name of many digits is read in one go", () => {
    // Each way to part the digits was tried once: with sixty of them, for ever.
    const list = `Tên mô hình | Họ và tên | Lĩnh vực | Loại
       Trồng rừng | Chi bộ thôn Hạ | Kinh tế | Mô hình
       Nuôi dê | Lò Văn Tám | Kinh tế | Mô hình`;
    const { register } = readSheets([sheet(`DS ${"1".repeat(60)}x`, list)], { ...template, units: [] });
    expect(register.entries).toBe(2);
  });

  it("name a field in the words that offices use, its count behind it; one that nobody knows among them is a field all the same", () => {
    const { register } = readSheets(
      [
        sheet(
          "Xã An Sơn",
          `STT | Tên mô hình | Loại | Đối tượng | Tên tập thể, cá nhân | Năm đăng ký
           I | Lĩnh vực phát triển kinh tế
           1 | Trồng quế | Mô hình | TT | Chi bộ 1 | 2021
           II. Về văn hóa - xã hội (02 mô hình)
           1 | Lớp học đêm | Mô hình | TT | Chi bộ 2 | 2021
           III | Trong lĩnh vực quốc phòng - an ninh: 01 mô hình
           1 | Tổ tự quản | Mô hình | TT | Chi bộ 3 | 2021
           IV | Chuyển đổi số
           1 | Tổ công nghệ | Mô hình | TT | Chi bộ 4 | 2021`,
        ),
      ],
      template,
    );
    const [table] = register.tables;
    if (!table) throw new Error("no register");
    expect([0, 1, 2, 3].map((at) => meaningAt(table, "field", at))).toMatchObject([
      { id: "economy" },
      { id: "culture" },
      { id: "defence" },
      { kind: "unreadable", text: "Chuyển đổi số" },
    ]);
  });

  it.each([
    " | Tổng cộng | 3 mô hình | 2 TT, 1 CN |  |  | 3",
    "Tổng số | 3 | 3 | 3 | 3 | 3 | 3",
    " | Tổng cộng: 03 mô hình | 03 | 03 TT |  | 1 KT | 3",
    " | Cộng | 3 mô hình | 3 |  |  | 3",
  ])("take no total for an entry: %s", (total) => {
    const list = `STT | Tên mô hình | Loại | Đối tượng | Tên tập thể, cá nhân | Lĩnh vực | Năm đăng ký
           1 | Trồng quế | Mô hình | TT | Chi bộ 1 | Kinh tế | 2021
           2 | Tổng đội thanh niên xung kích | Mô hình | TT | Chi đoàn 2 | NTM | 2021
           ${total}`;
    expect(readSheets([sheet("Xã An Sơn", list)], template).register.entries).toBe(2);
  });

  it("leave totals, notes and signatures out", () => {
    const { register } = readSheets(
      [
        sheet(
          "DS",
          `${header}\nI | Xã An Sơn\n1 | ${entry}\n | Cộng xã An Sơn | 1\nII | Xã Bình Lâm\n1 | ${entry}\n | Tổng cộng | 2\n.\nGhi chú: Xã Bình Lâm nộp muộn\n.\n | NGƯỜI LẬP | | TRƯỞNG BAN`,
        ),
      ],
      template,
    );
    expect(listUnits(register)).toEqual(["Xã An Sơn", "Xã Bình Lâm"]);
  });
});

describe("a register without any figure", () => {
  it("is found by its header", () => {
    const { tables, register } = readSheets([
      sheet(
        "DS",
        `DANH SÁCH ĐĂNG KÝ
         Đơn vị | Tên mô hình | Đối tượng | Họ và tên | Lĩnh vực
         Xã An Sơn | Nuôi dê sinh sản vùng đồi | Cá nhân | Lò Văn Tám | Kinh tế
         Xã Bình Lâm | Trồng rừng gỗ lớn | Tập thể | Chi bộ thôn Hạ | Kinh tế`,
      ),
    ]);
    expect(tables.map((table) => table.kind)).toEqual(["register"]);
    expect(register.entries).toBe(2);
  });
});
