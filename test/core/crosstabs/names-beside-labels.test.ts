import { describeHolders } from "../../../src/core/crosstabs/describe-holders";
import { analyze } from "../../../src/core/engine/analyze";
import { gatherFacts } from "../../../src/core/engine/gather-facts";
import type { SheetSnapshot } from "../../../src/core/model/workbook";
import type { Template } from "../../../src/core/template/schema";
import { sheet, workbook } from "../../support/grid";

/** One entry of an invented list. */
interface Deed {
  readonly unit: string;
  readonly who: "Tập thể" | "Cá nhân";
  readonly field: string;
  readonly level: string;
}

const UNITS = ["Đội Lò Gạch", "Đội Bến Phà", "Tỉnh đoàn", "Kho Muối"];
const FIELDS = ["Nước sạch", "Đọc sách", "Trồng rừng"];
const LEVELS = ["Bằng khen UBND tỉnh", "Bằng khen Trung ương", ""];

/** 72 entries that follow no simple pattern. */
const DEEDS: readonly Deed[] = Array.from({ length: 72 }, (_, at) => {
  const die = (at * 7919 + 104_729) % 1009;
  return {
    unit: UNITS[die % 4] ?? "",
    who: die % 5 < 3 ? "Tập thể" : "Cá nhân",
    field: FIELDS[(die >> 2) % 3] ?? "",
    level: LEVELS[(die >> 4) % 3] ?? "",
  };
});

type Accepts = (deed: Deed) => boolean;
const count = (...accepts: readonly Accepts[]): number =>
  DEEDS.filter((deed) => accepts.every((each) => each(deed))).length;
const is =
  <Key extends keyof Deed>(key: Key, value: Deed[Key]): Accepts =>
  (deed) =>
    deed[key] === value;

/** Bodies are named after their unit: "Tập thể Kho Muối". */
const nameOf = ({ unit, who }: Deed, at: number): string =>
  who === "Tập thể" ? `Tập thể ${unit}` : `Ngô Thị Bưởi ${"ABCDEFGHIK".charAt(at % 10)}`;

function lines(
  accepts: readonly (readonly [string, Accepts])[],
  columns: readonly Accepts[],
  wrong?: string,
) {
  return accepts
    .map(([label, own]) =>
      [label, ...columns.map((each, at) => count(own, each) + (label === wrong && at === 0 ? 9 : 0))].join(
        " | ",
      ),
    )
    .join("\n");
}

const byUnit = UNITS.map((unit) => [unit, is("unit", unit)] as const);
const every: Accepts = () => true;

function loud(...sheets: readonly SheetSnapshot[]): string[] {
  return analyze([workbook(...sheets)], [], null).findings.flatMap(({ severity, at, expected }) =>
    severity === "note" || at.kind !== "cell" ? [] : [`${at.sheet}!${at.address} = ${String(expected)}`],
  );
}

function derive(...sheets: readonly SheetSnapshot[]): Template {
  return gatherFacts([workbook(...sheets)], [], null).template;
}

const names = (list: readonly { readonly name: string }[]): string[] => list.map(({ name }) => name);

/** What a table's rows are taken to count, by their labels. */
function countedBy(name: string, ...sheets: readonly SheetSnapshot[]): readonly (readonly string[])[] {
  const { tables, crosstabs } = gatherFacts([workbook(...sheets)], [], null);
  const own = tables.find((each) => each.sheet === name);
  const crosstab = own ? crosstabs.read(own) : null;
  return (own?.rows ?? []).map(({ row, label }) => [
    label,
    ...(crosstab?.rows.get(row) ?? []).flatMap(({ attribute, codes }) =>
      [...codes].map((code) => crosstab?.list.attributes[attribute]?.values[code] ?? ""),
    ),
  ]);
}

const list = sheet(
  "Sổ ghi",
  `SỔ GHI VIỆC TỐT NĂM 2026
  Số | Việc đã làm | Ai làm | Loại người | Bộ phận | Mảng | Tặng
  ${DEEDS.map((deed, at) => `${at + 1} | Việc thứ ${at + 1} ở bờ đê | ${nameOf(deed, at)} | ${deed.who} | ${deed.unit} | ${deed.field} | ${deed.level}`).join("\n")}`,
);

