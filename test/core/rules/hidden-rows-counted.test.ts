import { hiddenRowsCounted } from "../../../src/core/rules/hidden-rows-counted/index";
import { sheet } from "../../support/grid";
import { registerSheet } from "../../support/register-sheet";
import { testRule } from "../../support/rule-tester";

const ENTRIES = Array.from(
  { length: 8 },
  () => "Xã Lũng Vài | Mô hình | Nuôi dê sinh sản | Cá nhân | Hoàng Văn Tấn | Kinh tế | 2021",
).join("\n");

const TOTALS = `
  Năm | Tổng số | Tập thể | Cá nhân
  2020 | 3 | 1 | 2
  2021 | 5 | 3 | 2
  Tổng cộng | 8 | 4 | 4`;

testRule(hiddenRowsCounted, {
  passes: [
    { name: "every row can be seen", sheets: [registerSheet(ENTRIES), sheet("Biểu", TOTALS)] },
    {
      name: "hidden rows below the register hold no entry",
      sheets: [registerSheet(ENTRIES, [], { hiddenRows: new Set([20, 21]) })],
    },
    {
      name: "a hidden row in a table without a total row",
      sheets: [
        sheet("Biểu", "Năm | Tổng số | Tập thể | Cá nhân\n2020 | 3 | 1 | 2\n2021 | 5 | 3 | 2", {
          hiddenRows: new Set([1]),
        }),
      ],
    },
  ],
  fails: [
    {
      name: "a total that passes over hidden rows is less than all of them",
      sheets: [
        sheet(
          "Biểu",
          TOTALS.replace("Tổng cộng | 8 | 4 | 4", "Tổng cộng | =SUBTOTAL(109,B2:B3) → 5 | 3 | 2"),
          {
            hiddenRows: new Set([1]),
          },
        ),
      ],

      findings: [{ messageId: "leftOut", at: "Biểu!B4", severity: "note", text: /SUBTOTAL/u }],
    },
    {
      name: "hidden entries, one finding a register",
      sheets: [registerSheet(ENTRIES, [], { hiddenRows: new Set([2, 3, 4, 6]) })],
      findings: [
        {
          messageId: "entries",
          at: "DS!A3",
          severity: "note",
          text: "Trang tính “DS” có 4 dòng đang bị ẩn hoặc lọc (dòng 3–5, 7) nhưng các mục ở đó vẫn được đếm vào biểu tổng hợp. Hiện các dòng này ra để kiểm tra; nếu không tính thì xóa hẳn.",
        },
      ],
    },
    {
      name: "a hidden row of figures above a total",
      sheets: [sheet("Biểu", TOTALS, { hiddenRows: new Set([2]) })],
      findings: [{ messageId: "records", at: "Biểu!A3" }],
    },
    {
      name: "a register on a hidden sheet",
      sheets: [registerSheet(ENTRIES, [], { visibility: "hidden" })],
      findings: [{ messageId: "sheet", at: "DS!A1", text: /8 mục/u }],
    },
  ],
});
