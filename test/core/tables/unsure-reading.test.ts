import { analyze } from "../../../src/core/engine/analyze";
import type { Correction } from "../../../src/core/model/correction";
import type { Report } from "../../../src/core/model/report";
import type { SheetSnapshot } from "../../../src/core/model/workbook";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { sheet, workbook } from "../../support/grid";

function check(sheets: readonly SheetSnapshot[], corrections: readonly Correction[] = []): Report {
  return analyze([workbook(...sheets)], [], defaultTemplate(), { corrections });
}

/** `"C field 0.62"` for each column. */
function listRoles({ tables }: Report): string[] {
  return (tables[0]?.columns ?? []).map(({ column, role, confidence }) => `${column} ${role} ${confidence}`);
}

const ENTRIES = `
  Xã An Sơn | Mô hình | Nuôi dê sinh sản vùng đồi | Cá nhân | Lò Văn Tám | Kinh tế | 2020 | 1985
  Xã An Sơn | Việc làm | Vận động hiến đất mở đường | TT | Chi bộ thôn Hạ | NTM | 2021 | 1990
  Xã Bình Lâm | Mô hình | Trồng rừng gỗ lớn | CN | Hà Thị Mơ | Kinh tế | 2021 | 1979`;

const UNSEEN = sheet(
  "DS",
  `Đơn vị | Phân nhóm | Tên mô hình | Ai làm | Họ và tên | Mảng công tác | Năm đã đăng ký | Năm sinh${ENTRIES}`,
);