describe("names in a list that labels of a table are like", () => {
  it("do not keep “Tập thể” below a unit from saying more than the unit", () => {
    const rows = byUnit.flatMap(([unit, own]) => [
      [unit, own] as const,
      ...(["Tập thể", "Cá nhân"] as const).map(
        (who) => [`- ${who}`, (deed: Deed) => own(deed) && deed.who === who] as const,
      ),
    ]);
    const table = sheet(
      "Biểu",
      `SỐ VIỆC THEO BỘ PHẬN
      Bộ phận | ${FIELDS.join(" | ")} | Cộng
      ${lines(rows, [...FIELDS.map((field) => is("field", field)), every])}`,
    );
    const counted = countedBy("Biểu", list, table);
    expect(counted.filter(([, unit, who]) => unit !== undefined && who === "Tập thể")).toHaveLength(4);
  });

  it("give way to the column whose values are written as the labels are", () => {
    const apart = sheet(
      "Sổ ghi",
      `SỔ GHI VIỆC TỐT NĂM 2026
      Số | Tập thể/cá nhân | < | Bộ phận | Việc đã làm | Mảng
      ^ | Tập thể | Cá nhân | ^ | ^ | ^
      ${DEEDS.map((deed, at) => `${at + 1} | ${deed.who === "Tập thể" ? nameOf(deed, at) : ""} | ${deed.who === "Cá nhân" ? nameOf(deed, at) : ""} | ${deed.unit} | Việc thứ ${at + 1} ở bờ đê | ${deed.field}`).join("\n")}`,
    );
    const table = sheet(
      "Biểu",
      `SỐ VIỆC THEO BỘ PHẬN
      Bộ phận | Tập thể | Cá nhân
      ${lines(byUnit, [is("who", "Tập thể"), is("who", "Cá nhân")], "Kho Muối")}`,
    );
    expect(loud(apart, table)).toEqual([`Biểu!B6 = ${count(is("unit", "Kho Muối"), is("who", "Tập thể"))}`]);
    expect(countedBy("Biểu", apart, table).map((row) => row.at(-1))).toEqual(UNITS);
  });

  it("leave open that a level is meant: “Tỉnh” is like “Tỉnh đoàn”", () => {
    const table = sheet(
      "Biểu",
      `SỐ VIỆC THEO BỘ PHẬN
      Bộ phận | Tổng số | Được tặng | <
      ^ | ^ | Tỉnh | TW
      ${lines(byUnit, [every, is("level", "Bằng khen UBND tỉnh"), is("level", "Bằng khen Trung ương")])}`,
    );
    const { tables, crosstabs } = gatherFacts([workbook(list, table)], [], null);
    const own = tables.find((each) => each.sheet === "Biểu");
    expect(own && crosstabs.read(own)?.columns.size).toBe(3);
  });
});

it("a label that comes again divides a unit all of whose entries are of that part, too", () => {
  const whole = DEEDS.map((deed) => (deed.unit === "Kho Muối" ? { ...deed, who: "Tập thể" as const } : deed));
  const sure = sheet(
    "Sổ ghi",
    `SỔ GHI VIỆC TỐT NĂM 2026
    Số | Việc đã làm | Bộ phận | Loại người | Mảng
    ${whole.map((deed, at) => `${at + 1} | Việc thứ ${at + 1} ở bờ đê | ${deed.unit} | ${deed.who} | ${deed.field}`).join("\n")}`,
  );
  const line = (label: string, accepts: Accepts): string =>
    [
      label,
      ...FIELDS.map((field) => whole.filter((deed) => accepts(deed) && deed.field === field).length),
    ].join(" | ");
  const table = sheet(
    "Biểu",
    `SỐ VIỆC THEO BỘ PHẬN
    Bộ phận | ${FIELDS.join(" | ")}
    ${byUnit.flatMap(([unit, own]) => [line(unit, own), line("- Tập thể", (deed) => own(deed) && deed.who === "Tập thể"), line("- Cá nhân", (deed) => own(deed) && deed.who === "Cá nhân")]).join("\n")}`,
  );
  expect(countedBy("Biểu", sure, table).filter((row) => row.length === 3)).toHaveLength(8);
});

