import { formatAddress } from "../../../src/core/model/address";
import type { Finding } from "../../../src/core/model/finding";
import type { SheetPlan } from "../../../src/core/model/sheet-plan";
import { RULES } from "../../../src/core/rules/registry";
import { nameRule } from "../../../src/core/sheets/finding-words";
import { planFindingsSheet, type FindingsInput } from "../../../src/core/sheets/plan-findings-sheet";

const wrongTotal: Finding = {
  id: "1",
  rule: "total-differs-from-parts",
  severity: "error",
  group: null,
  messageId: "differs",
  data: {},
  message:
    "Năm 2020: Tổng số ghi 75, nhưng Tập thể và Cá nhân cộng lại là 30 + 47 = 77. Sửa Tổng số thành 77.",
  at: { kind: "cell", sheet: "Khen thưởng", address: "C9" },
  shown: 75,
  expected: 1077,
  evidence: [],
  fix: {
    safety: "needs-review",
    edits: [{ kind: "set-cell", sheet: "Khen thưởng", address: "C9", from: 75, to: 1077 }],
  },
};

const wrongYear: Finding = {
  ...wrongTotal,
  id: "2",
  rule: "invalid-year",
  at: { kind: "cell", sheet: "Danh sách", address: "J20" },
  shown: 2201,
  expected: 2021,
};

const otherPeriod: Finding = {
  ...wrongTotal,
  id: "3",
  rule: "period-differs",
  severity: "warning",
  group: "period-differs:a",
  at: { kind: "text", document: "bao-cao.docx", start: 10, end: 40, quote: "12 lượt tập thể", section: "" },
  shown: "2020-2021",
  expected: "2020-2022",
  fix: null,
};

const textNumber: Finding = {
  ...wrongTotal,
  id: "4",
  rule: "number-stored-as-text",
  severity: "note",
  shown: "04",
  expected: 4,
  fix: {
    safety: "safe",
    edits: [{ kind: "set-cell", sheet: "Khen thưởng", address: "D9", from: "04", to: 4 }],
  },
};

function plan(
  findings: readonly Finding[],
  language: "vi" | "en" = "vi",
  more: Partial<FindingsInput> = {},
): SheetPlan {
  return planFindingsSheet({ findings, isLinkable: () => true, ...more }, language);
}

/** The sheet as lines of text, cells parted by `|`. */
function draw(sheet: SheetPlan): string[] {
  return Array.from({ length: sheet.rows }, (_, row) => {
    const cells = sheet.cells.filter((cell) => cell.row === row);
    const line = Array.from({ length: sheet.columns }, (_, column) => {
      const content = cells.find((cell) => cell.column === column)?.content;
      return content === undefined ? "" : content.kind === "text" ? content.text : String(content.value);
    });
    return line.join("|").replace(/\|+$/u, "");
  });
}

