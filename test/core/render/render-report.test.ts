import { analyze } from "../../../src/core/engine/analyze";
import type { Finding } from "../../../src/core/model/finding";
import type { Report } from "../../../src/core/model/report";
import { renderReport } from "../../../src/core/render/render-report";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { readTextDocument } from "../../../src/documents/text/read-text-document";
import { sheet, workbook } from "../../support/grid";

const WRONG = "TT | Đơn vị | Số mô hình\n1 | Xã An Sơn | 3\n2 | Xã Bình Lâm | 4\n| Tổng cộng | 6";
const CLEAN = "TT | Đơn vị | Số mô hình\n1 | Xã An Sơn | 3\n2 | Xã Bình Lâm | 4\n| Tổng cộng | 7";

function check(drawing: string, text?: string): Report {
  const documents = text === undefined ? [] : [readTextDocument("bao-cao.txt", text)];
  return analyze([workbook(sheet("S", drawing))], documents, defaultTemplate());
}

/** The report with its first finding repeated under one group. */
function withGroup(report: Report, count: number, rules: readonly string[] = []): Report {
  const [finding] = report.findings;
  if (!finding) throw new Error("no finding");
  const findings = Array.from({ length: count }, (_, index): Finding => ({
    ...finding,
    id: String(index),
    group: "g",
    rule: rules[index] ?? finding.rule,
  }));
  return { ...report, findings };
}

describe("the report as text", () => {
  it("gives the verdict first, then each finding where it stands", () => {
    expect(renderReport(check(WRONG), "text", "vi").split("\n").slice(0, 6)).toEqual([
      "test.xlsx",
      "Đã đọc 1 bảng, 0 dòng danh sách. Có 1 lỗi.",
      "",
      "LỖI (1)",
      "",
      "  S!C4  [Tổng khác các phần · total-differs-from-parts]  mã 1ca66b",
    ]);
  });

  it("says that a clean workbook is clean", () => {
    expect(renderReport(check(CLEAN), "text", "vi")).toBe(
      "test.xlsx\nĐã đọc 1 bảng, 0 dòng danh sách. Không thấy chỗ nào không khớp.\n",
    );
    expect(renderReport(check(CLEAN), "text", "en")).toMatch(/Nothing disagrees\.\n$/u);
  });

  it("counts the figures of a text, and names the words of a finding with their section", () => {
    const report = check(
      CLEAN,
      "I. KẾT QUẢ\n\nCó 17 sản phẩm, trong đó 05 sản phẩm đạt 4 sao và 11 sản phẩm đạt 3 sao.",
    );
    const text = renderReport(report, "text", "vi");
    expect(text).toMatch(/Số liệu trong văn bản: đọc 3, khớp \d, khác \d, không đối chiếu được \d/u);
    expect(text).toMatch(
      / {2}bao-cao\.txt: “17 sản phẩm”, mục “.*KẾT QUẢ.*” {2}\[.+ · sentence-sum-differs\]/u,
    );
    expect(renderReport(report, "text", "en")).toMatch(/Figures in the text: 3 read/u);
  });

  it("shows a group as one, and counts what it leaves out", () => {
    const text = renderReport(withGroup(check(WRONG), 12), "text", "vi");
    expect(text).toMatch(
      / {2}Tổng khác các phần · total-differs-from-parts: 12 phát hiện cùng một nguyên nhân\n/u,
    );
    expect(text).toMatch(/… và 4 chỗ nữa/u);
    expect(renderReport(withGroup(check(WRONG), 12), "text", "en")).toMatch(
      /12 findings of one cause[^]*… and 4 more/u,
    );
    expect(renderReport(withGroup(check(WRONG), 2, ["a", "b"]), "text", "vi")).toMatch(
      /\n {2}2 phát hiện cùng một nguyên nhân\n/u,
    );
  });

  it("says what was not checked", () => {
    const report = check("Chào | bạn");
    expect(renderReport(report, "text", "vi")).toMatch(/CHƯA KIỂM TRA ĐƯỢC: Không thấy bảng nào/u);
    expect(
      renderReport({ ...report, gaps: [{ kind: "rule-crashed", rule: "r", message: "m" }] }, "text", "en"),
    ).toMatch(/NOT CHECKED: r: m/u);
  });
});

describe("the report as Markdown", () => {
  it("puts each severity into a table, and escapes what Markdown would read", () => {
    const report = check(WRONG.replace("Xã Bình Lâm", "*Xã* <b>Bình</b>"));
    const markdown = renderReport(report, "markdown", "vi");
    expect(markdown).toMatch(/^# test\.xlsx\n\nĐã đọc 1 bảng/u);
    expect(markdown).toMatch(/## Lỗi \(1\)\n\n\| Vị trí \| Nội dung \| Loại \|/u);
    expect(markdown).toMatch(/\\\*Xã\\\* &lt;b&gt;Bình/u);
  });

  it("lists gaps and figures", () => {
    const markdown = renderReport(check("Chào | bạn", "Có 3 xã."), "markdown", "en");
    expect(markdown).toMatch(/Figures in the text/u);
    expect(markdown).toMatch(/## Not checked\n\n- Không thấy bảng nào/u);
    expect(markdown).toMatch(/Some of it could not be checked\./u);
  });
});

describe("the report as JSON", () => {
  it("is the Report itself", () => {
    const report = check(WRONG);
    expect(JSON.parse(renderReport(report, "json", "vi"))).toEqual(JSON.parse(JSON.stringify(report)));
  });
});
