import { writeNumber } from "../../base/number-text";
import type { HeldRecall } from "../../statements/recalled/hold-recalls";
import type { Draft } from "../define-rule";

/** What is said of the period before, where the report of that period says something else. */
export function describeRecall({ kind, quantity, level, earlier, expected }: HeldRecall): Draft {
  const { figure } = quantity;
  const { decimals, step } = figure;
  const scale = 10 ** Math.max(decimals, figure.percent ? 1 : 0);
  const rounded = step > 1 ? Math.round(expected / step) * step : Math.round(expected * scale) / scale;
  const document = earlier.figure.at.document;
  return {
    messageId: kind === "level" ? "earlierLevel" : "earlierChange",
    data: {
      written: figure.at.quote,
      document,
      earlier: earlier.figure.at.quote,
      now: level.figure.at.quote,
      expected: {
        vi: writeNumber(rounded, "vi") + (figure.percent ? "%" : ""),
        en: writeNumber(rounded, "en") + (figure.percent ? "%" : ""),
      },
    },
    at: figure.at,
    shown: figure.value,
    expected: rounded,
    evidence: [earlier, level].map((each) => ({
      at: each.figure.at,
      shown: each.figure.value,
      label: each.figure.head,
    })),
    key: [figure.at.document, figure.at.quote, document, earlier.figure.at.quote],
  };
}
