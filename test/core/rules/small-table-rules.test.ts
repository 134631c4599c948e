import { cellError } from "../../../src/core/rules/cell-error/index";
import { formulaOmitsRows } from "../../../src/core/rules/formula-omits-rows/index";
import { numberStoredAsText } from "../../../src/core/rules/number-stored-as-text/index";
import { totalIsProvisional } from "../../../src/core/rules/total-is-provisional/index";
import { totalTypedOverFormula } from "../../../src/core/rules/total-typed-over-formula/index";
import { sheet } from "../../support/grid";
import { testRule } from "../../support/rule-tester";

/** Two groups under a total; nothing is to be added up in the second for the last column, where 0 is typed. */
const TYPED_NOTHING = sheet(
  "S",
  `
  TT | Tuyến | Số xe | Chuyến | Doanh thu | Trợ giá
  | TỔNG SỐ | =C3+C6 → 19 | =D3+D6 → 190 | =E3+E6 → 90 | =F3+F6 → 13
  I | Tuyến có trợ giá | =SUM(C4:C5) → 12 | =SUM(D4:D5) → 120 | =SUM(E4:E5) → 60 | =SUM(F4:F5) → 13
  1 | Tuyến An Sơn | 5 | 50 | 25 | 6
  2 | Tuyến Bình Lâm | 7 | 70 | 35 | 7
  II | Tuyến không trợ giá | =SUM(C7:C8) → 7 | =SUM(D7:D8) → 70 | =SUM(E7:E8) → 30 | 0
  1 | Tuyến Cẩm Khê | 3 | 30 | 14 | 0
  2 | Tuyến Đồng Mít | 4 | 40 | 16 | 0`,
);

testRule(totalIsProvisional, {
  passes: [
    {
      name: "every row has its figure",
      sheets: [
        sheet("S", "TT | Đơn vị | Số mô hình\n1 | Xã An Sơn | 3\n2 | Xã Bình Lâm | 0\n| Tổng cộng | 3"),
      ],
    },
  ],
  fails: [
    {
      name: "a total over a row that has no figure yet",
      sheets: [
        sheet(
          "S",
          "TT | Đơn vị | Số mô hình\n1 | Xã An Sơn | 3\n2 | Xã Bình Lâm | Chưa xét\n| Tổng cộng | 3",
        ),
      ],
      findings: [{ messageId: "total", at: "S!C4", severity: "note" }],
    },
    {
      name: "a title that covers a year still to be judged",
      sheets: [
        sheet("S", "GIAI ĐOẠN 2020 - 2022\nSTT | Năm | Khen thưởng\n1 | 2021 | 80\n2 | 2022 | Chưa xét"),
      ],
      findings: [
        {
          messageId: "period",
          at: "S!C4",
          text: "Biểu ghi kỳ 2020–2022 nhưng 2022 mới ghi “Chưa xét”, nên các số của cả kỳ là tạm tính. Bổ sung khi có kết quả, hoặc ghi rõ số liệu tính đến năm nào.",
        },
      ],
    },
  ],
});

testRule(cellError, {
  passes: [{ name: "a hash in a text is no error", sheets: [sheet("S", "#1 | #hashtag\n1 | 2")] }],
  fails: [
    {
      name: "a formula whose cell was deleted",
      sheets: [sheet("S", "TT | Đơn vị | Số\n1 | Xã An Sơn | =B9+#REF! → #REF!\n2 | Xã Bình Lâm | 3")],
      findings: [
        {
          messageId: "error",
          at: "S!C2",
          text: "Ô này báo lỗi #REF! (công thức trỏ tới ô đã bị xóa). Sửa công thức hoặc nhập lại số; các phép cộng có ô này đều chưa tính được.",
        },
      ],
    },
  ],
});

