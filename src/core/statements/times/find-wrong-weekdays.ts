import { findDays } from "./read-moments";

/** A day of the week beside a date that is another one. */
export interface WrongWeekday {
  readonly from: number;
  readonly to: number;
  /** As written, in lower case. */
  readonly written: string;
  /** What the calendar says. */
  readonly right: string;
}

const NAMES = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"] as const;
const WEEKDAY = String.raw`(thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)`;
/** "kỳ họp thứ năm" and "lần thứ hai" are no days of the week: only these words stand before one. */
const LED = String.raw`(?:^|[^\p{L}\s]\s?|(?<!\p{L})(?:vào|sáng|trưa|chiều|tối|đêm|đến|từ|và|hết|trước|sau|qua|giờ|phút|hôm|nhằm|là|ngày) )`;
const BEFORE = new RegExp(String.raw`${LED}${WEEKDAY}(?:,|\s\()?\s?(?:ngày\s)?$`, "u");
const BEHIND = new RegExp(String.raw`^(?:\s?\(|,\s)(?:là |nhằm )?${WEEKDAY}(?=\s?[),.;]|$)`, "u");

/** Finds "thứ Ba, ngày 21/10/2025" and "ngày 21/10/2025 (thứ Hai)" where the calendar has another day. */
export function* findWrongWeekdays(lower: string): Iterable<WrongWeekday> {
  if (!/thứ|chủ nhật/u.test(lower)) return;
  for (const { from, to, weekday } of findDays(lower)) {
    const before = BEFORE.exec(lower.slice(Math.max(0, from - 30), from));
    const behind = before ? null : BEHIND.exec(lower.slice(to, to + 30));
    const written = before?.[1] ?? behind?.[1];
    const right = NAMES[weekday - 1];
    if (written === undefined || right === undefined || numberOf(written) === weekday) continue;
    const begin = before ? lower.lastIndexOf(written, from) : from;
    yield { from: begin, to: behind ? to + behind[0].length : to, written, right };
  }
}

function numberOf(name: string): number {
  const digit = /[2-7]/u.exec(name)?.[0];
  return digit === undefined ? NAMES.findIndex((each) => each.toLowerCase() === name) + 1 : Number(digit) - 1;
}
