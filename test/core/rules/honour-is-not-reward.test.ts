import { honourIsNotReward } from "../../../src/core/rules/honour-is-not-reward/index";
import { registerSheet } from "../../support/register-sheet";
import { testRule } from "../../support/rule-tester";

function entry(rest: string): string {
  return `Xã Lũng Vài | Mô hình | Nuôi dê sinh sản | Cá nhân | Hoàng Văn Tấn | Kinh tế | 2020 | ${rest}`;
}

testRule(honourIsNotReward, {
  passes: [
    {
      name: "rewards among rewards, titles among titles, and blanks",
      sheets: [
        registerSheet(
          [
            entry("Giấy khen của Chủ tịch UBND huyện | Chiến sĩ thi đua cơ sở"),
            entry("Bằng khen | Lao động tiên tiến"),
            entry(" | "),
            entry("Tiền thưởng | Không"),
          ].join("\n"),
          ["Hình thức khen", "Danh hiệu thi đua"],
        ),
      ],
    },
  ],
  fails: [
    {
      name: "a title of honour in the column of rewards, alone and beside a reward",
      sheets: [
        registerSheet([entry("chiến sỹ thi đua cơ sở"), entry("Giấy khen, Lao động tiên tiến")].join("\n"), [
          "Hình thức khen",
        ]),
      ],
      findings: [
        {
          messageId: "honour",
          at: "DS!H2",
          severity: "warning",
          text: "Ô Hình thức khen ghi “chiến sỹ thi đua cơ sở”. “Chiến sĩ thi đua” là danh hiệu thi đua, không phải hình thức khen thưởng. Ghi hình thức khen (Giấy khen, Bằng khen, Huân chương…), còn danh hiệu thì để ở cột danh hiệu.",
        },
        { messageId: "both", at: "DS!H3", severity: "note" },
      ],
    },
    {
      name: "a reward in the column of titles",
      sheets: [registerSheet(entry("Giấy khen | Bằng khen của tỉnh"), ["Hình thức khen", "Danh hiệu"])],
      findings: [{ messageId: "reward", at: "DS!I2", text: /“Bằng khen” là hình thức khen thưởng/u }],
    },
  ],
});
