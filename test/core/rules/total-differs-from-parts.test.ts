import { totalDiffersFromParts } from "../../../src/core/rules/total-differs-from-parts/index";
import { sheet } from "../../support/grid";
import { testRule } from "../../support/rule-tester";

/** The awards table of an annex, one row a year. */
function awards(...rows: readonly string[]): string {
  return `
    STT | Năm | Khen thưởng giai đoạn 2020 - 2022 | < | < | < | < | < | < | < | <
    ^ | ^ | Tổng số | Tập thể | Cá nhân | Cấp khen | < | < | < | < | <
    ^ | ^ | ^ | ^ | ^ | Cơ sở | < | Cấp huyện | < | Cấp tỉnh | <
    ^ | ^ | ^ | ^ | ^ | Tập thể | Cá nhân | Tập thể | Cá nhân | Tập thể | Cá nhân
    ${rows.join("\n")}`;
}

function models(...rows: readonly string[]): string {
  return `TT | Đơn vị | Số mô hình | Ghi chú\n${rows.join("\n")}`;
}

testRule(totalDiffersFromParts, {
  passes: [
    {
      name: "a year not yet judged is not a wrong total",
      sheets: [
        sheet(
          "Khen",
          awards("1 | 2021 | 80 | 33 | 47 | 30 | 41 | 3 | 4 | 0 | 2", "3 | 2022 | Chưa xét | | | | | | | |"),
        ),
      ],
    },
    {
      name: "groups, members and the grand total above them agree",
      sheets: [
        sheet(
          "S",
          models(
            "| Tổng cộng | 10 |",
            "I | Khối xã | 7 |",
            "1 | Xã An Sơn | 3 |",
            "2 | Xã Bình Lâm | 4 |",
            "II | Khối trường | 3 |",
            "1 | Trường Hòa Sơn | 3 |",
          ),
        ),
      ],
    },
    {
      name: "subtotals in the middle are not added to the rows they sum",
      sheets: [
        sheet(
          "S",
          models(
            "1 | Xã An Sơn | 3 |",
            "2 | Xã Bình Lâm | 4 |",
            "| Cộng khối xã | 7 |",
            "1 | Trường Hòa Sơn | 3 |",
            "| Cộng khối trường | 3 |",
            "| Tổng cộng | 10 |",
          ),
        ),
      ],
    },
    {
      name: "figures with decimals may be off by the rounding of their parts",
      sheets: [
        sheet(
          "S",
          models(
            "1 | Xã An Sơn | 3.3 |",
            "2 | Xã Bình Lâm | 3.3 |",
            "3 | Xã Cẩm Tú | 3.3 |",
            "| Tổng cộng | 10 |",
          ),
        ),
      ],
    },
    {
      name: "a trong đó row is no part of the total",
      sheets: [
        sheet(
          "S",
          models(
            "1 | Xã An Sơn | 3 |",
            "| Trong đó: thôn Thượng | 2 |",
            "2 | Xã Bình Lâm | 4 |",
            "| Tổng cộng | 7 |",
          ),
        ),
      ],
    },
    {
      name: "columns beside a total that never add up to it are no parts of it",
      sheets: [
        sheet(
          "S",
          "TT | Đơn vị | Tổng số hội viên | Hội viên nữ | Hội viên mới\n1 | Xã An Sơn | 90 | 40 | 12\n2 | Xã Bình Lâm | 70 | 30 | 9",
        ),
      ],
    },
    {
      name: "a share rounded to the unit, and one cut off",
      sheets: [
        sheet(
          "S",
          "TT | Đơn vị | Số trường | Đạt chuẩn | Tỷ lệ\nA | B | 1 | 2 | 3=2:1\n1 | Xã An Sơn | 75 | 33 | 44\n2 | Xã Bình Lâm | 18 | 14 | 77.7",
        ),
      ],
    },
    {
      name: "a sum that misses a part stored as text is told at that part",
      sheets: [
        sheet(
          "S",
          models("1 | Xã An Sơn | '3 |", "2 | Xã Bình Lâm | 4 |", "| Tổng cộng | =SUM(C2:C3) → 4 |"),
        ),
      ],
    },
    {
      name: "an average and a rank under a total row are not summed",
      sheets: [
        sheet(
          "S",
          "TT | Đơn vị | Số mô hình | Bình quân\n1 | Xã An Sơn | 3 | 1.5\n2 | Xã Bình Lâm | 5 | 2.5\n| Tổng cộng | 8 | 2",
        ),
      ],
    },
  ],
  fails: [
    {
      name: "a total that two ways of adding contradict",
      sheets: [sheet("Khen", awards("1 | 2020 | 75 | 30 | 47 | 29 | 40 | 1 | 6 | 0 | 1"))],
      findings: [
        {
          messageId: "twoPaths",
          at: "Khen!C5",
          expected: 77,
          text: "2020, Tổng số: ghi 75, nhưng hai cách cộng đều ra 77: Tập thể + Cá nhân (30 + 47) và 6 cột thành phần (29 + 40 + 1 + 6 + 0 + 1) (chỉ khác một chữ số). Sửa thành 77.",
        },
      ],
    },
    {
      name: "a part whose change mends both sums, rather than the totals",
      sheets: [sheet("Khen", awards("1 | 2020 | 77 | 30 | 74 | 29 | 40 | 1 | 6 | 0 | 1"))],
      findings: [{ messageId: "part", at: "Khen!E5", expected: 47, text: /hai chữ số bị đảo chỗ/u }],
    },
    {
      name: "a total row one short",
      sheets: [sheet("S", models("1 | Xã An Sơn | 3 |", "2 | Xã Bình Lâm | 4 |", "| Tổng cộng | 6 |"))],
      findings: [
        {
          messageId: "onePath",
          at: "S!C4",
          expected: 7,
          text: "Tổng cộng, Số mô hình: ghi 6, nhưng Xã An Sơn + Xã Bình Lâm cộng lại là 3 + 4 = 7 (chỉ khác một chữ số). Nếu các số thành phần đã đúng thì sửa thành 7.",
        },
      ],
    },
    {
      name: "a group that agrees with the grand total while its members do not make it",
      sheets: [
        sheet(
          "S",
          models(
            "| Tổng cộng | 11 |",
            "I | Khối xã | 8 |",
            "1 | Xã An Sơn | 3 |",
            "2 | Xã Bình Lâm | 4 |",
            "II | Khối trường | 3 |",
            "1 | Trường Hòa Sơn | 3 |",
          ),
        ),
      ],
      findings: [{ messageId: "someParts", at: "S!C3", expected: 7, text: /khớp với các tổng khác/u }],
    },
    {
      name: "the relations that a column-index row states",
      sheets: [
        sheet(
          "S",
          "TT | Đơn vị | Tổng | Nam | Nữ | Tỷ lệ nữ\nA | B | 1=(2+3) | 2 | 3 | 4=3:1\n1 | Xã An Sơn | 10 | 4 | 6 | 60\n2 | Xã Bình Lâm | 21 | 5 | 15 | 52",
        ),
      ],
      findings: [
        { messageId: "onePath", at: "S!C4", expected: 20 },
        { messageId: "quotient", at: "S!F4", expected: 71.43 },
      ],
    },
  ],
});
