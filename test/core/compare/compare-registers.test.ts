import { compareRegisters } from "../../../src/core/compare/compare-registers";
import type { ComparedEntry, RegisterSide } from "../../../src/core/compare/comparison";
import { renderComparison } from "../../../src/core/compare/render-comparison";
import type { CellValue, SheetSnapshot } from "../../../src/core/model/workbook";
import { readTables } from "../../../src/core/tables/read-tables";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { generateRegister } from "../../../src/sample/generate-register";
import { workbook } from "../../support/grid";
import { registerSheet } from "../../support/register-sheet";
import { toSnapshot } from "../../support/to-snapshot";

const ENTRIES = 900;
const GENERATED = generateRegister({ seed: 5, units: 24, entries: ENTRIES });
const TEMPLATE = GENERATED.template;

/** The generated register as rows that can be changed: its sheet without the body, the body, where its columns stand. */
function takeApart(): {
  sheet: SheetSnapshot;
  head: readonly (readonly CellValue[])[];
  body: CellValue[][];
  at: (header: string) => number;
} {
  const [sheet] = toSnapshot("cu.xlsx", GENERATED.sheets).sheets;
  if (!sheet) throw new Error("a register has a sheet");
  const start = sheet.values.length - ENTRIES;
  const header = sheet.values[start - 1] ?? [];
  return {
    sheet,
    head: sheet.values.slice(0, start),
    body: sheet.values.slice(start).map((row) => [...row]),
    at: (name) => {
      const column = header.indexOf(name);
      if (column < 0) throw new Error(`no column ${name}`);
      return column;
    },
  };
}

function side(name: string, sheet: SheetSnapshot): RegisterSide {
  const { register } = readTables([{ ...workbook(sheet), name }], TEMPLATE);
  return { workbook: name, register, period: null };
}

const list = (entries: readonly ComparedEntry[]): string[] =>
  entries.map((each) => `${each.name}: ${each.title}`);

describe("a generated register and the next year's, with known changes", () => {
  const { sheet, head, body, at } = takeApart();
  const [title, name, year, isNew] = [
    "Tên mô hình, nội dung",
    "Tên tập thể, cá nhân",
    "Năm đăng ký",
    "Đăng ký mới",
  ].map(at);
  const cell = (row: readonly CellValue[], column = 0): string => String(row[column]);
  const label = (row: readonly CellValue[]): string => `${cell(row, name)}: ${cell(row, title)}`;
  const gone = body.slice(0, 40);
  const next = body
    .slice(40)
    .map((row) => row.map((value, column) => (column === year ? 2023 : column === isNew ? "" : value)));
  const again = next.slice(100, 105);
  for (const row of again) row[isNew ?? 0] = "x";
  // Written by another pen: still the same models.
  for (const row of next.slice(200, 230)) row[name ?? 0] = cell(row, name).toUpperCase();
  const renamed = next.slice(300, 308);
  for (const row of renamed)
    row[title ?? 0] = cell(row, title)
      .replace(/ tại .*$/u, "")
      .split(" ")
      .slice(0, -2)
      .join(" ");
  const fresh = Array.from({ length: 25 }, (_, index) =>
    (next[index] ?? []).map((value, column) =>
      column === title ? `Bắc cầu dân sinh qua suối số ${index + 1}` : column === isNew ? "x" : value,
    ),
  );
  const before = side("cu.xlsx", sheet);
  const after = side("moi.xlsx", { ...sheet, values: [...head, ...next, ...fresh] });
  const comparison = compareRegisters(before, after, TEMPLATE, 0.5);

  it("tells the dropped and the new, each with its cell", () => {
    expect(list(comparison.dropped)).toEqual(gone.map(label));
    expect(list(comparison.added)).toEqual(fresh.map(label));
    expect(comparison.dropped[0]).toMatchObject({ workbook: "cu.xlsx", sheet: sheet.name });
    expect(comparison.new.entries).toBe(ENTRIES - 40 + 25);
  });

  it("tells the renamed as perhaps the same, and keeps the rest", () => {
    expect(list(comparison.renamed.map((pair) => pair.new))).toEqual(renamed.map(label));
    expect(comparison.kept).toBe(ENTRIES - 40 - 8);
    expect(comparison.continued).toHaveLength(comparison.kept);
    for (const { old, new: now } of comparison.continued)
      expect([old.unit, old.title, old.name.toLowerCase()]).toEqual([
        now.unit,
        now.title,
        now.name.toLowerCase(),
      ]);
  });

  it("tells what is entered as new though it was registered before", () => {
    expect(list(comparison.again.map((pair) => pair.new))).toEqual(again.map(label));
    for (const pair of comparison.again) expect(pair.old.year).toBeLessThan(pair.new.year ?? 0);
  });

  it("a register compared with itself has no change", () => {
    const same = compareRegisters(before, side("lai.xlsx", sheet), TEMPLATE, 0);
    expect(same).toMatchObject({ kept: ENTRIES, renamed: [], dropped: [], added: [], again: [], moved: [] });
  });
});

