import { analyze } from "../../../src/core/engine/analyze";
import { gatherFacts } from "../../../src/core/engine/gather-facts";
import { planSheets } from "../../../src/core/sheets/plan-sheets";
import type { SheetSnapshot } from "../../../src/core/model/workbook";
import { findTitlePeriod } from "../../../src/core/tables/periods";
import type { Template } from "../../../src/core/template/schema";
import { readTextDocument } from "../../../src/documents/text/read-text-document";
import { writeBook } from "../../../src/sample/build-sample";
import { drawOffice } from "../../../src/sample/draw-office";
import { createRandom } from "../../../src/sample/random";
import { describeLoud } from "../../support/generated-register";
import { sheet, workbook } from "../../support/grid";
import { toSnapshot } from "../../support/to-snapshot";

function derive(...sheets: readonly SheetSnapshot[]): Template {
  return gatherFacts([workbook(...sheets)], [], null).template;
}

/** A list of one line an entry: year, level of the award, field. */
function list(
  entries: readonly (readonly [year: number | string, level: string, field: string])[],
  title = "DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO",
): SheetSnapshot {
  const lines = entries.map(
    ([year, level, field], index) =>
      `${index + 1} | Thôn ${index % 3} | Tổ hợp tác trồng rau sạch ${index} tại xóm Bãi | Tập thể | Nhóm hộ ${index} | ${field} | ${year} | ${level === "" ? "" : year} | ${level}`,
  );
  const header =
    "STT | Đơn vị | Tên mô hình | Đối tượng | Tên tập thể, cá nhân | Lĩnh vực | Năm đăng ký | Năm khen | Cấp khen";
  return sheet("Danh sách", [title, ".", header, ...lines].join("\n"));
}

function repeat<T>(count: number, value: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => value(index));
}

const names = (list: readonly { readonly name: string }[]): string[] => list.map(({ name }) => name);

