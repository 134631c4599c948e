import { figureDiffersFromTable } from "../../../src/core/rules/figure-differs-from-table/index";
import { countedRegister } from "../../support/counted-register";
import { sheet } from "../../support/grid";
import { testRule } from "../../support/rule-tester";

const FIELDS = sheet(
  "Lĩnh vực",
  `
  STT | Lĩnh vực | Tổng số mô hình giai đoạn 2020 - 2022 | <
  ^ | ^ | Tập thể | Cá nhân
  1 | Phát triển kinh tế | 1214 | 2481
  2 | Văn hóa - xã hội | 305 | 577
  | TỔNG CỘNG | 1519 | 3058`,
);

const AWARDS = sheet(
  "Khen thưởng",
  `
  STT | Năm | Khen thưởng giai đoạn 2020 - 2022 | < | < | <
  ^ | ^ | Cấp huyện | < | Cấp tỉnh | <
  ^ | ^ | Tập thể | Cá nhân | Tập thể | Cá nhân
  1 | 2020 | 2 | 5 | 1 | 2
  2 | 2021 | 5 | 6 | 0 | 3`,
);

const CLINICS = sheet(
  "Y tế",
  `
  KẾT QUẢ KHÁM SỨC KHỎE THEO XÃ NĂM 2025
  TT | Đơn vị | Người được khám | Lập hồ sơ | Kinh phí (triệu đồng) | Tỷ lệ khám (%)
  1 | Xã Hang Đá | 3128 | 2941 | 412 | 81.7
  2 | Xã Thác Bờ | 4067 | 3875 | 536 | 92.4
  3 | Xã Gò Tre | 2819 | 2604 | 378 | 88.5
  | Tổng cộng | 10014 | 9420 | 1326 | 87.6`,
);

const ALL_CLINICS =
  "Toàn huyện có 10.014 người được khám, lập hồ sơ 9.420 người, kinh phí 1.326 triệu đồng, tỷ lệ khám đạt 87,6%.";

const SPAN = "Giai đoạn 2020-2022, lĩnh vực";
const ECONOMY = `${SPAN} kinh tế có 12 tập thể, 25 cá nhân điển hình được công nhận.`;
const CULTURE = `${SPAN} văn hóa - xã hội có 14 tập thể, 31 cá nhân điển hình được công nhận.`;

