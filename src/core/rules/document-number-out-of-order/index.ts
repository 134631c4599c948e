import { writeDate } from "../../claims/references/written-date";
import { defineRule } from "../define-rule";
import { findDisorder, type Dated } from "./find-disorder";
import { messages } from "./messages";

/** A document with a greater number and an earlier date than another of the same series. */
export const documentNumberOutOfOrder = defineRule({
  meta: {
    id: "document-number-out-of-order",
    family: "text",
    severity: "note",
    fixable: "never",
    messages,
    summary: {
      vi: "Cùng cơ quan, cùng loại văn bản, cùng nhiệm kỳ hoặc năm mà số và ngày không cùng tăng.",
      en: "In one term, one issuer and one type, number and date do not rise together.",
    },
  },
  *check({ claims }) {
    for (const { odd, other } of findDisorder(claims.references)) {
      const sameYear = odd.date.year === other.date.year;
      yield {
        messageId: sameYear ? "within-year" : "within-term",
        data: {
          document: odd.symbol,
          date: writeDate(odd.date),
          other: other.symbol,
          otherDate: writeDate(other.date),
          relation: relate(odd, other),
        },
        at: odd.at,
        shown: writeDate(odd.date),
        expected: null,
        evidence: [{ at: other.at, shown: writeDate(other.date), label: other.at.quote }],
        key: [odd.at.document, odd.type, odd.symbol, writeDate(odd.date), other.symbol],
      };
    }
  },
});

function relate(odd: Dated, other: Dated): { readonly vi: string; readonly en: string } {
  return odd.number > other.number
    ? { vi: "số lớn hơn mà ngày lại sớm hơn", en: "a greater number with an earlier date" }
    : { vi: "số nhỏ hơn mà ngày lại muộn hơn", en: "a smaller number with a later date" };
}