describe("the period", () => {
  it("is that of the entries, and a lone year far away is an error with its likely slip", () => {
    const book = list([
      ...repeat(20, (i) => [2025 + (i % 2), "", "Kinh tế"] as const),
      [2052, "", "Kinh tế"],
    ]);
    expect(derive(book).period).toEqual({ from: 2025, to: 2026 });
    const loud = analyze([workbook(book)], [], null).findings.filter(
      ({ rule }) => rule === "year-outside-period",
    );
    expect(loud.map(({ expected }) => expected)).toEqual([2025]);
  });

  it("is the year that a title ends with, and is not made up where nothing says one", () => {
    const lines = Array.from(
      { length: 14 },
      (_, at) => `${at + 1} | Lớp ươm cây ${at} | ${20 + (at % 7)}`,
    ).join("\n");
    const log = (title: string) => sheet("Sổ lớp", `${title}\nSố | Lớp | Người học\n${lines}`);
    const details = (title: string) => analyze([workbook(log(title))], [], null).templateDetails?.period;
    expect(details("SỔ THEO DÕI CÁC LỚP TẬP HUẤN 2026")).toMatchObject({ from: 2026, to: 2026 });
    expect(details("SỔ THEO DÕI CÁC LỚP TẬP HUẤN")?.name).toBe("chưa rõ");
  });

  it("is the title's where the entries bear it out, wider where a good share of them does not", () => {
    const few = list(
      [...repeat(30, () => [2026, "", "Kinh tế"] as const), [2025, "", "Kinh tế"]],
      "NĂM 2026",
    );
    expect(derive(few).period).toEqual({ from: 2026, to: 2026 });
    const many = list(
      repeat(30, (i) => [2025 + (i % 2), "", "Kinh tế"] as const),
      "NĂM 2026",
    );
    expect(derive(many).period).toEqual({ from: 2025, to: 2026 });
    const long = list(
      repeat(30, () => [2025, "", "Kinh tế"] as const),
      "GIAI ĐOẠN 2025 - 2030",
    );
    expect(derive(long).period).toEqual({ from: 2025, to: 2030 });
  });

  it("is the title of the office's table, though its list goes further, and nothing of the list is outside", () => {
    const entries = repeat(
      40,
      (i) => [i < 9 ? 2025 : 2026, "", i % 2 === 0 ? "Kinh tế" : "Văn hóa"] as const,
    );
    const own = (field: string): number =>
      entries.filter(([year, , each]) => year === 2026 && each === field).length;
    const typed = sheet(
      "Biểu",
      `BIỂU TỔNG HỢP MÔ HÌNH NĂM 2026
       .
       STT | Lĩnh vực | Tổng số
       1 | Kinh tế | ${own("Kinh tế")}
       2 | Văn hóa | ${own("Văn hóa")}
       | Tổng cộng | ${own("Kinh tế") + own("Văn hóa")}`,
    );
    expect(derive(list(entries), typed)).toMatchObject({
      period: { from: 2026, to: 2026 },
      span: { from: 2025, to: 2026 },
    });
    expect(describeLoud(analyze([workbook(list(entries), typed)], [], null).findings)).toEqual([]);
  });

  it("is read from days, and from years one after another", () => {
    expect(findTitlePeriod("CÔNG NHẬN TỪ 01/7/2025 ĐẾN 30/6/2026")).toEqual({
      from: 2025,
      to: 2026,
      months: { first: 7, last: 6 },
    });
    expect(findTitlePeriod("(Từ tháng 3/2026 đến hết tháng 9/2026)")).toEqual({
      from: 2026,
      to: 2026,
      months: { first: 3, last: 9 },
    });
    expect(findTitlePeriod("từ ngày 01/01/2024 đến ngày 31/12/2025")).toEqual({ from: 2024, to: 2025 });
    expect(findTitlePeriod("biểu dương năm 2025 và năm 2026")).toEqual({ from: 2025, to: 2026 });
    expect(findTitlePeriod("các năm 2023, 2024, 2025")).toEqual({ from: 2023, to: 2025 });
    expect(findTitlePeriod("Hồng Lạc, ngày 12 tháng 01 năm 2026")).toBeNull();
    expect(findTitlePeriod("từ 09/2026 đến 03/2026")).toBeNull();
  });

  it("is the longest that tables name, before what their heads name", () => {
    const table = (name: string, title: string, heads: string): SheetSnapshot =>
      sheet(
        name,
        `${title}\n.\nSTT | Khu | ${heads}\n1 | Khu A | 3 | 4\n2 | Khu B | 5 | 1\n3 | Khu C | 2 | 2`,
      );
    const half = table("Một", "BIỂU 1. SÁU THÁNG ĐẦU NĂM 2026", "Tập thể | Cá nhân");
    const year = table("Hai", "BIỂU 2. KẾT QUẢ NĂM 2026", "Tập thể | Cá nhân");
    const heads = table("Ba", "BIỂU 3. THEO KHU", "Năm 2025 | Năm 2026");
    expect(gatherFacts([workbook(half, year, heads)], [], null).template.period).toEqual({
      from: 2026,
      to: 2026,
    });
    expect(gatherFacts([workbook(heads)], [], null).template.period).toEqual({ from: 2025, to: 2026 });
  });

  it("is the texts' where no workbook says it", () => {
    const text = readTextDocument(
      "bao-cao.txt",
      "Giai đoạn 2023 - 2025, xã có 12 mô hình. Năm 2024 có 5 mô hình.",
    );
    expect(gatherFacts([], [text], null).template.period).toEqual({ from: 2023, to: 2025 });
  });

  it("is that of the newer of two reports, however often the older names its own", () => {
    const old = readTextDocument("cu.txt", "Năm 2025 có 5 mô hình. Năm 2025 khen 2. Năm 2025 nhân rộng 1.");
    const fresh = readTextDocument("moi.txt", "Năm 2026 có 6 mô hình. So với năm 2025 tăng 1.");
    for (const texts of [
      [old, fresh],
      [fresh, old],
    ])
      expect(gatherFacts([], texts, null).template.period).toEqual({ from: 2026, to: 2026 });
  });

  it("of half a year counts by the dates of the list, in the built formulas too", () => {
    const dates = [46030, 46100, 46195, 46220, 46150, 46040];
    const lines = dates.map(
      (date, index) =>
        `${index + 1} | Thôn ${index % 2} | Mô hình trồng hoa ven đường số ${index} | Tập thể | Tổ ${index} | Kinh tế | ${date}`,
    );
    const header = "STT | Đơn vị | Tên mô hình | Đối tượng | Tên tập thể, cá nhân | Lĩnh vực | Ngày đăng ký";
    const drawn = sheet("Danh sách", ["DANH SÁCH 6 THÁNG ĐẦU NĂM 2026", ".", header, ...lines].join("\n"));
    const formats = new Map(dates.map((_, index) => [(3 + index) * 16_384 + 6, "dd/mm/yyyy"]));
    const facts = gatherFacts([workbook({ ...drawn, numberFormats: formats })], [], null);
    expect(facts.template.period).toEqual({ from: 2026, to: 2026, months: { first: 1, last: 6 } });
    const { plans } = planSheets(facts, { which: ["units"], values: false, language: "vi" });
    const counts =
      plans[0]?.cells.flatMap(({ content }) => (content.kind === "formula" ? [content] : [])) ?? [];
    // 18 July stays out.
    expect(counts.filter(({ formula }) => formula.startsWith("SUM(")).map(({ value }) => value)).toContain(5);
    expect(counts.some(({ formula }) => formula.includes("DATE(2026,7,1)"))).toBe(true);
  });
});

