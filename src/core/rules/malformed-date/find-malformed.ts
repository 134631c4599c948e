import { daysOfMonth, findWrittenDates, type WrittenDate } from "../../claims/references/written-date";

/** A date or year that no calendar has, and where in the sentence it stands. */
export interface MalformedDate {
  readonly from: number;
  readonly to: number;
  readonly fault: "no-such-day" | "no-such-month" | "bad-year" | "ends-before" | "before-beginning";
  /** How many days that month has. */
  readonly days?: number;
  /** The year as written, and where it stands. */
  readonly year?: { readonly from: number; readonly to: number; readonly written: string };
}

/** Finds them in a sentence in lower case. Counts that only look like dates ("15 ngày 20/25 hộ") are left alone. */
export function* findMalformedDates(lower: string): Iterable<MalformedDate> {
  for (const date of findWrittenDates(lower)) {
    const found = judgeDate(lower, date);
    if (found) yield found;
  }
  yield* findBadYears(lower);
  yield* findReversedSpans(lower);
}

/** "từ ngày 15/8 đến ngày 10/8": within one year the end lies before the beginning. */
function* findReversedSpans(lower: string): Iterable<MalformedDate> {
  for (const match of lower.matchAll(FROM_TO)) {
    const [, day = "", month = "", year, lastDay = "", lastMonth = "", lastYear] = match;
    // Without its years a span may run over the turn of the year.
    const known = year !== undefined && lastYear !== undefined;
    if (known ? Number(year) > Number(lastYear) + 50 || Number(year) < Number(lastYear) : month !== lastMonth)
      continue;
    const [begin, end] = [
      order(known ? year : "0", month, day),
      order(known ? lastYear : "0", lastMonth, lastDay),
    ];
    if (Number(month) > 12 || Number(lastMonth) > 12 || begin <= end) continue;
    yield { from: match.index, to: match.index + match[0].length, fault: "ends-before" };
  }
}

const FROM_TO =
  /(?<!\p{L})từ (?:ngày )?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))? (?:đến|tới) (?:hết )?(?:ngày )?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/%])/gu;

function order(year: string, month: string, day: string): number {
  return (Number(year) * 12 + Number(month)) * 31 + Number(day);
}

function judgeDate(lower: string, date: WrittenDate): MalformedDate | null {
  const { from, to, day, year } = date;
  const before = lower.slice(Math.max(0, from - 24), from);
  const [month, dayNumber] = [Number(date.month), Number(day ?? "1")];
  if (NO_DATE_BEFORE.test(before)) return null;
  const faultyYear = year !== undefined && isFaultyYear(year);
  if (!date.named && !isPlainDate(date, faultyYear)) return null;
  if (day === undefined && (PAY.test(before) || year?.length === 2)) return null;
  if (year === undefined && !standsAlone(lower, date, before)) return null;
  if (month < 1 || month > 12) {
    // "ngày 12/25/2021" with a true year, not "kỳ tháng 13".
    return faultyYear ? null : { from, to, fault: "no-such-month" };
  }
  if (faultyYear) return { from, to, fault: "bad-year", year: { from: to - year.length, to, written: year } };
  const full = year === undefined || year.length === 2 ? 2000 : Number(year);
  const days = daysOfMonth(month, full);
  return dayNumber < 1 || dayNumber > days ? { from, to, fault: "no-such-day", days } : null;
}

/** After these words a number like a date is a ratio, a plot of land, a document's number. */
const NO_DATE_BEFORE = /(?<!\p{L})(?:số|tờ|thửa|tỷ lệ|đạt|điều|khoản|mã|tk)\s*(?::\s*)?$/u;
const PAY = /(?:lương|thưởng|phụ cấp)\s*$/u;

/** Three digits or five where four belong, or a year that no report of today speaks of. */
function isFaultyYear(year: string): boolean {
  if (year.length === 2) return false;
  return year.length !== 4 || Number(year) < 1000 || Number(year) > 2100;
}

/** Without "ngày" before it only strokes and a year like one of ours make a date. */
function isPlainDate({ mark, year = "", day = "", month }: WrittenDate, faultyYear: boolean): boolean {
  if (mark !== "/" || !/^(?:19|20|2[1-9]0)/u.test(year) || year.length < 3) return false;
  return !faultyYear || (Number(day) <= 31 && Number(month) <= 12);
}

/** "ngày 31/4," is a date; in "15 ngày 20/25 hộ" and "ngày 25/30 tháng" the strokes part something else. */
function standsAlone(lower: string, { to, mark }: WrittenDate, before: string): boolean {
  if (/\d\s*$/u.test(before)) return false;
  return mark === "words" || ENDS_HERE.test(lower.slice(to, to + 14));
}

const ENDS_HERE =
  /^(?:\s*(?:[,;:)”"–-]|\.(?!\d)|$)|\s+(?:và|đến|tới|tại|của|là|về|các|có|đã|trên|do|để|thì|ở|so|theo|hằng|hàng|vừa)(?!\p{L}))/u;

const YEAR = /(?<!\p{L})(?<!tháng\s{0,2}\d{1,3},?\s{0,2})năm\s{1,2}(\d{3,6})(?!\d)(?![.,/]\d)/gu;
const SPAN =
  /(?<!\p{L})(?:giai đoạn|nhiệm kỳ|từ năm|các năm)\s{1,2}((?:19|20)\d{1,3})\s?-\s?(\d{3,5})(?![\d%])(?![.,/]\d)/gu;

function* findBadYears(lower: string): Iterable<MalformedDate> {
  for (const match of lower.matchAll(YEAR)) {
    const written = match[1] ?? "";
    const to = match.index + match[0].length;
    if (!isMistypedYear(written) || !ENDS_HERE.test(lower.slice(to, to + 14))) continue;
    const from = to - written.length;
    yield { from: match.index, to, fault: "bad-year", year: { from, to, written } };
  }
  for (const match of lower.matchAll(SPAN)) {
    const to = match.index + match[0].length;
    const [first = "", second = ""] = [match[1], match[2]];
    const start = match.index + match[0].indexOf(first);
    const years = [
      { from: start, to: start + first.length, written: first },
      { from: to - second.length, to, written: second },
    ];
    const year = years.find(({ written }) => isMistypedYear(written));
    if (year) yield { from: match.index, to, fault: "bad-year", year };
  }
}

/** Looks like a year of our time with a digit more or less, or with two digits swapped ("2202"); 938 and 1010 do not. */
function isMistypedYear(written: string): boolean {
  if (written.length === 3) return /^(?:19|20)\d$/u.test(written);
  return isFaultyYear(written) && listLikelyYears(written).length > 0;
}

/** The years of our time that one slip makes of what is written: a digit too many, two digits swapped. */
export function listLikelyYears(written: string): readonly number[] {
  const digits = Array.from(written);
  const tries = digits.map((_, index) =>
    written.length === 5
      ? digits.filter((__, other) => other !== index).join("")
      : digits
          .map(
            (digit, other) =>
              digits[other === index ? index + 1 : other === index + 1 ? index : other] ?? digit,
          )
          .join(""),
  );
  const years = tries.filter((text) => text.length === 4).map(Number);
  return [...new Set(years)].filter((year) => year >= 1945 && year <= 2060);
}
