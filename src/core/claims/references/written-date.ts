/** A date as the text writes it, right or wrong. */
export interface WrittenDate {
  readonly from: number;
  readonly to: number;
  readonly day?: string;
  readonly month: string;
  /** As written: two to six digits; undefined where none is given ("ngày 20/11"). */
  readonly year?: string;
  /** What parts its numbers. */
  readonly mark: "words" | "/" | "." | "-";
  /** Do words such as "ngày" or "tháng" say that it is a date? */
  readonly named: boolean;
}

/** A date of the calendar. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Finds dates: "17/ 8/2021", "3-6-2013", "3.6.2013", "ngày 3 tháng 6 năm 2013", "tháng 9/2022", "ngày 31/4". */
export function* findWrittenDates(lower: string): Iterable<WrittenDate> {
  for (const match of lower.matchAll(DATE)) {
    const { day, dayMonth, dayYear, slashDay, slashMonth, slashYear, named, mark } = match.groups ?? {};
    const { shortDay, shortMonth, month, monthYear } = match.groups ?? {};
    const at = { from: match.index, to: match.index + match[0].length };
    if (day !== undefined && dayMonth !== undefined)
      yield { ...at, day, month: dayMonth, ...yearOf(dayYear), mark: "words", named: true };
    else if (slashDay !== undefined && slashMonth !== undefined)
      yield {
        ...at,
        day: slashDay,
        month: slashMonth,
        ...yearOf(slashYear),
        mark: mark === "." || mark === "-" ? mark : "/",
        named: named !== undefined,
      };
    else if (shortDay !== undefined && shortMonth !== undefined)
      yield { ...at, day: shortDay, month: shortMonth, mark: "/", named: true };
    else if (month !== undefined) yield { ...at, month, ...yearOf(monthYear), mark: "words", named: true };
  }
}

/** The date that stands at `at` in full, or `null`: wrong and unfinished dates are none. */
export function readDateAt(lower: string, at: number): (CalendarDate & { from: number; to: number }) | null {
  FULL.lastIndex = at;
  const found = FULL.exec(lower);
  const [first] = found ? findWrittenDates(found[0]) : [];
  if (!found || !first) return null;
  const date = toCalendarDate(first);
  return date && { ...date, from: at + first.from, to: at + found[0].length };
}

/** The day of the calendar that a written date means, or `null` where there is none; "21" is 2021. */
function toCalendarDate({ day, month, year }: WrittenDate): CalendarDate | null {
  if (day === undefined || year === undefined) return null;
  const number = year.length === 2 ? 2000 + Number(year) : Number(year);
  const date = { year: number, month: Number(month), day: Number(day) };
  if ((year.length !== 2 && year.length !== 4) || number < 1900 || number > 2100) return null;
  return date.day >= 1 && date.day <= daysOfMonth(date.month, number) ? date : null;
}

/** How many days a month has; 0 where there is no such month. Without a year February may have 29. */
export function daysOfMonth(month: number, year = 2000): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** As Vietnamese documents write it: the day with two digits, January and February too. */
export function writeDate({ year, month, day }: CalendarDate): string {
  return `${pad(day)}/${month < 3 ? pad(month) : String(month)}/${String(year)}`;
}

export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

function yearOf(year: string | undefined): { readonly year?: string } {
  return year === undefined ? {} : { year };
}

const WORDS = String.raw`ngày\s{1,3}(?<day>\d{1,3})\s{1,3}tháng\s{1,3}(?<dayMonth>\d{1,3})(?:,?\s{1,3}năm\s{1,3}(?<dayYear>\d{2,6})(?![\d.,]\d)(?!\d))?`;
const SLASHED = String.raw`(?<named>ngày\s{1,3})?(?<slashDay>\d{1,3}) {0,2}(?<mark>[/.-]) {0,2}(?<slashMonth>\d{1,3}) {0,2}\k<mark> {0,2}(?<slashYear>\d{2,6})(?![\d/-])(?!\.\d)`;
const SHORT = String.raw`ngày\s{1,3}(?<shortDay>\d{1,3}) {0,2}/ {0,2}(?<shortMonth>\d{1,3})(?![\d%])(?! {0,2}[/.-] {0,2}\d)`;
const MONTH = String.raw`tháng\s{1,3}(?<month>\d{1,3})(?:\s{0,2}[/-]\s{0,2}|,?\s{1,3}năm\s{1,3})(?<monthYear>\d{2,6})(?![\d%])(?![.,]\d)`;
const DATE = new RegExp(String.raw`(?<![\p{L}\d/.-])(?:${WORDS}|${SLASHED}|${SHORT}|${MONTH})`, "gu");
const FULL = new RegExp(String.raw`(?:${WORDS}|${SLASHED})`, "uy");
