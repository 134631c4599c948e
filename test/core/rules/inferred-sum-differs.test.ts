import { inferredSumDiffers } from "../../../src/core/rules/inferred-sum-differs/index";
import { sheet } from "../../support/grid";
import { testRule } from "../../support/rule-tester";

/** Households by commune; no header says which column is the sum. */
function households(...rows: readonly string[]): string {
  return `TT | Xã | Hộ đăng ký | Hộ nông nghiệp | Hộ phi nông nghiệp\n${rows.join("\n")}`;
}

const HOLDING = [
  "1 | An Sơn | 164 | 121 | 43",
  "2 | Bình Lâm | 288 | 235 | 53",
  "3 | Cẩm Giang | 191 | 147 | 44",
  "4 | Diễn Thái | 273 | 229 | 44",
  "5 | Hòa Khê | 310 | 262 | 48",
  "6 | Phú Điền | 205 | 168 | 37",
];

testRule(inferredSumDiffers, {
  passes: [
    { name: "a table whose sums all hold", sheets: [sheet("Hộ", households(...HOLDING))] },
    {
      name: "columns that never add up are no sum",
      sheets: [
        sheet(
          "Hộ",
          households(
            "1 | An Sơn | 164 | 20 | 43",
            "2 | Bình Lâm | 288 | 35 | 59",
            "3 | Cẩm Giang | 191 | 47 | 41",
            "4 | Diễn Thái | 273 | 29 | 44",
          ),
        ),
      ],
    },
    {
      name: "one that fails in as many rows as it holds in: some groups are not rated",
      sheets: [
        sheet(
          "Tổ",
          `Hội | Số tổ | Tốt | Khá | Yếu
          Nông dân | 47 | 41 | 5 | 0
          Phụ nữ | 58 | 52 | 5 | 1
          Cựu chiến binh | 29 | 26 | 2 | 0
          Đoàn thanh niên | 36 | 33 | 3 | 0
          Cộng | 170 | 152 | 15 | 1`,
        ),
      ],
    },
    {
      name: "shares that add up but for the last digit of one",
      sheets: [
        sheet(
          "Nghèo",
          `Bản | Số hộ | Hộ nghèo | Tỷ lệ nghèo (%) | Hộ cận nghèo | Tỷ lệ cận nghèo (%) | Tỷ lệ chung (%)
          Na Lốc | 53 | 11 | 20.75 | 9 | 16.98 | 37.73
          Co Muông | 61 | 14 | 22.95 | 8 | 13.11 | 36.06
          Pa Kha | 47 | 19 | 40.43 | 11 | 23.4 | 63.83
          Nà Sài | 72 | 23 | 31.94 | 13 | 18.06 | 50
          Huổi Liếng | 38 | 15 | 39.47 | 6 | 15.79 | 55.26
          Bó Nặm | 48 | 19 | 39.58 | 10 | 20.83 | 60.42`,
        ),
      ],
    },
    {
      name: "a relation seen in one row only is not believed",
      sheets: [sheet("Hộ", households("1 | An Sơn | 164 | 121 | 43", "2 | Bình Lâm | 298 | 235 | 53"))],
    },
    {
      name: "figures with decimals are rounded",
      sheets: [
        sheet(
          "Lúa",
          "Xã | Sản lượng | Vụ xuân | Vụ mùa\nAn Sơn | 64.1 | 21 | 43.1\nBình Lâm | 88.3 | 35.2 | 53.2\nHòa Khê | 75.5 | 22.4 | 53.1",
        ),
      ],
    },
    {
      name: "a total that the header declares belongs to another rule",
      sheets: [
        sheet(
          "Hộ",
          [
            "TT | Xã | Tổng số | Trong năm | <",
            "^ | ^ | ^ | Hộ nông nghiệp | Hộ phi nông nghiệp",
            ...HOLDING,
            "7 | Tân Mỹ | 269 | 179 | 80",
          ].join("\n"),
        ),
      ],
    },
  ],
  fails: [
    {
      name: "two digits swapped in the sum of one row",
      sheets: [sheet("Hộ", households(...HOLDING, "7 | Tân Mỹ | 295 | 179 | 80"))],
      findings: [
        {
          messageId: "onePath",
          at: "Hộ!C8",
          severity: "warning",
          expected: 259,
          text: /Tân Mỹ, Hộ đăng ký: ghi 295, nhưng .* cộng lại là 179 \+ 80 = 259 \(hai chữ số bị đảo chỗ\)\. Ở 6 dòng khác/u,
        },
      ],
    },
    {
      name: "six communes agree and one does not",
      sheets: [
        sheet(
          "Hộ",
          households(
            "1 | An Sơn | 164 | 121 | 43",
            "2 | Bình Lâm | 288 | 235 | 53",
            "3 | Hòa Khê | 357 | 222 | 153",
            "4 | Phú Điền | 191 | 147 | 44",
            "5 | Tân Mỹ | 273 | 229 | 44",
            "6 | Vĩnh Hà | 310 | 262 | 48",
            "7 | Yên Khê | 205 | 168 | 37",
          ),
        ),
      ],
      findings: [{ messageId: "eitherCell", at: "Hộ!C4", expected: 375, text: /hoặc .* 135/u }],
    },
    {
      name: "a part that breaks its row and its column where they cross",
      sheets: [
        sheet(
          "Hộ",
          households(...HOLDING, "7 | Tân Mỹ | 259 | 119 | 80", "8 | Các xã còn lại | 1690 | 1341 | 349"),
        ),
      ],
      findings: [
        { messageId: "part", at: "Hộ!D8", expected: 179, text: /Tân Mỹ, Hộ nông nghiệp: với 119 ở ô này/u },
      ],
    },
    {
      name: "a figure that its row and its column both give otherwise",
      sheets: [
        sheet(
          "Hộ",
          households(...HOLDING, "7 | Tân Mỹ | 259 | 179 | 80", "8 | Các xã còn lại | 1960 | 1341 | 349"),
        ),
      ],
      findings: [{ messageId: "twoPaths", at: "Hộ!C9", expected: 1690 }],
    },
    {
      name: "a total that its column bears out over parts that would both do",
      sheets: [
        sheet("Hộ", households(...HOLDING, "7 | Tân Mỹ | 259 | 175 | 80", "8 | Các xã còn lại | 1690 | | ")),
      ],
      findings: [{ messageId: "eitherCell", at: "Hộ!D8", expected: 179, text: /hoặc .* 84/u }],
    },
    {
      name: "a total that its column bears out over three parts that would all do",
      sheets: [
        sheet(
          "Hộ",
          [
            "TT | Xã | Số hộ | Trồng lúa | Nuôi cá | Trồng rừng",
            "1 | An Sơn | 588 | 259 | 46 | 283",
            "2 | Bình Lâm | 737 | 276 | 90 | 371",
            "3 | Hòa Khê | 528 | 107 | 83 | 338",
            "4 | Phú Điền | 615 | 298 | 90 | 227",
            "5 | Tân Mỹ | 479 | 266 | 34 | 180",
            "6 | Vĩnh Hà | 521 | 128 | 53 | 340",
            "7 | Yên Khê | 595 | 163 | 54 | 378",
            "8 | Các xã còn lại | 4063 | | | ",
          ].join("\n"),
        ),
      ],
      findings: [
        { messageId: "someParts", at: "Hộ!C6", expected: 480, text: /một trong các số thành phần sai 1/u },
      ],
    },
  ],
});
