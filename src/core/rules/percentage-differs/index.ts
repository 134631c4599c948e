import { findShares, type ShareCheck } from "../../claims/find-shares";
import { isWhole, placeIn } from "../../claims/place-in-sentence";
import { writeLike } from "../../claims/write-like";
import type { Sentence } from "../../model/claim";
import type { Fix } from "../../model/edit";
import { defineRule, type Draft } from "../define-rule";
import { messages } from "./messages";

/** A percentage that the two numbers beside it do not give, neither rounded nor cut off. */
export const percentageDiffers = defineRule({
  meta: {
    id: "percentage-differs",
    family: "text",
    severity: "error",
    fixable: "needs-review",
    messages,
    summary: {
      vi: "Tỷ lệ phần trăm tính lại từ hai số đi kèm ra kết quả khác.",
      en: "A percentage that its two numbers do not give, rounded or cut off.",
    },
  },
  *check({ claims }) {
    for (const share of findShares(claims)) {
      const sentence = claims.sentences[share.percent.sentence];
      if (!share.holds && sentence) yield describe(share, sentence);
    }
  },
});

function describe(share: ShareCheck, sentence: Sentence): Draft {
  const { part, base, percent, exact } = share;
  const expected = roundTo(exact, Math.max(percent.decimals, 1));
  const fix = percent.bound === "exact" ? correct(share, sentence, expected) : null;
  return {
    messageId: "differs",
    data: { part: part.value, base, expected, written: percent.at.quote },
    at: placeIn(sentence, share.from, share.to),
    shown: percent.value,
    expected,
    evidence: [
      { at: part.at, shown: part.value, label: part.head },
      { at: percent.at, shown: percent.value, label: "%" },
    ],
    key: [percent.at.document, percent.at.section, part.at.quote, String(base), percent.at.quote],
    ...(fix ? { fix } : {}),
  };
}

function correct({ percent }: ShareCheck, sentence: Sentence, expected: number): Fix | null {
  const { document, start, end, quote } = percent.number;
  const to = writeLike(quote, expected);
  if (to === null || !isWhole(sentence, percent.from, percent.to)) return null;
  return { safety: "needs-review", edits: [{ kind: "replace-text", document, start, end, from: quote, to }] };
}

function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}
