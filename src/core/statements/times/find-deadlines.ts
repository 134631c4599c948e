import type { Sentence } from "../../model/claim";
import type { Elapsed } from "./elapsed";
import { countWorkDays, listDates, quoteDay, wordsBefore, type DatedDay } from "./list-dates";

const CLAIM =
  /(?<!\p{L})(chậm|muộn|trễ|quá hạn|sớm|trước hạn|vượt tiến độ|chậm tiến độ)(?: so với (?:quy định|hạn|thời hạn|kế hoạch))? (\d{1,3}) ngày(?! làm việc)(?!\p{L})/gu;
const DEADLINE =
  /(?<!\p{L})(?:chậm nhất|hạn chót|hạn cuối|hạn nộp|thời hạn|hạn|trước|muộn nhất|hoàn thành trước|đến hết|phải (?:nộp|xong|hoàn thành)(?: \p{L}+){0,3})(?: cùng)?(?: (?:là|vào|đến|hết|cuối|nộp|gửi|báo cáo|hồ sơ|hoàn thành|trả|của đơn vị))*:?(?: ngày)? $/u;
const MOST_BACK = 12;

/**
 * Finds "nộp ngày 08/4/2024, chậm 18 ngày" against the only deadline that the text names before: so many days from it to the day, a
 * day more or less for how one counts; on the right side of it.
 */
export function* findWrongDelays(sentences: readonly Sentence[]): Iterable<Elapsed> {
  for (const [at, sentence] of sentences.entries()) {
    const claims = [...sentence.lower.matchAll(CLAIM)];
    if (claims.length === 0) continue;
    const near = sentences
      .slice(Math.max(0, at - MOST_BACK), at + 1)
      .filter(({ document }) => document === sentence.document);
    const dates = listDates(near, at + 1 - near.length);
    const limits = dates.filter((each) => DEADLINE.test(wordsBefore(each, 50)));
    const [limit] = limits;
    if (!limit || !limits.every(({ days }) => days === limit.days)) continue;
    for (const match of claims) {
      const done = findDone(dates, sentence, match.index, limits);
      if (!done) continue;
      const said = Number(match[2]);
      const late = /chậm|muộn|trễ|quá/u.test(match[1] ?? "");
      // "hạn là 09/10, được gia hạn đến 08/11": another day of the text is meant.
      const isGap = ({ days: day }: DatedDay): boolean => (late ? done.days - day : day - done.days) === said;
      if (dates.some(isGap)) continue;
      const days = late ? done.days - limit.days : limit.days - done.days;
      const { five, six } = countWorkDays(
        Math.min(done.days, limit.days) + 1,
        Math.max(done.days, limit.days),
      );
      if (Math.abs(days) > 200 || (days >= 0 && [days, days + 1, days - 1, five, six].includes(said)))
        continue;
      const from = match.index;
      const expected = days >= 0 ? `${String(days)} ngày` : `${late ? "sớm" : "chậm"} ${String(-days)} ngày`;
      yield {
        sentence,
        from,
        to: from + match[0].length,
        expected,
        begin: quoteDay(limit),
        end: quoteDay(done),
      };
    }
  }
}

/** The day of the same clause, no deadline itself: "nộp 22/3/2024, sớm 9 ngày". */
function findDone(
  dates: readonly DatedDay[],
  sentence: Sentence,
  from: number,
  limits: readonly DatedDay[],
): DatedDay | null {
  const last = dates.filter((each) => each.sentence === sentence && each.to <= from).at(-1);
  if (!last || limits.includes(last)) return null;
  const gap = sentence.lower.slice(last.to, from);
  return gap.length < 40 && !/[;.\d]/u.test(gap) ? last : null;
}
