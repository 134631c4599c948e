import type { Sentence } from "../../model/claim";

/** The period that a report is of, as its title names it. */
export interface ReportPeriod {
  readonly year: number;
  /** Which part of the year: "" for all of it, "quý i", "6 tháng", "tháng 5". */
  readonly part: string;
}

/** A title stands among the first sentences; a letterhead takes some of them. */
const MOST_TITLES = 14;

/** Reads the period from the title, `null` where none of the first lines names one year. Of sentences of one document. */
export function readReportPeriod(sentences: readonly Sentence[]): ReportPeriod | null {
  for (const { lower, kind } of sentences.slice(0, MOST_TITLES)) {
    if (kind === "footnote" || lower.length > LONGEST_TITLE) continue;
    const years = new Set(lower.match(/(?<![\d/.-])(?:19|20)\d{2}(?![\d-])/gu));
    const match = TITLE.exec(lower);
    if (!match || years.size !== 1) continue;
    const [, part = "", year] = match;
    return { year: Number(year), part: part.replace(/ đầu$/u, "").trim() };
  }
  return null;
}

const LONGEST_TITLE = 200;

const TITLE =
  /(?<!\p{L})(?:(quý (?:iv|iii|ii|i|[1-4])|(?:3|6|9|sáu|chín) tháng(?: đầu| cuối)?|tháng \d{1,2})(?:\/| năm | )|năm )((?:19|20)\d{2})(?!\d|\s?[-–])/u;
