import { defineRule } from "../define-rule";
import { messages } from "./messages";

/** A Word report with tracked changes that nobody accepted: it was read as if all were. */
export const trackedChanges = defineRule({
  meta: {
    id: "tracked-changes",
    family: "text",
    severity: "note",
    fixable: "never",
    messages,
    summary: {
      vi: "Bản Word còn chỗ sửa chưa duyệt (Track Changes); Khớp đọc như đã chấp nhận hết.",
      en: "A Word report with tracked changes, read as if all were accepted.",
    },
  },
  *check({ documents }) {
    for (const { name, text, blocks, trackedChanges: count = 0 } of documents) {
      const [first] = blocks.find(({ pieces }) => pieces.length > 0)?.pieces ?? [];
      if (count === 0 || !first) continue;
      const quote = text.slice(first.start, first.end);
      yield {
        messageId: "changes",
        data: { document: name, count },
        at: { kind: "text", document: name, start: first.start, end: first.end, quote, section: "" },
        shown: quote,
        expected: null,
        evidence: [],
        key: [name],
      };
    }
  },
});
