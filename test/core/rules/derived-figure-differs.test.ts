import { derivedFigureDiffers } from "../../../src/core/rules/derived-figure-differs/index";
import { sheet } from "../../support/grid";
import { testRule } from "../../support/rule-tester";

function plan(...rows: readonly string[]): string {
  return `TT | Đơn vị | Kế hoạch | Đạt được | Tỷ lệ (%)\n${rows.join("\n")}`;
}

testRule(derivedFigureDiffers, {
  passes: [
    {
      name: "shares that are rounded, cut off, or of a whole of nothing",
      sheets: [
        sheet(
          "S",
          plan(
            "1 | Xã Tân Lập | 48 | 32 | 66.7",
            "2 | Xã Phú Lộc | 18 | 14 | 77.7",
            "3 | Xã Yên Thọ | 0 | 0 | 0",
            "4 | Xã Hòa Bình | 25 | 20 | 80",
          ),
        ),
      ],
    },
    {
      name: "points of a row of percentages among shares of the plan",
      sheets: [
        sheet(
          "S",
          plan(
            "1 | Nước sạch (nghìn m3) | 480 | 496 | 103.3",
            "2 | Khách hàng | 2650 | 2703 | 102",
            "3 | Thất thoát (%) | 14.16 | 13.74 | -0.42",
            "4 | Đồng hồ thay mới | 250 | 235 | 94",
            "5 | Doanh thu (triệu đồng) | 3572 | 3704 | 103.7",
          ),
        ),
      ],
    },
    {
      name: "a share that no two columns give",
      sheets: [
        sheet(
          "S",
          plan(
            "1 | Xã Tân Lập | 48 | 32 | 12",
            "2 | Xã Phú Lộc | 18 | 14 | 31",
            "3 | Xã Yên Thọ | 20 | 11 | 44",
          ),
        ),
      ],
    },
    {
      name: "thirds under a hundred",
      sheets: [
        sheet(
          "S",
          "TT | Nội dung | Cơ cấu (%)\n1 | Kinh tế | 33.3\n2 | Văn hóa | 33.3\n3 | An ninh | 33.3\n| Tổng cộng | 100",
        ),
      ],
    },
    {
      name: "regions that each are a hundred under a hundred",
      sheets: [
        sheet(
          "S",
          "TT | Vùng | Tỷ lệ hoàn thành (%)\n1 | Vùng cao | 100\n2 | Vùng thấp | 100\n| Tổng số | 100",
        ),
      ],
    },
    {
      name: "a growth that rounded figures may have had, and a share written in hundredths among fractions",
      sheets: [
        sheet(
          "S",
          "TT | Đơn vị | Năm 2023 | Năm 2024 | Tỷ lệ tăng (%)\n1 | Xã Tân Lập | 40,1 | 52,3 | 30,4\n2 | Xã Phú Lộc | 40,3 | 40,6 | 0,9\n3 | Xã Yên Thọ | 50,2 | 61,4 | 22,3\n4 | Xã Hòa Bình | 25,5 | 36,7 | 43,9",
        ),
        sheet(
          "T",
          "TT | Đơn vị | Số hộ | Hộ khá | Tỷ lệ\n1 | Xã Tân Lập | 400 | 52 | 0,13\n2 | Xã Phú Lộc | 250 | 90 | 0,36\n3 | Xã Yên Thọ | 500 | 61 | 12,2\n4 | Xã Hòa Bình | 200 | 36 | 0,18",
        ),
      ],
    },
  ],
  fails: [
    {
      name: "a part whose digits were swapped, where the share itself is no slip",
      sheets: [
        sheet(
          "S",
          plan(
            "1 | Xã Tân Lập | 480 | 321 | 66.88",
            "2 | Xã Phú Lộc | 260 | 128 | 70",
            "3 | Xã Yên Thọ | 570 | 277 | 48.6",
            "4 | Xã Hòa Bình | 250 | 213 | 85.2",
          ),
        ),
      ],
      findings: [{ messageId: "operand", at: "S!D3", expected: 182, text: /hai chữ số bị đảo/u }],
    },
    {
      name: "a share and a part of which either may have one digit wrong",
      sheets: [
        sheet(
          "S",
          plan(
            "1 | Xã Tân Lập | 480 | 321 | 66.88",
            "2 | Xã Phú Lộc | 200 | 114 | 67",
            "3 | Xã Yên Thọ | 570 | 277 | 48.6",
            "4 | Xã Hòa Bình | 250 | 213 | 85.2",
          ),
        ),
      ],
      findings: [{ messageId: "eitherOperand", at: "S!E3", expected: 57, text: /hoặc .* 134/u }],
    },
    {
      name: "a closing balance and a movement of which either may be wrong",
      sheets: [
        sheet(
          "S",
          "TT | Chi hội | Đầu kỳ | Kết nạp mới | Giảm | Cuối kỳ\n1 | Thôn Thượng | 61 | 7 | 4 | 64\n2 | Thôn Hạ | 48 | 9 | 2 | 75\n3 | Thôn Trung | 75 | 3 | 8 | 70\n4 | Thôn Đoài | 52 | 6 | 1 | 57",
        ),
      ],
      findings: [{ messageId: "eitherCell", at: "S!F3", expected: 55, text: /Hoặc .* hoặc .* 29/u }],
    },
    {
      name: "one share among such as come out",
      sheets: [
        sheet(
          "S",
          plan(
            "1 | Xã Tân Lập | 48 | 32 | 66.7",
            "2 | Xã Phú Lộc | 20 | 14 | 79",
            "3 | Xã Yên Thọ | 50 | 27 | 54",
            "4 | Xã Hòa Bình | 25 | 21 | 84",
          ),
        ),
      ],
      findings: [{ messageId: "share", at: "S!E3", severity: "error", expected: 70, text: /14 : 20 = 70/u }],
    },
    {
      name: "a growth of which the others come out",
      sheets: [
        sheet(
          "S",
          "TT | Đơn vị | Năm 2023 | Năm 2024 | Tỷ lệ tăng (%)\n1 | Xã Tân Lập | 40 | 52 | 30\n2 | Xã Phú Lộc | 80 | 92 | 35\n3 | Xã Yên Thọ | 50 | 61 | 22\n4 | Xã Hòa Bình | 25 | 36 | 44",
        ),
      ],
      findings: [{ messageId: "growth", at: "S!E3", expected: 15 }],
    },
    {
      name: "an average that is right in the other column",
      sheets: [
        sheet(
          "S",
          "TT | Đơn vị | Đợt 1 | Đợt 2\n1 | Xã Tân Lập | 72 | 81\n2 | Xã Phú Lộc | 90 | 96\n3 | Xã Yên Thọ | 84 | 93\n| Bình quân | 82 | 95",
        ),
      ],
      findings: [{ messageId: "mean", at: "S!D5", expected: 90 }],
    },
    {
      name: "two ranks the wrong way round",
      sheets: [
        sheet(
          "S",
          "TT | Đơn vị | Tổng điểm | Xếp hạng\n1 | Xã Tân Lập | 91 | 2\n2 | Xã Phú Lộc | 88 | 4\n3 | Xã Yên Thọ | 97 | 1\n4 | Xã Hòa Bình | 85 | 3\n5 | Xã Minh Khai | 70 | 5",
        ),
      ],
      findings: [
        { messageId: "rank", at: "S!D3", expected: 3 },
        { messageId: "rank", at: "S!D5", expected: 4 },
      ],
    },
    {
      name: "shares that make ninety under a hundred",
      sheets: [
        sheet(
          "S",
          "TT | Nội dung | Cơ cấu (%)\n1 | Kinh tế | 41\n2 | Văn hóa | 27\n3 | An ninh | 22\n| Tổng cộng | 100",
        ),
      ],
      findings: [{ messageId: "hundred", at: "S!C5", expected: 90 }],
    },
    {
      name: "a closing balance that its opening and its movements do not give",
      sheets: [
        sheet(
          "S",
          "TT | Chi hội | Đầu kỳ | Kết nạp mới | Giảm | Cuối kỳ\n1 | Thôn Thượng | 61 | 7 | 4 | 64\n2 | Thôn Hạ | 48 | 9 | 2 | 51\n3 | Thôn Trung | 75 | 3 | 8 | 70\n4 | Thôn Đoài | 52 | 6 | 1 | 57",
        ),
      ],
      findings: [{ messageId: "follows", at: "S!F3", severity: "error", expected: 55 }],
    },
    {
      name: "a movement that mends its row and its column",
      sheets: [
        sheet(
          "S",
          "TT | Chi hội | Đầu kỳ | Kết nạp mới | Giảm | Cuối kỳ\n1 | Thôn Thượng | 61 | 7 | 4 | 64\n2 | Thôn Hạ | 48 | 9 | 2 | 55\n3 | Thôn Trung | 75 | 8 | 8 | 70\n4 | Thôn Đoài | 52 | 6 | 1 | 57\n5 | Liên chi hội | 236 | 25 | 15 | 246",
        ),
      ],
      findings: [{ messageId: "part", at: "S!D4", expected: 3 }],
    },
  ],
});