testRule(figureDiffersFromTable, {
  passes: [
    {
      name: "without summary tables, the register counts to the figures; a part of the period is counted alone",
      sheets: [countedRegister()],
      text: `${ECONOMY} ${CULTURE} Năm 2020, lĩnh vực quốc phòng - an ninh có 09 cá nhân điển hình được công nhận.`,
    },
    {
      name: "a text that the register bears out in few places speaks of other entries",
      sheets: [countedRegister()],
      text: `${ECONOMY} ${CULTURE.replace("14", "19").replace("31", "44")} ${SPAN} quốc phòng - an ninh có 11 tập thể, 29 cá nhân điển hình được công nhận.`,
    },
    {
      name: "figures whose words the register cannot count have no source",
      sheets: [countedRegister()],
      text: `${ECONOMY} ${CULTURE} Hội Nông dân tặng giấy khen cho 15 tập thể, 27 cá nhân điển hình.`,
    },
    {
      name: "the figures are the table's, one of them as a bound",
      sheets: [FIELDS],
      text: "Lĩnh vực kinh tế có hơn 1.200 tập thể, 2.481 cá nhân được công nhận.",
    },
    {
      name: "a sum over levels and years",
      sheets: [FIELDS, AWARDS],
      text: "Năm 2020 và năm 2021, cấp huyện và tỉnh tặng giấy khen cho 08 tập thể, 16 cá nhân.",
    },
    {
      name: "a figure that no table holds is no error",
      sheets: [FIELDS],
      text: "Lĩnh vực kinh tế có 12 hợp tác xã; 40 tập thể, 61 cá nhân dự tập huấn.",
    },
    {
      name: "a table of no template, quoted rightly: cells, the highest, a sum, a share, a difference",
      sheets: [CLINICS],
      text: `${ALL_CLINICS} Cao nhất là xã Thác Bờ với 92,4%. Hai xã Hang Đá và Gò Tre có 5.947 người được khám. Xã Thác Bờ chiếm 40,6% số người được khám. Còn 594 người được khám chưa lập hồ sơ. Các trạm đã phát 2.350 tờ rơi.`,
    },
    {
      name: "a report without a workbook",
      text: "Lĩnh vực kinh tế có 1.214 tập thể, 2.481 cá nhân được công nhận.",
    },
  ],
  fails: [
    {
      name: "a table of no template: row and column by their words, money in its own magnitude",
      sheets: [CLINICS],
      text: `${ALL_CLINICS} Xã Thác Bờ có 4.067 người được khám, kinh phí 563 triệu đồng.`,
      findings: [
        {
          messageId: "differs",
          at: "563 triệu đồng",
          severity: "error",
          expected: 536_000_000,
          text: /“Y tế”, E4 \(Xã Thác Bờ – Kinh phí \(triệu đồng\)\) là 536 triệu \(hai chữ số bị đảo chỗ\)/u,
        },
      ],
    },
    {
      name: "called the highest, while another row has more; called the lowest, while another has less",
      sheets: [CLINICS],
      text: `${ALL_CLINICS} Tỷ lệ khám cao nhất là xã Gò Tre với 88,5%. Kinh phí thấp nhất là xã Hang Đá với 412 triệu đồng.`,
      findings: [
        { messageId: "notMost", at: "88,5%", severity: "warning", expected: 92.4 },
        { messageId: "notLeast", at: "412 triệu đồng", severity: "warning", expected: 378 },
      ],
    },
    {
      name: "more rows meet what is said than the text counts: told without a correction of the ratio",
      sheets: [CLINICS],
      text: `${ALL_CLINICS} Có 1/3 xã đạt tỷ lệ khám trên 85%.`,
      findings: [
        {
          messageId: "differsFromRows",
          at: "1/3 xã",
          severity: "error",
          expected: 2,
          text: /“Y tế”, Tỷ lệ khám \(%\) \(Xã Thác Bờ; Xã Gò Tre\) được 2/u,
        },
      ],
    },
    {
      name: "two digits swapped beside a figure that agrees; the correction keeps the dots",
      sheets: [FIELDS],
      text: "Lĩnh vực kinh tế có 1.241 tập thể, 2.481 cá nhân được công nhận.",
      findings: [
        {
          messageId: "differs",
          at: "1.241 tập thể",
          severity: "error",
          expected: 1214,
          text: "Lời văn ghi “1.241 tập thể”, nhưng “Lĩnh vực”, C3 (Phát triển kinh tế – Tổng số mô hình giai đoạn 2020 - 2022 – Tập thể) là 1.214 (hai chữ số bị đảo chỗ). Đối chiếu lại: nếu bảng đúng thì sửa lời văn thành 1.214, nếu lời văn đúng thì sửa bảng.",
        },
      ],
    },
    {
      name: "the field stands in the heading above",
      sheets: [FIELDS],
      text: "** Lĩnh vực Văn hóa-Xã hội:*\n\n- Đã có 305 tập thể, 571 cá nhân điển hình được các cấp công nhận.",
      findings: [{ messageId: "differs", at: "571 cá nhân", expected: 577 }],
    },
    {
      name: "a sum of cells; the correction keeps the zero",
      sheets: [AWARDS],
      text: "Năm 2020 và năm 2021, cấp huyện và tỉnh tặng giấy khen cho 09 tập thể, 16 cá nhân.",
      findings: [
        {
          messageId: "differsFromSum",
          at: "09 tập thể",
          expected: 8,
          text: /tổng các ô C4 \+ E4 \+ C5 \+ E5 bằng 8/u,
        },
      ],
    },
    {
      name: "without summary tables, what the register counts to; other figures of the text are the register's",
      sheets: [countedRegister()],
      text: `${ECONOMY} ${CULTURE.replace("31", "13")} ${SPAN} quốc phòng - an ninh có 08 tập thể, 22 cá nhân điển hình được công nhận. Năm 2020, lĩnh vực quốc phòng - an ninh có 08 cá nhân điển hình được công nhận.`,
      findings: [
        {
          messageId: "differsFromRegister",
          at: "13 cá nhân",
          expected: 31,
          severity: "error",
          text: "Lời văn ghi “13 cá nhân”, nhưng đếm trong danh sách “DS” (Năm công nhận: 2020–2022; Lĩnh vực: Văn hóa - xã hội; Đối tượng: Cá nhân) được 31 (hai chữ số bị đảo chỗ). Đối chiếu lại: nếu danh sách đủ và đúng thì sửa lời văn thành 31, nếu lời văn đúng thì bổ sung, sửa danh sách.",
        },
        {
          messageId: "differsFromRegister",
          at: "08 cá nhân",
          expected: 9,
          text: /Năm công nhận: 2020;/u,
        },
      ],
    },
  ],
});
