import { describeSlip, findSlip } from "../../base/number-slip";
import { findRelations } from "../../statements/find-relations";
import type { Relation } from "../../statements/relation";
import { findComplements } from "../../statements/wording/find-complements";
import { findDistantComplements } from "../../statements/wording/find-distant-complements";
import { findExhaustiveShares } from "../../statements/wording/find-exhaustive-shares";
import { findExcessStages } from "../../statements/wording/find-excess-stages";
import { findRecalledExcess } from "../../statements/wording/find-recalled-excess";
import { findExcessParts } from "../../statements/wording/find-excess-parts";
import { defineRule, type Draft } from "../define-rule";
import { describeAssertion } from "../shared/describe-assertion";
import { messages } from "./messages";

/** A total that the text takes apart and whose parts do not add up to it. */
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
    for (const relation of findRelations(claims))
      if (relation.kind === "sum" && !relation.holds) yield describe(relation);
    for (const assertion of [
      ...findComplements(claims),
      ...findDistantComplements(claims),
      ...findExhaustiveShares(claims),
      ...findExcessParts(claims),
      ...findRecalledExcess(claims),
      ...findExcessStages(claims),
    ])
      yield describeAssertion(assertion);
  },
});

function describe({ result, terms, expected, loudness, borneOut }: Relation): Draft {
  const total = result.figure;
  const parts = terms.map((term) => term.figure);
  return {
    messageId: borneOut ? "partsDiffer" : total.bound === "exact" ? "differs" : "boundBroken",
    data: {
      total: total.at.quote,
      parts: parts.map((part) => part.value),
      sum: expected,
      names: parts.map((part) => `“${part.at.quote}”`).join(", "),
      slip: total.bound === "exact" ? describeSlip(findSlip(total.value, expected)) : "",
    },
    at: total.at,
    shown: total.value,
    expected,
    evidence: parts.map((part) => ({ at: part.at, shown: part.value, label: part.head })),
    severity: loudness,
    key: [total.at.document, total.at.section, total.at.quote, ...parts.map((part) => part.at.quote)],
  };
}