describe("a line above entries, written otherwise than in the table", () => {
  it("is the field that its initials begin, though that row has the wrong figure", () => {
    const title = (field: string): string =>
      field === "Trồng rừng" ? "TR, phủ xanh núi" : field.toLowerCase();
    const entries = FIELDS.flatMap((field, at) => [
      `${["I", "II", "III"][at]}/ Lĩnh vực ${title(field)} | | | | `,
      ...DEEDS.filter(is("field", field)).map(
        (deed, index) =>
          `${index + 1} | Việc thứ ${at}${index} ở bờ đê | ${deed.unit} | ${deed.who === "Tập thể" ? "+" : ""} | ${deed.who === "Cá nhân" ? "+" : ""}`,
      ),
    ]);
    const marked = sheet(
      "Theo dõi",
      `THEO DÕI VIỆC TỐT NĂM 2026
      Số | Tên gọi | Bộ phận | Đối tượng | <
      ^ | ^ | ^ | Tập thể | Cá nhân
      ${entries.join("\n")}`,
    );
    const table = sheet(
      "Biểu",
      `KẾT QUẢ THEO LĨNH VỰC
      Lĩnh vực | Tập thể | Cá nhân | ${UNITS.join(" | ")}
      ${lines(
        FIELDS.map((field) => [field, is("field", field)] as const),
        [is("who", "Tập thể"), is("who", "Cá nhân"), ...byUnit.map(([, own]) => own)],
        "Trồng rừng",
      )}`,
    );
    const right = count(is("field", "Trồng rừng"), is("who", "Tập thể"));
    expect(loud(marked, table)).toEqual([`Biểu!B5 = ${right}`]);
    expect(names(derive(marked, table).fields)).toEqual(FIELDS);
    expect(analyze([workbook(marked, table)], [], null).questions).toEqual([]);
  });
});

describe("what a template takes from lists that tables count", () => {
  it("are the values of a column that no table divides, the most frequent first", () => {
    const table = sheet(
      "Biểu",
      `SỐ VIỆC THEO BỘ PHẬN
      Bộ phận | Tập thể | Cá nhân
      ${lines(byUnit, [is("who", "Tập thể"), is("who", "Cá nhân")])}`,
    );
    const { fields } = derive(list, table);
    const often = [...FIELDS].sort((a, b) => count(is("field", b)) - count(is("field", a)));
    expect(names(fields)).toEqual(often);
  });

  it("is one field where the table counts what the list calls otherwise", () => {
    const other: Record<string, string> = { "Nước sạch": "Sạch nước, sạch ngõ" };
    const register = sheet(
      "Danh sách",
      `DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
      STT | Đơn vị | Tên mô hình | Đối tượng | Tên tập thể, cá nhân | Lĩnh vực | Năm đăng ký
      ${DEEDS.map((deed, at) => `${at + 1} | ${deed.unit} | Mô hình giữ đê số ${at} | ${deed.who} | ${nameOf(deed, at)} | ${other[deed.field] ?? deed.field} | 2026`).join("\n")}`,
    );
    const table = sheet(
      "Biểu",
      `TỔNG HỢP MÔ HÌNH NĂM 2026
      Lĩnh vực | ${UNITS.join(" | ")}
      ${lines(
        FIELDS.map(
          (field) => [field === "Nước sạch" ? "Ngõ sạch, nước sạch" : field, is("field", field)] as const,
        ),
        byUnit.map(([, own]) => own),
      )}`,
    );
    const { fields } = derive(register, table);
    expect(names(fields)).toEqual(["Ngõ sạch, nước sạch", "Đọc sách", "Trồng rừng"]);
    expect(fields[0]?.aliases).toContain("Sạch nước, sạch ngõ");
  });
});

