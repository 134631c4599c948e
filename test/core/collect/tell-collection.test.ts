import { collectWorkbook } from "../../../src/core/collect/collect-workbook";
import type { Collection, FileOutcome } from "../../../src/core/collect/collection";
import { describeTaken } from "../../../src/core/collect/count-collection";
import { describeRemark } from "../../../src/core/collect/describe-remark";
import { listCollectedColumns, listEntries } from "../../../src/core/collect/list-entries";
import { planCollectionSheets } from "../../../src/core/collect/plan-collection-sheets";
import { summariseCollection } from "../../../src/core/collect/summarise-collection";
import { cellKey } from "../../../src/core/model/address";
import type { SheetSnapshot } from "../../../src/core/model/workbook";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { sheet } from "../../support/grid";

const TEMPLATE = {
  ...defaultTemplate(),
  units: ["Xã An Sơn", "Xã Bình Lâm", "Xã Cao Phong"].map((name) => ({ name, aliases: [] })),
};

/** Files by their names, collected. */
function collect(files: Readonly<Record<string, readonly SheetSnapshot[]>>): Collection {
  const outcomes = Object.entries(files).map(([name, sheets]): FileOutcome => {
    const { facts } = collectWorkbook({ name, sheets }, TEMPLATE);
    return { kind: "read", name, facts };
  });
  return summariseCollection(outcomes, TEMPLATE);
}

function listTold({ remarks }: Collection): readonly string[] {
  return remarks.map(({ severity, sheet: on, place, about, file }) => {
    const text = describeRemark(about, file, ({ code }) => code, "vi");
    return `${severity} ${on ?? "-"} ${place ?? "-"} ${text}`;
  });
}

function valuesOf(id: string, own: SheetSnapshot): readonly unknown[] {
  const file = collectWorkbook({ name: "ds.xlsx", sheets: [own] }, TEMPLATE);
  const columns = listCollectedColumns(TEMPLATE);
  const at = columns.findIndex((column) => column.id === id);
  return [...listEntries("ds.xlsx", file, columns)].map(({ values }) => values[at]);
}

const HEADER = "Đơn vị | Loại | Tên mô hình | Đối tượng | Tên tập thể, cá nhân | Lĩnh vực";
const LINES = `
  Xã An Sơn | Mô hình | Nuôi dê sinh sản | Cá nhân | Lò Văn Tám | Phát triển kinh tế
  Xã An Sơn | Mô hình | Trồng rừng gỗ lớn | Cá nhân | Hà Thị Mơ | Phát triển kinh tế`;

describe("what a list says of all its entries", () => {
  // "x" was written for every entry of a list without the column, and nothing said so (2026-11-26).
  it("is told where it has no column of new registrations", () => {
    const told = listTold(collect({ "ds.xlsx": [sheet("DS", `NĂM 2024\n${HEADER}${LINES}`)] }));
    expect(told[0]).toMatch(
      /^warning DS - Danh sách không có cột “Đăng ký mới”: cả 2 mục được tính là đăng ký mới\./u,
    );
    const known = HEADER.replace("Lĩnh vực", "Lĩnh vực | Đăng ký mới");
    const own = sheet("DS", `NĂM 2024\n${known}${LINES.replace("tế\n", "tế | x\n")}`);
    expect(listTold(collect({ "ds.xlsx": [own] })).join()).not.toContain("Đăng ký mới");
  });

  // The year stood in the title or the sheet's name, and was blank in every entry (2026-11-26).
  it.each([
    ["DS", "Đăng ký mô hình Dân vận khéo năm 2024", /năm 2024 được lấy theo tiêu đề “Đăng ký/u],
    ["Năm 2024", "DANH SÁCH", /năm 2024 được lấy theo tên trang “Năm 2024”/u],
  ])("on “%s” under “%s” is its year", (name, title, sentence) => {
    const own = sheet(name, `${title}\n${HEADER}${LINES}`);
    expect(valuesOf("yearRegistered", own)).toEqual([2024, 2024]);
    const collection = collect({ "ds.xlsx": [own] });
    expect(listTold(collection).filter((each) => each.startsWith("note"))[0]).toMatch(sentence);
    const line = collection.normalised.find((each) => each.role === "yearRegistered");
    expect(line).toMatchObject({ from: name === "DS" ? title : name, to: "2024", entries: 2 });
  });

  it("is missed where it names no year, with every other column that it must have", () => {
    const own = sheet(
      "DS",
      `Đơn vị | Tên mô hình | Tên tập thể, cá nhân | Lĩnh vực | Năm công nhận
       Xã An Sơn | Nuôi dê sinh sản | Lò Văn Tám | Kinh tế | 2022`,
    );
    expect(valuesOf("yearRegistered", own)).toEqual([""]);
    expect(listTold(collect({ "ds.xlsx": [own] }))[0]).toMatch(
      /^warning DS - Danh sách không có cột “Loại”, “Đối tượng”, “Năm đăng ký” nên mục duy nhất còn thiếu/u,
    );
  });

  it("is not a title's year where a column may be the one of years", () => {
    const own = sheet(
      "DS",
      `BÁO CÁO NĂM 2024
       STT | Năm | Tên mô hình | Phân loại | Lĩnh vực | Tên tập thể hoặc cá nhân | Đối tượng
       1 | 2023 | Nuôi dê sinh sản | Mô hình | Kinh tế | Lò Văn Tám | CN
       2 | 2023 | Trồng rừng gỗ lớn | Mô hình | Kinh tế | Hà Thị Mơ | CN`,
    );
    const years = valuesOf("yearRegistered", own);
    expect(years).toHaveLength(2);
    expect(years).not.toContain(2024);
  });
});

