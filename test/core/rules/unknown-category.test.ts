import { analyze } from "../../../src/core/engine/analyze";
import { unknownCategory } from "../../../src/core/rules/unknown-category/index";
import { defaultTemplate } from "../../../src/core/template/default-template";
import type { TemplateParts } from "../../../src/core/template/schema";
import { workbook } from "../../support/grid";
import { registerSheet } from "../../support/register-sheet";
import { testRule } from "../../support/rule-tester";

function entry(kind: string, subject: string, field: string, rest = ""): string {
  return `Xã Lũng Vài | ${kind} | Nuôi dê sinh sản | ${subject} | Hoàng Văn Tấn | ${field} | 2021 ${rest}`;
}

testRule(unknownCategory, {
  passes: [
    {
      name: "names, other names of them, and any way of writing them",
      sheets: [
        registerSheet(
          [
            entry("Mô hình", "Tập thể", "Phát triển kinh tế"),
            entry("MH", "TT", "KT"),
            entry("MÔ  HÌNH", "tập thể", "Văn hoá – Xã hội"),
            entry("Nội dung/việc làm", "ca nhan", "Quốc phòng, An ninh"),
          ].join("\n"),
        ),
      ],
    },
    {
      name: "a level not stated: blank, a dash, not yet judged",
      sheets: [
        registerSheet(
          [
            entry("Mô hình", "Tập thể", "Kinh tế", "| | "),
            entry("Mô hình", "Tập thể", "Kinh tế", "| - | x"),
            entry("Mô hình", "Tập thể", "Kinh tế", "| Chưa xét | không"),
          ].join("\n"),
          ["Cấp công nhận", "Đăng ký mới"],
        ),
      ],
    },
    {
      name: "a value in an old font is the matter of legacy-encoding",
      sheets: [registerSheet(entry("M« h×nh", "TËp thÓ", "Kinh tế"))],
    },
  ],
  fails: [
    {
      name: "marks that the many entries beside it do not have",
      sheets: [
        registerSheet(
          [
            ...Array.from({ length: 5 }, () => entry("Mô hình", "Cá nhân", "Văn hóa - xã hội")),
            entry("Mô hình", "Cá nhân", "Văn hỏa - xã hội"),
          ].join("\n"),
        ),
      ],
      findings: [
        {
          messageId: "marks",
          at: "DS!F7",
          expected: "Văn hóa - xã hội",
          text: "Ô Lĩnh vực ghi “Văn hỏa - xã hội”, khác dấu với “Văn hóa - xã hội” mà 5 mục khác ghi. Mục này vẫn được đếm chung; nếu ghi nhầm dấu thì sửa lại.",
        },
      ],
    },
    {
      name: "a slip of a letter, initials, part of a name and a word too many",
      sheets: [
        registerSheet(
          [
            entry("Mô hìnhh", "Cá nhân", "Kinh tế"),
            entry("Mô hình", "Cá nhân", "PTKT"),
            entry("Mô hình", "Cá nhân", "An ninh"),
            entry("Mô hình", "Cá nhân", "Lĩnh vực nông thôn mới"),
          ].join("\n"),
        ),
      ],
      findings: [
        {
          messageId: "nearest",
          at: "DS!B2",
          expected: "Mô hình",
          text: "Ô Loại ghi “Mô hìnhh”, không có trong danh mục. Có thể là “Mô hình”; sửa lại, hoặc thêm vào mẫu nếu đúng là giá trị mới.",
        },
        { messageId: "nearest", at: "DS!F3", expected: "Phát triển kinh tế" },
        { messageId: "nearest", at: "DS!F4", expected: "Quốc phòng - an ninh" },
        { messageId: "nearest", at: "DS!F5", expected: "Xây dựng nông thôn mới" },
      ],
    },
    {
      name: "the right letters with a space lost, which is safe to mend",
      sheets: [registerSheet(entry("Môhình", "Cánhân", "Kinh tế"))],
      findings: [
        { messageId: "spelling", at: "DS!B2", expected: "Mô hình" },
        { messageId: "spelling", at: "DS!D2", expected: "Cá nhân" },
      ],
    },
    {
      name: "two subjects in one cell",
      sheets: [registerSheet(entry("Mô hình", "Tập thể và cá nhân", "Kinh tế"))],
      findings: [
        { messageId: "several", at: "DS!D2", expected: null, text: /“Tập thể”, “Cá nhân” cùng một lúc/u },
      ],
    },
    {
      name: "a value near to none, and a dash where a category is required",
      sheets: [
        registerSheet([entry("Dự án", "Cá nhân", "Kinh tế"), entry("Mô hình", "Hộ", "Kinh tế")].join("\n")),
      ],
      findings: [
        { messageId: "unknown", at: "DS!B2", expected: null, text: /\(“Mô hình”, “Nội dung, việc làm”\)/u },
        { messageId: "unknown", at: "DS!D3" },
      ],
    },
    {
      name: "a value near to none, where the values are only those that the workbook uses: it may as well be new",
      template: null,
      sheets: [
        registerSheet(
          [
            ...Array.from({ length: 12 }, (_, index) =>
              entry("Mô hình", "Cá nhân", index < 7 ? "Kinh tế" : "Dạy chữ ban đêm"),
            ),
            entry("Mô hình", "Cá nhân", "Giữ rừng đầu nguồn"),
            entry("Mô hình", "Cá nhân", "Dạy chữ ban đê"),
          ].join("\n"),
        ),
      ],
      findings: [
        { messageId: "nearest", at: "DS!F15", severity: "error", expected: "Dạy chữ ban đêm" },
        {
          messageId: "unusual",
          at: "DS!F14",
          severity: "warning",
          expected: null,
          text: "Ô Lĩnh vực ghi “Giữ rừng đầu nguồn”, không phải giá trị mà sổ tính đang dùng (“Kinh tế”, “Dạy chữ ban đêm”), nên mục này không được đếm. Nếu ghi nhầm thì sửa lại; nếu là giá trị mới thì thêm vào danh mục.",
        },
      ],
    },
    {
      name: "a letter more or less in a short name; two letters are another word",
      sheets: [
        registerSheet(
          [
            entry("Mô hình", "Cá nhân", "Kinh tế", "| Tnh"),
            entry("Mô hình", "Cá nhân", "Kinh tế", "| Tỉnhh"),
            entry("Mô hình", "Cá nhân", "Kinh tế", "| Tổ"),
          ].join("\n"),
          ["Cấp công nhận"],
        ),
      ],
      findings: [
        { messageId: "nearest", at: "DS!H2", expected: "Tỉnh" },
        { messageId: "nearest", at: "DS!H3", expected: "Tỉnh" },
        { messageId: "unknown", at: "DS!H4" },
      ],
    },
    {
      name: "a mark that is neither yes nor no",
      sheets: [registerSheet(entry("Mô hình", "Cá nhân", "Kinh tế", "| ?"), ["Đăng ký mới"])],
      findings: [{ messageId: "flag", at: "DS!H2" }],
    },
  ],
});

