import type { Sentence } from "../../model/claim";
import type { Elapsed } from "./elapsed";
import { BEGINS } from "./find-told-days";
import { listDates, quoteDay, wordsBefore, type DatedDay } from "./list-dates";

const MONTHS =
  /(?<!\p{L})(?:đúng|tròn|tức(?: là)?|sau|trong(?: vòng)?|mất|kéo dài|tổng cộng)\s(\d{1,3}) tháng(?! (?:đầu|cuối|trước|qua|nay|\d))(?!\p{L})/gu;
const MOST_BACK = 4;
const DAYS_A_MONTH = 365.25 / 12;

/**
 * Finds "khởi công ngày 15/8/2022. … đưa vào khai thác ngày 15/4/2023, đúng 20 tháng": the day right before the stretch ends it, the only
 * one that something began on begins it. A month more or less is right; where any two days are so far apart, that is meant.
 */
export function* findToldMonths(sentences: readonly Sentence[]): Iterable<Elapsed> {
  for (const [at, sentence] of sentences.entries()) {
    const claims = [...sentence.lower.matchAll(MONTHS)];
    if (claims.length === 0) continue;
    const near = sentences
      .slice(Math.max(0, at - MOST_BACK), at + 1)
      .filter(({ document }) => document === sentence.document);
    const dates = listDates(near, at + 1 - near.length);
    const [begin, ...others] = dates.filter((each) => BEGINS.test(wordsBefore(each, 80)));
    if (!begin || others.length > 0) continue;
    for (const match of claims) {
      const said = Number(match[1]);
      const end = dates.filter((each) => each.sentence === sentence && each.to <= match.index).at(-1);
      if (!end || end.days <= begin.days || !/^,? $/u.test(sentence.lower.slice(end.to, match.index)))
        continue;
      if (dates.some((a) => dates.some((b) => b.days > a.days && isLong(a, b, said)))) continue;
      const to = match.index + match[0].length;
      const from = to - `${match[1] ?? ""} tháng`.length;
      const expected = `${String(Math.round(monthsBetween(begin, end)))} tháng`;
      yield { sentence, from, to, expected, begin: quoteDay(begin), end: quoteDay(end) };
    }
  }
}

function monthsBetween(a: DatedDay, b: DatedDay): number {
  return (b.days - a.days) / DAYS_A_MONTH;
}

function isLong(a: DatedDay, b: DatedDay, said: number): boolean {
  return Math.abs(monthsBetween(a, b) - said) <= 1.1;
}
