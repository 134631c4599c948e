import { duplicateEntry } from "../../../src/core/rules/duplicate-entry/index";
import { sheet, workbook } from "../../support/grid";
import { registerSheet } from "../../support/register-sheet";
import { testRule } from "../../support/rule-tester";

function person(unit: string, title: string, name: string, year = "2021", rest = ""): string {
  return `${unit} | Mô hình | ${title} | Cá nhân | ${name} | Kinh tế | ${year} ${rest}`;
}

function collective(unit: string, title: string, name: string, year = "2021"): string {
  return `${unit} | Mô hình | ${title} | Tập thể | ${name} | Kinh tế | ${year}`;
}

const LINES = [
  ["Nạo vét kênh nội đồng đoạn đầu làng", "Tổ Gò Mít", "Tập thể"],
  ["Trồng cây ven đường ra bến đò", "Tổ Gò Mít", "Cá nhân"],
  ["Sửa cống qua đường bị sụt sau mưa", "Tổ Gò Mít", "Tập thể"],
  ["Thu gom vỏ chai lọ ngoài đồng", "Tổ Gò Mít", "Tập thể"],
  ["Dựng nhà tắm cho cụ già neo đơn", "Đội Bến Cát", "Tập thể"],
  ["Trông giữ trẻ giúp mẹ đi gặt", "Đội Bến Cát", "Cá nhân"],
  ["Dạy bơi cho học sinh trong hè", "Đội Bến Cát", "Cá nhân"],
  ["Góp gạo nấu cháo cho trạm y tế", "Đội Bến Cát", "Tập thể"],
  ["Sơn lại cổng chào cuối xóm", "Đội Bến Cát", "Tập thể"],
  ["Lắp đèn ngõ tối gần trường học", "Đội Bến Cát", "Tập thể"],
  ["Chở người bệnh đi viện ban đêm", "Tổ Sông Đào", "Cá nhân"],
  ["Giữ hồ nước sạch giữa mùa khô", "Tổ Sông Đào", "Tập thể"],
  ["Nạo vét kênh nội đồng đoạn đầu làng", "Tổ Gò Mít", "Tập thể"],
  ["Vá đường liên xóm bằng gạch vụn", "Tổ Sông Đào", "Tập thể"],
];
const countedList = sheet(
  "Sổ ghi",
  `SỔ GHI\nSố | Việc làm | Nhóm | Ai làm | Chốt\n${LINES.map((cells, index) => `${index + 1} | ${cells.join(" | ")} | Đã xem`).join("\n")}`,
);
const countsOfList = sheet(
  "Theo nhóm",
  `TỔNG HỢP
  Nhóm | Tập thể | Cá nhân | Cộng
  Tổ Gò Mít | 3 | 1 | 4
  Đội Bến Cát | 4 | 2 | 6
  Tổ Sông Đào | 2 | 1 | 3
  Cộng | 9 | 4 | 13`,
);

