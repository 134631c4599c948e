import { gatherFacts } from "../../../src/core/engine/gather-facts";
import { meaningAt } from "../../../src/core/model/register";
import type { SheetSnapshot } from "../../../src/core/model/workbook";
import { listTableKinds, planSheets } from "../../../src/core/sheets/plan-sheets";
import { sheet, workbook } from "../../support/grid";

const FIELDS = ["Kinh tế", "Văn hóa - xã hội", "Quốc phòng - an ninh"];
const AWARDS = ["Giấy khen của Chủ tịch UBND xã", "Bằng khen của UBND tỉnh", "-"];
const NAMES = ["Ninh Văn Đệm", "Tổ dân vận", "Khổng Thị Mận", "Chi đoàn"];

interface Entry {
  readonly title: string;
  readonly name: string;
  readonly field: string;
  readonly subject: string;
  readonly award: string;
  readonly year: number;
}

/** Twenty entries, another mixture for each `seed`. */
function invent(seed: number): readonly Entry[] {
  return Array.from({ length: 20 }, (_, index) => ({
    title: `Đoạn kênh tự quản số ${seed * 100 + index}`,
    name: `${NAMES[(index * seed) % 4]} ${index}`,
    field: FIELDS[(index * 7 + seed) % 3] ?? "",
    subject: index % 3 === seed % 2 ? "TT" : "CN",
    award: AWARDS[(index * seed + (index >> 2)) % 3] ?? "",
    year: 2025 + ((index + seed) % 3),
  }));
}

type Column = keyof Entry | "ordinal";

/** A unit's sheet: its columns in the order of `heads`, under those words. */
function unitSheet(
  name: string,
  title: string,
  seed: number,
  heads: readonly (readonly [string, Column])[],
): SheetSnapshot {
  const lines = invent(seed).map((entry, index) =>
    heads.map(([, column]) => (column === "ordinal" ? index + 1 : entry[column])).join(" | "),
  );
  return sheet(
    name,
    `${title}
     DANH SÁCH MÔ HÌNH “DÂN VẬN KHÉO” GIAI ĐOẠN 2025 - 2027
     ${heads.map(([head]) => head).join(" | ")}
     ${lines.join("\n")}`,
  );
}

const SHEETS = [
  unitSheet("Bến Gạo", "THÔN BẾN GẠO", 1, [
    ["STT", "ordinal"],
    ["Tên mô hình", "title"],
    ["Lĩnh vực", "field"],
    ["Tên tập thể, cá nhân", "name"],
    ["TT/CN", "subject"],
    ["Khen thưởng", "award"],
    ["Năm đăng ký", "year"],
  ]),
  unitSheet("Gò Bưởi", "THÔN GÒ BƯỞI", 2, [
    ["TT", "ordinal"],
    ["Năm", "year"],
    ["Hình thức khen thưởng", "award"],
    ["Đối tượng", "subject"],
    ["Tên mô hình", "title"],
    ["Tên tập thể, cá nhân", "name"],
    ["Thuộc lĩnh vực", "field"],
  ]),
  unitSheet("THCS", "TRƯỜNG THCS SÔNG LẠCH", 3, [
    ["Số TT", "ordinal"],
    ["Loại hình", "subject"],
    ["Tên mô hình", "title"],
    ["Đã được khen", "award"],
    ["Tên tập thể, cá nhân", "name"],
    ["Năm thực hiện", "year"],
    ["Nhóm lĩnh vực", "field"],
  ]),
];

const UNITS: readonly (readonly [string, number])[] = [
  ["Thôn Bến Gạo", 1],
  ["Thôn Gò Bưởi", 2],
  ["Trường THCS Sông Lạch", 3],
];

const count = (seed: number, accepts: (entry: Entry) => boolean): number =>
  invent(seed).filter(accepts).length;

const LEVELS: readonly ((entry: Entry) => boolean)[] = [
  ({ award }) => award === AWARDS[0],
  ({ award }) => award === AWARDS[1],
  () => true,
];

