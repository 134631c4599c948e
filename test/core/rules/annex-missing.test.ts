import { annexMissing } from "../../../src/core/rules/annex-missing/index";
import { sheet } from "../../support/grid";
import { testRule } from "../../support/rule-tester";

const TWO = "\n\nBiểu số 01: Câu lạc bộ\n\nBiểu số 02: Hội viên";

testRule(annexMissing, {
  passes: [
    { name: "it is there", text: `Có 14 câu lạc bộ (chi tiết tại Biểu 2 kèm theo).${TWO}` },
    { name: "none of those given is numbered", text: "Có 14 câu lạc bộ (có Biểu số 03 kèm theo)." },
    { name: "an annex of another document", text: `Báo cáo theo Phụ lục 4 của Thông tư số 03.${TWO}` },
    { name: "a chart, not an annex", text: `Biểu đồ 4 cho thấy số hội viên tăng.${TWO}` },
    {
      name: "a sheet bears its number",
      sheets: [sheet("Biểu 1", "a | 1"), sheet("Biểu 2", "a | 1"), sheet("Biểu 3", "a | 1")],
      text: "Có 14 câu lạc bộ (có Biểu số 03 kèm theo).",
    },
  ],
  fails: [
    {
      name: "another number than those below the text",
      text: `Có 14 câu lạc bộ (có Biểu số 04 kèm theo). Kinh phí xem Biểu số 04.${TWO}`,
      findings: [{ messageId: "missing", at: "Biểu số 04", severity: "note" }],
    },
    {
      name: "Roman numbers",
      text: "Kết quả cụ thể tại Phụ lục IV kèm theo.\n\nPhụ lục I: Hội viên\n\nPhụ lục II: Quỹ hội",
      findings: [{ messageId: "missing", at: "Phụ lục IV" }],
    },
  ],
});
