import type { Sentence } from "../../model/claim";
import type { Elapsed } from "./elapsed";
import { isSlipOfYears } from "./is-slip-of-years";

/**
 * Finds "từ năm 1990 đến năm 2024 …, tròn 24 năm", "thành lập năm 2001 … kỷ niệm 34 năm", "sinh năm 1958 … ở tuổi 76". A year more or less
 * is right. Where any two years of the passage are so far apart, that is the reading; where none are, it is told beside its
 * own "từ năm … đến năm …", or where a digit of it explains it.
 */
export function* findElapsedYears(sentence: Sentence, earlier: readonly Sentence[]): Iterable<Elapsed> {
  const { lower } = sentence;
  const own = listYears(sentence);
  const stretches = listStretches(lower);
  if (stretches.length === 0) return;
  const years = [...earlier.flatMap(listYears), ...own].slice(-MOST_YEARS);
  for (const { from, to, said, age } of stretches) {
    const born = age ? findBirth(years, sentence, from) : null;
    const pairs = years
      .filter((a) => (age ? a === born || (born === null && a.born) : !a.born))
      .flatMap((a) => years.filter((b) => b.year > a.year && !(b.born && age)).map((b) => ({ a, b })));
    const beside = age
      ? undefined
      : pairs.find(({ a, b }) => own.includes(a) && isBeside(sentence, a, b, from, to));
    if ((beside ? [beside] : pairs).some(({ a, b }) => isApart(a, b, said))) continue;
    const started = pairs.filter(({ a }) => age || a.begins);
    const [first] = started;
    // Several births or beginnings: whose years they are cannot be told.
    const same = started.every(({ a }) => a.year === first?.a.year);
    // The time spoken of is the year named last before it, unless "đến nay" means a later one.
    const now = years
      .filter((each) => (each.sentence !== sentence || each.at < from) && !(each.born && age))
      .at(-1);
    const slip = started.find(({ a, b }) => same && b === now && isSlipOfYears(said, b.year - a.year));
    const later = slip && now && slip.a.year + said > now.year && isTillNow(sentence, now, from);
    const told = beside ?? (later === true ? undefined : slip);
    if (!told) continue;
    const [begin, end] = [String(told.a.year), String(told.b.year)];
    const expected = `${String(told.b.year - told.a.year)} ${age ? "tuổi" : "năm"}`;
    yield { sentence, from, to, expected, begin, end };
  }
}

const MOST_YEARS = 10;
const YEARS_LONG =
  /(?<!\p{L})(?:tròn|đúng|đã(?: có| được| qua)?|suốt|tức(?: là)?|tổng cộng|kỷ niệm|qua|sau|hơn|gần)\s(\d{1,3}) năm(?! (?:liền|liên tục|liên tiếp|qua|trước|sau|nay|gần đây|\d))(?!\p{L})/gu;
const AGE =
  /(?:(?<!\p{L})(?:đã|khi|lúc|nay|tròn|vừa|hưởng thọ|thọ)\s(\d{1,3}) tuổi(?! đảng)|(?<=sinh năm \d{4}, )(\d{1,3}) tuổi|(?<!\p{L})ở tuổi (\d{1,3}))(?![\p{L}\d])/gu;

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly said: number;
  readonly age: boolean;
}

function listStretches(lower: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const [pattern, age] of [
    [YEARS_LONG, false],
    [AGE, true],
  ] as const)
    for (const match of lower.matchAll(pattern)) {
      const said = Number(match[1] ?? match[2] ?? match[3]);
      if (said >= 3) found.push({ from: match.index, to: match.index + match[0].length, said, age });
      if (found.length >= MOST_YEARS) return found;
    }
  return found;
}

interface YearOf {
  readonly sentence: Sentence;
  readonly at: number;
  readonly year: number;
  /** Something begins with it: "từ năm 1990", "thành lập năm 2001". */
  readonly begins: boolean;
  readonly born: boolean;
}

function listYears(sentence: Sentence): readonly YearOf[] {
  const { lower } = sentence;
  const found: YearOf[] = [];
  for (const match of lower.matchAll(/(?<![\d.,])(?:19|20)\d{2}(?![\d.,]\d|\d|\/[\p{L}])/gu)) {
    const before = lower.slice(Math.max(0, match.index - 40), match.index);
    // The year of a document's number or date is that of its signing.
    if (/(?:quyết định|nghị quyết|kế hoạch|công văn|thông tư|nghị định|luật)[^,;.]{0,200}$/u.test(before))
      continue;
    found.push({
      sentence,
      at: match.index,
      year: Number(match[0]),
      begins: BEGINS.test(before),
      born: /(?<!\p{L})sinh (?:năm|ngày)[\s\d/]*$/u.test(before),
    });
    if (found.length >= MOST_YEARS) break;
  }
  return found;
}

const BEGINS =
  /(?<!\p{L})(?:từ|thành lập|ra đời|gia nhập|tham gia|vào (?:đảng|ngành)|nhập ngũ|bắt đầu|khởi công|công tác)(?!\p{L})[^,;.\d]{0,24}[\d/]{0,6}$/u;

/** Months are left out, and the first and the last year both count. */
function isApart(a: YearOf, b: YearOf, said: number): boolean {
  return Math.abs(b.year - a.year - said) <= 1;
}

/** The birth told last before an age, in the same clause: "bà …, sinh năm 1956, 68 tuổi". */
function findBirth(years: readonly YearOf[], sentence: Sentence, from: number): YearOf | null {
  const last = years.filter((each) => each.born && each.sentence === sentence && each.at < from).at(-1);
  return last && !/[;.]/u.test(sentence.lower.slice(last.at, from)) ? last : null;
}

/** "Năm 2012 ông nghỉ hưu; đến nay ở tuổi 73": the year of the report is not named. */
function isTillNow({ lower }: Sentence, now: YearOf, from: number): boolean {
  if (now.sentence.lower !== lower && OF_REPORT.test(now.sentence.lower)) return false;
  const begin = now.sentence.lower === lower ? now.at : 0;
  return /(?<!\p{L})nay(?!\p{L})/u.test(lower.slice(begin, from + 12));
}

/** "Năm 2024 xã mừng thọ 12 cụ": a sentence before that tells of the year, and of nobody's life. */
const OF_REPORT = /^\s*(?:trong )?năm \d{4},? (?!ông |bà |anh |chị |cụ |thầy |cô |tôi )\p{L}/u;

/** "từ năm 1990 đến năm 2024 …, tròn 24 năm": no other number between. */
function isBeside({ lower }: Sentence, a: YearOf, b: YearOf, from: number, to: number): boolean {
  if (a.sentence !== b.sentence || !a.begins) return false;
  if (!/^\s?(?:đến|-|tới)(?: hết)?(?: năm)?\s?$/u.test(lower.slice(a.at + 4, b.at))) return false;
  const gap = from > b.at ? lower.slice(b.at + 4, from) : lower.slice(to, a.at);
  return gap.length < 70 && !/[;.\d]/u.test(gap);
}
