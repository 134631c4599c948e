import { unitNotReported } from "../../../src/core/rules/unit-not-reported/index";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { sheet } from "../../support/grid";
import { registerSheet } from "../../support/register-sheet";
import { testRule } from "../../support/rule-tester";

const template = {
  ...defaultTemplate(),
  units: [
    { name: "Xã Lũng Vài", aliases: ["Lũng Vài"] },
    { name: "Xã Đồng Mây", aliases: [] },
    { name: "Thị trấn Bản Hạ", aliases: [] },
  ],
};

function entry(unit: string): string {
  return `${unit} | Mô hình | Nuôi dê sinh sản | Cá nhân | Hoàng Văn Tấn | Kinh tế | 2021`;
}

const OF_A_SHEET = `
  Loại | Tên mô hình | Đối tượng | Tên tập thể, cá nhân | Lĩnh vực | Năm đăng ký
  Mô hình | Nuôi dê sinh sản | Cá nhân | Hoàng Văn Tấn | Kinh tế | 2021`;

testRule(unitNotReported, {
  passes: [
    {
      name: "every unit has an entry, under its name or another one",
      sheets: [registerSheet([entry("Lũng Vài"), entry("xã đồng mây"), entry("Thị trấn Bản Hạ")].join("\n"))],
      template,
    },
    {
      name: "a sheet a unit",
      sheets: [
        sheet("Xã Lũng Vài", OF_A_SHEET),
        sheet("Xã Đồng Mây", OF_A_SHEET),
        sheet("Thị trấn Bản Hạ", OF_A_SHEET),
      ],
      template,
    },
    { name: "without a catalogue nobody is missing", sheets: [registerSheet(entry("Xã Lũng Vài"))] },
    {
      name: "without a register nobody is accused",
      sheets: [sheet("Biểu", "Năm | Tổng số | Tập thể | Cá nhân\n2020 | 3 | 1 | 2\n2021 | 5 | 3 | 2")],
      template,
    },
  ],
  fails: [
    {
      name: "two units without an entry",
      sheets: [registerSheet([entry("Xã Lũng Vài"), entry("Xã Lũng Vài")].join("\n"))],
      template,
      findings: [
        {
          messageId: "missing",
          at: "DS!A1",
          severity: "warning",
          expected: "Xã Đồng Mây",
          text: "Đơn vị “Xã Đồng Mây” có trong danh sách đơn vị nhưng không có mục nào trong danh sách đăng ký (1/3 đơn vị đã có). Đôn đốc đơn vị gửi, hoặc ghi rõ là đơn vị không đăng ký.",
        },
        { messageId: "missing", at: "DS!A1", expected: "Thị trấn Bản Hạ" },
      ],
    },
  ],
});
