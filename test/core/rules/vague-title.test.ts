import { createTitleJudge } from "../../../src/core/rules/vague-title/judge-title";
import { vagueTitle } from "../../../src/core/rules/vague-title/index";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { registerSheet } from "../../support/register-sheet";
import { testRule } from "../../support/rule-tester";

function entry(title: string): string {
  return `Xã Lũng Vài | Mô hình | ${title} | Cá nhân | Hoàng Văn Tấn | Kinh tế | 2021`;
}

testRule(vagueTitle, {
  passes: [
    {
      name: "names that say what is done",
      sheets: [
        registerSheet(
          [
            entry("Mô hình nuôi dê sinh sản"),
            entry("Camera an ninh"),
            entry("Con đường hoa"),
            entry("Phát triển kinh tế vườn rừng"),
            entry("Nâng cao chất lượng đàn dê"),
            entry("Thắp sáng đường quê"),
            entry(""),
          ].join("\n"),
        ),
      ],
    },
  ],
  fails: [
    {
      name: "empty words, a field's name, and fewer than three telling syllables",
      sheets: [
        registerSheet(
          [
            entry("Mô hình “Dân vận khéo” năm 2021"),
            entry("Thực hiện tốt công tác dân vận"),
            entry("Mô hình Dân vận khéo trong xây dựng nông thôn mới"),
            entry("Phát triển kinh tế"),
            entry("Mô hình Hũ gạo"),
          ].join("\n"),
        ),
      ],
      findings: [
        {
          messageId: "empty",
          at: "DS!C2",
          severity: "note",
          text: 'Tên “Mô hình "Dân vận khéo" năm 2021” chỉ gồm những chữ chung, không cho biết làm việc gì. Ghi rõ làm gì, ở đâu hoặc cho ai.',
        },
        { messageId: "empty", at: "DS!C3" },
        { messageId: "fieldName", at: "DS!C4" },
        { messageId: "fieldName", at: "DS!C5" },
        { messageId: "short", at: "DS!C6", text: /chỉ còn “Hũ gạo”/u },
      ],
    },
  ],
});

describe("a title", () => {
  const judge = createTitleJudge(defaultTemplate());
  it.each([
    ["Nuôi dê", "short"],
    ["Nuôi dê nhốt", undefined],
    ["Nuôi de\u0302 nhốt chuồng", undefined],
    ["Tổ 3", "short"],
    ["Các mô hình về làm tốt công tác dân vận", "empty"],
    ["Xây dựng Đảng và hệ thống chính trị", "fieldName"],
    ["123", "empty"],
  ])("%s is %s", (title, kind) => {
    expect(judge(title)?.kind).toBe(kind);
  });
});
