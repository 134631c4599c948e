import { malformedDate } from "../../../src/core/rules/malformed-date/index";
import { testRule } from "../../support/rule-tester";

testRule(malformedDate, {
  passes: [
    {
      name: "days of the week that are right, and ordinals that look like them",
      text: "Họp sáng thứ Tư, ngày 13/5/2026 và Chủ nhật, 17/5/2026; kỳ họp thứ Năm ngày 13/5/2026; lần thứ ba, ngày 15/5/2026.",
    },
    {
      name: "true dates in every way of writing, the last day of February of a leap year too",
      text: "Ngày 29/02/2024, ngày 31 tháng 12 năm 2023, 17/ 8/2021, 3-6-2013, ngày 30/4, tháng 9/2022, ngày 5/3/22; ngày tháng 9 năm 2022.",
    },
    {
      name: "days from … to …, ratios, plots and pay are no dates",
      text: "Từ ngày 25-27/10/2021; ngày 25-27 tháng 10; trong 15 ngày 20/25 hộ; đạt 33/75; thửa số 12/45/2021; thưởng tháng 13 năm 2021.",
    },
    {
      name: "counts behind the word 'năm', years of old, the future",
      text: "Trong năm 12019 lượt hộ được vay vốn; trong năm 202 hộ thoát nghèo; năm 938, năm 1010; tầm nhìn đến năm 2050; giai đoạn 2021-2025.",
    },
    {
      name: "the year of an act is its date's",
      text: "Nghị quyết số 03/2021/NQ-HĐND ngày 16/7/2021 của HĐND tỉnh; Kế hoạch số 12/KH-UBND ngày 5/1/2022.",
    },
  ],
  fails: [
    {
      name: "what follows, before it",
      text: "Đội lập biên bản ngày 12/8/2025. Sau đó, ngày 05/8/2025 Chủ tịch xã ra quyết định xử phạt.",
      findings: [{ messageId: "before-earlier", at: "ngày 05/8/2025" }],
    },
    {
      name: "what comes after the end, before it",
      text: "Đợt khám tuyển từ ngày 03/11/2025 đến ngày 07/11/2025. Sau khi kết thúc, ngày 01/11/2025 Hội đồng gửi kết quả.",
      findings: [{ messageId: "before-end", at: "ngày 01/11/2025" }],
    },
    {
      name: "a day of the week that is not the date's",
      text: "Họp giao ban vào thứ Ba, ngày 13/5/2026; tiếp dân ngày 15/5/2026 (thứ Năm).",
      findings: [
        {
          messageId: "weekday",
          at: "thứ Ba, ngày 13/5/2026",
          expected: "thứ Tư",
          text: "“thứ Ba, ngày 13/5/2026”: theo lịch, ngày này là thứ Tư. Kiểm tra lại ngày hoặc thứ.",
        },
        { messageId: "weekday", at: "ngày 15/5/2026 (thứ Năm", expected: "thứ Sáu" },
      ],
    },
    {
      name: "work that ends before it begins",
      text: "Đợt thi khai mạc ngày 12/6/2025, bế mạc ngày 02/6/2025.",
      findings: [{ messageId: "before-beginning", at: "ngày 02/6/2025" }],
    },
    {
      name: "a span that ends before it begins",
      text: "Đợt cao điểm diễn ra từ ngày 18/9 đến ngày 12/9.",
      findings: [{ messageId: "ends-before", at: "từ ngày 18/9 đến ngày 12/9" }],
    },
    {
      name: "days that a month does not have",
      text: "Nghị quyết số 12-NQ/HU ngày 31/02/2022; họp ngày 31 tháng 4 năm 2022; mít tinh ngày 31/6, tổng kết 29/02/2023.",
      findings: [
        {
          messageId: "no-such-day",
          at: "ngày 31/02/2022",
          severity: "error",
          text: "“ngày 31/02/2022”: không có ngày này, tháng đó nhiều nhất 28 ngày. Đối chiếu văn bản gốc rồi sửa ngày hoặc tháng.",
        },
        { messageId: "no-such-day", at: "ngày 31 tháng 4 năm 2022" },
        { messageId: "no-such-day", at: "ngày 31/6" },
        { messageId: "no-such-day", at: "29/02/2023" },
      ],
    },
    {
      name: "months that no year has",
      text: "Công văn số 15-CV/HU ngày 12/13/2022 và báo cáo tháng 14/2022.",
      findings: [
        { messageId: "no-such-month", at: "ngày 12/13/2022" },
        { messageId: "no-such-month", at: "tháng 14/2022" },
      ],
    },
    {
      name: "a year with a digit missing has no one correction",
      text: "Quyết định số 22-QĐ/HU ngày 01/11/202 của Huyện ủy; đến hết năm 202, huyện có 11 xã; giai đoạn 2021-202.",
      findings: [
        { messageId: "bad-year", at: "ngày 01/11/202" },
        { messageId: "bad-year", at: "năm 202" },
        { messageId: "bad-year", at: "giai đoạn 2021-202" },
      ],
    },
    {
      name: "a year with a digit too many, or two swapped, has",
      text: "Tổng điều tra năm 22019, điều tra năm 2202; ngày 03/6/20222.",
      findings: [
        { messageId: "bad-year-likely", at: "năm 22019", expected: "2019" },
        { messageId: "bad-year-likely", at: "năm 2202", expected: "2022" },
        { messageId: "bad-year-likely", at: "ngày 03/6/20222", expected: "2022" },
      ],
    },
    {
      name: "an act of one year dated in another",
      text: "Nghị quyết số 03/2021/NQ-HĐND ngày 16/7/2022 của HĐND tỉnh.",
      findings: [{ messageId: "act-year", at: "Nghị quyết số 03/2021/NQ-HĐND ngày 16/7/2022" }],
    },
  ],
});