describe("lines that no value is called after", () => {
  it("a heading with a figure of its own counts what the lines below it name", () => {
    const table = sheet(
      "Biểu",
      `KẾT QUẢ THỰC HIỆN
      TT | Nội dung | Số lượng
      I | Tổng số việc | ${DEEDS.length}
      - | Tập thể | ${count(is("who", "Tập thể"))}
      - | Cá nhân | ${count(is("who", "Cá nhân"))}
      II | Theo mảng |
      ${FIELDS.map((field, at) => `${at + 1} | ${field} | ${count(is("field", field))}`).join("\n")}
      III | Kết quả biểu dương | ${count((deed) => deed.level !== "") + 3}
      1 | Cấp tỉnh | ${count(is("level", "Bằng khen UBND tỉnh"))}
      2 | Cấp Trung ương | ${count(is("level", "Bằng khen Trung ương"))}`,
    );
    expect(loud(list, table)).toEqual([`Biểu!C10 = ${count((deed) => deed.level !== "")}`]);
    const counted = countedBy("Biểu", list, table);
    expect(counted.find(([label]) => label === "Kết quả biểu dương")).toHaveLength(3);
    expect(counted.find(([label]) => label === "Theo mảng")).toHaveLength(1);
  });

  it("a total below levels counts what they name", () => {
    const levels = LEVELS.filter((each) => each !== "").map((level) => [level, is("level", level)] as const);
    const table = sheet(
      "Biểu",
      `KẾT QUẢ TẶNG THƯỞNG
      Tặng | Tổng | Tập thể | Cá nhân
      ${lines(
        [...levels, ["Cộng", (deed) => deed.level !== ""]],
        [every, is("who", "Tập thể"), is("who", "Cá nhân")],
      )}`,
    );
    expect(countedBy("Biểu", list, table).at(-1)).toEqual(["Cộng", ...LEVELS.slice(0, 2)]);
  });

  it("“T3” is a month", () => {
    const month = (at: number): number => 1 + ((at * 31) % 5);
    const dated = sheet(
      "Sổ ghi",
      `SỔ GHI VIỆC TỐT NĂM 2026
      Số | Việc đã làm | Ngày ghi | Mảng
      ${DEEDS.map((deed, at) => `${at + 1} | Việc thứ ${at + 1} ở bờ đê | 0${1 + (at % 9)}/0${month(at)}/2026 | ${deed.field}`).join("\n")}`,
    );
    const table = sheet(
      "Biểu",
      `TIẾN ĐỘ
      Mảng | T1 | T2 | T3 | T4 | T5
      ${FIELDS.map((field) => [field, ...[1, 2, 3, 4, 5].map((own) => DEEDS.filter((deed, at) => deed.field === field && month(at) === own).length)].join(" | ")).join("\n")}`,
    );
    const { tables, crosstabs } = gatherFacts([workbook(dated, table)], [], null);
    const own = tables.find((each) => each.sheet === "Biểu");
    expect(own && crosstabs.read(own)?.columns.size).toBe(5);
  });

  it("what a headmaster gives is the school's", () => {
    const levels: Record<string, string> = { "Bằng khen UBND tỉnh": "Giấy khen của Hiệu trưởng" };
    const school = sheet(
      "Sổ ghi",
      `SỔ GHI VIỆC TỐT NĂM 2026
      Số | Việc đã làm | Tổ | Tặng
      ${DEEDS.map((deed, at) => `${at + 1} | Việc thứ ${at + 1} ở sân sau | ${deed.unit} | ${levels[deed.level] ?? deed.level}`).join("\n")}`,
    );
    const table = sheet(
      "Biểu",
      `SỐ VIỆC THEO TỔ
      Tổ | Tổng số | Trường | TW
      ${lines(byUnit, [every, is("level", "Bằng khen UBND tỉnh"), is("level", "Bằng khen Trung ương")], "Kho Muối").replace(/\| \d+( \| \d+)$/u, "| 19$1")}`,
    );
    const { tables, crosstabs } = gatherFacts([workbook(school, table)], [], null);
    const own = tables.find((each) => each.sheet === "Biểu");
    expect(own && crosstabs.read(own)?.columns.size).toBe(3);
  });
});

it("a name with letters that stand for words is a body's", () => {
  const values = ["Ban CTMT Khối Lẻ", "Chi Hội CCB Bến Phà", "Ngô Thị Bưởi", "KHỔNG VĂN MẬN"];
  const [holders] = describeHolders(2, "Ai làm", values);
  expect([...(holders?.codes ?? [])].map((code) => holders?.values[code])).toEqual([
    "Tập thể",
    "Tập thể",
    "Cá nhân",
    "Cá nhân",
  ]);
});
