import { formatAddress } from "../../model/address";
import { defineRule, type Draft, type Facts, type StaleResult } from "../define-rule";
import { placeOf } from "../shared/places";
import { messages } from "./messages";

/** A stored result that its formula does not give: the file was saved while calculation was manual. One group a sheet. */
export const resultStale = defineRule({
  meta: {
    id: "result-stale",
    family: "tables",
    severity: "warning",
    fixable: "never",
    messages,
    summary: {
      vi: "Kết quả cũ, công thức chưa tính lại",
      en: "A stored result that its formula does not give",
    },
  },
  *check(facts) {
    for (const stale of facts.stale ?? []) yield describe(facts, stale);
  },
});

function describe(
  facts: Facts,
  { workbook, sheet, row, column, formula, stored, result }: StaleResult,
): Draft {
  return {
    messageId: "stale",
    data: { address: formatAddress(row, column), formula, shown: stored, expected: result },
    at: placeOf(facts, { workbook, sheet }, row, column),
    shown: stored,
    expected: result,
    evidence: [],
    key: [sheet, formula, String(stored)],
    group: `${workbook}|${sheet}`,
  };
}
