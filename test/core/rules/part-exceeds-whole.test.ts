import { partExceedsWhole } from "../../../src/core/rules/part-exceeds-whole/index";
import { sheet } from "../../support/grid";
import { testRule } from "../../support/rule-tester";

function fields(...rows: readonly string[]): string {
  return `
    STT | Lĩnh vực | Tổng số mô hình, nội dung, việc làm giai đoạn 2020 - 2022 | < | < | < | Số đăng ký mới năm 2022 | < | < | < | Số mô hình DVK tiêu biểu được nhân rộng | <
    ^ | ^ | Mô hình | < | Nội dung việc làm | < | Mô hình | < | Nội dung, việc làm | < | Tập thể | Cá nhân
    ^ | ^ | Tập thể | Cá nhân | Tập thể | Cá nhân | Tập thể | Cá nhân | Tập thể | Cá nhân | ^ | ^
    ${rows.join("\n")}`;
}

testRule(partExceedsWhole, {
  passes: [
    {
      name: "as many new ones as there are in all",
      sheets: [
        sheet(
          "S",
          fields("1 | Phát triển kinh tế | 257 | 532 | 138 | 427 | 257 | 532 | 138 | 427 | 45 | 192"),
        ),
      ],
    },
    {
      name: "a whole that covers fewer years than its part is not its whole",
      sheets: [
        sheet(
          "S",
          `
        STT | Lĩnh vực | Tổng số mô hình, nội dung, việc làm năm 2020 | Số đăng ký mới năm 2022
        1 | Phát triển kinh tế | 5 | 9
        2 | Văn hóa - xã hội | 5 | 9`,
        ),
      ],
    },
    {
      name: "a trong đó row that is above the row over it in every column is a part of something else",
      sheets: [
        sheet(
          "S",
          `
        TT | Chỉ tiêu | Quý I | Quý II | Quý III
        I | Trồng cây | 9410 | 8820 | 9105
        1 | Thôn Cầu Mây | 8120 | 7450 | 7690
        2 | Thôn Bãi Sậy | 1290 | 1370 | 1415
        | Trong đó: Cây lấy gỗ | 6240 | 5815 | 6030`,
        ),
      ],
    },
    {
      name: "a row counted in persons is no part of one counted in clubs",
      sheets: [
        sheet(
          "S",
          `
        TT | Nội dung | ĐVT | Năm 2024 | Năm 2025
        1 | Câu lạc bộ dân ca | CLB | 9 | 400
        | Trong đó: Người tham gia | người | 187 | 214
        2 | Đội văn nghệ | đội | 31 | 33
        | Trong đó: Đội của thôn | đội | 20 | 21`,
        ),
      ],
    },
  ],
  fails: [
    {
      name: "a trong đó row above its record in one column of several",
      sheets: [
        sheet(
          "S",
          "TT | Đơn vị | Năm 2024 | Năm 2025\n1 | Xã An Sơn | 30 | 34\n| Trong đó: nữ | 12 | 43\n2 | Xã Bình Lâm | 20 | 22",
        ),
      ],
      findings: [{ messageId: "detail", at: "S!D3" }],
    },
    {
      name: "more newly registered than registered, in rows whose column sums all agree",
      sheets: [
        sheet(
          "S",
          fields(
            "2 | Văn hóa - xã hội | 298 | 652 | 149 | 666 | 133 | 742 | 46 | 291 | 39 | 186",
            "7 | Lĩnh vực khác | 40 | 155 | 9 | 62 | 7 | 66 | 10 | 118 | 1 | 2",
          ),
        ),
      ],
      findings: [
        {
          messageId: "exceeds",
          at: "S!H4",
          severity: "error",
          text: "Văn hóa - xã hội, Mô hình – Cá nhân: “Số đăng ký mới năm 2022” là 742, lớn hơn “Tổng số mô hình, nội dung, việc làm giai đoạn 2020 - 2022” là 652 (nhiều hơn 90). Phần không thể lớn hơn toàn bộ: kiểm tra lại cả hai số, nhất là kỳ số liệu của từng cột.",
        },
        { messageId: "exceeds", at: "S!I5" },
        { messageId: "exceeds", at: "S!J5" },
      ],
    },
    {
      name: "replicated ones above the models are a warning while the tasks make up for them",
      sheets: [sheet("S", fields("6 | Rác thải | 0 | 0 | 27 | 6 | 0 | 0 | 5 | 0 | 6 | 2"))],
      findings: [
        { messageId: "exceedsStrictly", at: "S!K4", severity: "warning" },
        { messageId: "exceedsStrictly", at: "S!L4", severity: "warning" },
      ],
    },
    {
      name: "a trong đó row above its record",
      sheets: [
        sheet(
          "S",
          "TT | Đơn vị | Số hội viên\n1 | Xã An Sơn | 30\n| Trong đó: nữ | 31\n2 | Xã Bình Lâm | 20",
        ),
      ],
      findings: [{ messageId: "detail", at: "S!C3" }],
    },
  ],
});
