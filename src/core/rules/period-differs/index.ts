import { writePeriod } from "../../claims/cell-index";
import type { Candidate } from "../../claims/figure-match";
import { matchFigures } from "../../claims/match-figures";
import { placeIn } from "../../claims/place-in-sentence";
import { writeDate } from "../../claims/references/written-date";
import type { Figure } from "../../model/claim";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { citeSource, listSources } from "../shared/describe-source";
import { findBrokenSpans, type BrokenSpan } from "./find-broken-spans";
import { findOutsideDays, type OutsideDay } from "./find-outside-days";
import { findSelfComparisons, type SelfComparison } from "./find-self-comparisons";
import { messages } from "./messages";

/** A sentence whose figures are the table's, while its period is not. One finding a sentence, one group a table. */
export const periodDiffers = defineRule({
  meta: {
    id: "period-differs",
    family: "text",
    severity: "warning",
    fixable: "never",
    messages,
    summary: {
      vi: "Số trong lời văn đúng với biểu, nhưng kỳ số liệu ghi khác nhau.",
      en: "The figure is the table's, the period is not.",
    },
  },
  *check(facts) {
    const matches = matchFigures(facts);
    const sentences = new Map<string, Mismatch[]>();
    for (const figure of facts.claims.figures) {
      const match = matches.get(figure.index);
      if (match?.kind !== "matched" || !isMismatch(figure, match.candidate)) continue;
      const key = [figure.sentence, figure.periodAt?.from, match.candidate.signature].join(" ");
      const list = sentences.get(key);
      const mismatch = { figure, candidate: match.candidate };
      if (list) list.push(mismatch);
      else sentences.set(key, [mismatch]);
    }
    for (const span of findBrokenSpans(facts.claims)) yield describeSpan(span);
    for (const day of findOutsideDays(facts.claims)) yield describeDay(day);
    for (const each of findSelfComparisons(facts.claims)) yield describeSelf(each);
    for (const mismatches of sentences.values()) {
      const draft = describe(facts, mismatches);
      if (draft) yield draft;
    }
  },
});

function describeSpan({ sentence, from, to, named, begin, end }: BrokenSpan): Draft {
  const at = placeIn(sentence, from, to);
  return {
    messageId: "spanDiffers",
    data: { span: at.quote, named, begin: writeDate(begin), end: writeDate(end) },
    at,
    shown: at.quote,
    expected: `${writeDate(begin)} – ${writeDate(end)}`,
    evidence: [],
    key: [at.document, at.quote],
  };
}

function describeDay({ sentence, from, to, begin, end }: OutsideDay): Draft {
  const at = placeIn(sentence, from, to);
  const period = `${writeDate(begin)} – ${writeDate(end)}`;
  return {
    messageId: "dayOutside",
    data: { day: at.quote, begin: writeDate(begin), end: writeDate(end) },
    at,
    shown: at.quote,
    expected: period,
    evidence: [],
    key: [at.document, at.quote, period],
  };
}

function describeSelf({ sentence, from, to, year }: SelfComparison): Draft {
  const at = placeIn(sentence, from, to);
  return {
    messageId: "comparedWithItself",
    data: { words: at.quote, year: String(year) },
    at,
    shown: at.quote,
    expected: null,
    evidence: [],
    key: [at.document, at.quote, sentence.text.trim().slice(0, 60)],
  };
}

interface Mismatch {
  readonly figure: Figure;
  readonly candidate: Candidate;
}

function isMismatch(figure: Figure, candidate: Candidate): boolean {
  if (!figure.period || !candidate.period || figure.bound !== "exact") return false;
  if (figure.periodKind === "as-of") return figure.period.to !== candidate.period.to;
  return figure.periodKind === "partial" || writePeriod(figure.period) !== writePeriod(candidate.period);
}

/** Small figures agree with a cell by chance; two of them in one sentence, or a large one, do not. */
const TELLING = 100;

function describe(facts: Facts, mismatches: readonly Mismatch[]): Draft | null {
  const [first] = mismatches;
  const last = mismatches.at(-1);
  const sentence = facts.claims.sentences[first?.figure.sentence ?? -1];
  if (!first || !last || !sentence) return null;
  if (mismatches.length < 2 && first.figure.value < TELLING) return null;
  const { figure, candidate } = first;
  const period = figure.periodAt ?? { from: figure.from, to: figure.to };
  const at = placeIn(sentence, Math.min(period.from, figure.from), Math.max(period.to, last.figure.headEnd));
  const cells = mismatches.flatMap((each) => each.candidate.cells);
  const table = candidate.cells[0]?.table;
  return {
    messageId: candidate.counted ? "differsFromRegister" : "differs",
    data: {
      figures: mismatches.map((each) => each.figure.at.quote).join(", "),
      wording: figure.periodQuote,
      period: writePeriod(candidate.period),
      source: listSources(cells),
    },
    at,
    shown: figure.periodQuote,
    expected: writePeriod(candidate.period),
    evidence: mismatches.flatMap((each) => citeSource(facts, each.candidate)),
    key: [figure.at.document, figure.periodQuote, ...mismatches.map((each) => each.figure.at.quote)],
    group: [table?.id ?? "", writePeriod(candidate.period)].join(" "),
  };
}
