import { documentNumberOutOfOrder } from "../../../src/core/rules/document-number-out-of-order/index";
import { testRule } from "../../support/rule-tester";

testRule(documentNumberOutOfOrder, {
  passes: [
    {
      name: "number and date rise together",
      text: "UBND tỉnh ban hành Kế hoạch số 31/KH-UBND ngày 12/3/2023, Kế hoạch số 45/KH-UBND ngày 20/6/2023.",
    },
    {
      name: "state organs begin anew each year, Party organs after a congress",
      text: "Kế hoạch số 45/KH-UBND ngày 12/3/2022 và Kế hoạch số 31/KH-UBND ngày 20/6/2023 của UBND tỉnh; Nghị quyết số 130-NQ/HU ngày 10/01/2020 và Nghị quyết số 20-NQ/HU ngày 22/01/2021 của Huyện ủy.",
    },
    {
      name: "in the year of a congress nobody can say when the numbers began anew",
      text: "Nghị quyết số 130-NQ/HU ngày 10/5/2020 của Huyện ủy; Nghị quyết số 02-NQ/HU ngày 22/9/2020 của Huyện ủy.",
    },
    {
      name: "two levels, two types, two communes count apart",
      text: "Kế hoạch số 45-KH/BCĐ ngày 12/3/2023 của Ban Chỉ đạo tỉnh; Kế hoạch số 31-KH/BCĐ ngày 20/6/2023 của Ban Chỉ đạo huyện; Công văn số 9-CV/BCĐ ngày 1/7/2023 của Ban Chỉ đạo tỉnh; Quyết định số 8/QĐ-UBND ngày 5/5/2023 của UBND xã Nà Mò; Quyết định số 7/QĐ-UBND ngày 6/6/2023 của UBND xã Khe Lim.",
    },
    {
      name: "a number with two dates proves nothing",
      text: "Kế hoạch số 45/KH-UBND ngày 12/3/2023 của UBND tỉnh; Kế hoạch số 45/KH-UBND ngày 12/9/2023 của UBND tỉnh; Kế hoạch số 31/KH-UBND ngày 20/6/2023 của UBND tỉnh.",
    },
  ],
  fails: [
    {
      name: "within a year, the later mention of two",
      text: "UBND tỉnh ban hành Kế hoạch số 45/KH-UBND ngày 12/3/2023 và Kế hoạch số 31/KH-UBND ngày 20/6/2023.",
      findings: [
        {
          messageId: "within-year",
          at: "Kế hoạch số 31/KH-UBND ngày 20/6/2023",
          severity: "note",
          text: /số nhỏ hơn mà ngày lại muộn hơn/u,
        },
      ],
    },
    {
      name: "within a Party term, the one that stands against most others",
      text: "Công văn số 08-CV/HU ngày 17/8/2021 của Huyện ủy. Công văn số 95-CV/HU ngày 12/9/2021 của Huyện ủy. Công văn số 15-CV/HU ngày 16/9/2022 của Huyện ủy. Công văn số 22-CV/HU ngày 1/3/2023 của Huyện ủy.",
      findings: [{ messageId: "within-term", at: "Công văn số 95-CV/HU ngày 12/9/2021" }],
    },
  ],
});
