import { yearOutsidePeriod } from "../../../src/core/rules/year-outside-period/index";
import { registerSheet } from "../../support/register-sheet";
import { testRule } from "../../support/rule-tester";

const FURTHER = ["Năm công nhận", "Năm khen"];

function entry(registered: string, recognised = "", awarded = ""): string {
  return `Xã Lũng Vài | Mô hình | Nuôi dê sinh sản | Cá nhân | Hoàng Văn Tấn | Kinh tế | ${registered} | ${recognised} | ${awarded}`;
}

testRule(yearOutsidePeriod, {
  passes: [
    {
      name: "years of the period, in order or the same, and cells without a year",
      sheets: [
        registerSheet(
          [
            entry("2020", "2020", "2020"),
            entry("2020", "2021", "2022"),
            entry("2022", "Chưa xét"),
            entry("22019"),
          ].join("\n"),
          FURTHER,
        ),
      ],
    },
  ],
  fails: [
    {
      name: "years before and after the period, and two swapped digits",
      sheets: [registerSheet([entry("2019"), entry("2021", "2023"), entry("2012")].join("\n"), FURTHER)],
      findings: [
        {
          messageId: "outside",
          at: "DS!G2",
          severity: "error",
          text: "Năm đăng ký của “Nuôi dê sinh sản” (Hoàng Văn Tấn) là 2019, ngoài giai đoạn 2020–2022 của biểu tổng hợp. Sửa lại năm, hoặc đưa mục này ra khỏi danh sách của giai đoạn.",
        },
        { messageId: "outside", at: "DS!H3" },
        { messageId: "swapped", at: "DS!G4", expected: 2021 },
      ],
    },
    {
      name: "a register of another period is one finding, with the period to set",
      sheets: [
        registerSheet(
          [
            ...["2023", "2023", "2024", "2025", "2024", "2025"].map((year) => entry(year, year)),
            entry("2022"),
            entry("2020", "2019"),
          ].join("\n"),
          FURTHER,
        ),
      ],
      findings: [
        {
          messageId: "otherPeriod",
          at: "DS!G1",
          severity: "error",
          expected: "2020-2022",
          text: /giai đoạn 2020–2025 \(6 trong 8 mục ở ngoài\), còn mẫu đang đặt giai đoạn 2020–2022.*Đặt lại giai đoạn của mẫu là 2020–2025 rồi/u,
        },
      ],
    },
    {
      name: "recognised and rewarded before it was registered",
      sheets: [registerSheet(entry("2022", "2021", "2020"), FURTHER)],
      findings: [
        { messageId: "beforeRegistration", at: "DS!H2", text: /là 2021, trước năm đăng ký 2022/u },
        { messageId: "beforeRegistration", at: "DS!I2", text: /là 2020, trước năm đăng ký 2022/u },
      ],
    },
  ],
});
