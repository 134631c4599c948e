import { COUNTED_WORDS } from "../lexicon/counted-words";
import { startsWith } from "../lexicon/word-pattern";
import type { NotFigure } from "../model/claim";
import { classifyNumber } from "./classify-number";
import { readNumberWords, WORDS_START } from "./number-words";

/** A number as it stands in a sentence. */
export interface ScannedNumber {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly decimals: number;
  readonly step: number;
  readonly percent: boolean;
  readonly base?: number;
  /** Set on the ends of "5-7" and "từ 5 đến 7". */
  readonly range?: "low" | "high";
  readonly notFigure?: NotFigure;
}

/** What is known of a document's words beyond the sentence. */
export interface KnownWords {
  /** What tables call their rows, in lower case. */
  readonly rowNames: readonly string[];
  /** Words that bear numbers as names. */
  readonly numbered: ReadonlySet<string>;
}

const NOTHING_KNOWN: KnownWords = { rowNames: [], numbered: new Set() };

/** Reads every number of a sentence once, from left to right, in digits and in words. `first`: it opens its block. */
export function scanNumbers(
  text: string,
  lower: string,
  first: boolean,
  known: KnownWords = NOTHING_KNOWN,
): readonly ScannedNumber[] {
  const numbers: ScannedNumber[] = [];
  let at = 0;
  while (at < text.length) {
    const start = nextStart(lower, at);
    if (start < 0) break;
    const found = isDigit(text, start)
      ? scanDigits(text, lower, start, first, known)
      : scanWords(text, lower, start, known);
    if (found === null) {
      at = start + 1;
      while (!isDigit(text, at) && LETTER.test(text.charAt(at))) at++;
      continue;
    }
    numbers.push(found);
    if (numbers.length > MOST_NUMBERS) return [];
    at = found.to;
  }
  return markRanges(numbers, lower);
}

/** A sentence with more numbers than this is a table without tabs or a broken file: its numbers say nothing. */
const MOST_NUMBERS = 300;

const LETTER = /\p{L}/u;

/** A digit, or a word that a number may begin with. */
const START = new RegExp(`[0-9]|(?<!\\p{L})(?:${WORDS_START})(?!\\p{L})`, "gu");