it("the same unknown value in many entries is one group, and its key outlives inserted rows", () => {
  const rows = Array.from({ length: 40 }, () => entry("Mô hình", "Cá nhân", "Thương mại điện tử"));
  const check = (lines: readonly string[]) =>
    analyze([workbook(registerSheet(lines.join("\n")))], [], defaultTemplate(), { rules: [unknownCategory] })
      .findings;
  const findings = check(rows);
  expect(findings).toHaveLength(40);
  expect(new Set(findings.map((finding) => finding.group)).size).toBe(1);
  expect(findings[0]?.group).not.toBeNull();
  const moved = check([entry("Mô hình", "Cá nhân", "Kinh tế"), ...rows]);
  expect(moved.map((finding) => finding.id)).toEqual(findings.map((finding) => finding.id));
});

it("what a person said of the values alone makes them given, though the rest follows from the workbook", () => {
  const sheets = registerSheet(
    [
      ...Array.from({ length: 6 }, () => entry("Mô hình", "Cá nhân", "Kinh tế")),
      entry("Mô hình", "Cá nhân", "Giữ rừng đầu nguồn"),
    ].join("\n"),
  );
  const check = (parts: TemplateParts) =>
    analyze([workbook(sheets)], [], null, { rules: [unknownCategory], parts }).findings;
  const fields = [{ id: "economy", name: "Kinh tế", aliases: [] }];
  expect(check({}).map(({ severity }) => severity)).toEqual(["warning"]);
  expect(check({ fields }).map(({ severity }) => severity)).toEqual(["error"]);
});
