import { percentageImpossible } from "../../../src/core/rules/percentage-impossible/index";
import { testRule } from "../../support/rule-tester";

testRule(percentageImpossible, {
  passes: [
    { name: "34 of 75, rounded", text: "Trong tổng số 75 trường có 45,3% đạt chuẩn quốc gia." },
    { name: "50 of 75, cut off", text: "Trong tổng số 75 trường có 66,6% đạt chuẩn quốc gia." },
    { name: "50 of 75, rounded", text: "Trong tổng số 75 trường có 66,7% đạt chuẩn quốc gia." },
    { name: "the number before a percentage is its part", text: "Có 33 trường, đạt tỷ lệ 44,5%." },
    { name: "whole percentages are round words", text: "Trong tổng số 9 thôn có 45% đạt chuẩn." },
    { name: "a share of the plan", text: "Trong tổng số 75 trường có 44,5% kế hoạch được giao." },
    { name: "hectares may be parted anywhere", text: "Trong tổng số 75 ha có 44,5% trồng chè." },
    { name: "a bound is no exact share", text: "Trong tổng số 75 trường có trên 44,5% đạt chuẩn." },
    { name: "a large base gives any share", text: "Trong tổng số 18.600 hộ có 77,97% đạt danh hiệu." },
    {
      name: "a percentage of households from a sample of many",
      text: "Toàn xã có 1.250 hộ, trong đó 96,4% có điện.",
    },
  ],
  fails: [
    {
      name: "no number of 75 schools is 44,5%",
      text: "Trong tổng số 75 trường có 44,5% đạt chuẩn quốc gia.",
      findings: [
        {
          messageId: "noWholeNumber",
          at: "44,5%",
          severity: "warning",
          text: "44,5% của “75 trường” là 33,38, không phải số nguyên: 33 thì được 44%, 34 thì được 45,3%. Tính lại tỷ lệ, hoặc kiểm tra tổng số.",
        },
      ],
    },
    {
      name: "the base stands behind",
      text: "Đến nay có 12,7% trong tổng số 40 thôn đạt chuẩn.",
      findings: [{ messageId: "noWholeNumber", at: "12,7%" }],
    },
    {
      name: "the base stands before “trong đó”",
      text: "Huyện có 24 chi bộ, trong đó có 90,5% hoàn thành tốt nhiệm vụ.",
      findings: [{ messageId: "noWholeNumber", at: "90,5%" }],
    },
  ],
});