testRule(numberStoredAsText, {
  passes: [
    {
      name: "changes written with their signs all down a column",
      sheets: [
        sheet(
          "S",
          "TT | Đơn vị | Năm nay | So với năm trước\n1 | Xã An Sơn | 9 | '+3\n2 | Xã Bình Lâm | 4 | '-1\n3 | Xã Cẩm Tân | 6 | '0\n4 | Xã Đông Hải | 8 | '+14",
        ),
      ],
    },
    {
      name: "codes and telephone numbers keep their zeros",
      sheets: [
        sheet(
          "S",
          "TT | Đơn vị | Mã số | Số điện thoại | Số mô hình\n1 | Xã An Sơn | '001 | '0912345678 | 3\n2 | Xã Bình Lâm | '002 | '0912345679 | 4",
        ),
      ],
    },
    {
      name: "names that begin with a digit, and a share as text, are left alone",
      sheets: [sheet("S", "TT | Đơn vị | Tỷ lệ\n1 | '2 tháng 9 | 44%\n2 | Xã An Sơn | 0.5")],
    },
    {
      name: "a row of means among counts, a rate among amounts, and a figure that fits as well as its thousandfold",
      sheets: [
        sheet(
          "S",
          "Chỉ tiêu | Xã Mường Lý | Xã Ngọc Linh\nSố hộ | 7066 | 15512\nSố khẩu | 17871 | 36797\nNgười một hộ | 2.5 | 2.4",
        ),
        sheet("T", "Khoản | Số tiền\nDoanh thu | 5300\nLương | 2336\nMức khoán | 0.05\nVật tư | 1250"),
        sheet(
          "U",
          "Việc | Số lượng\nNgày nằm viện | 99503\nGiường | 291\nĐơn giá ngày | 479.1\nLượt khám | 75149",
        ),
      ],
    },
  ],
  fails: [
    {
      name: "every figure below ten with a nought in front is a way of writing, unless a formula adds it up",
      sheets: [
        sheet(
          "S",
          "TT | Đơn vị | Nam | Nữ\n1 | Xã An Sơn | '07 | 12\n2 | Xã Bình Lâm | '0 | '09\n3 | Xã Cẩm Tân | 15 | '03\n4 | Xã Đông Hải | '08 | 11",
        ),
        sheet(
          "T",
          "TT | Đơn vị | Nam | Nữ\n1 | Xã An Sơn | '07 | '02\n2 | Xã Bình Lâm | '05 | '09\n| Cộng | =SUM(C2:C3) → 0 | 11",
        ),
      ],
      findings: [
        ...["C2", "D2", "C3", "D3"].map(
          (address) => ({ messageId: "asText", at: `T!${address}`, severity: "warning" }) as const,
        ),
        ...["C2", "C3", "D3", "D4", "C5"].map(
          (address) => ({ messageId: "asText", at: `S!${address}`, severity: "note" }) as const,
        ),
      ],
    },
    {
      name: "a figure of a table as text",
      sheets: [
        sheet(
          "S",
          "TT | Đơn vị | Số mô hình\n1 | Xã An Sơn | '04\n2 | Xã Bình Lâm | '1.663\n3 | Xã Cẩm Tú | 5",
        ),
      ],
      findings: [
        {
          messageId: "asText",
          at: "S!C2",
          expected: 4,
          text: "“04” ở cột Số mô hình là chữ, không phải số, nên SUM và COUNTIFS bỏ qua ô này. Đổi thành số 4.",
        },
        { messageId: "asText", at: "S!C3", expected: 1663 },
      ],
    },
    {
      name: "a figure a thousand times too small among whole ones",
      sheets: [
        sheet(
          "S",
          "TT | Đơn vị | Số hộ dân\n1 | Xã Tân Lập | 1360\n2 | Xã Phú Lộc | 2.175\n3 | Xã Yên Thọ | 870",
        ),
      ],
      findings: [{ messageId: "lostThousands", at: "S!C3", severity: "warning", expected: 2175 }],
    },
    {
      name: "one whose row total carries its decimals on",
      sheets: [
        sheet(
          "S",
          "TT | Đơn vị | Nam | Nữ | Tổng số\n1 | Xã Tân Lập | 1360 | 1285 | 2645\n2 | Xã Phú Lộc | 2.175 | 1940 | =SUM(C3:D3) → 1942.175\n3 | Xã Yên Thọ | 870 | 915 | 1785",
        ),
      ],
      findings: [{ messageId: "lostThousands", at: "S!C3", severity: "warning", expected: 2175 }],
    },
    {
      name: "a year of a register as text",
      sheets: [
        sheet(
          "S",
          "TT | Đơn vị | Tên mô hình | Đối tượng | Năm đăng ký\n1 | Xã An Sơn | Nuôi dê sinh sản | Cá nhân | '2021\n2 | Xã An Sơn | Trồng rừng gỗ lớn | Cá nhân | 2021",
        ),
      ],
      findings: [{ messageId: "asText", at: "S!E2", expected: 2021, text: /số 2021\./u }],
    },
  ],
});

testRule(totalTypedOverFormula, {
  passes: [
    { name: "a subtotal of nothing, typed", sheets: [TYPED_NOTHING] },
    {
      name: "totals that are all typed",
      sheets: [
        sheet(
          "S",
          "TT | Đơn vị | A1 | B1 | C1\n1 | Xã An Sơn | 1 | 2 | 3\n2 | Xã Bình Lâm | 4 | 5 | 6\n| Tổng cộng | 5 | 7 | 9",
        ),
      ],
    },
  ],
  fails: [
    {
      name: "one total typed among formulas",
      sheets: [
        sheet(
          "S",
          "TT | Đơn vị | Mới | Cũ | Khác\n1 | Xã An Sơn | 1 | 2 | 3\n2 | Xã Bình Lâm | 4 | 5 | 6\n| Tổng cộng | =SUM(C2:C3) → 5 | 7 | =SUM(E2:E3) → 9",
        ),
      ],
      findings: [{ messageId: "typed", at: "S!D4", text: /2 ô tổng khác cùng dòng là công thức/u }],
    },
  ],
});

testRule(formulaOmitsRows, {
  passes: [
    { name: "a subtotal of nothing, typed", sheets: [TYPED_NOTHING] },
    {
      name: "a sum over all rows, in one range or in several",
      sheets: [
        sheet(
          "S",
          "TT | Đơn vị | Mới | Cũ\n1 | Xã An Sơn | 1 | 2\n2 | Xã Bình Lâm | 4 | 5\n| Tổng cộng | =SUM(C2:C3) → 5 | =D2+D3 → 7",
        ),
      ],
    },
  ],
  fails: [
    {
      name: "a sum that stops one row short",
      sheets: [
        sheet(
          "S",
          "TT | Đơn vị | Mới\n1 | Xã An Sơn | 1\n2 | Xã Bình Lâm | 4\n3 | Xã Cẩm Tú | 7\n| Tổng cộng | =SUM(C2:C3) → 5",
        ),
      ],
      findings: [
        {
          messageId: "omits",
          at: "S!C5",
          expected: 12,
          text: "Tổng cộng, Mới: công thức =SUM(C2:C3) bỏ sót 1 ô (C4), tổng cộng 7. Mở rộng công thức cho đủ các dòng; đúng ra là 12.",
        },
      ],
    },
  ],
});