describe("columns with headers nobody has seen", () => {
  it("numbers of decisions show what their column holds, though Đ is no letter to an ASCII boundary", () => {
    const rows = ["12/QĐ-UBND", "15/QĐ-UBND", "7/QĐ-HU"].map(
      (number, at) => `
      Xã An Sơn | Mô hình | Trồng rừng ${at} | Cá nhân | Lò Văn Tám | Kinh tế | 2021 | Huyện | ${number}`,
    );
    const head =
      "Đơn vị | Loại | Tên mô hình | Đối tượng | Họ và tên | Lĩnh vực | Năm đăng ký | Cấp khen | Quyết định nào";
    expect(listRoles(check([sheet("DS", head + rows.join(""))])).at(-1)).toMatch(/^I decision /u);
  });

  it("a single column “Năm” is the year of registration, or of what is filled with it; words of a catalogue are no words at large", () => {
    const rows = (first: string, second: string) => `
      Xã An Sơn | Mô hình | Trồng rừng | Chi bộ thôn Hạ | TT | Kinh tế | 2021 | ${first}
      Xã An Sơn | Mô hình | Nuôi dê | Lò Văn Tám | CN | Kinh tế | 2021 | ${second}`;
    const head = "Đơn vị | Loại | Tên mô hình | Họ và tên | Là tập thể, cá nhân nào | Lĩnh vực | Năm";
    const read = (last: string, first: string, second: string) =>
      listRoles(check([sheet("DS", `${head} | ${last}${rows(first, second)}`)])).map(
        (line) => line.split(" ")[1],
      );
    expect(read("Ghi chú", "", "")).toEqual(expect.arrayContaining(["subject", "yearRegistered"]));
    expect(read("Cấp khen", "Huyện", "Tỉnh")[6]).toBe("yearAwarded");
    expect(read("Cấp công nhận", "Huyện", "Tỉnh")[6]).toBe("yearRecognised");
    expect(read("Hình thức khen", "Giấy khen", "")[6]).toBe("yearRegistered");
  });

  it("are not asked about where a table of the office counts the list by them", () => {
    const entries = Array.from({ length: 60 }, (_, at) => ({
      unit: `Xã ${["An Sơn", "Bình Lâm", "Cẩm Tân"][at < 31 ? 0 : at < 48 ? 1 : 2]}`,
      field: (at * at) % 7 < 3 ? "Kinh tế" : "NTM",
      who: at % 5 < 3 ? "TT" : "CN",
    }));
    const list = sheet(
      "DS",
      `Đơn vị | Tên mô hình | Ai làm | Họ và tên | Mảng công tác | Năm đã đăng ký
      ${entries.map(({ unit, field, who }, at) => `${unit} | Nuôi dê sinh sản đồi ${at} | ${who} | Tổ số ${at} | ${field} | 2021`).join("\n")}`,
    );
    const count = (unit: string, field: string): number =>
      entries.filter((each) => each.unit === unit && each.field === field).length;
    const table = sheet(
      "Biểu",
      `THEO XÃ NĂM 2021
      Xã | Kinh tế | NTM
      ${["Xã An Sơn", "Xã Bình Lâm", "Xã Cẩm Tân"].map((unit) => `${unit} | ${count(unit, "Kinh tế")} | ${count(unit, "NTM")}`).join("\n")}`,
    );
    expect(check([list]).questions).not.toEqual([]);
    expect(check([list, table]).questions).toEqual([]);
  });

  it("names of one catalogue that come again and again make a column theirs, though some are names nobody knows", () => {
    const line = (field: string) =>
      `Xã An Sơn | Trồng rừng gỗ lớn | Chi bộ thôn Hạ | Tập thể | ${field} | 2021`;
    const read = (fields: readonly string[]) =>
      listRoles(
        check([
          sheet(
            "DS",
            ["Đơn vị | Tên mô hình | Họ và tên | Đối tượng | Mảng | Năm đăng ký", ...fields.map(line)].join(
              "\n",
            ),
          ),
        ]),
      )[4];
    const known = ["Kinh tế", "NTM", "Kinh tế", "NTM", "VH-XH", "VH-XH"];
    expect(read([...known, "Bảo vệ rừng", "BV rừng"])).toMatch(/^E field 0\.6/u);
    expect(read([...known, "Đường hoa", "Hũ gạo", "Vườn rau", "Ngõ sạch"])).toBe("E none 1");
  });

  it("units that come again and again under “Đơn vị thực hiện” are units, and no names of doers", () => {
    const lines = Array.from(
      { length: 12 },
      (_, at) =>
        `${at + 1} | Tổ nuôi ong ${at} ở bãi bồi | Thôn ${["Hạ", "Thượng", "Đông"][at % 3]} | Bà Hà Thị Mơ ${at} | Kinh tế | ${at % 2 ? "Tập thể" : "Cá nhân"}`,
    );
    const head = "STT | Tên mô hình | Đơn vị thực hiện | Người chịu trách nhiệm | Lĩnh vực | Đối tượng";
    const roles = listRoles(check([sheet("DS", [head, ...lines].join("\n"))])).map(
      (line) => line.split(" ")[1],
    );
    expect(roles[2]).toBe("unit");
    expect(roles[3]).not.toBe("unit");
  });

  it("a column of collectives that stand beside persons is no column of units, though it is left blank below each", () => {
    const list = sheet(
      "DS",
      `Tập thể đăng ký | Họ và tên | Tên mô hình | Lĩnh vực | Loại
       Chi bộ thôn Hạ |  | Trồng rừng gỗ lớn | Kinh tế | Mô hình
        | Lò Văn Tám | Nuôi dê sinh sản | Kinh tế | Mô hình
        | Hà Thị Mơ | Nuôi ong | Kinh tế | Mô hình
       Hội Phụ nữ xã |  | Đường hoa | NTM | Mô hình
        | Lò Thị Ban | Vườn mẫu | NTM | Mô hình
        | Hà Văn Lai | Ngõ sạch | NTM | Mô hình`,
    );
    expect(listRoles(check([list]))[0]).not.toMatch(/^A unit/u);
  });

  it("are read by what stands in them and by near headers, less surely than known ones", () => {
    const report = check([UNSEEN]);
    expect(report.tables[0]?.kind).toBe("register");
    expect(listRoles(report).map((line) => line.replace(/ 0\.\d+/u, " ?"))).toEqual([
      "A unit 1",
      "B kind ?",
      "C title 1",
      "D subject ?",
      "E name 1",
      "F field ?",
      "G yearRegistered ?",
      "H none 1",
    ]);
  });

  it("are asked about, each with what it was read as", () => {
    const { questions = [] } = check([UNSEEN]);
    expect(questions.map(({ header, guess, used }) => [header, guess, used])).toEqual(
      expect.arrayContaining([
        ["Phân nhóm", "kind", true],
        ["Ai làm", "subject", true],
        ["Mảng công tác", "field", true],
      ]),
    );
    expect(questions.find((each) => each.header === "Mảng công tác")?.message).toMatch(
      /^Cột F “Mảng công tác” được đọc là cột “Lĩnh vực” \(chắc \d\d%\)\./u,
    );
  });

  it("make a register even where none is known: what is sorted by kind, subject and field is asked about (2026-11-26)", () => {
    const report = check([
      sheet(
        "S",
        `Số TT | Nơi gửi | Dạng | Việc làm hay | Ai làm | Họ và tên/ Tên đơn vị làm | Mảng | Đăng ký từ năm
         1 | Xã An Sơn | Mô hình | Vườn rau sạch | Tập thể | Chi hội PN thôn Đông | Kinh tế | 2021
         2 | Xã An Sơn | Mô hình | Đường hoa | Tập thể | Chi đoàn thôn Đoài | Kinh tế | 2021
         3 | Xã Bình Lâm | Mô hình | Hũ gạo tình thương | Cá nhân | Bà Lò Thị Mai | Văn hóa - Xã hội | 2022`,
      ),
    ]);
    expect(report.tables[0]?.kind).toBe("register");
    expect(report.stats.records).toBe(3);
    expect(
      (report.questions ?? []).map(({ header, guess, used }) => `${header}: ${guess} ${used}`).sort(),
    ).toEqual([
      "Ai làm: subject true",
      "Dạng: kind true",
      "Họ và tên/ Tên đơn vị làm: name false",
      "Mảng: field true",
      "Việc làm hay: title true",
      "Đăng ký từ năm: yearRegistered true",
    ]);
  });

  it("are not asked about once a person said what they hold", () => {
    const said = (header: string, role: "kind" | "none" | "field"): Correction => ({
      kind: "column",
      sheet: "DS",
      header,
      role,
    });
    const report = check([UNSEEN], [said("Phân nhóm", "none"), said("Mảng công tác", "field")]);
    expect(listRoles(report)).toEqual(expect.arrayContaining(["B none 1", "F field 1"]));
    expect((report.questions ?? []).map((each) => each.header)).not.toContain("Mảng công tác");
  });

  it("of a person's correction go before a known header", () => {
    const known = sheet(
      "DS",
      `Đơn vị | Loại | Tên mô hình | Đối tượng | Họ và tên | Lĩnh vực | Năm đăng ký | Năm sinh${ENTRIES}`,
    );
    const swap: Correction = { kind: "column", sheet: "DS", header: "Năm đăng ký", role: "yearRecognised" };
    expect(listRoles(check([known], [swap]))).toContain("G yearRecognised 1");
    expect(listRoles(check([known], [{ ...swap, sheet: "Khác" }]))).toContain("G yearRegistered 1");
  });
});

