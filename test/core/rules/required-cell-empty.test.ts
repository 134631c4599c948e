import { requiredCellEmpty } from "../../../src/core/rules/required-cell-empty/index";
import { sheet } from "../../support/grid";
import { registerSheet } from "../../support/register-sheet";
import { testRule } from "../../support/rule-tester";

const AWARD = ["Năm công nhận", "Cấp công nhận", "Năm khen", "Cấp khen"];

testRule(requiredCellEmpty, {
  passes: [
    {
      name: "an entry with every required cell filled",
      sheets: [
        registerSheet(`
          Xã Lũng Vài | Mô hình | Nuôi dê sinh sản | Cá nhân | Hoàng Văn Tấn | Kinh tế | 2021`),
      ],
    },
    {
      name: "a dash and 'not yet judged' are not empty",
      sheets: [
        registerSheet(
          `
          Xã Lũng Vài | Mô hình | Nuôi dê sinh sản | Cá nhân | - | Kinh tế | Chưa xét
          Xã Lũng Vài | Mô hình | Nuôi ong lấy mật | Cá nhân | Nông Thị Sen | Kinh tế | 2021 | - | | Chưa xét | | `,
          AWARD,
        ),
      ],
    },
    {
      name: "a row with neither title nor name is no entry",
      sheets: [
        registerSheet(`
          Xã Lũng Vài | Mô hình | Nuôi dê sinh sản | Cá nhân | Hoàng Văn Tấn | Kinh tế | 2021
          Xã Lũng Vài | Mô hình | | | | | `),
      ],
    },
    {
      name: "the unit of a sheet stands in its name",
      sheets: [
        sheet(
          "Xã Lũng Vài",
          `
          Loại | Tên mô hình | Đối tượng | Tên tập thể, cá nhân | Lĩnh vực | Năm đăng ký
          Mô hình | Nuôi dê sinh sản | Cá nhân | Hoàng Văn Tấn | Kinh tế | 2021`,
        ),
      ],
    },
    {
      name: "a list of awards alone lacks the columns of a register by right",
      sheets: [
        sheet(
          "Khen",
          `
          Đơn vị | Đối tượng | Tên tập thể, cá nhân | Năm khen | Cấp khen
          Xã Lũng Vài | Cá nhân | Hoàng Văn Tấn | 2021 | Huyện`,
        ),
      ],
    },
  ],
  fails: [
    {
      name: "a blank field and a name of spaces only",
      sheets: [
        registerSheet(`
          Xã Lũng Vài | Mô hình | Nuôi dê sinh sản | Cá nhân | Hoàng Văn Tấn | | 2021
          Xã Lũng Vài | Mô hình | Nuôi ong lấy mật | Cá nhân | '\u00a0  | Kinh tế | 2021`),
      ],
      findings: [
        {
          messageId: "empty",
          at: "DS!F2",
          severity: "error",
          text: "Ô “Lĩnh vực” của “Nuôi dê sinh sản” (Hoàng Văn Tấn) để trống. Biểu tổng hợp cần ô này để đếm, nên mục này có thể bị bỏ sót. Hỏi lại đơn vị rồi điền vào.",
        },
        { messageId: "empty", at: "DS!E3" },
      ],
    },
    {
      name: "a year of award without its level, and a level without its year",
      sheets: [
        registerSheet(
          `
          Xã Lũng Vài | Mô hình | Nuôi dê sinh sản | Cá nhân | Hoàng Văn Tấn | Kinh tế | 2021 | 2021 | Cơ sở | 2021 | |
          Xã Lũng Vài | Mô hình | Nuôi ong lấy mật | Cá nhân | Nông Thị Sen | Kinh tế | 2021 | 2021 | Cơ sở | | Huyện`,
          AWARD,
        ),
      ],
      findings: [
        {
          messageId: "emptyWith",
          at: "DS!K2",
          text: "Ô “Cấp khen” của “Nuôi dê sinh sản” (Hoàng Văn Tấn) để trống, trong khi “Năm khen” đã ghi “2021”. Điền nốt “Cấp khen”, hoặc xóa “Năm khen” nếu ghi nhầm.",
        },
        { messageId: "emptyWith", at: "DS!J3" },
      ],
    },
    {
      name: "a column that is not there at all, once",
      sheets: [
        sheet(
          "DS",
          `
          Đơn vị | Tên mô hình | Đối tượng | Tên tập thể, cá nhân | Lĩnh vực | Năm đăng ký
          Xã Lũng Vài | Nuôi dê sinh sản | Cá nhân | Hoàng Văn Tấn | Kinh tế | 2021
          Xã Lũng Vài | Nuôi ong lấy mật | Cá nhân | Nông Thị Sen | Kinh tế | 2021`,
        ),
      ],
      findings: [
        { messageId: "columnMissing", at: "DS!A1", severity: "warning", text: /không có cột “Loại”/u },
      ],
    },
  ],
});
