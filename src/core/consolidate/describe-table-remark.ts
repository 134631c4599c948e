import type { Language } from "../base/language";
import { fillMessage } from "../messages/fill-message";
import type { MessageValue } from "../model/finding";
import type { TableRemarkAbout } from "./consolidation";
import { CONSOLIDATION_WORDS } from "./consolidation-words";

/** A word or sentence of tables that are added up in a language. */
export function saySum(
  key: keyof typeof CONSOLIDATION_WORDS,
  language: Language,
  data: Readonly<Record<string, MessageValue>> = {},
): string {
  return fillMessage(CONSOLIDATION_WORDS[key][language], data, language);
}

/** What is to be looked at in a unit's table, and what to do, in one or two sentences. */
export function describeTableRemark(about: TableRemarkAbout, language: Language): string {
  switch (about.kind) {
    case "table-lines-missing": {
      const labels = quoteAll(about.labels, language);
      return saySum(about.of === "columns" ? "columnsMissing" : "rowsMissing", language, { labels });
    }
    case "table-line-extra": {
      const data = { label: about.label, figures: shorten(about.figures, "; ", language) };
      return saySum(about.of === "columns" ? "columnExtra" : "rowExtra", language, data);
    }
    case "table-line-renamed":
      return saySum("lineRenamed", language, { written: about.written, taken: about.taken });
    case "table-cell-no-number":
      return saySum("cellNoNumber", language, { label: about.label, text: about.text.slice(0, 80) });
    case "table-fault":
      return saySum("fault", language, { message: about.fault[language] });
    case "table-total-differs": {
      const { label, worked, told } = about;
      return saySum("totalDiffers", language, {
        label,
        worked,
        told,
        units: shorten(about.units, ", ", language),
      });
    }
    case "table-rate-left":
      return saySum("rateLeft", language, { labels: quoteAll(about.labels, language) });
    case "table-twice": {
      const { unit, files, taken } = about;
      return saySum("twice", language, { unit, files: shorten(files, ", ", language), taken });
    }
    case "table-year":
      return saySum("year", language, { year: String(about.year), all: String(about.all) });
    case "table-unit-unknown":
      return saySum("unitUnknown", language, { unit: about.unit });
  }
}

function quoteAll(labels: readonly string[], language: Language): string {
  return shorten(
    labels.map((label) => saySum("quoted", language, { label })),
    ", ",
    language,
  );
}

const MOST = 12;

function shorten(lines: readonly string[], between: string, language: Language): string {
  const rest = lines.length - MOST;
  if (rest <= 1) return lines.join(between);
  return saySum("moreLines", language, { lines: lines.slice(0, MOST).join(between), count: rest });
}
