import { findNameVariants } from "../../claims/persons/find-name-variants";
import { isWhole, placeIn } from "../../claims/place-in-sentence";
import { defineRule } from "../define-rule";
import { messages } from "./messages";

/** A person whose name is written in two ways. */
export const nameDiffers = defineRule({
  meta: {
    id: "name-differs",
    family: "text",
    severity: "warning",
    fixable: "needs-review",
    messages,
    summary: {
      vi: "Tên một người viết hai cách, chỉ khác dấu hoặc một chữ cái.",
      en: "A person's name written in two ways that differ by a mark or a letter.",
    },
  },
  *check({ claims }) {
    for (const { odd, usual } of findNameVariants(claims)) {
      const at = placeIn(odd.sentence, odd.from, odd.to);
      const other = placeIn(usual.sentence, usual.from, usual.to);
      const { document, start, end, quote } = at;
      yield {
        messageId: "differs",
        data: { name: quote, other: other.quote },
        at,
        shown: quote,
        expected: other.quote,
        evidence: [{ at: other, shown: other.quote, label: usual.description }],
        key: [document, at.section, quote, other.quote],
        ...(isWhole(odd.sentence, odd.from, odd.to) && {
          fix: {
            safety: "needs-review",
            edits: [{ kind: "replace-text", document, start, end, from: quote, to: other.quote }],
          },
        }),
      };
    }
  },
});
