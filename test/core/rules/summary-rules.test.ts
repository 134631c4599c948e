import { summaryDiffersFromRegister } from "../../../src/core/rules/summary-differs-from-register/index";
import { summaryDiffersFromSummary } from "../../../src/core/rules/summary-differs-from-summary/index";
import { sheet } from "../../support/grid";
import { testRule } from "../../support/rule-tester";

const REGISTER = sheet(
  "Danh sách",
  `
  STT | Đơn vị | Loại | Tên mô hình | Đối tượng | Lĩnh vực | Năm đăng ký | Đăng ký mới
  1 | Xã An Sơn | Mô hình | Nuôi dê sinh sản vùng đồi | Cá nhân | Phát triển kinh tế | 2020 |
  2 | Xã An Sơn | Mô hình | Trồng rừng gỗ lớn | Tập thể | Phát triển kinh tế | 2021 |
  3 | Xã Bình Lâm | Nội dung, việc làm | Vận động hiến đất mở đường | Tập thể | Xây dựng nông thôn mới | 2022 | x
  4 | Xã Bình Lâm | Mô hình | Đội văn nghệ thôn Hạ | Tập thể | Văn hóa - xã hội | 2022 | x`,
);

function fields(
  economy: string,
  culture: string,
  countryside: string,
  total: string,
): ReturnType<typeof sheet> {
  return sheet(
    "Lĩnh vực",
    `
    STT | Lĩnh vực | Tổng số mô hình, nội dung, việc làm giai đoạn 2020 - 2022 | < | < | <
    ^ | ^ | Mô hình | < | Nội dung việc làm | <
    ^ | ^ | Tập thể | Cá nhân | Tập thể | Cá nhân
    1 | Phát triển kinh tế | ${economy}
    2 | Văn hóa - xã hội | ${culture}
    3 | Xây dựng nông thôn mới | ${countryside}
    | TỔNG CỘNG | ${total}`,
  );
}

const UNITS = (total: string): ReturnType<typeof sheet> =>
  sheet(
    "Đơn vị",
    `
    STT | Đơn vị | Tổng số mô hình, nội dung, việc làm giai đoạn 2020 - 2022
    1 | Xã An Sơn | 2
    2 | Xã Bình Lâm | 2
    | TỔNG CỘNG | ${total}`,
  );

testRule(summaryDiffersFromRegister, {
  passes: [
    {
      name: "every figure is the register's count",
      sheets: [
        REGISTER,
        fields("1 | 1 | 0 | 0", "1 | 0 | 0 | 0", "0 | 0 | 1 | 0", "2 | 1 | 1 | 0"),
        UNITS("4"),
      ],
    },
    {
      name: "without a register nothing can be counted",
      sheets: [fields("9 | 9 | 9 | 9", "1 | 0 | 0 | 0", "0 | 0 | 1 | 0", "2 | 1 | 1 | 0")],
    },
  ],
  fails: [
    {
      name: "one model too many in one field",
      sheets: [REGISTER, fields("2 | 1 | 0 | 0", "1 | 0 | 0 | 0", "0 | 0 | 1 | 0", "2 | 1 | 1 | 0")],
      findings: [
        {
          messageId: "differs",
          at: "Lĩnh vực!C4",
          expected: 1,
          text: "Phát triển kinh tế, Mô hình – Tập thể: biểu ghi 2, đếm trong danh sách được 1 (biểu thừa 1) (chỉ khác một chữ số). Kiểm tra danh sách; nếu danh sách đã đủ và đúng thì sửa biểu thành 1.",
        },
      ],
    },
    {
      name: "one model too many, and the total typed to match: one finding at the cause",
      sheets: [REGISTER, fields("2 | 1 | 0 | 0", "1 | 0 | 0 | 0", "0 | 0 | 1 | 0", "3 | 1 | 1 | 0")],
      findings: [
        { messageId: "differsWithTotals", at: "Lĩnh vực!C4", expected: 1, text: /tổng ở C7 cũng lệch theo/u },
      ],
    },
    {
      name: "a table plainly made from another register is told once",
      sheets: [
        REGISTER,
        fields(
          "257 | 532 | 138 | 427",
          "298 | 652 | 149 | 666",
          "527 | 416 | 316 | 611",
          "1082 | 1600 | 603 | 1704",
        ),
      ],
      findings: [{ messageId: "otherScope", at: "Lĩnh vực!A1", severity: "warning" }],
    },
  ],
});

