import { sentenceSumDiffers } from "../../../src/core/rules/sentence-sum-differs/index";
import { testRule } from "../../support/rule-tester";

testRule(sentenceSumDiffers, {
  passes: [
    {
      name: "people of few cooperatives are another count",
      text: "Huyện có 05 hợp tác xã, trong đó có 120 hộ tham gia và 15 lao động thường xuyên.",
    },
    {
      name: "three ways to one total",
      text: "Huyện công nhận 60 mô hình (trong đó có 45 tập thể và 15 cá nhân); cụ thể: kinh tế có 50 mô hình; văn hóa có 10 mô hình.",
    },
    {
      name: "a list of some of the parts",
      text: "Toàn xã có 75 hộ, trong đó có 20 hộ nghèo và 5 hộ cận nghèo.",
    },
    {
      name: "a headline says more than, and the parts are more",
      text: "Đến nay có hơn 70 mô hình (45 tập thể, 30 cá nhân).",
    },
    {
      name: "a footnote cuts the sentence, the parts add up all the same",
      text: "Ban Chỉ đạo huyện Suối Mây đã xét, công nhận 60 mô hình tiêu biểu, trong đó có 45 mô hình tập\n\n¹ Kèm theo danh sách.\n\nthể và 15 mô hình cá nhân.",
    },
  ],
  fails: [
    {
      name: "shares of one whole that do not make 100%",
      text: "Hội viên nam chiếm 38%, còn lại 72% là nữ.",
      findings: [{ messageId: "complement", at: "72%", expected: 62 }],
    },
    {
      name: "a second way to divide a total that the first bears out",
      text: "Có 187 hộ góp 12.640 m2 đất, gồm đất vườn 7.215 m2 và đất ruộng 5.425 m2. Xóm Thượng góp 5.130 m2; xóm Trung 4.870 m2; xóm Hạ 2.460 m2.",
      findings: [{ messageId: "partsDiffer", at: "12.640 m2 đất", expected: 12460 }],
    },
    {
      name: "a part greater than its whole",
      text: "Tổ hòa giải thành 41 trong tổng số 39 vụ.",
      findings: [{ messageId: "excess", at: "41 trong tổng số 39", expected: 39 }],
    },
    {
      name: "one part of an open list above the whole",
      text: "Tổ chức tập huấn cho 486 lượt người, trong đó có 310 lượt cán bộ và 536 lượt trưởng thôn.",
      findings: [{ messageId: "differs", at: "486 lượt người" }],
    },
    {
      name: "the parts in brackets are fewer",
      text: "Huyện công nhận 80 mô hình (trong đó có 45 tập thể và 15 cá nhân).",
      findings: [
        {
          messageId: "differs",
          at: "80 mô hình",
          severity: "error",
          expected: 60,
          text: "Câu văn ghi “80 mô hình”, nhưng các phần nêu ra là 45 + 15 = 60 (chỉ khác một chữ số). Kiểm tra lại tổng số và từng phần: “45 tập thể”, “15 cá nhân”.",
        },
      ],
    },
    {
      name: "the years do not add up to one of two totals",
      text: "Cấp huyện khen 04 tập thể, 12 cá nhân (năm 2020: 01 tập thể, 07 cá nhân; năm 2021: 03, tập thể, 06 cá nhân).",
      findings: [{ messageId: "differs", at: "12 cá nhân", expected: 13 }],
    },
    {
      name: "the next sentence takes the total apart",
      text: "Huyện có 40 mô hình, điển hình. Trong đó, 31 mô hình và 8 điển hình.",
      findings: [{ messageId: "differs", at: "40 mô hình, điển hình", expected: 39 }],
    },
    {
      name: "a total that is only a bound, and the parts break it",
      text: "Đến nay có hơn 80 mô hình (45 tập thể, 30 cá nhân).",
      findings: [{ messageId: "boundBroken", at: "80 mô hình", expected: 75 }],
    },
  ],
});
