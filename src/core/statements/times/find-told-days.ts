import type { Sentence } from "../../model/claim";
import type { Elapsed } from "./elapsed";
import { countWorkDays, listDates, quoteDay, wordsBefore, type DatedDay } from "./list-dates";

const STRETCH =
  /(?<!\p{L})(?:liên tục|kéo dài|tổng cộng|tổng thời gian|thời gian|đúng|suốt|diễn ra trong|làm việc|thi công|mất|hết)(?: (?:là|trong|đúng|suốt|liên tục|tới|thi công|làm việc|thực tế|hết|mất|tổng cộng)){0,6} (\d{1,3}) ngày(?! (?:làm việc|công|đêm|tuổi|trước|sau|\d))(?!\p{L})/gu;
/** Before the day on which something begins. */
export const BEGINS =
  /(?<!\p{L})(?:bắt đầu|khởi công|khai mạc|khởi động|mở màn|phát động|xuất phát|triển khai)(?!\p{L})[^;.\d]{0,50}$/u;
const ENDS =
  /(?<!\p{L})(?:kết thúc|hoàn thành|bế mạc|khánh thành|nghiệm thu|bàn giao|tổng kết|xong)(?!\p{L})[^;.\d]{0,50}$/u;
const MOST_BACK = 6;

/**
 * Finds "làm việc liên tục 45 ngày" of what began and ended on days told in sentences before, each the only one: "bắt đầu từ ngày
 * 04/3/2024 … kết thúc ngày 02/4/2024". With one end, both or none, or days of work alone; where any two days are so
 * far apart, that is the reading.
 */
export function* findToldDays(sentences: readonly Sentence[]): Iterable<Elapsed> {
  for (const [at, sentence] of sentences.entries()) {
    const claims = [...sentence.lower.matchAll(STRETCH)];
    if (claims.length === 0) continue;
    const near = sentences
      .slice(Math.max(0, at - MOST_BACK), at + 1)
      .filter(({ document }) => document === sentence.document);
    const dates = listDates(near, at + 1 - near.length).slice(-MOST_DAYS);
    const [begin, ...otherBegins] = dates.filter(
      (each) => BEGINS.test(wordsBefore(each, 80)) && !ENDS.test(wordsBefore(each, 80)),
    );
    const [end, ...otherEnds] = dates.filter((each) => ENDS.test(wordsBefore(each, 80)));
    if (!begin || !end || otherBegins.length > 0 || otherEnds.length > 0 || begin.days >= end.days) continue;
    for (const match of claims) {
      const said = Number(match[1]);
      if (dates.some((a) => dates.some((b) => b.days > a.days && isLong(a, b, said)))) continue;
      const to = match.index + match[0].length;
      const from = to - `${match[1] ?? ""} ngày`.length;
      const count = end.days - begin.days;
      const expected = `${String(count)}–${String(count + 1)} ngày`;
      yield { sentence, from, to, expected, begin: quoteDay(begin), end: quoteDay(end) };
    }
  }
}

const MOST_DAYS = 10;

function isLong(a: DatedDay, b: DatedDay, said: number): boolean {
  const count = b.days - a.days;
  const { five, six } = countWorkDays(a.days, b.days);
  return [count - 1, count, count + 1, five, six, five - 1, six - 1].includes(said);
}