function nextStart(lower: string, at: number): number {
  START.lastIndex = at;
  return START.exec(lower)?.index ?? -1;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

const PLAIN = String.raw`(?:\d{1,3}(?:\.\d{3})+(?!\d)(?:,\d{1,6}(?!\d))?|[1-9]\d{0,2}(?: \d{3})+(?![\d.,/]| \d)|\d+\.\d{1,2}(?![.\d])|\d+,\d{1,6}(?!\d|,\d)|\d+)`;
const DATE = /\d{1,2} ?\/ ?\d{1,2} ?\/ ?\d{2,5}(?!\d)|\d{1,2}([.-])\d{1,2}\1\d{4}(?!\d)/uy;
const MONTH = /(?:0?[1-9]|1[0-2]) ?\/ ?(?:19|20)\d{2}(?!\d)/uy;
const SYMBOL =
  /\d{1,5}(?: ?\/ ?\d{4,5})? {0,3}[-/] {0,3}\p{Lu}{2}[\p{L}\d]{0,12}(?: ?[-/] ?\p{Lu}[\p{L}\d]{0,12}){0,4}/uy;
const YEARS = /(?:19|20)\d{2} ?[-/] ?(?:(?:19|20)\d{2}|\d{2})(?!\d)(?!\.\d)/uy;
const YEAR_LIST = /(?:19|20)\d{2}(?=,(?:19|20)\d{2}(?!\d))/uy;
const RATIO = new RegExp(String.raw`(${PLAIN}) ?/ ?(${PLAIN})(?![\d/])`, "uy");
const NUMBER = new RegExp(PLAIN, "uy");
const SCALE = / ?(nghìn|ngàn|vạn|triệu|tỷ|tỉ|trăm|chục)(?!\p{L})/uy;

const SCALES: Readonly<Record<string, number>> = {
  chục: 10,
  trăm: 100,
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};

function scanDigits(
  text: string,
  lower: string,
  from: number,
  first: boolean,
  { numbered }: KnownWords,
): ScannedNumber {
  const fixed = (pattern: RegExp, reason: NotFigure): ScannedNumber | null => {
    const found = matchAt(pattern, text, from);
    if (!found) return null;
    return { from, to: from + found[0].length, ...parsePlain("0"), percent: false, notFigure: reason };
  };
  const known =
    fixed(SYMBOL, "document-number") ??
    fixed(DATE, "date") ??
    fixed(YEARS, "term") ??
    fixed(MONTH, "date") ??
    fixed(YEAR_LIST, "year");
  if (known) return known;
  const ratio = matchAt(RATIO, text, from);
  const number = ratio ?? matchAt(NUMBER, text, from);
  const written = ratio?.[1] ?? number?.[0] ?? text.charAt(from);
  let to = from + (number?.[0].length ?? 1);
  let read = parsePlain(written);
  if (!ratio && ENGLISH.test(written) && WHOLE_THING.test(lower.slice(to, to + 24)))
    read = { value: Math.round(read.value * 1000), decimals: 0, step: 1 };
  if (!ratio) ({ read, to } = scale(text, lower, read, to));
  const percent = /^ ?%/u.exec(text.slice(to, to + 2));
  if (percent) to += percent[0].length;
  const base = ratio?.[2] === undefined ? {} : { base: parsePlain(ratio[2]).value };
  const scanned = { from, to, ...read, percent: percent !== null, ...base };
  const inContext = { text, lower, from, to, written, value: read.value, first, numbered, ...base };
  const notFigure = classifyNumber(inContext);
  return notFigure === null ? scanned : { ...scanned, notFigure };
}

/** "1,234 mô hình": nobody counts models in thousandths, so the comma parts thousands. */
const ENGLISH = /^[1-9]\d{0,2}(?:,\d{3})+$/u;
const MEASURES: readonly string[] = ["đồng", "tấn", "tạ", "kg", "ha", "m", "m2", "m3", "km", "mét"];
const WHOLE_THING = startsWith(
  COUNTED_WORDS.filter((word) => !MEASURES.includes(word)),
  " ",
);

/** "70,9 tỷ", "2 triệu 500 nghìn", "1 tỷ 200 triệu", "2 tỷ rưỡi". */
function scale(text: string, lower: string, plain: Plain, end: number): { read: Plain; to: number } {
  let to = end;
  let read = plain;
  let smallest = Infinity;
  let total = 0;
  for (let next: Plain | null = plain; next !== null;) {
    const unit = matchAt(SCALE, lower, to);
    const factor = SCALES[unit?.[1] ?? ""];
    if (unit === null || factor === undefined || factor >= smallest) break;
    total += round(next.value * factor);
    smallest = factor;
    to += unit[0].length;
    if (next.decimals === 0 && lower.startsWith(" rưỡi", to)) {
      to += " rưỡi".length;
      return { read: { value: round(total + factor / 2), decimals: 0, step: factor / 10 }, to };
    }
    read = { value: round(total), decimals: 0, step: next.step * factor };
    // "1,2 triệu 500" is no compound; only whole parts go on.
    const more: RegExpExecArray | null = next.decimals === 0 ? matchAt(MORE, text, to) : null;
    next =
      more?.[1] !== undefined && SCALE_AHEAD.test(lower.slice(to + more[0].length, to + more[0].length + 8))
        ? parsePlain(more[1])
        : null;
    if (next && more) to += more[0].length;
  }
  return { read, to };
}

const MORE = / (\d{1,3})(?![\d.,/])/uy;
const SCALE_AHEAD = /^ ?(?:nghìn|ngàn|triệu|trăm)(?!\p{L})/u;

interface Plain {
  readonly value: number;
  readonly decimals: number;
  readonly step: number;
}

function parsePlain(written: string): Plain {
  const grouped = /^\d{1,3}(?:[. ]\d{3})+/u.test(written);
  const bare = grouped ? written.replace(/[. ]/gu, "") : written;
  const [, fraction = ""] = bare.split(/[.,]/u);
  return { value: Number(bare.replace(",", ".")), decimals: fraction.length, step: 10 ** -fraction.length };
}

/** Takes the binary noise off a product: 70,9 tỷ is 70.900.000.000. */
function round(value: number): number {
  return Math.abs(value) >= 1000 ? Math.round(value * 100) / 100 : value;
}

function scanWords(
  text: string,
  lower: string,
  from: number,
  { rowNames }: KnownWords,
): ScannedNumber | null {
  const read = readNumberWords(text, lower, from, rowNames);
  if (read === null) return null;
  const { value, to } = read;
  const notFigure = isSaidAgain(lower.slice(Math.max(0, from - 60), from), lower.slice(to, to + 20))
    ? "name"
    : classifyNumber({ text, lower, from, to, written: text.slice(from, to), value, first: false });
  const scanned = { from, to, value, decimals: 0, step: 1, percent: false };
  return notFigure === null ? scanned : { ...scanned, notFigure };
}

/** "12 (mười hai) suất", "500.000 đồng (bằng chữ: năm trăm nghìn đồng)": the number before it once more. */
function isSaidAgain(before: string, behind: string): boolean {
  if (/\d ?\($/u.test(before)) return behind.startsWith(")");
  return IN_WORDS.test(before) || (/\d đồng \($/u.test(before) && /^ đồng(?: chẵn)?\)/u.test(behind));
}

const IN_WORDS = /\d(?: \p{L}{1,12}){0,4} ?\((?:viết |ghi )?bằng chữ(?: là)? ?[:,]? ?$/u;

/** "5-7%", "10 - 15 triệu", "từ 5 đến 7 hộ": neither end is the figure itself. */
function markRanges(numbers: readonly ScannedNumber[], lower: string): readonly ScannedNumber[] {
  const ends = new Map<number, "low" | "high">();
  for (const [index, number] of numbers.entries()) {
    const next = numbers[index + 1];
    if (!next || number.notFigure || next.notFigure || next.from - number.to > 24) continue;
    const between = lower.slice(number.to, next.from);
    const led = /(?:^|\s)từ $/u.test(lower.slice(Math.max(0, number.from - 4), number.from));
    if (!/^ ?- ?$/u.test(between) && !(led && /^(?: \p{L}+){0,2} đến $/u.test(between))) continue;
    ends.set(index, "low").set(index + 1, "high");
  }
  if (ends.size === 0) return numbers;
  return numbers.map((number, index) => {
    const range = ends.get(index);
    return range === undefined ? number : { ...number, range };
  });
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
