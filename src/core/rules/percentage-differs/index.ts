import { isWhole, placeIn } from "../../claims/place-in-sentence";
import { writeLike } from "../../claims/write-like";
import type { Fix } from "../../model/edit";
import { findRelations } from "../../statements/find-relations";
import type { Relation } from "../../statements/relation";
import { findWordedShares } from "../../statements/wording/find-worded-shares";
import { defineRule, type Draft } from "../define-rule";
import { describeAssertion } from "../shared/describe-assertion";
import { isOfAnotherRow } from "../shared/other-rows";
import { messages } from "./messages";

/** A percentage, or a fraction in words, that the two numbers beside it do not give, neither rounded nor cut off. */
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
  *check(facts) {
    const { claims } = facts;
    for (const relation of findRelations(claims)) {
      if (relation.kind !== "share" || relation.holds) continue;
      const terms = relation.terms.map(({ figure }) => figure);
      if (!isOfAnotherRow(facts, relation.result.figure, terms)) yield describe(relation);
    }
    for (const assertion of findWordedShares(claims)) yield describeAssertion(assertion);
  },
});

function describe(relation: Relation): Draft {
  const { result, terms, share } = relation;
  const percent = result.figure;
  const expected = roundTo(relation.expected, Math.max(percent.decimals, 1));
  const fix = percent.bound === "exact" ? correct(relation, expected) : null;
  const here = [result, ...terms.filter((term) => term.sentence === result.sentence)].map(
    ({ figure }) => figure,
  );
  return {
    messageId: "differs",
    data: { part: share?.part ?? 0, base: share?.base ?? 0, expected, written: percent.at.quote },
    at: placeIn(
      result.sentence,
      Math.min(...here.map((figure) => figure.from)),
      Math.max(...here.map((figure) => figure.to)),
    ),
    shown: percent.value,
    expected,
    evidence: [
      ...terms.map(({ figure }) => ({ at: figure.at, shown: figure.value, label: figure.head })),
      { at: percent.at, shown: percent.value, label: "%" },
    ],
    severity: relation.loudness,
    key: [
      percent.at.document,
      percent.at.section,
      terms[0]?.figure.at.quote ?? "",
      String(share?.base ?? 0),
      percent.at.quote,
    ],
    ...(fix ? { fix } : {}),
  };
}

function correct({ result: { figure, sentence } }: Relation, expected: number): Fix | null {
  const { document, start, end, quote } = figure.number;
  const to = writeLike(quote, expected);
  if (to === null || !isWhole(sentence, figure.from, figure.to)) return null;
  return { safety: "needs-review", edits: [{ kind: "replace-text", document, start, end, from: quote, to }] };
}

function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}
