import { foldText } from "../base/fold-text";
import type { Period } from "../model/period";

/**
 * The period that a label or title names: `"giai đoạn 2020 - 2022"`, `"năm 2022"`, `"2020-2022"`, and parts of years:
 * `"6 tháng đầu năm 2026"`, `"Quý III/2026"`, `"tháng 9 năm 2026"`, `"năm học 2025 - 2026"`; null without any. The date
 * of a letter ("ngày 5 tháng 9 năm 2026") is none.
 */
export function findPeriod(text: string): Period | null {
  const folded = foldText(text).replace(DATE, " ");
  return findPart(folded) ?? findYears(folded);
}

/** The period that a title names, by its days too: `"từ 01/7/2025 đến 30/6/2026"` is July to June. */
export function findTitlePeriod(text: string): Period | null {
  const folded = foldText(text);
  const named = findPeriod(text);
  const isMonth = named?.months !== undefined && named.months.first === named.months.last;
  return findListedYears(folded) ?? (named && !isMonth ? named : (findSpanOfDays(folded) ?? named));
}

/** "năm 2025 và năm 2026", "các năm 2024, 2025, 2026". */
function findListedYears(folded: string): Period | null {
  const listed =
    /\bnam\s{0,2}((?:19|20)\d\d)((?:\s{0,2}(?:,|;|va|&)\s{0,2}(?:nam\s{0,2})?(?:19|20)\d\d){1,8})\b/u.exec(
      folded,
    );
  if (!listed) return null;
  const years = [listed[1] ?? "", ...(listed[2] ?? "").matchAll(/\d{4}/gu)].map(Number);
  return { from: Math.min(...years), to: Math.max(...years) };
}

/** From the month of the first day to that of the last. */
function findSpanOfDays(folded: string): Period | null {
  const span =
    /\b(?:tu|tinh tu)\b[a-z ]{0,12}?(?:\d{1,2}[/.-])?(\d{1,2})[/.-]((?:19|20)\d\d)\b[ ,]{0,3}(?:-|den|toi)[a-z ]{0,12}?(?:\d{1,2}[/.-])?(\d{1,2})[/.-]((?:19|20)\d\d)\b/u.exec(
      folded,
    );
  if (!span) return null;
  const [first, from, last, to] = span.slice(1).map(Number) as [number, number, number, number];
  if (first < 1 || first > 12 || last < 1 || last > 12 || from * 12 + first > to * 12 + last) return null;
  return first === 1 && last === 12 ? { from, to } : { from, to, months: { first, last } };
}

/** "ngày 15 tháng 3 năm 2024", "ngày … tháng … năm 2024", "15/3/2024". */
const DATE =
  /\bngay\b[\s\d.…]{0,20}\bthang\b[\s\d.…]{0,20}\bnam\s{0,3}\d{4}\b|\b\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}\b/gu;

function findYears(folded: string): Period | null {
  const span =
    /\b((?:19|20)\d\d)\s{0,3}(?:-|den nam|den het nam|den|toi nam|toi)\s{0,3}((?:19|20)\d\d)\b/u.exec(folded);
  if (span) {
    const [from, to] = [Number(span[1]), Number(span[2])];
    if (from <= to) return { from, to };
  }
  const single =
    /\b(?:nam|nam:)\s{0,3}((?:19|20)\d\d)\b/u.exec(folded) ?? /^\s*((?:19|20)\d\d)\s*$/u.exec(folded);
  return single ? { from: Number(single[1]), to: Number(single[1]) } : null;
}

/** A part of a year, or a school year. */
function findPart(folded: string): Period | null {
  const school = /\bnam hoc\s{0,3}:?\s{0,3}((?:19|20)\d\d)\s{0,3}-\s{0,3}((?:19|20)\d\d)\b/u.exec(folded);
  if (school) {
    const [from, to] = [Number(school[1]), Number(school[2])];
    return to === from + 1 ? { from, to, months: SCHOOL_YEAR } : null;
  }
  const half = /\b(\d{1,2}|sau|chin|ba) thang (dau|cuoi)? ?(?:nam)? ?((?:19|20)\d\d)\b/u.exec(folded);
  if (half) {
    const count = COUNTS[half[1] ?? ""] ?? Number(half[1]);
    const year = Number(half[3]);
    if (count >= 2 && count <= 11) {
      const months = half[2] === "cuoi" ? { first: 13 - count, last: 12 } : { first: 1, last: count };
      return { from: year, to: year, months };
    }
  }
  const quarter = /\bquy (i{1,3}|iv|[1-4])\s?(?:[/,-]|nam)?\s?(?:nam)?\s?((?:19|20)\d\d)\b/u.exec(folded);
  if (quarter) {
    const first = 1 + 3 * (QUARTERS.indexOf(quarter[1] ?? "") % 4);
    const year = Number(quarter[2]);
    return { from: year, to: year, months: { first, last: first + 2 } };
  }
  const month = /\bthang (\d{1,2})\s?(?:[/,-]|nam)?\s?(?:nam)?\s?((?:19|20)\d\d)\b/u.exec(folded);
  if (month) {
    const number = Number(month[1]);
    const year = Number(month[2]);
    if (number >= 1 && number <= 12) return { from: year, to: year, months: { first: number, last: number } };
  }
  return null;
}

/** A school year of Viet Nam runs from August to July. */
const SCHOOL_YEAR = { first: 8, last: 7 };
const COUNTS: Readonly<Record<string, number>> = { ba: 3, sau: 6, chin: 9 };
const QUARTERS = ["i", "ii", "iii", "iv", "1", "2", "3", "4"];

/** The words for a period, as a title or a sentence has them: `"giai đoạn 2025 - 2026"`, `"6 tháng đầu năm 2026"`. */
export function namePeriod({ from, to, months }: Period): string {
  if (!months) return from === to ? `năm ${from}` : `giai đoạn ${from} - ${to}`;
  const { first, last } = months;
  if (from !== to) {
    const isSchool = first >= 8 && last >= 5 && last <= 8 && to === from + 1;
    return isSchool ? `năm học ${from} - ${to}` : `từ tháng ${first}/${from} đến tháng ${last}/${to}`;
  }
  if (first === last) return `tháng ${first} năm ${from}`;
  if (last - first === 2 && first % 3 === 1)
    return `quý ${["I", "II", "III", "IV"][(first - 1) / 3]} năm ${from}`;
  if (first === 1) return `${last} tháng đầu năm ${from}`;
  if (last === 12) return `${13 - first} tháng cuối năm ${from}`;
  return `từ tháng ${first} đến tháng ${last} năm ${from}`;
}