const SUMMARY = sheet(
  "Tổng hợp",
  `TỔNG HỢP MÔ HÌNH “DÂN VẬN KHÉO” GIAI ĐOẠN 2025 - 2027
   Đơn vị | Xã khen | Tỉnh khen | Tổng số | 2025 | 2026 | 2027
   ${UNITS.map(([unit, seed]) =>
     [
       unit,
       ...LEVELS.map((accepts) => count(seed, accepts)),
       ...[2025, 2026, 2027].map((year) => count(seed, (entry) => entry.year === year)),
     ].join(" | "),
   ).join("\n")}`,
);

describe("a list that several hands typed, a sheet each", () => {
  const facts = gatherFacts([workbook(SUMMARY, ...SHEETS)], [], null, {});

  it("is read alike on all sheets, whatever its columns are called and in which order they stand", () => {
    const read = facts.register.tables.map(({ columns }) =>
      Object.fromEntries([...columns].map(([id, { header }]) => [id, header])),
    );
    expect(read).toMatchObject([
      { levelAwarded: "Khen thưởng", yearRegistered: "Năm đăng ký", subject: "TT/CN", field: "Lĩnh vực" },
      {
        levelAwarded: "Hình thức khen thưởng",
        yearRegistered: "Năm",
        subject: "Đối tượng",
        field: "Thuộc lĩnh vực",
      },
      {
        levelAwarded: "Đã được khen",
        yearRegistered: "Năm thực hiện",
        subject: "Loại hình",
        field: "Nhóm lĩnh vực",
      },
    ]);
    expect(read.some((columns) => "yearAwarded" in columns)).toBe(false);
  });

  it("has the year that a few sheets name, though more of them call it by a word that may be another", () => {
    const own = ["Xóm Chài", "Xóm Lưới"].map((name, index) =>
      unitSheet(name, name.toUpperCase(), 4 + index, [
        ["TT", "ordinal"],
        ["Năm", "year"],
        ["Cấp khen", "award"],
        ["Đối tượng", "subject"],
        ["Tên mô hình", "title"],
        ["Tên tập thể, cá nhân", "name"],
        ["Lĩnh vực", "field"],
      ]),
    );
    const { register } = gatherFacts([workbook(...SHEETS.slice(0, 2), ...own)], [], null, {});
    expect(register.tables.map(({ columns }) => columns.get("yearRegistered")?.header)).toEqual([
      "Năm đăng ký",
      "Năm",
      "Năm",
      "Năm",
    ]);
  });

  it("is counted as one, and its table rebuilt as formulas over all sheets", () => {
    const table = facts.tables.find((each) => each.sheet === "Tổng hợp");
    const crosstab = table ? facts.crosstabs.read(table) : null;
    expect(crosstab?.list.parts).toHaveLength(3);
    expect(crosstab?.figures.every(({ shown, count: own }) => shown === own)).toBe(true);
    expect(crosstab?.figures).toHaveLength(18);
    const { plans } = planSheets(facts, {
      which: listTableKinds(facts.template),
      values: false,
      language: "vi",
    });
    const rebuilt = plans.find(({ cells }) =>
      cells.some(({ content }) => content.kind === "text" && content.text === "Tỉnh khen"),
    );
    const formulas = rebuilt?.cells.filter(({ content }) => content.kind === "formula") ?? [];
    expect(formulas.length).toBeGreaterThanOrEqual(18);
  });
});

