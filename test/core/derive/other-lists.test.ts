import { gatherFacts } from "../../../src/core/engine/gather-facts";
import { planSheets } from "../../../src/core/sheets/plan-sheets";
import type { SheetSnapshot } from "../../../src/core/model/workbook";
import { sheet, workbook } from "../../support/grid";

/** A list of a movement with its own words: what stands in each column of each entry. */
interface List {
  readonly title: string;
  readonly header: string;
  readonly entries: readonly (readonly string[])[];
}

function write({ title, header, entries }: List): SheetSnapshot {
  const lines = entries.map((entry, index) => `${index + 1} | ${entry.join(" | ")}`);
  return sheet("Danh sách", [title, ".", `TT | ${header}`, ...lines].join("\n"));
}

interface Built {
  readonly texts: readonly string[];
  /** Figures by the label of their row. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  readonly formulas: readonly string[];
}

function build(list: List): ReadonlyMap<string, Built> {
  const facts = gatherFacts([workbook(write(list))], [], null);
  const { plans } = planSheets(facts, { which: null, values: false, language: "vi" });
  return new Map(
    plans.map((plan) => {
      const rows = new Map<string, number[]>();
      for (const { row, content } of plan.cells) {
        const label = plan.cells.find((cell) => cell.row === row && cell.column === 1)?.content;
        if (label?.kind !== "text" || content.kind !== "formula") continue;
        rows.set(label.text, [...(rows.get(label.text) ?? []), content.value]);
      }
      const texts = plan.cells.flatMap(({ content }) => (content.kind === "text" ? [content.text] : []));
      const formulas = plan.cells.flatMap(({ content }) =>
        content.kind === "formula" ? [content.formula] : [],
      );
      return [plan.name, { texts, rows, formulas }];
    }),
  );
}

const FIELDS = ["Giảng dạy", "Chăm sóc người bệnh", "Quản lý kho"];
const LEVELS = ["Cơ sở", "Tỉnh"];

function entries(count: number, of: (index: number) => readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: count }, (_, index) => of(index));
}

/** Initiatives, of which every seventh has no date. */
const dated = (date: (index: number) => string): readonly (readonly string[])[] =>
  entries(40, (i) => [
    `Cách xếp ngăn tủ số ${i}`,
    `Trịnh Thị Lụa ${i}`,
    `Tổ ${1 + (i % 4)}`,
    FIELDS[(i * 5 + (i % 2)) % 3] ?? "",
    LEVELS[i % 3 === 0 ? 1 : 0] ?? "",
    i % 7 === 3 ? "" : date(i),
  ]);
const HEADER = "Tên sáng kiến | Tác giả | Đơn vị | Lĩnh vực | Cấp công nhận | Ngày công nhận";

const countBy = (list: List, column: number, value: string): number =>
  list.entries.filter((entry) => entry[column] === value).length;

describe("a list without a year of registration", () => {
  const list: List = {
    title: "DANH SÁCH SÁNG KIẾN NĂM 2026",
    header: HEADER,
    entries: dated((i) => `${String(1 + (i % 28)).padStart(2, "0")}/0${1 + (i % 9)}/2026`),
  };
  const sheets = build(list);

  it("counts what its title's year is of, dated or not, and says how many are not", () => {
    const fields = sheets.get("Biểu lĩnh vực");
    for (const field of FIELDS) expect(fields?.rows.get(field)?.[0]).toBe(countBy(list, 3, field));
    const undated = countBy(list, 5, "");
    expect(fields?.texts.at(-1)).toBe(
      `Ghi chú: “Tổng số sáng kiến năm 2026” tính cả ${undated} mục chưa ghi “Ngày công nhận”, vì danh sách là của năm 2026.`,
    );
    expect(fields?.formulas.every((formula) => /^(?:SUMPRODUCT|COUNTIFS|SUM)\(/u.test(formula))).toBe(true);
  });

  it("has a table by level, and no cell outside its list's words", () => {
    const levels = sheets.get("Biểu cấp công nhận");
    for (const level of LEVELS) {
      const own = list.entries.filter((entry) => entry[4] === level);
      const [all, ...by] = levels?.rows.get(level) ?? [];
      expect(all).toBe(own.length);
      expect([...by].sort()).toEqual(
        FIELDS.map((field) => own.filter((entry) => entry[3] === field).length).sort(),
      );
    }
    const said = [...sheets.values()].flatMap(({ texts }) => texts);
    expect(said.filter((text) => /mô hình|việc làm/iu.test(text))).toEqual([]);
  });

  it("of several years counts an entry without a date in the whole of them, and in none of its years", () => {
    const years: List = {
      ...list,
      title: "DANH MỤC SÁNG KIẾN GIAI ĐOẠN 2024 - 2026",
      entries: dated((i) => `15/06/${2024 + (i % 3)}`),
    };
    const fields = build(years).get("Biểu lĩnh vực");
    for (const field of FIELDS) expect(fields?.rows.get(field)?.[0]).toBe(countBy(years, 3, field));
    const facts = gatherFacts([workbook(write(years))], [], null, { period: { from: 2025, to: 2025 } });
    const { notes } = planSheets(facts, { which: ["fields"], values: true, language: "vi" });
    expect(notes.map(({ message }) => message).join()).toMatch(/chưa tính 6 mục .*“Ngày công nhận”/u);
  });

  it("that has no column of years at all is of its title's year", () => {
    const bare: List = {
      title: "SỔ THEO DÕI ĐỀ TÀI NĂM 2026",
      header: "Tên đề tài | Chủ nhiệm | Đơn vị | Lĩnh vực | Cấp công nhận",
      entries: list.entries.map((entry) => entry.slice(0, 5)),
    };
    const built = build(bare);
    expect(built.get("Biểu đơn vị")?.texts).toContain("SỐ ĐỀ TÀI THEO ĐƠN VỊ NĂM 2026");
    for (const level of LEVELS)
      expect(built.get("Biểu cấp công nhận")?.rows.get(level)?.[0]).toBe(countBy(bare, 4, level));
  });

  it("that does have one counts by that, and tells what leaves it empty as before", () => {
    const registered: List = {
      ...list,
      header: `${HEADER} | Năm đăng ký`,
      entries: list.entries.map((entry, i) => [...entry, i === 5 ? "" : "2026"]),
    };
    const note = build(registered).get("Biểu lĩnh vực")?.texts.at(-1);
    expect(note).toMatch(/chưa tính 1 mục .*“Năm đăng ký”/u);
  });
});

describe("what is counted", () => {
  const of = (header: string, title: string): string => {
    const list: List = {
      title,
      header,
      entries: entries(20, (i) => [`Việc lạ ${i}`, `Ấp ${1 + (i % 3)}`, FIELDS[i % 3] ?? "", "2026"]),
    };
    const texts = build(list).get("Biểu lĩnh vực")?.texts ?? [];
    return texts.find((text) => text.startsWith("Tổng số ")) ?? "";
  };

  it("is called as the title or the column of names calls it", () => {
    const rest = "Đơn vị | Lĩnh vực | Năm đăng ký";
    expect(of(`Tên công trình | ${rest}`, "DANH SÁCH NĂM 2026")).toBe("Tổng số công trình năm 2026");
    expect(of(`Họ tên chủ hộ | ${rest}`, "DANH SÁCH PHONG TRÀO THI ĐUA “VƯỜN XANH”")).toBe(
      "Tổng số hộ gia đình “Vườn xanh” năm 2026",
    );
    expect(of(`Tên đề tài | ${rest}`, "DANH SÁCH CÁN BỘ CÓ ĐỀ TÀI NĂM 2026")).toBe("Tổng số đề tài năm 2026");
    expect(of(`Tên mô hình | ${rest}`, "DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2026")).toBe(
      "Tổng số mô hình, nội dung, việc làm “Dân vận khéo” năm 2026",
    );
  });
});
