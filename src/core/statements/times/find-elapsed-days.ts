import type { Sentence } from "../../model/claim";
import type { Elapsed } from "./elapsed";
import { findDays, type WrittenDay } from "./read-moments";

/**
 * Finds "trong 3 ngày, từ ngày 11/11 đến ngày 15/11/2025" and "công bố ngày 08/9/2025; … kết thúc ngày 17/10/2025, tức là sử dụng
 * đúng 30 ngày". With both ends, without one, or without Saturdays and Sundays are all right; "đến hết ngày" counts both ends.
 * Days of work are not judged.
 */
export function* findElapsedDays(sentence: Sentence, earlier: readonly Sentence[]): Iterable<Elapsed> {
  const { lower } = sentence;
  const stretches = [...lower.matchAll(STRETCH)].slice(0, 20);
  if (stretches.length === 0) return;
  const own = listDays(sentence);
  const before = earlier.flatMap(listDays);
  for (const match of stretches) {
    const [from, to, said] = [match.index, match.index + match[0].length, Number(match[1])];
    if (
      /(?:hơn|gần|khoảng|dưới|trên|ít nhất|tối đa|không quá)\s$/u.test(
        lower.slice(Math.max(0, from - 12), from),
      )
    )
      continue;
    const onEnd = ON_END.test(lower.slice(Math.max(0, from - 30), from));
    const days = [...before, ...own].slice(-MOST_DAYS);
    const pairs = days.flatMap((a, at) => days.slice(at + 1).map((b) => ({ a, b })));
    if (pairs.some((pair) => lengthsOf(pair.a.day, pair.b.day, isThrough(pair), onEnd).has(said))) continue;
    const beside = pairs.find(({ a, b }) => own.includes(a) && isBeside(lower, a.day, b.day, from, to));
    const concluded = CONCLUDED.test(lower.slice(Math.max(0, from - 40), from));
    const last = concluded
      ? pairs.filter(({ b }) => b === days.at(-1) && b.sentence === sentence).at(-1)
      : undefined;
    const told = beside ?? (last && last.a.day.days < last.b.day.days ? last : undefined);
    if (!told) continue;
    const count = Math.abs(told.b.day.days - told.a.day.days);
    const [begin = "", end = ""] = [told.a, told.b].map((each) =>
      each.sentence.text.slice(each.day.from, each.day.to),
    );
    const least = isThrough(told) ? "" : `${String(count)}–`;
    yield { sentence, from, to, expected: `${least}${String(count + 1)} ngày`, begin, end };
  }
}

const MOST_DAYS = 8;
const STRETCH = /(?<![\d.,/-])(\d{1,3}) ngày(?! (?:làm việc|công|đêm|tuổi|trước|sau|\d))(?!\p{L})/gu;
/** No day is left out. */
const ON_END = /(?<!\p{L})(?:liên tục|liền|liên tiếp)(?!\p{L})[^,;.\d]*$/u;
/** It is said to be worked out from the days just told. */
const CONCLUDED = /(?<!\p{L})(?:tức(?: là)?|như vậy|tính ra|tổng cộng)(?: [\p{L}]+){0,4}\s$/u;

interface DayOf {
  readonly day: WrittenDay;
  readonly sentence: Sentence;
}

interface DayPair {
  readonly a: DayOf;
  readonly b: DayOf;
}

/** "từ ngày 04/5 đến hết ngày 07/5": the last day counts. */
function isThrough({ a, b }: DayPair): boolean {
  const gap = a.sentence === b.sentence ? a.sentence.lower.slice(a.day.to, b.day.from) : "";
  return gap.length < 24 && /(?<!\p{L})đến hết(?!\p{L})/u.test(gap);
}

function listDays(sentence: Sentence): readonly DayOf[] {
  const { lower } = sentence;
  // Of documents the dates say when they were signed.
  return findDays(lower)
    .filter(({ from }) => !/(?:-|\/)[\p{L}\d-]{1,20},?\s$/u.test(lower.slice(Math.max(0, from - 24), from)))
    .map((day) => ({ day, sentence }));
}

/** A course of ten days leaves out a weekend; of longer times nobody counts the days of work without saying so. */
const MOST_OF_WORK = 14;

/** Every number of days that the time from one to the other may be called. */
function lengthsOf(a: WrittenDay, b: WrittenDay, through: boolean, onEnd: boolean): ReadonlySet<number> {
  const count = Math.abs(b.days - a.days);
  const lengths = new Set(through ? [count + 1] : [count, count + 1]);
  if (count > MOST_OF_WORK || onEnd) return lengths;
  const weeks = Math.floor((count + 1) / 7);
  let work = 5 * weeks;
  const first = Math.min(a.days, b.days) === a.days ? a.weekday : b.weekday;
  for (let at = 7 * weeks; at <= count; at++) if (((first - 1 + at) % 7) + 1 < 6) work++;
  return through ? lengths.add(work) : lengths.add(work).add(work - 1);
}

/** "từ ngày … đến ngày …" or "… - …", and right behind or before it the stretch. */
function isBeside(lower: string, a: WrittenDay, b: WrittenDay, from: number, to: number): boolean {
  if (!/^,?\s?(?:đến|-|tới)\s?(?:hết\s|ngày\s){0,2}$/u.test(lower.slice(a.to, b.from))) return false;
  const behind = from > b.to;
  const gap = behind ? lower.slice(b.to, from) : lower.slice(to, a.from);
  if (behind)
    return (
      /^(?:\s?\(\s?|,?\s(?:tức(?: là)?|trong|tổng cộng|là|kéo dài|đúng)\s)$/u.test(gap) ||
      (FROM.test(lower.slice(Math.max(0, a.from - 24), a.from)) &&
        /^,?\s[^\d,;.()]{0,40}$/u.test(gap) &&
        !OTHER_TIME.test(gap))
    );
  return /^(?: \p{L}+){0,4}(?:,|\s\(|:)?\s?(?:kể )?(?:từ\s(?:\p{L}+\s){0,3})?(?:ngày\s)?$/u.test(gap);
}

/** "Từ sáng ngày …": both ends are told. */
const FROM = /(?<!\p{L})từ\s(?:\p{L}+\s){0,3}$/u;
/** Days of something else than the time from one to the other. */
const OTHER_TIME =
  /(?<!\p{L})(?:mỗi|bình quân|trước|sau|hạn|quá|chậm|muộn|sớm|nghỉ|còn|thêm|tăng|giảm|hơn|kém|nhất)(?!\p{L})/u;
