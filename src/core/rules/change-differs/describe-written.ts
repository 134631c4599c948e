import { placeIn } from "../../claims/place-in-sentence";
import type { RankChange } from "../../statements/changes/find-rank-changes";
import type { Equation } from "../../statements/equations/find-equations";
import type { Elapsed } from "../../statements/times/elapsed";
import type { FalseOrder } from "../../statements/times/find-false-order";
import type { Draft } from "../define-rule";

/** Arithmetic written out that comes to something else. */
export function describeEquation({ sentence, terms, result, expected }: Equation): Draft {
  const first = terms[0]?.from ?? result.from;
  const last = terms.at(-1)?.headEnd ?? result.from;
  const { quote } = placeIn(sentence, first, last);
  return {
    messageId: "equation",
    data: { written: result.at.quote, terms: quote, expected },
    at: placeIn(sentence, first, result.headEnd),
    shown: result.value,
    expected,
    evidence: terms.map((term) => ({ at: term.at, shown: term.value, label: term.head })),
    key: [result.at.document, result.at.section, "equation", quote, result.at.quote],
  };
}

/** A stretch of time that the times beside it do not give. */
export function describeElapsed({ sentence, from, to, expected, begin, end }: Elapsed): Draft {
  const at = placeIn(sentence, from, to);
  return {
    messageId: "elapsed",
    data: { written: at.quote, begin, end, expected },
    at,
    shown: at.quote,
    expected,
    evidence: [],
    key: [at.document, at.section, "elapsed", at.quote, begin, end],
  };
}

/** A step in an order that its two places do not give. */
export function describeRank({ sentence, from, to, before, now, expected }: RankChange): Draft {
  const at = placeIn(sentence, from, to);
  return {
    messageId: "difference",
    data: { written: at.quote, before, now, expected },
    at,
    shown: at.quote,
    expected,
    evidence: [],
    key: [at.document, at.section, "rank", at.quote, before, now],
  };
}

/** An act dated before what it rests on. */
export function describeOrder({ act, basis }: FalseOrder): Draft {
  const [at, other] = [act, basis].map(({ sentence, from, to }) => placeIn(sentence, from, to));
  if (!at || !other) throw new Error("an order of one day");
  return {
    messageId: "order",
    data: { written: at.quote, basis: other.quote },
    at,
    shown: at.quote,
    expected: other.quote,
    evidence: [{ at: other, shown: other.quote, label: "" }],
    key: [at.document, at.section, "order", at.quote, other.quote],
  };
}