describe("levels and fields", () => {
  const entries = repeat(
    40,
    (i) => [2026, i % 4 === 0 ? "Tỉnh" : "Xã", i % 5 === 0 ? "Chuyển đổi số" : "Kinh tế"] as const,
  );

  it("are those that the list uses: a new value like the others once several entries have it", () => {
    const template = derive(list(entries));
    expect(names(template.levels)).toEqual(["Xã", "Tỉnh"]);
    expect(names(template.fields)).toEqual(["Kinh tế", "Chuyển đổi số"]);
  });

  it("a lone odd spelling stays an unknown value with its nearest", () => {
    const book = list([...entries, [2026, "Xã", "Chuyển đổi sô"], [2026, "Xã", "Chuyên đổi số"]]);
    expect(names(derive(book).fields)).toEqual(["Kinh tế", "Chuyển đổi số"]);
    const odd = list([...entries, [2026, "Xã", "Chuyển đôi sốt"]]);
    const told = analyze([workbook(odd)], [], null).findings.filter(
      ({ rule }) => rule === "unknown-category",
    );
    expect(told.map(({ expected }) => expected)).toEqual(["Chuyển đổi số"]);
  });

  it("an abbreviation is its name's, however often it stands", () => {
    const book = list([...entries, ...repeat(12, () => [2026, "Xã", "CĐS"] as const)]);
    expect(names(derive(book).fields)).toEqual(["Kinh tế", "Chuyển đổi số"]);
  });

  it("take the typed table's order and words, and a column of its own makes a level", () => {
    const typed = sheet(
      "Khen",
      `TỔNG HỢP KHEN THƯỞNG NĂM 2026
       .
       TT | Lĩnh vực | Cấp khen | < | < | Cộng
       ^ | ^ | Cấp tỉnh | Cấp xã | Quân khu | ^
       1 | Chuyển đổi số | 2 | 6 | 0 | 8
       2 | Phát triển kinh tế | 8 | 24 | 0 | 32
       | Cộng | 10 | 30 | 0 | 40`,
    );
    const template = derive(list(entries), typed);
    expect(names(template.levels)).toEqual(["Tỉnh", "Xã", "Quân khu"]);
    expect(names(template.fields)).toEqual(["Chuyển đổi số", "Phát triển kinh tế"]);
    expect(describeLoud(analyze([workbook(list(entries), typed)], [], null).findings)).toEqual([]);
    // The office's own table is the one that is built: its header, order and words.
    const facts = gatherFacts([workbook(list(entries), typed)], [], null);
    const { plans } = planSheets(facts, { which: ["fields"], values: true, language: "vi" });
    const texts = plans[0]?.cells.flatMap(({ content }) => (content.kind === "text" ? [content.text] : []));
    expect(texts).toEqual(expect.arrayContaining(["TỔNG HỢP KHEN THƯỞNG NĂM 2026", "Quân khu", "Cộng"]));
  });

  it("a column with a header that nobody knows is that of the fields which the typed table alone names", () => {
    const typed = sheet(
      "Biểu 1",
      `TỔNG HỢP SỐ MÔ HÌNH ĐĂNG KÝ NĂM 2026
       .
       STT | Lĩnh vực | Số mô hình đăng ký | <
       ^ | ^ | Tập thể | Cá nhân
       1 | Giữ rừng đầu nguồn | 12 | 0
       2 | Dạy chữ ban đêm | 9 | 0
       3 | Lĩnh vực khác | 3 | 0`,
    );
    const fields = ["Giữ rừng đầu nguồn", "GRĐN", "Dạy chữ ban đêm", "Khác"];
    const entries = repeat(
      24,
      (i) => [2026, "", fields[i % 8 === 7 ? 1 : i < 14 ? 0 : i < 22 ? 2 : 3] ?? ""] as const,
    );
    const register = list(entries);
    const header = register.values.findIndex((row) => row.includes("Lĩnh vực"));
    const values = register.values.map((row, at) =>
      at === header ? row.map((cell) => (cell === "Lĩnh vực" ? "Mảng việc" : cell)) : row,
    );
    const template = derive({ ...register, values }, typed);
    expect(names(template.fields)).toEqual(["Giữ rừng đầu nguồn", "Dạy chữ ban đêm", "Lĩnh vực khác"]);
    expect(template.fields[0]?.aliases).toContain("GRĐN");
  });

  it("what the list writes short for a row of the typed table is that row's, though it never stands in full", () => {
    const typed = sheet(
      "Biểu 1",
      `TỔNG HỢP SỐ MÔ HÌNH ĐĂNG KÝ NĂM 2026
       .
       STT | Lĩnh vực | Số mô hình đăng ký | <
       ^ | ^ | Tập thể | Cá nhân
       1 | Mô hình chung tay giữ rừng đầu nguồn và phòng cháy | 14 | 0
       2 | Dạy chữ ban đêm | 10 | 0
       3 | Phát triển kinh tế | 9 | 0`,
    );
    const entries = repeat(33, (i) => {
      const field = i < 8 ? "Giữ rừng đầu nguồn" : i < 14 ? "Phòng cháy" : i < 24 ? "DCBĐ" : "Kinh tế";
      return [2026, "", field] as const;
    });
    expect(names(derive(list(entries), typed).fields)).toEqual([
      "Mô hình chung tay giữ rừng đầu nguồn và phòng cháy",
      "Dạy chữ ban đêm",
      "Phát triển kinh tế",
    ]);
    expect(describeLoud(analyze([workbook(list(entries), typed)], [], null).findings)).toEqual([]);
  });

  it("“Lĩnh vực văn hóa” in the table is what the list calls “Văn hóa”, whoever knows it", () => {
    const entries = repeat(
      24,
      (i) =>
        [
          2025,
          "",
          ["Kinh tế", "Văn hóa - xã hội", "Quốc phòng - an ninh", "Nước sạch"][i % 4] ?? "",
        ] as const,
    );
    const typed = sheet(
      "Biểu",
      "BIỂU TỔNG HỢP MÔ HÌNH NĂM 2025\n.\nSTT | Lĩnh vực | Tổng số\n1 | Lĩnh vực kinh tế | 6\n2 | Lĩnh vực văn hóa - xã hội | 6\n3 | Lĩnh vực quốc phòng - an ninh | 6\n4 | Lĩnh vực nước sạch | 6\n | Tổng cộng | 24",
    );
    expect(names(derive(list(entries), typed).fields)).toEqual([
      "Lĩnh vực kinh tế",
      "Lĩnh vực văn hóa - xã hội",
      "Lĩnh vực quốc phòng - an ninh",
      "Lĩnh vực nước sạch",
    ]);
  });

  it("a chart is titled by the line that says what is counted", () => {
    const summary = sheet(
      "Biểu 1",
      `
      BIỂU TỔNG HỢP
      (Kèm theo Báo cáo của Ban Chỉ đạo về việc thực hiện phong trào)
      KẾT QUẢ THỰC HIỆN PHONG TRÀO "DÂN VẬN KHÉO" NĂM 2026
      .
      STT | Lĩnh vực | Số mô hình đăng ký | <
      ^ | ^ | Tập thể | Cá nhân
      1 | Kinh tế | 12 | 0
      2 | Văn hóa | 8 | 0`,
    );
    const entries = repeat(20, (i) => [2026, "", i < 12 ? "Kinh tế" : "Văn hóa"] as const);
    const { tables } = derive(list(entries), summary);
    expect(tables.flatMap(({ chart }) => chart?.title ?? [])).toContain(
      'Kết quả thực hiện phong trào "Dân vận khéo" năm 2026',
    );
  });

  it("“Cơ sở” in the table and “Xã” in the list are one level", () => {
    const typed = sheet(
      "Khen",
      `KHEN THƯỞNG NĂM 2026
       Năm | Cơ sở | Tỉnh | Cộng
       2026 | 30 | 10 | 40`,
    );
    const template = derive(list(entries), typed);
    expect(names(template.levels)).toEqual(["Cơ sở", "Tỉnh"]);
    expect(describeLoud(analyze([workbook(list(entries), typed)], [], null).findings)).toEqual([]);
  });

  it("initials over narrow columns are said in words", () => {
    const typed = sheet(
      "Khen",
      `KHEN THƯỞNG NĂM 2026
       .
       TT | Lĩnh vực | Cấp khen | < | Cộng
       ^ | ^ | CS | TW | ^
       1 | Chuyển đổi số | 6 | 2 | 8
       2 | Kinh tế | 24 | 8 | 32
       | Cộng | 30 | 10 | 40`,
    );
    const entries = repeat(
      40,
      (i) => [2026, i % 4 === 0 ? "Trung ương" : "Cơ sở", i % 5 === 0 ? "Chuyển đổi số" : "Kinh tế"] as const,
    );
    expect(names(derive(list(entries), typed).levels)).toEqual(["Cơ sở", "Trung ương"]);
  });

  it("“Chưa khen” is no level, and “TS” beside “TT” and “CN” no subject", () => {
    const entries = repeat(
      40,
      (i) => [2026, i % 4 === 0 ? "Chưa khen" : i % 4 === 1 ? "Tỉnh" : "Xã", "Kinh tế"] as const,
    );
    const typed = sheet(
      "Khen",
      `KHEN THƯỞNG NĂM 2026
       .
       TT | Lĩnh vực | Đối tượng | < | <
       ^ | ^ | TS | TT | CN
       1 | Kinh tế | 30 | 30 | 0
       2 | Văn hóa - xã hội | 0 | 0 | 0
       | Cộng | 30 | 30 | 0`,
    );
    const { levels, subjects } = derive(list(entries), typed);
    expect([names(levels), names(subjects)]).toEqual([
      ["Xã", "Tỉnh"],
      ["Tập thể", "Cá nhân"],
    ]);
    expect(describeLoud(analyze([workbook(list(entries))], [], null).findings)).toEqual([]);
  });

  it("rows of groups are the fields where the list has a column of them; the rows below are of another", () => {
    const parts = {
      "Làm kinh tế giỏi": ["Nuôi cá lồng", "Trồng cam"],
      "Xóm làng bình yên": ["Tuần tra đêm", "Hòa giải tại xóm"],
    };
    const entries = repeat(48, (i) => {
      const field = i % 3 === 0 ? "Xóm làng bình yên" : "Làm kinh tế giỏi";
      return [2026, "Xã", field] as const;
    });
    const lines = Object.entries(parts).flatMap(([field, own], index) => {
      const all = entries.filter(([, , each]) => each === field).length;
      return [
        `${["I", "II"][index]} | ${field} | ${all} | ${all}`,
        ...own.map((each, at) => `${index + 1}.${at + 1} | ${each} | ${all / 2} | ${all / 2}`),
      ];
    });
    const typed = sheet(
      "Biểu",
      `BIỂU TỔNG HỢP MÔ HÌNH NĂM 2026\n.\nSTT | Lĩnh vực, nội dung | Tổng số | Cấp xã\n${lines.join("\n")}\n | Tổng cộng | 48 | 48`,
    );
    expect(names(derive(list(entries), typed).fields)).toEqual(Object.keys(parts));
  });

  it("what a person set holds, and the rest goes on following", () => {
    const fields = [{ id: "a", name: "Kinh tế", aliases: [] }];
    const facts = gatherFacts([workbook(list(entries))], [], null, {
      parts: { fields },
      period: { from: 2024, to: 2026 },
    });
    expect(names(facts.template.fields)).toEqual(["Kinh tế"]);
    expect(facts.template.period).toEqual({ from: 2024, to: 2026 });
    expect(names(facts.template.levels)).toEqual(["Xã", "Tỉnh"]);
    expect(facts.sources).toMatchObject({
      fields: { kind: "person" },
      period: { kind: "person" },
      levels: { kind: "register" },
    });
  });
});

