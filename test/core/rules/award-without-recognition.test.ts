import { awardWithoutRecognition } from "../../../src/core/rules/award-without-recognition/index";
import { sheet } from "../../support/grid";
import { registerSheet } from "../../support/register-sheet";
import { testRule } from "../../support/rule-tester";

const FURTHER = ["Năm công nhận", "Cấp công nhận", "Năm khen", "Cấp khen", "Hình thức khen"];

function entry(rest: string): string {
  return `Xã Lũng Vài | Mô hình | Nuôi dê sinh sản | Cá nhân | Hoàng Văn Tấn | Kinh tế | 2020 | ${rest}`;
}

testRule(awardWithoutRecognition, {
  passes: [
    {
      name: "recognised and rewarded in order, recognised only, neither, and a reward not yet judged",
      sheets: [
        registerSheet(
          [
            entry("2020 | Cơ sở | 2021 | Huyện | Giấy khen"),
            entry("2021 | Cơ sở | 2021 | Huyện | Giấy khen"),
            entry("2021 | Cơ sở | | | "),
            entry(" | | | | "),
            entry("Chưa xét | | Chưa xét | - | Không"),
            entry(" | Cơ sở | 2021 | Huyện | Giấy khen"),
          ].join("\n"),
          FURTHER,
        ),
      ],
    },
    {
      name: "a list of rewards that has no column of recognition says nothing of it",
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
      name: "rewarded without recognition: by its year, its level, its form, beside 'not yet judged'",
      sheets: [
        registerSheet(
          [
            entry(" | | 2021 | Huyện | Giấy khen"),
            entry("Chưa xét | | | Huyện | "),
            entry("- | | | | Giấy khen"),
          ].join("\n"),
          FURTHER,
        ),
      ],
      findings: [
        {
          messageId: "notRecognised",
          at: "DS!J2",
          severity: "error",
          text: "“Nuôi dê sinh sản” (Hoàng Văn Tấn) đã ghi khen thưởng (“Năm khen”: 2021) nhưng ô “Năm công nhận” để trống. Phải được công nhận rồi mới được khen: bổ sung năm công nhận, hoặc bỏ phần khen nếu ghi nhầm.",
        },
        { messageId: "notRecognised", at: "DS!K3", text: /ghi “Chưa xét”/u },
        { messageId: "notRecognised", at: "DS!L4" },
      ],
    },
    {
      name: "rewarded the year before it was recognised",
      sheets: [registerSheet(entry("2022 | Cơ sở | 2021 | Huyện | Giấy khen"), FURTHER)],
      findings: [
        {
          messageId: "awardedBefore",
          at: "DS!J2",
          text: /khen năm 2021, trước khi được công nhận năm 2022/u,
        },
      ],
    },
  ],
});