testRule(summaryDiffersFromSummary, {
  passes: [
    {
      name: "the same table of another unit, or of another quarter, is another thing",
      sheets: [
        sheet(
          "Xã An Sơn",
          "STT | Lĩnh vực | Tổng số mô hình năm 2020\n1 | Phát triển kinh tế | 5\n| TỔNG CỘNG | 5",
        ),
        sheet(
          "Xã Bình Lâm",
          "STT | Lĩnh vực | Tổng số mô hình năm 2020\n1 | Phát triển kinh tế | 7\n| TỔNG CỘNG | 7",
        ),
        sheet(
          "A",
          "QUÝ I\nSTT | Lĩnh vực | Tổng số mô hình năm 2020\n1 | Phát triển kinh tế | 1\n| TỔNG CỘNG | 1",
        ),
        sheet(
          "B",
          "QUÝ II\nSTT | Lĩnh vực | Tổng số mô hình năm 2020\n1 | Phát triển kinh tế | 2\n| TỔNG CỘNG | 2",
        ),
      ],
    },
    {
      name: "the same total by field and by unit",
      sheets: [fields("1 | 1 | 0 | 0", "1 | 0 | 0 | 0", "0 | 0 | 1 | 0", "2 | 1 | 1 | 0"), UNITS("4")],
    },
    {
      name: "figures of other years are other figures",
      sheets: [
        sheet("A", "STT | Lĩnh vực | Tổng số mô hình năm 2020\n1 | Phát triển kinh tế | 5\n| TỔNG CỘNG | 5"),
        sheet("B", "STT | Lĩnh vực | Tổng số mô hình năm 2021\n1 | Phát triển kinh tế | 6\n| TỔNG CỘNG | 6"),
      ],
    },
  ],
  fails: [
    {
      name: "a copy for printing in which one figure was changed",
      sheets: [
        sheet(
          "Biểu 4",
          "BIỂU 4. KẾT QUẢ VẬN ĐỘNG HIẾN ĐẤT\nTT | Đơn vị | Số hộ | Diện tích\n1 | Xã Tân Lập | 41 | 320\n2 | Xã Phú Lộc | 28 | 150\n3 | Xã Yên Thọ | 35 | 270",
        ),
        sheet(
          "Biểu 4 (in)",
          "BIỂU 4. KẾT QUẢ VẬN ĐỘNG HIẾN ĐẤT\nTT | Đơn vị | Số hộ | Diện tích\n1 | Xã Tân Lập | 41 | 320\n2 | Xã Phú Lộc | 23 | 150\n3 | Xã Yên Thọ | 35 | 270",
        ),
      ],
      findings: [{ messageId: "copy", at: "Biểu 4 (in)!C4", severity: "warning", expected: 28 }],
    },
    {
      name: "the total by unit is not the sum of kinds and subjects by field",
      sheets: [fields("1 | 1 | 0 | 0", "1 | 0 | 0 | 0", "0 | 0 | 1 | 0", "2 | 1 | 1 | 0"), UNITS("5")],
      findings: [
        { messageId: "differsFromSum", at: "Đơn vị!C4", expected: 4, text: /2 \+ 1 \+ 1 \+ 0 = 4/u },
      ],
    },
    {
      name: "one cell in two tables",
      sheets: [
        sheet(
          "A",
          "STT | Lĩnh vực | Tổng số mô hình năm 2020\n1 | Phát triển kinh tế | 5\n2 | Lĩnh vực khác | 1",
        ),
        sheet(
          "B",
          "STT | Lĩnh vực | Tổng số mô hình năm 2020\n1 | Phát triển kinh tế | 6\n2 | Lĩnh vực khác | 1",
        ),
      ],
      findings: [{ messageId: "differs", at: "B!C2", expected: 5 }],
    },
  ],
});
