import { periodDiffers } from "../../../src/core/rules/period-differs/index";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { countedRegister } from "../../support/counted-register";
import { sheet } from "../../support/grid";
import { testRule } from "../../support/rule-tester";

const FIELDS = sheet(
  "Lĩnh vực",
  `
  STT | Lĩnh vực | Tổng số mô hình giai đoạn 2020 - 2022 | <
  ^ | ^ | Tập thể | Cá nhân
  1 | Phát triển kinh tế | 214 | 481
  2 | Văn hóa - xã hội | 305 | 577
  | TỔNG CỘNG | 519 | 1058`,
);

const AWARDS = sheet(
  "Khen thưởng",
  `
  STT | Năm | Khen thưởng giai đoạn 2020 - 2022 | <
  ^ | ^ | Tập thể | Cá nhân
  1 | 2020 | 130 | 147
  2 | 2021 | 133 | 149
  3 | 2022 | Chưa xét |`,
);

testRule(periodDiffers, {
  passes: [
    ...[
      "Đến ngày 31/12/2025, xã có 486 hộ, tăng 52 hộ so với cuối năm 2024 và tăng 9 hộ so với đầu năm 2025.",
      "Quý II/2025 tiếp 30 lượt, tăng 5 lượt so với quý I/2025.",
      "6 tháng đầu năm 2025 thu 45 tỷ đồng, bằng 45% so với năm 2025.",
      "Năm 2025 thu đạt 120% so với năm 2024, tăng 3% so với kế hoạch năm 2025.",
      "So với năm 2024, năm 2025 tăng 4 lớp; hai năm 2024 và 2025 tăng so với năm 2023.",
    ].map((text) => ({ name: `compared with another: ${text}`, sheets: [], text })),
    {
      name: "the period is the table's",
      sheets: [FIELDS],
      text: "Giai đoạn 2020-2022, lĩnh vực kinh tế có 214 tập thể, 481 cá nhân được công nhận.",
    },
    {
      name: "a sentence without a period",
      sheets: [FIELDS],
      text: "Lĩnh vực kinh tế có 214 tập thể, 481 cá nhân được công nhận.",
    },
    {
      name: "the rows of the years named, and all rows of the period though one year is not yet judged",
      sheets: [AWARDS],
      text: "Năm 2021 khen thưởng 133 tập thể, 149 cá nhân. Giai đoạn 2020-2022 khen thưởng 263 tập thể, 296 cá nhân.",
    },
    {
      name: "a year before the period, in which the register has entries after all",
      sheets: [countedRegister()],
      template: { ...defaultTemplate(), period: { from: 2021, to: 2022 } },
      text: "Từ năm 2020 đến năm 2022, lĩnh vực quốc phòng - an ninh có 08 tập thể, 22 cá nhân điển hình được công nhận.",
    },
  ],
  fails: [
    {
      name: "a day outside the period of the events",
      text: "Kết quả (số liệu từ 01/7/2025 đến 30/9/2025): có 3 trận lũ. Trận thứ nhất ngày 11/7/2025, trận thứ hai ngày 05/8/2025, trận thứ ba ngày 12/10/2025.",
      findings: [{ messageId: "dayOutside", at: "ngày 12/10/2025" }],
    },
    {
      name: "counted in the register, no entry is of the years that the words add to its period",
      sheets: [countedRegister()],
      text: "Từ năm 2018 đến năm 2022, lĩnh vực kinh tế có 12 tập thể, 25 cá nhân điển hình được công nhận. Giai đoạn 2020-2024, lĩnh vực văn hóa - xã hội có 14 tập thể, 31 cá nhân điển hình được công nhận.",
      findings: [
        {
          messageId: "differsFromRegister",
          at: "Từ năm 2018 đến năm 2022, lĩnh vực kinh tế có 12 tập thể, 25 cá nhân",
          expected: "2020–2022",
        },
        {
          messageId: "differsFromRegister",
          at: "Giai đoạn 2020-2024, lĩnh vực văn hóa - xã hội có 14 tập thể, 31 cá nhân",
          expected: "2020–2022",
        },
      ],
    },
    {
      name: "days of which one end is the title's period",
      sheets: [],
      text: "BÁO CÁO\nCông tác 6 tháng đầu năm 2025\n(Số liệu tính từ ngày 01/01/2025 đến ngày 31/7/2025)\nHội đã thăm 18 hội viên.",
      findings: [{ messageId: "spanDiffers", at: "ngày 01/01/2025 đến ngày 31/7/2025" }],
    },
    ...[
      [
        "Đến ngày 31/12/2025, xã có 486 hộ, tăng 52 hộ so với cuối năm 2025 (434 hộ).",
        "so với cuối năm 2025",
      ],
      ["6 tháng đầu năm 2025 tiếp 86 lượt, giảm 12 lượt so với cùng kỳ năm 2025.", "so với cùng kỳ năm 2025"],
      [
        "Về dư nợ: Đến hết tháng 6/2025 là 120 tỷ đồng, tăng 4 tỷ đồng so với cuối năm 2025.",
        "so với cuối năm 2025",
      ],
    ].map(([text = "", at = ""]) => ({
      name: `compared with itself: ${text}`,
      sheets: [],
      text,
      findings: [{ messageId: "comparedWithItself" as const, at, severity: "warning" as const }],
    })),
    {
      name: "counted in the register, the figures are those of another period",
      sheets: [countedRegister()],
      text: "Năm 2022, lĩnh vực kinh tế có 12 tập thể, 25 cá nhân điển hình được công nhận.",
      findings: [
        {
          messageId: "differsFromRegister",
          at: "Năm 2022, lĩnh vực kinh tế có 12 tập thể, 25 cá nhân",
          expected: "2020–2022",
          text: /đếm trong danh sách thì chính số đó là của kỳ 2020–2022/u,
        },
      ],
    },
    {
      name: "fewer years, and a part of a year: one finding a sentence",
      sheets: [FIELDS],
      text: "Từ năm 2020 đến năm 2021, lĩnh vực kinh tế có 214 tập thể, 481 cá nhân được công nhận. Lĩnh vực văn hóa - xã hội từ năm 2020 đến đầu năm 2022 có 305 tập thể, 577 cá nhân được công nhận.",
      findings: [
        {
          messageId: "differs",
          at: "Từ năm 2020 đến năm 2021, lĩnh vực kinh tế có 214 tập thể, 481 cá nhân",
          severity: "warning",
          expected: "2020–2022",
          text: "Câu văn ghi kỳ “Từ năm 2020 đến năm 2021” cho “214 tập thể, 481 cá nhân”, nhưng trong biểu “Lĩnh vực” (C3, D3) chính số đó là của kỳ 2020–2022. Xem lại số liệu thuộc kỳ nào, rồi ghi kỳ giống nhau ở lời văn và ở biểu.",
        },
        {
          messageId: "differs",
          at: "từ năm 2020 đến đầu năm 2022 có 305 tập thể, 577 cá nhân",
        },
      ],
    },
  ],
});