describe("the findings sheet", () => {
  it("says in one sentence how many there are, then gives each a line with what to do", () => {
    expect(draw(plan([wrongTotal, textNumber]))).toEqual([
      "KẾT QUẢ KIỂM TRA SỐ LIỆU",
      "Phát hiện 1 lỗi và 1 lưu ý.",
      "",
      "STT|Mức độ|Loại kiểm tra|Vị trí|Nội dung|Đang ghi|Đúng ra|Cách sửa",
      `1|Lỗi|Tổng khác các phần|Khen thưởng!C9|${wrongTotal.message}|75|1077|Xem lại, nếu đúng thì sửa ô Khen thưởng!C9 từ 75 thành 1077.`,
      `2|Lưu ý|Số lưu dạng chữ|Khen thưởng!C9|${wrongTotal.message}|04|4|Sửa được tự động: ô Khen thưởng!D9 từ “04” thành 4.`,
    ]);
  });

  it("puts findings of one cause under one line, where the first of them stands", () => {
    const second = { ...otherPeriod, id: "5", message: "Câu khác." };
    expect(draw(plan([otherPeriod, wrongTotal, second])).slice(4)).toEqual([
      "|Cảnh báo|Khác giai đoạn||2 chỗ cùng một nguyên nhân, xem các dòng dưới.",
      `1|Cảnh báo|Khác giai đoạn|bao-cao.docx: “12 lượt tập thể”|${wrongTotal.message}|2020-2021|2020-2022|Đối chiếu với hồ sơ gốc rồi sửa tại chỗ.`,
      `2|Cảnh báo|Khác giai đoạn|bao-cao.docx: “12 lượt tập thể”|Câu khác.|2020-2021|2020-2022|Đối chiếu với hồ sơ gốc rồi sửa tại chỗ.`,
      expect.stringMatching(/^3\|Lỗi\|/u),
    ]);
  });

  it("tells what was set aside last, with the reason and the day", () => {
    const at = new Date(2026, 1, 3, 12).getTime();
    const setAside = [{ finding: wrongYear, reason: "Đã hỏi lại xã", at }];
    const lines = draw(plan([wrongTotal], "vi", { setAside }));
    expect(lines[2]).toBe("1 phát hiện đã bỏ qua, ghi cuối bảng kèm lý do.");
    expect(lines.at(-2)).toMatch(/^1\|Lỗi\|/u);
    expect(lines.at(-1)).toMatch(
      /^\|Đã bỏ qua\|.*\|Danh sách!J20\|.*\|Bỏ qua ngày 3\/2\/2026: Đã hỏi lại xã$/u,
    );
    expect(draw(plan([], "en", { setAside })).at(-1)).toContain("Dismissed on 3/2/2026");
  });

  it("says that nothing was found, and draws no empty table", () => {
    const sheet = plan([]);
    expect(draw(sheet)).toEqual(["KẾT QUẢ KIỂM TRA SỐ LIỆU", "Không phát hiện sai lệch nào."]);
    expect(sheet.autoFilter).toBeUndefined();
    expect(sheet.print.repeatRows).toBeNull();
  });

  it("accounts for every figure of the text", () => {
    const figures = { read: 1200, matched: 800, differing: 10, notCheckable: 390, items: [] };
    expect(draw(plan([], "vi", { figures }))[2]).toBe(
      "Văn bản có 1.200 con số: 800 khớp, 10 lệch, 390 không đối chiếu được.",
    );
    expect(draw(plan([], "en", { figures }))[2]).toBe(
      "The text has 1,200 figures: 800 matched, 10 differ, 390 could not be checked.",
    );
  });

  it("links each place to its cell, but not to a cell of another workbook", () => {
    const linkOf = (sheet: SheetPlan): unknown =>
      sheet.cells.filter((cell) => cell.row === 4 && cell.column === 3).map((cell) => cell.content);
    expect(linkOf(plan([wrongTotal]))).toEqual([
      { kind: "text", text: "Khen thưởng!C9", link: { sheet: "Khen thưởng", address: "C9" } },
    ]);
    const elsewhere: Finding = {
      ...wrongTotal,
      at: { kind: "cell", workbook: "b.xlsx", sheet: "A", address: "B2" },
    };
    expect(linkOf(plan([elsewhere], "vi", { isLinkable: () => false }))).toEqual([
      { kind: "text", text: "[b.xlsx] A!B2" },
    ]);
  });

  it("parts thousands, but never in a year", () => {
    const formatAt = (sheet: SheetPlan, address: string): string | undefined =>
      sheet.styleRuns.find(({ range }) => formatAddress(range.top, range.left) === address)?.style
        .numberFormat;
    const sheet = plan([wrongTotal, wrongYear]);
    expect(formatAt(sheet, "G5")).toBe("#,##0");
    expect(formatAt(sheet, "G6")).toBe("General");
  });

  it("keeps a unit's text text, whatever it begins with", () => {
    const sheet = plan([{ ...textNumber, shown: "=HYPERLINK(1)", message: "=1+1" }]);
    expect(sheet.cells.filter((cell) => cell.row === 4).map((cell) => cell.content.kind)).toEqual([
      "number",
      "text",
      "text",
      "text",
      "text",
      "text",
      "number",
      "text",
    ]);
  });

  it("filters and prints under its header, as high as its longest text needs", () => {
    const long = { ...wrongTotal, message: "Một câu giải thích dài. ".repeat(30) };
    const sheet = plan([wrongTotal, long]);
    expect(sheet.autoFilter).toEqual({ top: 3, left: 0, bottom: 5, right: 7 });
    expect(sheet.print.repeatRows).toEqual({ top: 3, bottom: 3 });
    expect(sheet.frozenRows).toBe(4);
    expect(sheet.rowHeights.get(5)!).toBeGreaterThan(3 * sheet.rowHeights.get(4)!);
    expect(Math.max(...plan([{ ...long, message: long.message.repeat(20) }]).rowHeights.values())).toBe(409);
  });

  it("speaks English when asked", () => {
    expect(draw(plan([wrongTotal], "en")).slice(0, 4)).toEqual([
      "RESULTS OF THE CHECK",
      "The check found 1 error.",
      "",
      "No.|Severity|Check|Place|Finding|Stands|Should be|What to do",
    ]);
  });

  it("has a short name for every rule of the catalogue", () => {
    for (const { meta } of RULES) {
      for (const language of ["vi", "en"] as const) expect(nameRule(meta.id, language)).not.toBe(meta.id);
    }
  });
});
