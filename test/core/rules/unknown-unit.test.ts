import { unknownUnit } from "../../../src/core/rules/unknown-unit/index";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { sheet } from "../../support/grid";
import { registerSheet } from "../../support/register-sheet";
import { testRule } from "../../support/rule-tester";

const template = {
  ...defaultTemplate(),
  units: [
    { name: "Xã Lũng Vài", aliases: ["Lũng Vài"] },
    { name: "Xã Vài Lũng", aliases: [] },
    { name: "Thị trấn Bản Hạ", aliases: ["TT Bản Hạ"] },
  ],
};

function entry(unit: string): string {
  return `${unit} | Mô hình | Nuôi dê sinh sản | Cá nhân | Hoàng Văn Tấn | Kinh tế | 2021`;
}

const OF_A_SHEET = `
  Loại | Tên mô hình | Đối tượng | Tên tập thể, cá nhân | Lĩnh vực | Năm đăng ký
  Mô hình | Nuôi dê sinh sản | Cá nhân | Hoàng Văn Tấn | Kinh tế | 2021`;

testRule(unknownUnit, {
  passes: [
    {
      name: "names of the catalogue and other names of them",
      sheets: [registerSheet([entry("Xã Lũng Vài"), entry("XÃ LŨNG VÀI"), entry("TT Bản Hạ")].join("\n"))],
      template,
    },
    { name: "without a catalogue any unit will do", sheets: [registerSheet(entry("Xã Mới Lập"))] },
    { name: "a sheet that is named after its unit", sheets: [sheet("Xã Lũng Vài", OF_A_SHEET)], template },
    {
      name: "a unit in an old font is the matter of legacy-encoding",
      sheets: [registerSheet(entry("X· Lòng Vµi"))],
      template,
    },
  ],
  fails: [
    {
      name: "marks that the many entries beside it do not have",
      sheets: [
        registerSheet(
          [...Array.from({ length: 5 }, () => entry("Xã Lũng Vài")), entry("Xã Lũng Vải")].join("\n"),
        ),
      ],
      template,
      findings: [{ messageId: "marks", at: "DS!A7", expected: "Xã Lũng Vài" }],
    },
    {
      name: "a slip, an office for its unit, a lost space, and a unit that nobody knows",
      sheets: [
        registerSheet(
          [entry("Xã Lũng Vàii"), entry("UBND xã Lũng Vài"), entry("XãLũng Vài"), entry("Xã Đồng Mây")].join(
            "\n",
          ),
        ),
      ],
      template,
      findings: [
        {
          messageId: "nearest",
          at: "DS!A2",
          expected: "Xã Lũng Vài",
          text: "Ô Đơn vị ghi “Xã Lũng Vàii”, không có trong danh sách đơn vị. Có thể là “Xã Lũng Vài”; sửa lại, hoặc thêm vào danh sách đơn vị của mẫu nếu đúng là đơn vị mới.",
        },
        { messageId: "nearest", at: "DS!A3", expected: "Xã Lũng Vài" },
        { messageId: "nearest", at: "DS!A4", expected: "Xã Lũng Vài" },
        { messageId: "unknown", at: "DS!A5", expected: null },
      ],
    },
    {
      name: "a sheet whose unit is not in the catalogue, once",
      sheets: [sheet("Xã Đồng Mây", OF_A_SHEET)],
      template,
      findings: [{ messageId: "sheet", at: "Xã Đồng Mây!A1", text: /1 mục ở đây/u }],
    },
  ],
});
