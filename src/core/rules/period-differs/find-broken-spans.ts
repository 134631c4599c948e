import {
  compareDates,
  daysOfMonth,
  findWrittenDates,
  readDateAt,
  type CalendarDate,
} from "../../claims/references/written-date";
import type { Claims, Sentence } from "../../model/claim";

/** The days that a report says its figures are of, beside the period that its title names. */
export interface BrokenSpan {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  /** The title's words: "quý ii năm 2025". */
  readonly named: string;
  readonly begin: CalendarDate;
  readonly end: CalendarDate;
}

/**
 * Finds "(Số liệu tính từ ngày 01/4/2025 đến ngày 30/9/2025)" under a title of "quý II năm 2025": one end is the period's,
 * the other lies outside it. A report may count up to a day before the period ends, or by periods of its own.
 */
export function* findBrokenSpans({ sentences }: Claims): Iterable<BrokenSpan> {
  for (const [at, sentence] of sentences.entries()) {
    if (!COUNTED.test(sentence.lower)) continue;
    const titles = sentences.slice(Math.max(0, at - MOST_BACK), at).reverse();
    const title = titles.find((each) => each.document === sentence.document && NAMED.test(each.lower));
    const named = title && readNamed(title.lower);
    const span = readSpan(sentence.lower);
    if (!named || !span) continue;
    // Figures may be counted up to a day before the period ends, never past it.
    const late = same(span.begin, named.begin) && compareDates(span.end, named.end) > 0;
    const early = same(span.end, named.end) && compareDates(span.begin, named.begin) < 0;
    if (late || early) yield { sentence, ...span, named: named.words, begin: named.begin, end: named.end };
  }
}

/** A title stands close above. */
const MOST_BACK = 4;
const COUNTED =
  /(?<!\p{L})(?:số liệu|kỳ báo cáo|thời gian (?:báo cáo|tổng hợp|tính))(?!\p{L})[^.;]{0,40}(?<!\p{L})từ ngày/u;
const NAMED =
  /(?<!\p{L})(?:quý (iv|iii|ii|i|[1-4])|(6|9) tháng đầu|tháng (\d{1,2})|năm)(?:\/| năm | )((?:19|20)\d{2})(?!\d)/u;

interface NamedSpan {
  readonly words: string;
  readonly begin: CalendarDate;
  readonly end: CalendarDate;
}

function readNamed(lower: string): NamedSpan | null {
  const [words = "", quarter, months, month, written] = NAMED.exec(lower) ?? [];
  const year = Number(written);
  if (words === "" || !(year > 0)) return null;
  const span = (first: number, last: number): NamedSpan => ({
    words,
    begin: { year, month: first, day: 1 },
    end: { year, month: last, day: daysOfMonth(last, year) },
  });
  if (quarter !== undefined) {
    const number = ["i", "ii", "iii", "iv"].indexOf(quarter) + 1 || Number(quarter);
    return span(number * 3 - 2, number * 3);
  }
  if (months !== undefined) return span(1, Number(months));
  if (month !== undefined) return Number(month) < 13 ? span(Number(month), Number(month)) : null;
  return span(1, 12);
}

function readSpan(lower: string): Pick<BrokenSpan, "from" | "to" | "begin" | "end"> | null {
  const [first, last, ...others] = findWrittenDates(lower);
  if (!first || !last || others.length > 0) return null;
  const [begin, end] = [readDateAt(lower, first.from), readDateAt(lower, last.from)];
  if (
    !begin ||
    !end ||
    !/(?<!\p{L})(?:đến|tới)(?: hết)?(?: ngày)?\s*$/u.test(lower.slice(first.to, last.from))
  )
    return null;
  return { from: first.from, to: last.to, begin, end };
}

function same(a: CalendarDate, b: CalendarDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}