/** A list under lines that name the unit of the entries below, with a column for all else. */
function listUnder(lines: readonly string[], more: readonly SheetSnapshot[] = []) {
  const body = lines.map((line, index) =>
    [
      `${["I", "II", "III", "IV"][index]} | ${line}`,
      ...invent(index + 1)
        .slice(0, 4)
        .map(
          ({ title, name, field, year }, at) =>
            `${at + 1} | ${title} | ${name} | ${field} | TT | ${year} | ghi`,
        ),
    ].join("\n"),
  );
  const facts = gatherFacts(
    [
      workbook(
        sheet(
          "Danh sách",
          `DANH SÁCH MÔ HÌNH
           STT | Tên mô hình | Tên tập thể, cá nhân | Lĩnh vực | Đối tượng | Năm đăng ký | Ghi chú
           ${body.join("\n")}`,
        ),
        ...more,
      ),
    ],
    [],
    null,
    {},
  );
  const [table] = facts.register.tables;
  if (!table) throw new Error("no register");
  return [0, 4, 8].map((entry) => {
    const meaning = meaningAt(table, "unit", entry);
    return meaning.kind === "category" ? meaning.id : meaning.kind;
  });
}

describe("lines that nobody knows", () => {
  it("are units where the office's own table of units names them so", () => {
    const own = sheet("TH", "Đơn vị | Số mô hình\nTổ May | 4\nTổ Mộc | 4\nBếp ăn | 4");
    expect(listUnder(["TỔ MAY", "TỔ MỘC", "BẾP ĂN"], [own]).map((name) => name.toLowerCase())).toEqual([
      "tổ may",
      "tổ mộc",
      "bếp ăn",
    ]);
  });

  it("are units where one of those numbered alike is, and the fields have a column", () => {
    expect(listUnder(["TỔ MAY", "ĐOÀN TRƯỜNG", "BẾP ĂN"])).toEqual(["TỔ MAY", "ĐOÀN TRƯỜNG", "BẾP ĂN"]);
  });

  it("are no units where none is", () => {
    expect(listUnder(["PHẦN MỘT", "PHẦN HAI", "PHẦN BA"])).not.toContain("PHẦN MỘT");
  });
});

describe("a table with one column of figures", () => {
  it("is read row by row as its neighbours are, where a row's only figure is wrong", () => {
    const works = [1, 2, 3, 4].flatMap(invent);
    const levels = ["Xã", "Tỉnh"];
    const list = sheet(
      "Danh sách",
      `DANH SÁCH
       STT | Việc làm | Ai làm | Mảng | Nhóm | Khen | Khen
        |  |  |  |  | ${levels.join(" | ")}
       ${works
         .map(({ title, name, field, subject, award }, index) =>
           [
             index + 1,
             title,
             name,
             field,
             subject === "TT" ? "Tập thể" : "Cá nhân",
             ...[0, 1].map((level) => (award === AWARDS[level] ? "x" : "")),
           ].join(" | "),
         )
         .join("\n")}`,
      { merges: [{ top: 1, bottom: 1, left: 5, right: 6 }] },
    );
    const how = (accepts: (entry: Entry) => boolean): number => works.filter(accepts).length;
    const rows: readonly (readonly [string, string, number])[] = [
      ["I", "Tổng số", works.length],
      ["-", "Tập thể", how(({ subject }) => subject === "TT")],
      ["-", "Cá nhân", how(({ subject }) => subject === "CN")],
      ...FIELDS.map((field, at) => [`${at + 1}`, field, how((entry) => entry.field === field)] as const),
      ["1", "Khen cấp xã", how(({ award }) => award === AWARDS[0])],
      ["2", "Khen cấp tỉnh", how(({ award }) => award === AWARDS[1]) + 5],
    ];
    const summary = sheet(
      "Kết quả",
      `KẾT QUẢ\nSTT | Nội dung | Số lượng\n${rows.map((row) => row.join(" | ")).join("\n")}`,
    );
    const facts = gatherFacts([workbook(list, summary)], [], null, {});
    const table = facts.tables.find((each) => each.sheet === "Kết quả");
    const figures = (table && facts.crosstabs.read(table)?.figures) ?? [];
    const wrong = figures.filter(({ shown, count: own }) => shown !== own);
    expect(wrong.map(({ row, shown }) => ({ row, shown }))).toEqual([
      { row: 9, shown: how(({ award }) => award === AWARDS[1]) + 5 },
    ]);
    expect(figures.at(-1)?.count).toBe(how(({ award }) => award === AWARDS[1]));
  });
});
