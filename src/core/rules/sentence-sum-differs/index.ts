import { findSums, type SumCheck } from "../../claims/find-sums";
import { defineRule, type Draft } from "../define-rule";
import { describeSlip, findSlip } from "../../base/number-slip";
import { messages } from "./messages";

/** A total that the text takes apart and whose parts do not add up to it. Only lists of all the parts are judged. */
export const sentenceSumDiffers = defineRule({
  meta: {
    id: "sentence-sum-differs",
    family: "text",
    severity: "error",
    fixable: "never",
    messages,
    summary: {
      vi: "Các số thành phần nêu trong câu cộng lại không bằng tổng số của câu.",
      en: "A total in the text that the parts it names do not add up to.",
    },
  },
  *check({ claims }) {
    for (const sum of findSums(claims)) if (!sum.holds) yield describe(sum);
  },
});

function describe({ total, parts, sum }: SumCheck): Draft {
  return {
    messageId: total.bound === "exact" ? "differs" : "boundBroken",
    data: {
      total: total.at.quote,
      parts: parts.map((part) => part.value),
      sum,
      names: parts.map((part) => `“${part.at.quote}”`).join(", "),
      slip: total.bound === "exact" ? describeSlip(findSlip(total.value, sum)) : "",
    },
    at: total.at,
    shown: total.value,
    expected: sum,
    evidence: parts.map((part) => ({ at: part.at, shown: part.value, label: part.head })),
    key: [total.at.document, total.at.section, total.at.quote, ...parts.map((part) => part.at.quote)],
  };
}