function rows(unit: string, field: string, count: number, year: number, mark = ""): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `${unit} | Mô hình | Việc ${field} thứ ${index + 1} | Cá nhân | Mạc Văn Số ${index + 1} | ${field} | ${year} | ${mark}`,
  ).join("\n");
}

describe("totals that moved", () => {
  const template = defaultTemplate();
  const both = registerSheet(
    [
      rows("Xã Lũng Vài", "Kinh tế", 20, 2021),
      rows("Xã Đồng Mây", "Văn hóa - xã hội", 10, 2021),
      rows("Xã Lũng Vài", "Kinh tế", 8, 2022),
      rows("Xã Đồng Mây", "Văn hóa - xã hội", 12, 2022, "x"),
      rows("Xã Khe Chữ", "Quốc phòng - an ninh", 6, 2022, "x"),
    ].join("\n"),
    ["Đăng ký mới"],
  );
  const { register } = readTables([{ ...workbook(both), name: "hai-nam.xlsx" }], template);
  const inYear = (year: number): RegisterSide => ({
    workbook: "hai-nam.xlsx",
    register,
    period: { from: year, to: year },
  });
  const compare = (share: number) => compareRegisters(inYear(2021), inYear(2022), template, share);

  it("two periods of one register: by field and unit, past the share only", () => {
    const moved = compare(0.5).moved.filter((each) => each.measure === "registered");
    expect(moved.map(({ by, name, old, new: now }) => `${by} ${name} ${old} → ${now}`)).toEqual([
      "field Phát triển kinh tế 20 → 8",
      "field Quốc phòng - an ninh 0 → 6",
      "unit Xã Lũng Vài 20 → 8",
      "unit Xã Khe Chữ 0 → 6",
    ]);
    expect(moved[0]?.change).toBeCloseTo(-0.6);
    expect(moved[1]?.change).toBeNull();
  });

  it("a smaller share tells more, a larger one less", () => {
    const count = (share: number): number =>
      compare(share).moved.filter((each) => each.measure === "registered").length;
    expect(count(0.1)).toBeGreaterThan(count(0.5));
    expect(count(0.7)).toBe(2);
  });

  it("within one register, too, a model of last year marked as new is told", () => {
    const { again, kept } = compare(0.5);
    expect(kept).toBe(18);
    expect(again).toHaveLength(10);
    expect(again[0]).toMatchObject({ old: { year: 2021, unit: "Xã Đồng Mây" }, new: { year: 2022 } });
  });

  it("reads as Vietnamese and English text, and as Markdown without the unit's own marks", () => {
    const vi = renderComparison(compare(0.5), "text", "vi");
    expect(vi).toContain("So sánh hai-nam.xlsx, năm 2021 (30 mục) với hai-nam.xlsx, năm 2022 (26 mục)");
    expect(vi).toContain("Mô hình, nội dung, việc làm, lĩnh vực Phát triển kinh tế: 20 → 8 (giảm 60 %)");
    expect(vi).toMatch(/Ghi “đăng ký mới” nhưng đã đăng ký từ năm trước: 10/u);
    expect(vi).not.toMatch(/[{}]|undefined|NaN/u);
    expect(renderComparison(compare(0.5), "text", "en")).not.toMatch(/[{}]|undefined|NaN/u);
    const markdown = renderComparison(compare(0.5), "markdown", "vi");
    expect(markdown).toContain("## Số liệu thay đổi quá 50 %");
    // What was kept is listed for those who want all, and only counted in the text.
    expect(markdown).toMatch(/## Giữ lại: 18\n\n(?:- .+: 2021 \(.+\) → 2022 \(.+\)\n){18}/u);
    expect(vi).not.toContain("Giữ lại: 18\n  -");
    expect(JSON.parse(renderComparison(compare(0.5), "json", "vi"))).toMatchObject({
      schemaVersion: 1,
      kept: 18,
    });
  });
});

describe("what a comparison says beside its lists", () => {
  const template = defaultTemplate();
  const read = (name: string, drawing: string) =>
    readTables([{ ...workbook(registerSheet(drawing, ["Đăng ký mới"])), name }], template).register;
  const text = (before: RegisterSide, after: RegisterSide): string =>
    renderComparison(compareRegisters(before, after, template, 0.5), "text", "vi");
  const inYear = (register: RegisterSide["register"], year: number): RegisterSide => ({
    workbook: "so.xlsx",
    register,
    period: { from: year, to: year },
  });
  const whole = (workbookName: string, register: RegisterSide["register"]): RegisterSide => ({
    workbook: workbookName,
    register,
    period: null,
  });
  const LOST = "Xã Khe Chữ | Mô hình | Vườn rau sạch | Tập thể | Chi bộ Khe Chữ | Kinh tế | |";

  it("where entries without a year are, in periods and in two workbooks", () => {
    const register = read(
      "so.xlsx",
      `${rows("Xã Lũng Vài", "Kinh tế", 3, 2021)}\n${LOST}\n${rows("Xã Đồng Mây", "Kinh tế", 3, 2022)}`,
    );
    const periods = text(inYear(register, 2021), inYear(register, 2022));
    expect(periods).toContain(
      "Không so sánh được, vì năm đăng ký trống hoặc không đọc được: 1\n  - Xã Khe Chữ: “Vườn rau sạch” (Chi bộ Khe Chữ) (so.xlsx · DS!E5)",
    );
    const sides = [
      whole("cu.xlsx", read("cu.xlsx", LOST)),
      whole("moi.xlsx", read("moi.xlsx", LOST)),
    ] as const;
    expect(text(...sides)).toContain("Giữ lại: 1");
    expect(text(...sides)).toMatch(
      /Chỉ so sánh theo tên, .+: 2\n {2}- .+cu\.xlsx · DS!E2\)\n {2}- .+moi\.xlsx · DS!E2\)/u,
    );
  });

  it("first of all that a period has no entry", () => {
    const register = read("so.xlsx", rows("Xã Lũng Vài", "Kinh tế", 6, 2021));
    expect(text(inYear(register, 2021), inYear(register, 2025)).split("\n")[1]).toMatch(
      /^Không có mục nào của so\.xlsx, năm 2025, nên mọi mục bên kia đều thành mục không còn\./u,
    );
    expect(text(inYear(register, 2020), inYear(register, 2021)).split("\n")[1]).toMatch(
      /^Không có mục nào của so\.xlsx, năm 2020, nên mọi mục bên kia đều thành mục mới\./u,
    );
  });

  it("that the later side was given first, but not for a register that only grew or has a mistyped year", () => {
    const old = read("cu.xlsx", rows("Xã Lũng Vài", "Kinh tế", 20, 2021));
    const grown = read(
      "moi.xlsx",
      `${rows("Xã Lũng Vài", "Kinh tế", 20, 2021)}\n${rows("Xã Đồng Mây", "Kinh tế", 5, 2022)}`,
    );
    const odd = read(
      "cu.xlsx",
      `${rows("Xã Lũng Vài", "Kinh tế", 20, 2021)}\n${rows("Xã Đồng Mây", "Kinh tế", 1, 2031)}`,
    );
    const later = read("moi.xlsx", rows("Xã Lũng Vài", "Kinh tế", 20, 2022));
    const REVERSED =
      "moi.xlsx (khoảng năm 2022) có các năm muộn hơn cu.xlsx (khoảng năm 2021): có lẽ đã đặt ngược trước sau.";
    expect(text(whole("moi.xlsx", later), whole("cu.xlsx", old)).split("\n")[1]).toContain(REVERSED);
    expect(text(whole("moi.xlsx", grown), whole("cu.xlsx", old))).toMatch(/đặt ngược/u);
    for (const [before, after] of [
      [old, later],
      [old, grown],
      [odd, later],
      [odd, old],
      [old, old],
    ] as const)
      expect(text(whole("cu.xlsx", before), whole("moi.xlsx", after))).not.toMatch(/đặt ngược/u);
  });

  it("both wordings of an entry that is kept under another, and nothing of capitals", () => {
    const entry = (title: string, name: string, year: number): string =>
      `Xã Lũng Vài | Mô hình | ${title} | Cá nhân | ${name} | Kinh tế | ${year} |`;
    const old = read(
      "cu.xlsx",
      `${entry("Dòng họ tự quản về an ninh trật tự", "Ông Hạng A Chư", 2021)}\n${entry("Nuôi ong lấy mật", "Lò Thị Mận", 2021)}`,
    );
    const now = read(
      "moi.xlsx",
      `${entry("Dòng họ tự quản về an ninh, trật tự bản", "Hạng A Chư", 2022)}\n${entry("Nuôi ong lấy mật", "LÒ THỊ MẬN", 2022)}`,
    );
    const told = text(whole("cu.xlsx", old), whole("moi.xlsx", now));
    expect(told).toContain(
      "Giữ lại nhưng ghi tên khác trước: 1\n  - Xã Lũng Vài: “Dòng họ tự quản về an ninh trật tự” (Ông Hạng A Chư) (cu.xlsx · DS!E2) → “Dòng họ tự quản về an ninh, trật tự bản” (Hạng A Chư) (moi.xlsx · DS!E2)",
    );
    expect(told).not.toContain("LÒ THỊ MẬN");
  });

  it("its counts and that nothing moved as two sentences", () => {
    const register = read("so.xlsx", rows("Xã Lũng Vài", "Kinh tế", 6, 2021));
    const told = text(
      whole("cu.xlsx", register),
      whole("moi.xlsx", read("moi.xlsx", rows("Xã Lũng Vài", "Kinh tế", 6, 2021))),
    );
    expect(told.split("\n").slice(1, 3)).toEqual([
      "Giữ lại: 6 · Có thể đã đổi tên gọi: 0 · Không còn: 0 · Mới: 0.",
      "Không có mục nào ghi “đăng ký mới” mà đã đăng ký từ năm trước, không có số liệu nào thay đổi quá 50 %.",
    ]);
  });
});