describe("what was normalised", () => {
  const listLines = (own: SheetSnapshot) =>
    collect({ "ds.xlsx": [own] }).normalised.map(
      ({ role, from, to, how, entries, first }) =>
        `${first.address} ${role} “${from}” → “${to}” ${how} ×${entries}`,
    );

  // Three entries were said to be of the first unit of a column of merged cells, one of them another's (2026-11-26).
  it("has a line for each value that stands once for several entries", () => {
    const lines = listLines(
      sheet(
        "DS",
        `${HEADER} | Năm đăng ký | Đăng ký mới
         Xã An Sơn | Mô hình | Nuôi dê | Cá nhân | Lò Văn Tám | Kinh tế | 2024 | x
         ^ | Mô hình | Trồng rừng | Cá nhân | Hà Thị Mơ | Lĩnh vực khác | 2024 | x
         ^ | Mô hình | Nuôi ong | Cá nhân | Hà Văn Bốn | Lĩnh vực khác | 2024 | x
         Xã Bình Lâm | Mô hình | Đường hoa | Cá nhân | Lò Thị Sáu | Kinh tế | 2024 | x
         ^ | Mô hình | Cổng làng | Cá nhân | Lò Thị Bảy | nt | 2024 | x`,
      ),
    );
    expect(lines).toEqual([
      "A2 unit “” → “Xã An Sơn” merged ×2",
      "A5 unit “” → “Xã Bình Lâm” merged ×1",
      "F2 field “Kinh tế” → “Phát triển kinh tế” writing ×2",
      // What was written is told, and what the register says: "" → "Kinh tế" was neither.
      "F6 field “nt” → “Phát triển kinh tế” filled-down ×1",
    ]);
  });

  it("says what a line above the entries says, and what it is understood as", () => {
    const lines = listLines(
      sheet(
        "DS",
        `STT | Đơn vị | Loại | Tên mô hình | Đối tượng | Tên tập thể, cá nhân | Năm đăng ký | Đăng ký mới
         I | LĨNH VỰC KINH TẾ
         1 | Xã An Sơn | Mô hình | Nuôi dê sinh sản | Cá nhân | Lò Văn Tám | 2024 | x
         II | Quốc phòng - an ninh
         1 | Xã An Sơn | Mô hình | Tổ tự quản | Cá nhân | Hà Thị Mơ | 2024 | x`,
      ),
    );
    expect(lines).toEqual([
      "B2 field “LĨNH VỰC KINH TẾ” → “Phát triển kinh tế” heading ×1",
      "B4 field “” → “Quốc phòng - an ninh” heading ×1",
    ]);
  });

  it("shows a date as a date", () => {
    const own = sheet(
      "DS",
      `${HEADER} | Năm đăng ký | Đăng ký mới
       Xã An Sơn | Mô hình | Nuôi dê sinh sản | Cá nhân | Lò Văn Tám | Lĩnh vực khác | 45366 | x`,
      { numberFormats: new Map([[cellKey(1, 6), "dd/mm/yyyy"]]) },
    );
    expect(listLines(own)).toEqual(["G2 yearRegistered “15/03/2024” → “2024” year ×1"]);
  });
});

