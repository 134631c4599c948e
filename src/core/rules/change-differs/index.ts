import { isWhole } from "../../claims/place-in-sentence";
import { writeLike } from "../../claims/write-like";
import type { Fix } from "../../model/edit";
import { readQuantities } from "../../quantities/read-quantities";
import { findRankChanges } from "../../statements/changes/find-rank-changes";
import { findEquations } from "../../statements/equations/find-equations";
import { findRelations } from "../../statements/find-relations";
import { holdRecalls } from "../../statements/recalled/hold-recalls";
import type { Relation } from "../../statements/relation";
import { findFalseOrders } from "../../statements/times/find-false-order";
import { findElapsed } from "../../statements/times/find-elapsed";
import { findItemVerdicts } from "../../statements/verdicts/find-item-verdicts";
import { findChainageLengths } from "../../statements/wording/find-chainage-lengths";
import { findWordedTargets } from "../../statements/wording/find-worded-targets";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { alignRest } from "../shared/aligned-figures";
import { describeAssertion } from "../shared/describe-assertion";
import { describeRecall } from "./describe-recall";
import { describeElapsed, describeEquation, describeOrder, describeRank } from "./describe-written";
import { messages } from "./messages";

/** Growth, a difference, what is left, an average, a cumulative figure or a stretch of time that its figures do not give. */
export const changeDiffers = defineRule({
  meta: {
    id: "change-differs",
    family: "text",
    severity: "error",
    fixable: "needs-review",
    messages,
    summary: {
      vi: "Mức tăng, giảm, số còn lại, bình quân hoặc lũy kế trong lời văn không khớp với các số đi kèm.",
      en: "Growth, a difference, a remainder, an average or a cumulative figure that its figures do not give.",
    },
  },
  *check(facts) {
    const { claims } = facts;
    const written = new Set<number>();
    for (const equation of findEquations(claims)) {
      written.add(equation.result.index);
      if (!equation.holds) yield describeEquation(equation);
    }
    for (const relation of findRelations(claims)) {
      const { kind, holds, result } = relation;
      if (written.has(result.figure.index)) continue;
      if (!holds && kind !== "sum" && kind !== "share" && !isGivenByTable(facts, relation))
        yield describe(relation, kind);
    }
    for (const recall of holdRecalls(readQuantities(claims))) if (!recall.holds) yield describeRecall(recall);
    for (const elapsed of findElapsed(claims)) yield describeElapsed(elapsed);
    for (const order of findFalseOrders(claims.sentences)) yield describeOrder(order);
    for (const change of findRankChanges(claims)) yield describeRank(change);
    for (const assertion of [
      ...findWordedTargets(claims),
      ...findItemVerdicts(claims),
      ...findChainageLengths(claims),
    ])
      yield describeAssertion(assertion);
  },
});

/**
 * Two cells come to what the text says, or one says what is left: it is of them, not of the figures beside it. A single
 * cell that says how much something grew by settles nothing.
 */
function isGivenByTable(facts: Facts, { kind, result }: Relation): boolean {
  const alignment = alignRest(facts).get(result.figure.index);
  return alignment?.kind === "matched" && (alignment.source.relation !== "equal" || kind === "remainder");
}

function describe(relation: Relation, kind: Exclude<Relation["kind"], "sum" | "share">): Draft {
  const { result, terms, loudness } = relation;
  const { figure } = result;
  const finest = kind === "conversion" ? 6 : figure.percent || kind === "times" || kind === "average" ? 1 : 0;
  const decimals = Math.max(figure.decimals, finest);
  // "630 tỷ" says nothing of how exactly the product is meant.
  const step = kind === "product" || kind === "conversion" ? 1 : figure.step;
  const expected =
    kind === "cumulative" || kind === "rise" || kind === "fall"
      ? null
      : roundTo(relation.expected, decimals, step);
  const [first, second] = joinQuotes(
    terms.map((term) => term.figure.at.quote),
    kind,
  );
  const named: Readonly<Record<string, string>> = {
    growth: "level change",
    difference: "before now",
    direction: "before now",
    rise: "before now",
    fall: "before now",
    times: "before now",
    average: "total number",
    product: "number each",
    conversion: "amount",
    cumulative: "period",
    remainder: "",
  };
  const [one = "", two = ""] = (named[kind] ?? "").split(" ");
  return {
    messageId: kind,
    data: {
      written: figure.at.quote,
      ...(expected === null ? {} : { expected }),
      ...(one === "" ? {} : { [one]: first ?? "" }),
      ...(two === "" ? {} : { [two]: second ?? "" }),
      ...(kind === "remainder" ? { terms: terms.map((term) => `“${term.figure.at.quote}”`).join(", ") } : {}),
    },
    at: figure.at,
    shown: figure.value,
    expected,
    evidence: terms.map((term) => ({
      at: term.figure.at,
      shown: term.figure.value,
      label: term.figure.head,
    })),
    severity: loudness,
    key: [
      figure.at.document,
      figure.at.section,
      kind,
      figure.at.quote,
      ...terms.map((term) => term.figure.at.quote),
    ],
    // Of a wrong direction the number is right.
    ...(kind === "direction" || kind === "rise" || kind === "fall" ? {} : correct(relation, expected)),
  };
}

/** Of "7 triệu đồng/người/tháng" people and months are one number together. */
function joinQuotes(quotes: readonly string[], kind: Relation["kind"]): readonly string[] {
  if (quotes.length < 3) return quotes;
  if (kind === "product") return [quotes.slice(0, -1).join(" × "), quotes.at(-1) ?? ""];
  return kind === "average" ? [quotes[0] ?? "", quotes.slice(1).join(" × ")] : quotes;
}

/** Only a number written out in full is replaced; "1,2 tỷ" is left to the reader. */
function correct(
  { result: { figure, sentence } }: Relation,
  expected: number | null,
): { readonly fix?: Fix } {
  const { document, start, end, quote } = figure.number;
  const scaled = figure.step > 1;
  const to = expected === null || scaled || figure.bound !== "exact" ? null : writeLike(quote, expected);
  if (to === null || !isWhole(sentence, figure.from, figure.to)) return {};
  return {
    fix: { safety: "needs-review", edits: [{ kind: "replace-text", document, start, end, from: quote, to }] },
  };
}

function roundTo(value: number, decimals: number, step: number): number {
  if (step > 1) return Math.round(value / step) * step;
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}
