import { isWhole, placeIn } from "../../claims/place-in-sentence";
import { writeDate } from "../../claims/references/written-date";
import type { DocumentReference, Sentence } from "../../model/claim";
import { findEarlySequels } from "../../statements/times/find-early-sequels";
import type { FalseOrder } from "../../statements/times/find-false-order";
import { findStageOrders } from "../../statements/times/find-stage-orders";
import { findToldOrders } from "../../statements/times/find-told-orders";
import { quoteDay } from "../../statements/times/list-dates";
import { findWrongWeekdays, type WrongWeekday } from "../../statements/times/find-wrong-weekdays";
import { defineRule, type Draft } from "../define-rule";
import { findBrokenOrder } from "./find-broken-order";
import { findBrokenSequences, type BrokenSequence } from "./find-broken-sequence";
import { findMalformedDates, listLikelyYears, type MalformedDate } from "./find-malformed";
import { messages } from "./messages";

/** A date that no calendar has, a wrong day of the week, a year with a digit too many or too few, an act whose number and date differ in year. */
export const malformedDate = defineRule({
  meta: {
    id: "malformed-date",
    family: "text",
    severity: "error",
    fixable: "needs-review",
    messages,
    summary: {
      vi: "Ngày, tháng, năm viết sai hoặc không có trong lịch.",
      en: "A date that no calendar has, or a year with a digit too many or too few.",
    },
  },
  *check({ claims }) {
    const told = new Map<Sentence, Set<number>>();
    const tellOnce = (sentence: Sentence, from: number): boolean => {
      const places = told.get(sentence) ?? new Set();
      told.set(sentence, places);
      const known = places.has(from);
      places.add(from);
      return !known;
    };
    for (const sentence of claims.sentences) {
      if (!/\d/u.test(sentence.text)) continue;
      for (const found of findMalformedDates(sentence.lower)) yield describe(sentence, found);
      for (const found of findBrokenOrder(sentence.lower)) {
        tellOnce(sentence, found.from);
        yield describe(sentence, found);
      }
      for (const found of findWrongWeekdays(sentence.lower)) yield describeWeekday(sentence, found);
    }
    for (const found of findBrokenSequences(claims)) {
      tellOnce(found.sentence, found.from);
      yield describeSequence(found);
    }
    for (const found of [
      ...findEarlySequels(claims.sentences),
      ...findStageOrders(claims.sentences),
      ...findToldOrders(claims.sentences),
    ])
      if (tellOnce(found.act.sentence, found.act.from)) yield describeSequel(found);
    for (const reference of claims.references) {
      const draft = judgeAct(reference);
      if (draft) yield draft;
    }
  },
});

function describe(sentence: Sentence, { from, to, fault, days, year }: MalformedDate): Draft {
  const at = placeIn(sentence, from, to);
  const draft = { at, shown: at.quote, expected: null, evidence: [], key: [at.document, at.quote] };
  if (fault === "no-such-month" || fault === "ends-before" || fault === "before-beginning")
    return { ...draft, messageId: fault, data: { date: at.quote } };
  if (fault === "no-such-day")
    return { ...draft, messageId: fault, data: { date: at.quote, days: days ?? 0 } };
  const [likely, ...others] = year ? listLikelyYears(year.written) : [];
  const data = { date: at.quote, year: year?.written ?? "" };
  if (!year || likely === undefined || others.length > 0 || !isWhole(sentence, year.from, year.to))
    return { ...draft, messageId: "bad-year", data };
  const { start, end, document } = placeIn(sentence, year.from, year.to);
  return {
    ...draft,
    messageId: "bad-year-likely",
    data: { ...data, likely: String(likely) },
    expected: String(likely),
    fix: {
      safety: "needs-review",
      edits: [{ kind: "replace-text", document, start, end, from: year.written, to: String(likely) }],
    },
  };
}

function describeSequence({ sentence, from, to, end }: BrokenSequence): Draft {
  const at = placeIn(sentence, from, to);
  const key = [at.document, at.quote, end];
  return {
    messageId: "before-end",
    data: { date: at.quote, end },
    at,
    shown: at.quote,
    expected: null,
    evidence: [],
    key,
  };
}

function describeSequel({ act, basis }: FalseOrder): Draft {
  const at = placeIn(act.sentence, act.from, act.to);
  const before = quoteDay(basis);
  return {
    messageId: "before-earlier",
    data: { date: at.quote, before },
    at,
    shown: at.quote,
    expected: null,
    evidence: [],
    key: [at.document, at.quote, before],
  };
}

function describeWeekday(sentence: Sentence, { from, to, written, right }: WrongWeekday): Draft {
  const at = placeIn(sentence, from, to);
  return {
    messageId: "weekday",
    data: { date: at.quote, right },
    at,
    shown: written,
    expected: right,
    evidence: [],
    key: [at.document, at.quote],
  };
}

/** The year in the number of a legal act is that of its signing. */
function judgeAct({ at, actYear, date, symbol }: DocumentReference): Draft | null {
  if (actYear === undefined || !date || actYear === date.year) return null;
  return {
    messageId: "act-year",
    data: { symbol, year: String(actYear), date: writeDate(date) },
    at,
    shown: writeDate(date),
    expected: null,
    evidence: [],
    key: [at.document, symbol, writeDate(date)],
  };
}
