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
      name: "rows about the figures, after the total and before it",
      sheets: [
        sheet(
          "S",
          models(
            "1 | Xã An Sơn | 10 |",
            "2 | Xã Bình Lâm | 14 |",
            "| Tổng cộng | 24 |",
            "| Bình quân | 12 |",
            "| So với cùng kỳ | 3 |",
          ),
        ),
        sheet(
          "T",
          models(
            "| Tổng cộng | 24 |",
            "1 | Xã An Sơn | 10 |",
            "2 | Xã Bình Lâm | 14 |",
            "| Cùng kỳ năm trước | 20 |",
          ),
        ),
      ],
    },
    {
      name: "1.1 and 1.2 are parts of 1, and - Nam of the row above",
      sheets: [
        sheet(
          "S",
          models(
            "1 | Khối xã | 10 |",
            "'1.1 | Xã An Sơn | 4 |",
            "'1.2 | Xã Bình Lâm | 6 |",
            "2 | Khối cơ quan | 7 |",
            "| Tổng cộng | 17 |",
          ),
        ),
        sheet(
          "T",
          models(
            "1 | Khối xã | 10 |",
            "| - Nam | 6 |",
            "| - Nữ | 4 |",
            "2 | Khối cơ quan | 7 |",
            "| Tổng cộng | 17 |",
          ),
        ),
      ],
    },
    {
      name: "a group's mark and its name in one cell",
      sheets: [
        sheet(
          "S",
          "Đơn vị | Số mô hình\nI. Khối xã | 10\nXã An Sơn | 4\nXã Bình Lâm | 6\nII. Khối cơ quan | 7\nPhòng Tài chính | 7\nTổng cộng | 17",
        ),
      ],
    },
    {
      name: "subtotals by other words, and a corporation that is none",
      sheets: [
        sheet(
          "S",
          models(
            "1 | Năm 2020 | 4 |",
            "2 | Năm 2021 | 7 |",
            "| Cộng 2 năm | 11 |",
            "3 | Năm 2022 | 7 |",
            "| Tổng cộng | 18 |",
          ),
        ),
        sheet(
          "T",
          models("1 | Tổng công ty điện lực | 4 |", "2 | Xã Bình Lâm | 7 |", "| Toàn huyện (I+II) | 11 |"),
        ),
      ],
    },
    {
      name: "notes with a number under the table",
      sheets: [
        sheet(
          "S",
          models(
            "1 | Xã An Sơn | 4 |",
            "2 | Xã Bình Lâm | 6 |",
            "| Tổng cộng | 10 |",
            ".",
            "Ghi chú: | Số liệu tính đến | 31 | tháng 12",
          ),
        ),
      ],
    },
    {
      name: "incomes per person are not added up",
      sheets: [
        sheet(
          "S",
          "TT | Đơn vị | Số hộ | Thu nhập (triệu đồng/người)\n1 | Xã An Sơn | 3 | 45\n2 | Xã Bình Lâm | 5 | 47\n| Tổng cộng | 8 | 46",
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
      name: "a sum that a person declared holds in no row: the declaration is in doubt, once",
      sheets: [
        sheet(
          "Công ích",
          `
          Thôn | Ngày nhà | Ngày công | Cả thôn
          Đồi Sim | 14 | 120 | 39
          Khe Vải | 22 | 95 | 47
          Bãi Soi | 9 | 143 | 31`,
        ),
      ],
      corrections: [
        {
          kind: "sum",
          sheet: "Công ích",
          along: "row",
          total: { address: "D2", column: "Cả thôn" },
          parts: [
            { address: "B2", column: "Ngày nhà", sign: 1 },
            { address: "C2", column: "Ngày công", sign: 1 },
          ],
        },
      ],
      findings: [
        {
          messageId: "wrongDeclaration",
          at: "Công ích!D2",
          severity: "note",
          text: /Ngày nhà \+ Ngày công = Cả thôn\) sai ở 3 trên 3 dòng.*ghi 39 mà cộng lại là 14 \+ 120 = 134/u,
        },
      ],
    },
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
            "1 | Xã An Sơn | 2 |",
            "2 | Xã Bình Lâm | 4 |",
            "3 | Xã Cẩm Tú | 1 |",
            "II | Khối trường | 3 |",
            "1 | Trường Hòa Sơn | 3 |",
          ),
        ),
      ],
      findings: [{ messageId: "someParts", at: "S!C3", expected: 7, text: /khớp với các tổng khác/u }],
    },
    {
      name: "a group that agrees with the grand total while one of its two members does not",
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
      findings: [{ messageId: "eitherCell", at: "S!C4", expected: 4, text: /Hoặc .* hoặc .* 5/u }],
    },
    {
      name: "a wrong total over a header printed twice",
      sheets: [
        sheet(
          "S",
          models(
            "1 | Xã An Sơn | 4 |",
            "TT | Đơn vị | Số mô hình | Ghi chú",
            "2 | Xã Bình Lâm | 9 |",
            "| Tổng cộng | 15 |",
          ),
        ),
      ],
      findings: [{ messageId: "onePath", at: "S!C5", expected: 13 }],
    },
    {
      name: "a total below nought",
      sheets: [
        sheet(
          "S",
          models(
            "1 | Xã An Sơn | -2 |",
            "2 | Xã Bình Lâm | 4 |",
            "3 | Xã Cẩm Tú | -9 |",
            "| Tổng cộng | -6 |",
          ),
        ),
      ],
      findings: [{ messageId: "onePath", at: "S!C5", expected: -7 }],
    },
    {
      name: "the relations that a column-index row states",
      sheets: [
        sheet(
          "S",
          "TT | Đơn vị | Tổng | Nam | Nữ | Tỷ lệ nữ\nA | B | 1=(2+3) | 2 | 3 | 4=3:1\n1 | Xã An Sơn | 10 | 4 | 6 | 60\n2 | Xã Bình Lâm | 21 | 5 | 15 | 52",
        ),
      ],
      findings: [{ messageId: "onePath", at: "S!C4", expected: 20 }],
    },
    {
      name: "a grand total that adds the subtotals and what is in them",
      sheets: [
        sheet(
          "S",
          models(
            "1 | Xã Tân Lập | 12 |",
            "2 | Xã Phú Lộc | 9 |",
            "| Cộng miền núi | =SUM(C2:C3) → 21 |",
            "3 | Xã Yên Thọ | 30 |",
            "4 | Xã Hòa Bình | 8 |",
            "| Cộng đồng bằng | =SUM(C5:C6) → 38 |",
            "| Tổng cộng | =SUM(C2:C7) → 118 |",
          ),
        ),
      ],
      findings: [{ messageId: "countedTwice", at: "S!C8", expected: 59, text: /chỉ cộng các tổng nhóm/u }],
    },
    {
      name: "two digits that were swapped in a part, which tells more than that its total would do as well",
      sheets: [
        sheet(
          "S",
          "TT | Đơn vị | Hộ khá | Hộ nghèo | Tổng số\n1 | Xã Tân Lập | 412 | 37 | 449\n2 | Xã Phú Lộc | 388 | 26 | 414\n3 | Xã Yên Thọ | 563 | 83 | 601",
        ),
      ],
      findings: [{ messageId: "part", at: "S!D4", expected: 38, text: /hai chữ số bị đảo/u }],
    },
  ],
});
