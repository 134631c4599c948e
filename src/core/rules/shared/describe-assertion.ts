import { placeIn } from "../../claims/place-in-sentence";
import type { Assertion } from "../../statements/wording/assertion";
import type { Draft } from "../define-rule";

/** What words say and figures contradict, as a finding at the words; the rule has a message of the assertion's kind. */
export function describeAssertion({
  kind,
  sentence,
  from,
  to,
  expected,
  figures,
  loudness,
}: Assertion): Draft {
  const at = placeIn(sentence, from, to);
  return {
    messageId: kind,
    data: {
      written: at.quote,
      expected,
      figures: figures.map((figure) => `“${figure.at.quote}”`).join(", "),
    },
    at,
    shown: at.quote,
    expected,
    evidence: figures.map((figure) => ({ at: figure.at, shown: figure.value, label: figure.head })),
    severity: loudness,
    key: [at.document, at.section, kind, at.quote, ...figures.map((figure) => figure.at.quote)],
  };
}
