import { percentageDiffers } from "../../../src/core/rules/percentage-differs/index";
import { sheet } from "../../support/grid";
import { testRule } from "../../support/rule-tester";

const SPENDING = sheet(
  "Chi",
  `
  CHI NGÂN SÁCH XÃ
  Đơn vị tính: triệu đồng
  TT | Lĩnh vực | Dự toán | Thực hiện | So với dự toán (%)
  1 | Giao thông thôn bản | 2640 | 1848 | 70.0
  2 | Thư viện và loa đài | 940 | 423 | 45.0
  3 | Thú y cơ sở | 1000 | 500 | 50.0
  4 | Cấp nước | 840 | 420 | 50.0
  | Tổng cộng | 5420 | 3191 | 58.9`,
);

testRule(percentageDiffers, {
  passes: [
    { name: "rounded", text: "Có 33/76 trường đạt chuẩn, đạt tỷ lệ 43,4%." },
    { name: "cut off", text: "Có 14.504/18.600 hộ giữ danh hiệu (77,97%)." },
    { name: "a share of a plan that is not given", text: "Đã làm 33/75 km đường, đạt 65% kế hoạch." },
    {
      name: "a table gives it for one of the numbers, and the other is of other rows",
      sheets: [SPENDING],
      text: "Tổng chi 3.191 triệu đồng. Thú y cơ sở và cấp nước gộp lại 920 triệu đồng. Thư viện và loa đài 423 triệu đồng, đạt 45,0%, thấp nhất trong các lĩnh vực.",
    },
    { name: "more than, and it is more", text: "Có 33/75 trường (hơn 40%)." },
  ],
  fails: [
    {
      name: "a fraction in words",
      text: "Thôn có 52/120 hộ nuôi tằm, nghĩa là quá nửa số hộ.",
      findings: [
        {
          messageId: "fraction",
          at: "quá nửa",
          expected: 43.3,
          text: "Lời văn ghi “quá nửa”, nhưng theo số đi kèm (“52/120 hộ nuôi tằm”) thì tỷ lệ là 43,3%. Sửa lời cho đúng mức, hoặc xem lại các số.",
        },
      ],
    },
    {
      name: "left from another year",
      text: "Có 78/79 thôn được công nhận thôn văn hóa (tỷ lệ 92%).",
      findings: [
        {
          messageId: "differs",
          at: "78/79 thôn được công nhận thôn văn hóa (tỷ lệ 92%",
          severity: "error",
          expected: 98.7,
          text: "Lời văn ghi 92%, nhưng 78/79 là 98,7%. Tính lại tỷ lệ, hoặc xem lại tử số và mẫu số.",
        },
      ],
    },
    {
      name: "the percentage stands first, or both numbers in words of their own",
      text: "Đạt 54% (33/75 trường). Có 33 trường trên tổng số 75 trường, chiếm 45%.",
      findings: [
        { messageId: "differs", at: "54% (33/75", expected: 44 },
        { messageId: "differs", at: "33 trường trên tổng số 75 trường, chiếm 45%", expected: 44 },
      ],
    },
  ],
});
