import type { Sentence } from "../../model/claim";
import type { Elapsed } from "./elapsed";
import { listDates, quoteDay, wordsBefore } from "./list-dates";

const ANNIVERSARY =
  /(?<!\p{L})kỷ niệm (?:lần thứ )?(\d{1,3}) năm(?!\p{L})[^().;\d]{0,120}\((?:ngày )?((?:\d{1,2}[/-]\d{1,2}[/-])?)(\d{4})\s?(?:-|đến)\s?(?:ngày )?((?:\d{1,2}[/-]\d{1,2}[/-])?)(\d{4})\)/gu;

/** Finds "kỷ niệm 85 năm Ngày thành lập … (03/2/1950 - 03/2/2025)": the same day, so many years on. */
export function* findAnniversaries(sentence: Sentence): Iterable<Elapsed> {
  for (const match of sentence.lower.matchAll(ANNIVERSARY)) {
    const [, said, day, first, last, then] = match;
    const years = Number(then) - Number(first);
    // With commas between, bare years may be of something else.
    if (day === "" && match[0].includes(",")) continue;
    if (day !== last || years <= 0 || years === Number(said)) continue;
    const from = match.index + match[0].indexOf(`${said ?? ""} năm`);
    const to = from + `${said ?? ""} năm`.length;
    const [begin, end] = [`${day ?? ""}${first ?? ""}`, `${last ?? ""}${then ?? ""}`];
    yield { sentence, from, to, expected: `${String(years)} năm`, begin, end };
  }
}

const FOUNDED_AGO =
  /(?<!\p{L})kỷ niệm (?:lần thứ )?(\d{1,3}) năm(?: ngày)?(?: truyền thống| thành lập)(?!\p{L})/gu;
const FOUNDED = /(?<!\p{L})(?:thành lập|ra đời)(?!\p{L})[^;.\d]{0,40}$/u;
const MOST_BACK = 4;
const DAYS_A_YEAR = 365.2425;

/** Finds "thành lập ngày 12/10/2009. … Ngày 12/10/2024 tổ chức lễ kỷ niệm 20 năm ngày thành lập": of one day of the year. */
export function* findToldAnniversaries(sentences: readonly Sentence[]): Iterable<Elapsed> {
  for (const [at, sentence] of sentences.entries())
    for (const match of sentence.lower.matchAll(FOUNDED_AGO)) {
      const near = sentences
        .slice(Math.max(0, at - MOST_BACK), at + 1)
        .filter(({ document }) => document === sentence.document);
      const dates = listDates(near, at + 1 - near.length);
      const [begin, ...others] = dates.filter((each) => FOUNDED.test(wordsBefore(each, 80)));
      if (!begin || others.length > 0) continue;
      const years = (days: number): number => (days - begin.days) / DAYS_A_YEAR;
      const isSameDay = (days: number): boolean =>
        Math.abs(years(days) - Math.round(years(days))) * DAYS_A_YEAR < 1;
      const end = dates.find(({ days }) => days > begin.days && isSameDay(days));
      if (!end || Math.round(years(end.days)) === Number(match[1])) continue;
      const from = match.index + match[0].indexOf(`${match[1] ?? ""} năm`);
      const to = from + `${match[1] ?? ""} năm`.length;
      const expected = `${String(Math.round(years(end.days)))} năm`;
      yield { sentence, from, to, expected, begin: quoteDay(begin), end: quoteDay(end) };
    }
}
