import { analyze } from "../../../src/core/engine/analyze";
import { applyEdits } from "../../../src/core/engine/apply-edits";
import { legacyEncoding } from "../../../src/core/rules/legacy-encoding/index";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { sheet, workbook } from "../../support/grid";
import { registerSheet } from "../../support/register-sheet";
import { testRule } from "../../support/rule-tester";

function entry(title: string, name = "Hoàng Văn Tấn"): string {
  return `Xã Lũng Vài | Mô hình | ${title} | Cá nhân | ${name} | Kinh tế | 2021`;
}

const TCVN3 = registerSheet(
  [
    "X· Lòng Vµi | M« h×nh | Nu«i dª sinh s¶n | C¸ nh©n | Hoµng V¨n TÊn | Kinh tÕ | 2021",
    "X· Lòng Vµi | M« h×nh | Tèt | C¸ nh©n | N«ng ThÞ Sen | Kinh tÕ | 2021",
  ].join("\n"),
);

testRule(legacyEncoding, {
  passes: [
    {
      name: "composed Vietnamese, names from abroad, signs and measures",
      sheets: [
        registerSheet(
          [
            entry("Nuôi dê sinh sản – “sạch, khoẻ”"),
            entry("Làm kè 3×4 m, ½ ngày công, «tự quản»", "Hélène Müller"),
            entry("Trồng quế", "Zoë Besançon"),
          ].join("\n"),
        ),
      ],
    },
    {
      name: "the result of a formula follows the cells it reads",
      sheets: [registerSheet(entry('="Nu"&"«i dª sinh s¶n" → Nu«i dª sinh s¶n'))],
    },
    {
      name: "a sheet that Khớp built is not the user's own",
      sheets: [sheet("Biểu", "Cã | M« h×nh\n1 | 2", { builtByKhop: true })],
    },
  ],
  fails: [
    {
      name: "decomposed letters, unseen characters and a foreign Đ in a register",
      sheets: [
        registerSheet(
          [
            entry("Nuôi dê sinh sản".normalize("NFD")),
            entry("Nuôi ong\u200b lấy\ufeff mật"),
            entry("Trồng quế", "Ðàm Văn Tấn"),
          ].join("\n"),
        ),
      ],
      findings: [
        {
          messageId: "decomposed",
          at: "DS!C2",
          severity: "warning",
          expected: "Nuôi dê sinh sản",
          text: "“Nuôi dê sinh sản” ở ô này gõ bằng Unicode tổ hợp (dấu rời khỏi chữ): nhìn như thường nhưng Excel coi là chữ khác, nên tìm, lọc và đếm có thể sót. Chuyển sang Unicode dựng sẵn.",
        },
        {
          messageId: "invisible",
          at: "DS!C3",
          expected: "Nuôi ong lấy mật",
          text: /2 ký tự .* \(U\+200B, U\+FEFF\)/u,
        },
        { messageId: "lookalike", at: "DS!E4", expected: "Đàm Văn Tấn" },
      ],
    },
    {
      name: "VIQR in a title of a model",
      sheets: [registerSheet([entry("Nuo^i de^ sinh sa?n"), entry("Trồng quế")].join("\n"))],
      findings: [
        {
          messageId: "viqr",
          at: "DS!C2",
          expected: "Nuôi dê sinh sản",
          text: "Ô này gõ tiếng Việt không dấu kiểu VIQR: “Nuo^i de^ sinh sa?n” đọc là “Nuôi dê sinh sản”. Tìm, lọc và đếm đều bỏ sót ô này. Chuyển sang Unicode.",
        },
      ],
    },
    {
      name: "TCVN3 in the title and the labels of a summary table",
      sheets: [
        sheet(
          "Biểu",
          "BiÓu tæng hîp khen th\u00adëng\nNăm | Tæng sè | TËp thÓ | C¸ nh©n\n2020 | 3 | 1 | 2\n2021 | 5 | 3 | 2",
        ),
      ],
      findings: [
        { messageId: "tcvn3", at: "Biểu!A1", expected: "Biểu tổng hợp khen thưởng" },
        { messageId: "tcvn3", at: "Biểu!B2", expected: "Tổng số" },
        { messageId: "tcvn3", at: "Biểu!C2", expected: "Tập thể" },
        { messageId: "tcvn3", at: "Biểu!D2", expected: "Cá nhân" },
      ],
    },
    {
      name: "VNI, where three sure cells make one odd word beside them sure too",
      sheets: [
        registerSheet(
          entry("Nuoâi deâ sinh saûn", "Hoaøng Vaên Taán") + "\n" + entry("Traâu", "Noâng Thò Seân Hoaø"),
        ),
      ],
      findings: [
        { messageId: "vni", at: "DS!C2", expected: "Nuôi dê sinh sản" },
        { messageId: "vni", at: "DS!E2", expected: "Hoàng Văn Tấn" },
        { messageId: "vni", at: "DS!C3", expected: "Trâu" },
        { messageId: "vni", at: "DS!E3", expected: "Nông Thị Sên Hoà" },
      ],
    },
  ],
});

it("every safe fix of a register in an old font together leaves Unicode that the register's rules understand", () => {
  const sources = { workbooks: [workbook(TCVN3)], documents: [] };
  const check = (workbooks: typeof sources.workbooks) =>
    analyze(workbooks, [], defaultTemplate(), { rules: [legacyEncoding] });
  const before = check(sources.workbooks);
  expect(new Set(before.findings.map((finding) => finding.group)).size).toBe(1);
  const edits = before.findings.flatMap((finding) =>
    finding.fix?.safety === "safe" ? finding.fix.edits : [],
  );
  const fixed = applyEdits(sources, edits);
  expect(fixed.stale).toEqual([]);
  expect(check([...fixed.workbooks]).findings).toEqual([]);
  expect(fixed.workbooks[0]?.sheets[0]?.values.slice(1)).toEqual([
    ["Xã Lũng Vài", "Mô hình", "Nuôi dê sinh sản", "Cá nhân", "Hoàng Văn Tấn", "Kinh tế", 2021],
    ["Xã Lũng Vài", "Mô hình", "Tốt", "Cá nhân", "Nông Thị Sen", "Kinh tế", 2021],
  ]);
});