describe("usual tables", () => {
  it("are offered where there is something to count: no table by units of a single one, none of awards without levels", () => {
    const one = list(repeat(20, () => [2026, "", "Kinh tế"] as const));
    const units = one.values.map((row) =>
      row.map((cell) => (typeof cell === "string" && cell.startsWith("Thôn ") ? "Thôn Đá Dựng" : cell)),
    );
    expect(derive({ ...one, values: units }).tables.map(({ id }) => id)).not.toContain("units");
    expect(derive(one).tables.map(({ id }) => id)).toContain("units");
  });
});

describe("another movement", () => {
  const header = "TT | Họ và tên tác giả | Đơn vị | Tên sáng kiến | Lĩnh vực | Cấp công nhận";
  const lines = repeat(
    12,
    (i) =>
      `${i + 1} | Trần Văn Đoàn ${i} | Phòng ${1 + (i % 3)} | Giải pháp giảm hồ sơ trễ hạn số ${i} | Y tế | ${i % 3 === 0 ? "Tỉnh" : "Cơ sở"}`,
  );
  const book = sheet("DS", ["DANH SÁCH SÁNG KIẾN NĂM 2026", ".", header, ...lines].join("\n"));

  it("gives its own name to titles, and only the tables that its list can fill", () => {
    const facts = gatherFacts([workbook(book)], [], null);
    expect([facts.template.name, facts.template.tables.map(({ id }) => id)]).toEqual([
      "Sáng kiến",
      ["levels", "fields", "units"],
    ]);
    const { plans } = planSheets(facts, { which: ["units"], values: true, language: "vi" });
    const texts = plans[0]?.cells.flatMap(({ content }) => (content.kind === "text" ? [content.text] : []));
    expect(texts).toContain("SỐ SÁNG KIẾN THEO ĐƠN VỊ NĂM 2026");
    // A list without a column of years is all of its title's year.
    expect(plans[0]?.cells.some(({ content }) => content.kind === "number" && content.value === 12)).toBe(
      true,
    );
  });

  it("of a list that no template knows has the levels and fields that the office's table divides", () => {
    const teams = ["Tổ Văn thư", "Tổ Kế toán", "Tổ Kỹ thuật"];
    const areas = ["Tiết kiệm điện", "Nếp sống công sở", "Chăm sóc cây xanh"];
    const who = ["Giám đốc khen", "Sở Công Thương khen"];
    const works = repeat(60, (i) => ({
      team: teams[(i * 7) % 3] ?? "",
      area: areas[(i * 11 + (i % 4)) % 3] ?? "",
      by: who[i % 5 < 3 ? 0 : 1] ?? "",
    }));
    const entries = sheet(
      "Sổ",
      `SỔ GHI VIỆC LÀM THEO GƯƠNG BÁC NĂM 2026\n.\nSố | Tổ | Việc | Mảng việc | Mức khen\n${works.map(({ team, area, by }, i) => `${i + 1} | ${team} | Việc làm số ${i} ở kho ${i % 7} | ${area} | ${by}`).join("\n")}`,
    );
    const line = (label: string, team: string | null): string => {
      const own = works.filter((work) => team === null || work.team === team);
      return [
        label,
        own.length,
        ...areas.map((area) => own.filter((work) => work.area === area).length),
        ...who.map((by) => own.filter((work) => work.by === by).length),
      ].join(" | ");
    };
    const typed = sheet(
      "Biểu",
      `BIỂU TỔNG HỢP HỌC TẬP VÀ LÀM THEO TẤM GƯƠNG BÁC HỒ NĂM 2026
       .
       Tổ | Tổng số | Mảng việc | < | < | Mức khen | <
       ^ | ^ | ${areas.join(" | ")} | Giám đốc | Sở Công Thương
       ${teams.map((team) => line(team, team)).join("\n")}
       ${line("Toàn công ty", null)}`,
    );
    const { templateDetails } = analyze([workbook(entries, typed)], [], null);
    expect(templateDetails).toMatchObject({
      name: "Phong trào thi đua “Học tập và làm theo Bác”",
      fields: areas,
      levels: ["Giám đốc", "Sở Công Thương"],
    });
    expect(templateDetails?.parts).toContainEqual({
      part: "levels",
      value: "Giám đốc, Sở Công Thương",
      from: "theo biểu Biểu",
    });
  });

  it("says what was taken and from where", () => {
    const { templateDetails } = analyze([workbook(book)], [], null);
    expect(templateDetails?.parts).toContainEqual({
      part: "period",
      value: "2026",
      from: "theo tiêu đề danh sách ở DS",
    });
    expect(templateDetails?.levels).toEqual(["Cơ sở", "Tỉnh"]);
  });
});

describe("offices drawn at random", () => {
  it.each([1, 2, 3, 4, 5, 6])(
    "number %i: nothing is loud, and years, levels and fields are its own",
    (seed) => {
      const office = drawOffice(createRandom(seed));
      const book = writeBook({ seed, units: 8, entries: 300, template: office });
      const facts = gatherFacts([toSnapshot("a.xlsx", book.sheets)], [], null);
      expect(describeLoud(analyze([toSnapshot("a.xlsx", book.sheets)], [], null).findings)).toEqual([]);
      expect(facts.template.period).toEqual(office.period);
      expect(names(facts.template.levels)).toEqual(names(office.levels));
      expect(names(facts.template.fields).sort()).toEqual(names(office.fields).sort());
    },
  );
});
