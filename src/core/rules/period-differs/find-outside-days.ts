import {
  compareDates,
  findWrittenDates,
  readDateAt,
  type CalendarDate,
} from "../../claims/references/written-date";
import type { Claims, Sentence } from "../../model/claim";

/** A day of the period's events that lies outside the period. */
export interface OutsideDay {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly begin: CalendarDate;
  readonly end: CalendarDate;
}

/**
 * Finds "(số liệu từ 01/01/2025 đến 30/6/2025): trong kỳ xảy ra 3 vụ. Vụ thứ nhất ngày 12/3/2025 …, vụ thứ ba ngày 19/8/2025": one day of
 * several in the same words. Days of documents, and those still to come, are none of the period's.
 */
export function* findOutsideDays({ sentences }: Claims): Iterable<OutsideDay> {
  for (const [at, sentence] of sentences.entries()) {
    const period = readPeriod(sentence.lower);
    if (!period) continue;
    const { document, block } = sentence;
    const told = sentences
      .slice(at, at + MOST_ON)
      .filter((each) => each.document === document && each.block === block);
    const days = told.flatMap((each) => listEvents(each, each === sentence ? period.to : 0));
    const outside = days.filter(
      ({ date }) => compareDates(date, period.begin) < 0 || compareDates(date, period.end) > 0,
    );
    const [day, ...others] = outside;
    const twins = days.filter((each) => each !== day && each.word === day?.word);
    if (day && others.length === 0 && twins.length > 0 && days.length > 2)
      yield { sentence: day.sentence, from: day.from, to: day.to, begin: period.begin, end: period.end };
  }
}

const MOST_ON = 6;
const SPAN =
  /(?<!\p{L})(?:số liệu|kỳ báo cáo|thời gian|trong kỳ|thời điểm)(?: \p{L}+){0,3},? từ(?: ngày)? $/u;

function readPeriod(lower: string): { begin: CalendarDate; end: CalendarDate; to: number } | null {
  const dates = [...findWrittenDates(lower)].slice(0, 2);
  const [first, last] = dates;
  if (!first || !last || !SPAN.test(lower.slice(Math.max(0, first.from - 60), first.from))) return null;
  const [begin, end] = [readDateAt(lower, first.from), readDateAt(lower, last.from)];
  if (!begin || !end || compareDates(begin, end) >= 0) return null;
  return /^ ?(?:đến|tới|-)(?: hết)?(?: ngày)? $/u.test(lower.slice(first.to, last.from))
    ? { begin, end, to: last.to }
    : null;
}

interface Event {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly date: CalendarDate;
  /** What happened on it, by its noun: "vụ". */
  readonly word: string;
}

/** "vụ thứ hai ngày …", "đợt 2 ngày …", "vụ cháy ngày …": each opens its clause. */
const EVENT =
  /(?:^|[.,;:(]|(?<!\p{L})và)\s*(?:- )?(\p{L}+)(?: (?:\p{L}+|\d{1,2})){0,3}:? (?:vào |xảy ra )?(?:ngày )?$/u;
const NOT_YET =
  /(?<!\p{L})(?:trước|đến|hết|hạn|dự kiến|phấn đấu|xong|từ|theo|số|quyết định|kế hoạch)(?!\p{L})/u;

function listEvents(sentence: Sentence, begin: number): readonly Event[] {
  const { lower } = sentence;
  return [...findWrittenDates(lower)].flatMap(({ from, to }) => {
    const date = from >= begin ? readDateAt(lower, from) : null;
    const before = EVENT.exec(lower.slice(Math.max(begin, from - 60), from));
    const word = before?.[1];
    return date && word !== undefined && !NOT_YET.test(before?.[0] ?? "")
      ? [{ sentence, from, to, date, word }]
      : [];
  });
}
