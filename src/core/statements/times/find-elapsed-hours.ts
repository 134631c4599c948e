import type { Sentence } from "../../model/claim";
import type { Elapsed } from "./elapsed";
import { findClockTimes, listHours, type ClockTime } from "./read-moments";

/**
 * Finds "từ 8 giờ 15 phút đến 11 giờ 40 phút, tổng cộng 2 giờ 25 phút" and "phát hiện lúc 13 giờ 20 … đến 17 giờ 50 phút …, tức là
 * sau 3 giờ 30 phút". Where any two of the times are so far apart, that is the reading. Where none are, it is told beside
 * its own "từ … đến …", or where two of them are so many whole hours more or less apart.
 */
export function* findElapsedHours(sentence: Sentence, earlier: readonly Sentence[]): Iterable<Elapsed> {
  const { lower } = sentence;
  const own = findClockTimes(lower);
  const stretches = listHours(lower).filter(
    ({ from, to }) => !own.some((each) => each.from === from) && isConcluded(lower, from, to),
  );
  if (stretches.length === 0) return;
  const before = earlier.flatMap((each) =>
    findClockTimes(each.lower).map((time) => ({ time, text: each.text })),
  );
  for (const stretch of stretches) {
    const times = [...before, ...own.map((time) => ({ time, text: sentence.text }))].slice(-MOST_TIMES);
    const pairs = times.flatMap((a, at) =>
      times.slice(at + 1).map((b) => ({ a, b, minutes: between(a.time, b.time) })),
    );
    if (pairs.length === 0 || pairs.some(({ minutes }) => isSame(minutes, stretch.minutes))) continue;
    const beside = pairs.find(({ a, b }) => own.includes(a.time) && isBeside(lower, a.time, b.time, stretch));
    const slip = pairs.filter(({ minutes }) => minutes % 60 === stretch.minutes % 60 && minutes >= 60);
    const told = beside ?? (stretch.minutes % 60 > 0 && slip.length === 1 ? slip[0] : undefined);
    if (!told) continue;
    const { from, to } = stretch;
    const [begin, end] = [told.a, told.b].map(({ time, text }) => text.slice(time.from, time.to));
    yield { sentence, from, to, expected: writeHours(told.minutes), begin: begin ?? "", end: end ?? "" };
  }
}

const MOST_TIMES = 8;

/** It is said to follow from what was told: how long it took, or after how long. */
function isConcluded(lower: string, from: number, to: number): boolean {
  const before = lower.slice(Math.max(0, from - 40), from);
  return CONCLUDED.test(before) || /^\s(?:kể từ|sau khi)(?!\p{L})/u.test(lower.slice(to, to + 10));
}

const CONCLUDED =
  /(?<!\p{L})(?:tức(?: là)?(?: sau)?|sau|kéo dài|tổng cộng|tổng thời gian|trong|trong vòng|hết|mất|thời gian|thời lượng)(?: (?:là|đúng|được|tới|thi công|làm việc|diễn ra))?:?\s$|\(\s?$/u;

/** Minutes from one to the other; past midnight it is the next day. */
function between(a: ClockTime, b: ClockTime): number {
  return (b.minutes - a.minutes + 24 * 60) % (24 * 60);
}

/** "2 giờ chiều" may be meant by 2. */
function isSame(minutes: number, said: number): boolean {
  return minutes === said || (minutes + 12 * 60) % (24 * 60) === said;
}

/** "từ … đến …" and right behind or before it the stretch. */
function isBeside(lower: string, a: ClockTime, b: ClockTime, stretch: ClockTime): boolean {
  if (!/(?<!\p{L})từ\s$/u.test(lower.slice(Math.max(0, a.from - 4), a.from))) return false;
  if (!/^\s(?:\p{L}+\s){0,3}đến\s$/u.test(lower.slice(a.to, b.from))) return false;
  const gap = stretch.from > b.to ? lower.slice(b.to, stretch.from) : lower.slice(stretch.to, a.from);
  return gap.length < 40 && !/[;.\d]/u.test(gap);
}

function writeHours(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return rest === 0 ? `${String(hours)} giờ` : `${String(hours)} giờ ${String(rest)} phút`;
}
