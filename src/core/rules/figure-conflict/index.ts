import type { Localized } from "../../base/language";
import { matchFigures } from "../../claims/match-figures";
import type { Figure } from "../../model/claim";
import { findFalseGrades } from "../../statements/verdicts/find-false-grades";
import { findBrokenLimits } from "../../statements/wording/find-broken-limits";
import { findFalseDenials } from "../../statements/wording/find-false-denials";
import { findFalsePlaces } from "../../statements/places/find-false-places";
import { findFalseTrends } from "../../statements/wording/find-false-trends";
import { findSpelledAmounts } from "../../statements/wording/find-spelled-amounts";
import { findFalseSingles } from "../../statements/places/find-false-singles";
import { findFalseWholes } from "../../statements/wording/find-false-wholes";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { describeAssertion } from "../shared/describe-assertion";
import { findAnchoredConflicts } from "./anchored";
import { findBackReferences } from "./back-references";
import { findEchoes } from "./echoes";
import { findHeadlineConflicts } from "./headline";
import { findMentionConflicts } from "./mentions";
import { findSeriesConflicts } from "./labelled-series";
import { messages } from "./messages";
import { findRatioConflicts } from "./ratio-bases";
import { findRepeatedSentences } from "./repeated-sentences";
import { findEchoedSuperlatives } from "./echoed-superlatives";
import { findToldAgain } from "./told-again";
import { findBrokenSuperlatives } from "./superlatives";
import { readStatements, saysTheSame, type Statement } from "./statements";

/** One fact with two values: in the text and its footnote, in two documents, in a headline and the text below it. */
export const figureConflict = defineRule({
  meta: {
    id: "figure-conflict",
    family: "text",
    severity: "error",
    fixable: "never",
    messages,
    summary: {
      vi: "Cùng một việc mà hai chỗ trong văn bản ghi hai số khác nhau.",
      en: "The same fact given two values in the text, a headline, a footnote or another document.",
    },
  },
  *check(facts) {
    const told = new Set<number>();
    const outdone = new Set<number>();
    for (const [first, second] of findConflicts(facts)) {
      told.add(second.index);
      yield describe(facts, first, second);
    }
    for (const { headline, body } of findHeadlineConflicts(facts.claims))
      yield draft("headline", headline, body);
    for (const { first, second } of findRepeatedSentences(facts.claims)) {
      if (told.has(second.index)) continue;
      told.add(second.index);
      yield draft("repeated", second, first);
    }
    for (const { claimed, other, most } of [
      ...findBrokenSuperlatives(facts.claims),
      ...findEchoedSuperlatives(facts.claims),
    ]) {
      outdone.add(claimed.index);
      yield draft(most ? "notMost" : "notLeast", claimed, other);
    }
    for (const assertion of [
      ...findBrokenLimits(facts.claims),
      ...findFalsePlaces(facts.claims),
      ...findFalseSingles(facts.claims),
      ...findFalseGrades(facts.claims),
      ...findFalseTrends(facts.claims),
      ...findSpelledAmounts(facts.claims),
      ...findFalseDenials(facts.claims),
      ...findFalseWholes(facts.claims),
    ]) {
      const [placed] = assertion.figures;
      if (assertion.kind === "rank" && placed && outdone.has(placed.index)) continue;
      yield describeAssertion(assertion);
    }
    for (const { first, second } of [
      ...findAnchoredConflicts(facts.claims),
      ...findMentionConflicts(facts.claims),
      ...findBackReferences(facts.claims),
      ...findEchoes(facts.claims),
      ...findToldAgain(facts.claims),
      ...findRatioConflicts(facts.claims),
      ...findSeriesConflicts(facts.claims),
    ]) {
      if (told.has(second.index)) continue;
      told.add(second.index);
      yield draft("text", second, first);
    }
  },
});

/** Pairs that differ, each figure with the first that it contradicts. */
function* findConflicts(facts: Facts): Iterable<readonly [Figure, Figure]> {
  const matches = matchFigures(facts);
  const groups = new Map<string, Statement[]>();
  for (const statement of readStatements(facts.claims)) {
    if (matches.get(statement.figure.index)?.kind === "matched") continue;
    const earlier = groups.get(statement.key) ?? [];
    groups.set(statement.key, earlier);
    const same = earlier.filter((each) => saysTheSame(each, statement));
    const contradicted = same.find((each) => each.figure.value !== statement.figure.value);
    // A value said twice stands; the third that differs is told against the first of them.
    if (contradicted && !same.some((each) => each.figure.value === statement.figure.value))
      yield [contradicted.figure, statement.figure];
    if (earlier.length < MOST_ALIKE) earlier.push(statement);
  }
}

/** Past this many statements of one kind they are a list, and comparing each with each would take too long. */
const MOST_ALIKE = 40;

/** The finding stands at the footnote where one of the two is one, since a note explains the text; else at the later. */
function describe(facts: Facts, first: Figure, second: Figure): Draft {
  const [firstIsNote, secondIsNote] = [first, second].map(
    (figure) => facts.claims.sentences[figure.sentence]?.kind === "footnote",
  );
  if (firstIsNote === secondIsNote || first.at.document !== second.at.document)
    return draft("text", second, first);
  return firstIsNote === true ? draft("footnote", first, second) : draft("footnote", second, first);
}

function draft(messageId: keyof typeof messages.vi, figure: Figure, other: Figure): Draft {
  return {
    messageId,
    data: {
      figure: figure.at.quote,
      other: other.at.quote,
      place: namePlace(figure, other),
    },
    at: figure.at,
    shown: figure.value,
    expected: other.value,
    evidence: [{ at: other.at, shown: other.value, label: other.head }],
    key: [figure.at.document, figure.at.quote, other.at.document, other.at.quote, figure.periodQuote],
  };
}

/** Where the other one stands: another document by its name, else its heading. */
function namePlace(figure: Figure, { at }: Figure): Localized {
  const section = at.section === "" ? "" : ` (${at.section})`;
  if (at.document !== figure.at.document)
    return { vi: `văn bản ${at.document}${section}`, en: `${at.document}${section}` };
  return { vi: `chỗ khác${section}`, en: `another place${section}` };
}