describe("a file without an entry", () => {
  const told = (...sheets: readonly SheetSnapshot[]) => listTold(collect({ "ds.xlsx": sheets }));
  const cover = sheet("Bìa", "ĐOÀN TNCS HỒ CHÍ MINH\nKính gửi: Ban Dân vận\nGửi kèm danh sách 4 mô hình");

  // It was told as an error without a place, and its sheet once more as a note (2026-11-26).
  it("is told once, at the sheet, with the columns that are known and what is missing", () => {
    const list = told(
      cover,
      sheet(
        "DS",
        "STT | Lĩnh vực | Việc | Đối tượng\n1 | Kinh tế | Nuôi dê | CN\n2 | Kinh tế | Nuôi ong | CN",
      ),
    );
    expect(list).toEqual([
      expect.stringMatching(
        /^error DS 1 .*dòng 1 có các cột “Lĩnh vực”, “Đối tượng”, nhưng không cột nào được hiểu là tên/u,
      ),
    ]);
  });

  it.each([
    ["no entry", HEADER, /bên dưới chưa có mục nào/u],
    [
      "few columns",
      "STT | Tên mô hình | Lĩnh vực\n1 | Nuôi dê | Kinh tế",
      /mới được 2 cột quen .* ít nhất 4/u,
    ],
    ["no header", "1 | Xã An Sơn | Nuôi dê | CN\n2 | Xã An Sơn | Nuôi ong | CN", /không thấy dòng tiêu đề/u],
    ["words alone", "Kính gửi: Ban Dân vận\nXã chưa có mô hình nào", /chỉ có lời văn/u],
  ])("says why: %s", (_, drawing, sentence) => {
    const list = told(sheet("DS", drawing));
    expect(list).toEqual([expect.stringMatching(sentence)]);
    expect(list[0]).toMatch(/^error DS /u);
  });

  it("of several sheets says each, those alike together; of empty ones that there is no list", () => {
    const same = "STT | Lĩnh vực | Việc | Đối tượng\n1 | Kinh tế | Nuôi dê | CN\n2 | Kinh tế | Nuôi ong | CN";
    const [only, ...others] = told(sheet("2023", same), sheet("2024", same), sheet("nháp", HEADER));
    expect(others).toEqual([]);
    expect(only).toMatch(/^error - - Trang “2023”, “2024”: .* Trang “nháp”: .*chưa có mục nào\.$/u);
    expect(told(sheet("DS", "."))).toEqual([expect.stringMatching(/^error - - Không thấy danh sách nào/u)]);
  });

  it("a list that looks like a summary table is told with its known columns, a summary table as what it is", () => {
    const summary = "STT | Lĩnh vực | Số mô hình\n1 | Phát triển kinh tế | 5\n2 | Lĩnh vực khác | 1";
    expect(told(sheet("B", `TỔNG HỢP KHEN THƯỞNG NĂM 2021\n${summary}`))).toEqual([
      "error B - Trang này là biểu tổng hợp, và không có biểu cùng mẫu của đơn vị khác để cộng: không lấy.",
    ]);
    const units = "STT | Đơn vị | Đăng ký mới | Nhân rộng\n1 | Xã An Sơn | 5 | 2\n2 | Xã Bình Lâm | 1 | 0";
    expect(told(sheet("B", `TỔNG HỢP MÔ HÌNH NĂM 2021\n${units}`))).toEqual([
      "error B - Trang này là biểu tổng hợp, và không có biểu cùng mẫu của đơn vị khác để cộng: không lấy.",
    ]);
    const like = sheet(
      "DS",
      `Danh sách việc làm dân vận khéo năm 2024
       STT | Lĩnh vực | Việc | Ai | Chức vụ | Đối tượng | Đăng ký mới | Nhân rộng
       1 | Phát triển kinh tế | Góp vốn | Chi hội A |  | TT | x |
       2 | Xây dựng nông thôn mới | Đường hoa | Chi hội B |  | TT |  | x
       Tổng |  | 2 việc |  |  |  | 1 | 1`,
    );
    expect(told(like)).toEqual([
      expect.stringMatching(
        /^error DS 2 .*biểu tổng hợp.* Nếu là danh sách: dòng 2 có các cột “Lĩnh vực”, .*nhưng không cột nào/u,
      ),
    ]);
  });

  it("a cover beside a list is no warning", () => {
    const list = told(cover, sheet("DS", `NĂM 2024\n${HEADER}${LINES}`));
    expect(list).toContain("note Bìa - Trang này chỉ có lời văn, không có danh sách: không lấy.");
  });
});

describe("who has reported", () => {
  // "12 have reported, 14 have not", of a list of 23 (2026-11-26).
  it("is counted against the catalogue, others apart, and files that gave entries apart from all", () => {
    const own = (unit: string) => sheet("DS", `NĂM 2024\n${HEADER}${LINES.replaceAll("Xã An Sơn", unit)}`);
    const collection = collect({
      "a.xlsx": [own("Xã An Sơn")],
      "b.xlsx": [own("Chi bộ bản Nà Ớt")],
      "c.xlsx": [sheet("DS", ".")],
    });
    expect(describeTaken(collection, "vi")).toBe(
      "4 mục của 1 đơn vị và 1 đơn vị ngoài danh sách, từ 2 trong 3 tệp",
    );
    const [units] = planCollectionSheets(collection, TEMPLATE, ({ code }) => code, "vi");
    const summary = units?.cells.find((cell) => cell.row === 1)?.content;
    expect(summary).toEqual({
      kind: "text",
      text: "Trong 3 đơn vị của mẫu, 1 đơn vị đã báo cáo, 2 đơn vị chưa gửi gì; 1 đơn vị ngoài danh sách cũng gửi. Tổng cộng 4 mục từ 2 trong 3 tệp.",
    });
  });
});
