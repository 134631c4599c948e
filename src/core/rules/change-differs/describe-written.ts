import { placeIn } from "../../claims/place-in-sentence";
import type { Equation } from "../../statements/equations/find-equations";
import type { Elapsed } from "../../statements/times/elapsed";
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
