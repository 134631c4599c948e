import { analyze } from "../../../src/core/engine/analyze";
import { gatherFacts } from "../../../src/core/engine/gather-facts";
import type { SheetSnapshot } from "../../../src/core/model/workbook";
import { renderReport } from "../../../src/core/render/render-report";
import { planSheets } from "../../../src/core/sheets/plan-sheets";
import { prove } from "../proof/prove";
import { sheet, workbook } from "../../support/grid";

const FIELDS = ["Giữ rừng đầu nguồn", "Dạy chữ ban đêm", "Nước sạch bản xa"];

interface Work {
  readonly isModel: boolean;
  readonly isReplicated: boolean;
  readonly field: string;
}

const WORKS = Array.from({ length: 900 }, (_, at): Work => ({
  isModel: at % 3 !== 1,
  isReplicated: at % 14 === 4 || at % 9 === 2,
  field: FIELDS[(at * 7 + (at % 2)) % 3] ?? "",
}));

function list(works: readonly Work[]): SheetSnapshot {
  const header =
    "STT | Đơn vị | Loại | Tên mô hình | Đối tượng | Tên tập thể, cá nhân | Lĩnh vực | Năm đăng ký | Nhân rộng";
  const lines = works.map(
    ({ isModel, isReplicated, field }, at) =>
      `${at + 1} | Bản ${1 + (at % 5)} | ${isModel ? "Mô hình" : "Nội dung, việc làm"} | Đắp bờ giữ nước ở khe số ${at} | Tập thể | Tổ ${at} | ${field} | 2026 | ${isReplicated ? "x" : ""}`,
  );
  return sheet("DS", ["DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2026", ".", header, ...lines].join("\n"));
}

/** The lines below the built sheets, what Lập biểu shows beside them, and what the Report says. */
function told(drawn: SheetSnapshot) {
  const facts = gatherFacts([workbook(drawn)], [], null);
  const { plans, notes } = planSheets(facts, { which: null, values: false, language: "vi" });
  const { templateDetails } = analyze([workbook(drawn)], [], null);
  return {
    below: plans.flatMap(({ name, cells }) =>
      cells.flatMap(({ content }) =>
        content.kind === "text" && content.text.startsWith("Ghi chú: ")
          ? [{ sheet: name, message: content.text }]
          : [],
      ),
    ),
    beside: notes.map(({ sheet: name, message }) => ({ sheet: name, message })),
    report: templateDetails?.leftOut,
  };
}

describe("what the tables leave out", () => {
  it("is told of entries of a kind that a column's words exclude: below the sheet, beside it, in the Report", () => {
    const marked = WORKS.filter(({ isModel, isReplicated }) => isReplicated && !isModel).length;
    const { below, beside, report } = told(list(WORKS));
    expect(marked).toBeGreaterThan(20);
    expect(report).toEqual([
      {
        sheet: "Biểu lĩnh vực",
        message: `Ghi chú: “Số mô hình tiêu biểu được nhân rộng” chỉ đếm “Mô hình”, không gồm ${marked} mục “Nội dung, việc làm”.`,
      },
    ]);
    expect([below, beside]).toEqual([report, report]);
  });

  it("stands in the Report as text, as Markdown and on the proof sheet, too", () => {
    const drawn = workbook(list(WORKS));
    const marked = WORKS.filter(({ isModel, isReplicated }) => isReplicated && !isModel).length;
    const said = `Biểu lĩnh vực: “Số mô hình tiêu biểu được nhân rộng” chỉ đếm “Mô hình”, không gồm ${marked} mục “Nội dung, việc làm”.`;
    const report = analyze([drawn], [], null);
    for (const format of ["text", "markdown"] as const)
      expect(renderReport(report, format, "vi")).toContain(
        `Khi lập biểu, cần biết:\n${format === "text" ? "  " : "\n"}- ${said}`,
      );
    expect(prove([drawn], "").html).toContain(`<li>${said}</li>`);
    const english = analyze([drawn], [], null, { language: "en" });
    const [first = ""] = english.templateDetails?.leftOut?.map(({ message }) => message) ?? [];
    expect(first).toMatch(/^Note: /u);
    expect(renderReport(english, "text", "en")).toContain(first.slice("Note: ".length));
  });

  it("is nothing where every entry is in some cell", () => {
    const whole = WORKS.map((work) => ({ ...work, isReplicated: work.isReplicated && work.isModel }));
    expect(told(list(whole))).toEqual({ below: [], beside: [], report: [] });
    expect(renderReport(analyze([workbook(list(whole))], [], null), "text", "vi")).not.toContain(
      "Khi lập biểu",
    );
  });

  it("is told of entries without a field, of levels that nobody knows, and of blank years that are counted", () => {
    const lines = Array.from({ length: 40 }, (_, at) => {
      const level = at === 7 ? "Bảng vàng" : at % 3 === 0 ? "Tỉnh" : "Cơ sở";
      const day = at % 10 === 3 ? "" : `1${at % 9}/0${1 + (at % 9)}/2026`;
      return `${at + 1} | Khung cửi gấp gọn số ${at} | Lù Thị Xoan ${at} | Tổ ${1 + (at % 4)} | ${at < 2 ? "" : FIELDS[at % 3]} | ${level} | ${day}`;
    });
    const header = "STT | Tên sáng kiến | Tác giả | Đơn vị | Lĩnh vực | Cấp công nhận | Ngày công nhận";
    const drawn = sheet("DS", ["DANH SÁCH SÁNG KIẾN NĂM 2026", ".", header, ...lines].join("\n"));
    const { below, report } = told(drawn);
    const inOrder = (lines: typeof below = []): readonly string[] =>
      lines.map((each) => JSON.stringify(each)).sort();
    expect(inOrder(below)).toEqual(inOrder([...(report ?? [])]));
    const said = (name: string): string =>
      (report ?? []).flatMap((each) => (each.sheet === name ? [each.message] : [])).join("\n");
    expect(said("Biểu lĩnh vực")).toMatch(/chưa tính 2 mục .*“Lĩnh vực” \(2 mục\)/u);
    expect(said("Biểu lĩnh vực")).toContain("tính cả 4 mục chưa ghi “Ngày công nhận”");
    expect(said("Biểu cấp công nhận")).toMatch(/“Cấp công nhận” \(1 mục\)/u);
  });
});