testRule(duplicateEntry, {
  passes: [
    {
      name: "names one letter apart are two people",
      sheets: [
        registerSheet(
          [
            person("Xã Lũng Vài", "Nuôi dê sinh sản", "Hoàng Văn Tấn"),
            person("Xã Lũng Vài", "Nuôi dê sinh sản", "Hoàng Văn Tất"),
            person("Xã Lũng Vài", "Nuôi dê sinh sản", "Hoàng Văn Tân Sơn"),
          ].join("\n"),
        ),
      ],
    },
    {
      name: "one person with two models, and one model registered again the next year",
      sheets: [
        registerSheet(
          [
            person("Xã Lũng Vài", "Nuôi dê sinh sản", "Hoàng Văn Tấn"),
            person("Xã Lũng Vài", "Nuôi ong lấy mật", "Hoàng Văn Tấn"),
            person("Xã Lũng Vài", "Nuôi dê sinh sản", "Hoàng Văn Tấn", "2022"),
          ].join("\n"),
        ),
      ],
    },
    {
      name: "associations with the same common name in two communes are two",
      sheets: [
        registerSheet(
          [
            collective("Xã Lũng Vài", "Con đường hoa tự quản", "Hội Phụ nữ xã"),
            collective("Xã Đồng Mây", "Con đường hoa tự quản", "Hội Phụ nữ xã"),
            collective("Xã Đồng Mây", "Con đường hoa tự quản", "Chi hội Phụ nữ thôn 3"),
            collective("Xã Lũng Vài", "Con đường hoa tự quản", "Chi hội Phụ nữ thôn 3"),
          ].join("\n"),
        ),
      ],
    },
    {
      name: "words in another order are another place",
      sheets: [
        registerSheet(
          [
            collective("Xã Lũng Vài", "Con đường hoa tự quản", "Nhân dân xã Lũng Vài"),
            collective("Xã Vài Lũng", "Con đường hoa tự quản", "Nhân dân xã Vài Lũng"),
          ].join("\n"),
        ),
      ],
    },
    {
      name: "entries without a name cannot be told to be one",
      sheets: [
        registerSheet(
          [person("Xã Lũng Vài", "Nuôi dê sinh sản", ""), person("Xã Lũng Vài", "Nuôi dê sinh sản", "")].join(
            "\n",
          ),
        ),
      ],
    },
  ],
  fails: [
    {
      name: "a row that is given again in a list under headings nobody knows, which a table counts",
      sheets: [countedList, countsOfList],
      findings: [{ messageId: "sameRow", at: "Sổ ghi!B15", severity: "warning" }],
    },
    {
      name: "the same person with a title, a function, a remark, in capitals without marks",
      sheets: [
        registerSheet(
          [
            person("Xã Lũng Vài", "Nuôi dê sinh sản", "Hoàng Văn Tấn"),
            person("Xã Lũng Vài", "Mô hình “Nuôi dê sinh sản”", "Ông Hoàng Văn Tấn"),
            person("Xã Lũng Vài", "Nuôi dê sinh sản.", "Đ/c Hoàng Văn Tấn, Trưởng thôn Đoài"),
            person("Xã Lũng Vài", "NUÔI DÊ SINH SẢN", "Bí thư Chi bộ HOANG VAN TAN (thôn Đoài)"),
          ].join("\n"),
        ),
      ],
      findings: [
        {
          messageId: "sameUnit",
          at: "DS!E3",
          severity: "warning",
          text: '“Mô hình "Nuôi dê sinh sản"” (Ông Hoàng Văn Tấn), đăng ký năm 2021, đã có trong danh sách của Xã Lũng Vài (ô E2), nên bị đếm hai lần. Đối chiếu và bỏ một dòng; nếu là hai mục khác nhau thì ghi rõ tên để phân biệt.',
        },
        { messageId: "sameUnit", at: "DS!E4" },
        { messageId: "sameUnit", at: "DS!E5" },
      ],
    },
    {
      name: "one person under two units, and a hamlet under two",
      sheets: [
        registerSheet(
          [
            person("Xã Lũng Vài", "Nuôi dê sinh sản", "Hoàng Văn Tấn"),
            collective("Xã Lũng Vài", "Con đường hoa tự quản", "Tập thể Chi bộ thôn Nà Pục"),
            person("Xã Đồng Mây", "Nuôi dê sinh sản", "Hoàng Văn Tấn"),
            collective("Xã Đồng Mây", "Con đường hoa tự quản", "Chi bộ thôn Nà Pục"),
          ].join("\n"),
        ),
      ],
      findings: [
        {
          messageId: "otherUnit",
          at: "DS!E4",
          text: /danh sách của Xã Lũng Vài \(ô E2\); ở đây lại ghi cho Xã Đồng Mây/u,
        },
        { messageId: "otherUnit", at: "DS!E5" },
      ],
    },
    {
      name: "one person on the sheets of two units",
      sheets: ["Xã Lũng Vài", "Xã Đồng Mây"].map((name) =>
        sheet(
          name,
          `
          Loại | Tên mô hình | Đối tượng | Tên tập thể, cá nhân | Lĩnh vực | Năm đăng ký
          Mô hình | Nuôi dê sinh sản | Cá nhân | Hoàng Văn Tấn | Kinh tế | 2021`,
        ),
      ),
      findings: [{ messageId: "otherUnit", at: "Xã Đồng Mây!D2", text: /\(ô Xã Lũng Vài!D2\)/u }],
    },
    {
      name: "one person in the files of two units: the other file is named",
      workbooks: ["Xã Lũng Vài", "Xã Đồng Mây"].map((unit, index) => ({
        ...workbook(registerSheet(person(unit, "Nuôi dê sinh sản", "Hoàng Văn Tấn"))),
        name: `don-vi-${index + 1}.xlsx`,
      })),
      findings: [
        {
          messageId: "otherUnit",
          at: "DS!E2",
          text: /danh sách của Xã Lũng Vài \(ô don-vi-1\.xlsx, DS!E2\); ở đây lại ghi cho Xã Đồng Mây/u,
        },
      ],
    },
    {
      name: "two titles of one piece of work are worth a look",
      sheets: [
        registerSheet(
          [
            person("Xã Lũng Vài", "Nuôi dê sinh sản theo nhóm hộ", "Hoàng Văn Tấn"),
            person("Xã Lũng Vài", "Nuôi dê sinh sản", "Ông Hoàng Văn Tấn"),
          ].join("\n"),
        ),
      ],
      findings: [
        {
          messageId: "nearlySame",
          at: "DS!E3",
          severity: "note",
          text: /chỉ khác tên gọi \(ở đó là “Nuôi dê sinh sản theo nhóm hộ”\)/u,
        },
      ],
    },
    {
      name: "people whose names differ in a mark, or whose addresses differ, are only worth a look",
      sheets: [
        registerSheet(
          [
            person("Xã Lũng Vài", "Nuôi dê sinh sản", "Hoàng Thị Hoa"),
            person("Xã Lũng Vài", "Nuôi dê sinh sản", "Hoàng Thị Hòa"),
            person("Xã Lũng Vài", "Nuôi ong lấy mật", "Nông Văn Thắng", "2021", "| Thôn Đoài"),
            person("Xã Lũng Vài", "Nuôi ong lấy mật", "Nông Văn Thắng", "2021", "| Thôn Đông"),
            person("Xã Lũng Vài", "Trồng quế", "Lý Thị Thuý", "2021", "| Thôn Đoài"),
            person("Xã Lũng Vài", "Trồng quế", "Lý Thị Thúy", "2021", "| Thôn Đoài, xã Lũng Vài"),
          ].join("\n"),
          ["Địa chỉ"],
        ),
      ],
      findings: [
        { messageId: "sameUnit", at: "DS!E7", severity: "warning" },
        { messageId: "nearlySame", at: "DS!E3", severity: "note", text: /chỉ khác dấu trong tên/u },
        { messageId: "nearlySame", at: "DS!E5", severity: "note", text: /chỉ khác địa chỉ/u },
      ],
    },
  ],
});