describe("what a person said of a table", () => {
  const summary = "STT | Lĩnh vực | Số mô hình\n1 | Phát triển kinh tế | 5\n2 | Lĩnh vực khác | 1";

  it("takes it out", () => {
    const report = check(
      [sheet("S", summary), sheet("T", summary)],
      [{ kind: "table", sheet: "S", address: "$A$1", is: "none" }],
    );
    expect(report.tables.map((table) => table.sheet)).toEqual(["T"]);
  });

  it("makes it what they said, for the place or for the sheet", () => {
    const is = (address: string): Correction => ({ kind: "table", sheet: "S", address, is: "generic" });
    expect(check([sheet("S", summary)], [is("A1")]).tables[0]?.kind).toBe("generic");
    expect(check([sheet("S", summary)], [is("")]).tables[0]?.kind).toBe("generic");
    expect(check([sheet("S", summary)], [is("B7")]).tables[0]?.kind).toBe("fields");
  });

  it("makes a register of a short list", () => {
    const short = sheet(
      "S",
      "STT | Tên mô hình | Họ và tên\n1 | Nuôi dê sinh sản | Lò Văn Tám\n2 | Trồng rừng | Hà Thị Mơ",
    );
    expect(check([short]).tables[0]?.kind).toBe("generic");
    const said: Correction = { kind: "table", sheet: "S", address: "A1", is: "register" };
    expect(check([short], [said]).tables[0]?.kind).toBe("register");
  });
});

describe("a table that does not say what it counts", () => {
  const bare =
    "STT | Lĩnh vực | Tập thể | Cá nhân\n1 | Phát triển kinh tế | 5 | 6\n2 | Lĩnh vực khác | 1 | 2";

  it("is asked about, since it is held against nothing", () => {
    const { questions = [], tables } = check([sheet("S", bare)]);
    expect(tables[0]?.kind).toBe("generic");
    expect(questions.map(({ kind, at }) => [kind, at.address])).toEqual([["measure", "A1"]]);
    expect(questions[0]?.message).toContain("Biểu theo lĩnh vực này không nói các số đếm gì");
  });

  it("is understood by its title where that names one measure", () => {
    const { questions = [], tables } = check([sheet("S", `TỔNG HỢP KHEN THƯỞNG NĂM 2021\n${bare}`)]);
    expect([tables[0]?.kind, questions]).toEqual(["fields", []]);
  });
});

describe("what was read as another writing", () => {
  it("is listed: short forms, years, marks, values said once", () => {
    const { tables } = check([
      sheet(
        "DS",
        `Đơn vị | Loại | Tên mô hình | Đối tượng | Họ và tên | Lĩnh vực | Năm đăng ký | Đăng ký mới
         Xã An Sơn | Mô hình | Nuôi dê sinh sản | CN | Lò Văn Tám | Kinh tế | năm 2021 | có
         ^ | Mô hình | Trồng rừng gỗ lớn | TT | Chi bộ thôn Hạ | Phát triển kinh tế | 21 | ✓
         Xã Bình Lâm | Mô hình | Nuôi ong lấy mật | CN | Hà Thị Mơ | Phát triển kinh tế | 2021 | x`,
      ),
    ]);
    const lines = (tables[0]?.normalised ?? []).map(
      ({ address, from, to, how, entries }) => `${address} “${from}” → “${to}” ${how} ×${entries}`,
    );
    expect(lines).toEqual([
      "A2 “” → “Xã An Sơn” merged ×1",
      "D2 “CN” → “Cá nhân” writing ×2",
      "D3 “TT” → “Tập thể” writing ×1",
      "F2 “Kinh tế” → “Phát triển kinh tế” writing ×1",
      "G2 “năm 2021” → “2021” year ×1",
      "G3 “21” → “2021” year ×1",
      "H2 “có” → “x” flag ×1",
      "H3 “✓” → “x” flag ×1",
    ]);
  });
});
