import { findWrittenDates } from "../../claims/references/written-date";

/** A time of the day as the text writes it, in minutes since midnight. */
export interface ClockTime {
  readonly from: number;
  readonly to: number;
  readonly minutes: number;
}

/** A day as the text writes it; `days` counts from 1970. `given`: its year is written. */
export interface WrittenDay {
  readonly from: number;
  readonly to: number;
  readonly days: number;
  /** Monday is 1, Sunday 7. */
  readonly weekday: number;
}

const CLOCK =
  /(?<![\d.,])(\d{1,2})\s?(?:giờ|h)(?:\s?(\d{1,2})(?:\s?(?:phút|'|p)(?!\p{L})|(?![\d.,]|\s?\p{L})))?(?![\p{L}\d])/gu;
/** Words right before a time of the day, none of which stands before a stretch of time. */
const AT = /(?<!\p{L})(?:lúc|hồi|vào|từ|đến|sáng|trưa|chiều|tối|đêm|vào khoảng|vào hồi)\s?$/u;

/** Finds "lúc 13 giờ 20 phút", "từ 7h30 đến 11h", "hồi 22 giờ"; stretches of time ("sau 3 giờ") are none. */
export function findClockTimes(lower: string): readonly ClockTime[] {
  return listHours(lower).filter(
    ({ from, minutes }) => minutes < 24 * 60 && AT.test(lower.slice(Math.max(0, from - 12), from)),
  );
}

/** Finds every "3 giờ 30 phút", whatever it means. */
export function listHours(lower: string): readonly ClockTime[] {
  const found: ClockTime[] = [];
  for (const match of lower.matchAll(CLOCK)) {
    const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
    if (minutes > 59) continue;
    found.push({ from: match.index, to: match.index + match[0].length, minutes: 60 * hours + minutes });
    if (found.length >= MOST) break;
  }
  return found;
}

/** A sentence with more is a timetable. */
const MOST = 40;

/** Finds the days of a sentence; one without a year is of the only year that the others name. */
export function findDays(lower: string): readonly WrittenDay[] {
  const written = [...findWrittenDates(lower)].slice(0, MOST).filter(({ day }) => day !== undefined);
  const years = new Set(written.flatMap(({ year }) => (year?.length === 4 ? [Number(year)] : [])));
  const [only] = years.size === 1 ? years : [];
  return written.flatMap(({ from, to, day, month, year }) => {
    const number = year?.length === 4 ? Number(year) : year === undefined ? only : undefined;
    const days = number === undefined ? null : countDays(number, Number(month), Number(day));
    return days === null ? [] : [{ from, to, days, weekday: weekdayOf(days) }];
  });
}

/** Days since 1970 of a day of the calendar, `null` where there is none. */
function countDays(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const right = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1900 && year < 2100;
  return right ? Math.round(date.getTime() / 86_400_000) : null;
}

/** 1 January 1970 was a Thursday. */
function weekdayOf(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}
