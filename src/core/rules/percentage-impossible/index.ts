import { findImpossibleShares, type ImpossibleShare } from "../../statements/shares/find-impossible-shares";
import { defineRule, type Draft } from "../define-rule";
import { isOfAnotherRow } from "../shared/other-rows";
import { messages } from "./messages";

/** A percentage with decimals that no whole number of the stated base gives. */
export const percentageImpossible = defineRule({
  meta: {
    id: "percentage-impossible",
    family: "text",
    severity: "warning",
    fixable: "never",
    messages,
    summary: {
      vi: "Tỷ lệ phần trăm mà không số nguyên nào của tổng số đã nêu cho ra được.",
      en: "A percentage that no whole number of the stated total gives.",
    },
  },
  *check(facts) {
    for (const share of findImpossibleShares(facts.claims))
      if (!isOfAnotherRow(facts, share.percent, [share.base])) yield describe(share);
  },
});

function describe({ percent, base, exact, below, above }: ImpossibleShare): Draft {
  const decimals = Math.min(percent.decimals, 4);
  return {
    messageId: "noWholeNumber",
    data: {
      percent: percent.at.quote,
      base: base.at.quote,
      exact: roundTo(exact, 2),
      below: below.count,
      belowPercent: roundTo(below.percent, decimals),
      above: above.count,
      abovePercent: roundTo(above.percent, decimals),
    },
    at: percent.at,
    shown: percent.value,
    expected: null,
    evidence: [{ at: base.at, shown: base.value, label: base.head }],
    key: [percent.at.document, percent.at.section, percent.at.quote, base.at.quote],
  };
}

function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}
