import { daysOfMonth, findWrittenDates } from "../../claims/references/written-date";
import type { Sentence } from "../../model/claim";

/** A day that the text writes, counted from 1970. */
export interface DatedDay {
  readonly sentence: Sentence;
  /** Index of the sentence in the claims. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly days: number;
}

/** A sentence with more is a timetable. */
const MOST = 12;

/**
 * Lists the days of sentences in reading order; one without a year is of the only year that any of them names, or all are of one
 * year where none is named.
 */
export function listDates(sentences: readonly Sentence[], first: number): readonly DatedDay[] {
  const written = sentences.flatMap((sentence, index) =>
    [...findWrittenDates(sentence.lower)]
      .slice(0, MOST)
      .flatMap(({ day, ...date }) =>
        day === undefined ? [] : [{ sentence, at: first + index, day, ...date }],
      ),
  );
  const named = [...new Set(written.flatMap(({ year }) => (year?.length === 4 ? [Number(year)] : [])))];
  const only = named.length === 0 ? 2023 : named.length === 1 ? named[0] : undefined;
  return written.flatMap(({ sentence, at, from, to, day, month, year }) => {
    const number = year?.length === 4 ? Number(year) : year === undefined ? only : undefined;
    if (number === undefined || Number(day) < 1 || Number(day) > daysOfMonth(Number(month), number))
      return [];
    const days = Math.round(Date.UTC(number, Number(month) - 1, Number(day)) / 86_400_000);
    return [{ sentence, at, from, to, days }];
  });
}

/** The words right before a day, in its clause. */
export function wordsBefore({ sentence: { lower }, from }: DatedDay, reach: number): string {
  return lower.slice(Math.max(0, from - reach), from);
}

/** Days from Monday to Friday, and to Saturday, from one day to another, both counted. */
export function countWorkDays(first: number, last: number): { readonly five: number; readonly six: number } {
  const length = last - first + 1;
  const weeks = Math.floor(length / 7);
  let [five, six] = [5 * weeks, 6 * weeks];
  for (let day = first + 7 * weeks; day <= last; day++) {
    // 1 January 1970 was a Thursday; Monday is 0.
    const weekday = (((day + 3) % 7) + 7) % 7;
    if (weekday < 5) five++;
    if (weekday < 6) six++;
  }
  return { five, six };
}

/** The day as the text writes it. */
export function quoteDay({ sentence: { text }, from, to }: DatedDay): string {
  return text.slice(from, to);
}
