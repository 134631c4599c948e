import type { Figure } from "../model/claim";
import type { Period } from "../model/period";

/** A period that a sentence names, and where. */
export interface NamedPeriod {
  readonly from: number;
  readonly to: number;
  readonly period: Period;
  readonly kind: Exclude<Figure["periodKind"], "none">;
}

/**
 * Finds the periods of a sentence: "từ năm 2020 đến đầu năm 2022" (partial), "giai đoạn 2020-2022", "năm 2020, năm
 * 2021", "6 tháng đầu năm 2021", "đến hết năm 2021" (as of). Terms of office and dates are none.
 */
export function readPeriods(lower: string): readonly NamedPeriod[] {
  const found: NamedPeriod[] = [];
  let at = 0;
  while (at < lower.length) {
    YEAR.lastIndex = at;
    const year = YEAR.exec(lower);
    if (!year) break;
    const named = readAround(lower, year.index);
    if (named) found.push(named);
    at = Math.max(named?.to ?? 0, year.index + 4);
  }
  return found;
}

const YEAR = /(?<![\d./,-])(?:19|20)\d{2}(?![\d])(?!\.\d)/gu;
const Y = String.raw`((?:19|20)\d{2})(?!\d)`;
const PART = String.raw`(?:đầu|giữa|cuối|hết|nửa đầu|6 tháng đầu|sáu tháng đầu|9 tháng đầu|9 tháng|6 tháng|quý \p{L}+)`;

/** Patterns that go on from a first year; the words that lead to it are read backwards. */
const RANGE = new RegExp(
  String.raw`${Y} ?(?:-|–|/|đến|tới|đến hết|cho đến) ?(?:(${PART}) )?(?:năm )?${Y}`,
  "uy",
);
const TO_NOW = new RegExp(String.raw`${Y} ?(?:-|đến|tới|cho đến) ?(?:nay|hiện nay)`, "uy");
const LIST = new RegExp(String.raw`${Y}(?:(?: ?,| và|; ?) ?(?:năm )?(?:19|20)\d{2}(?!\d)(?!\.\d))*`, "uy");

function readAround(lower: string, at: number): NamedPeriod | null {
  const before = lower.slice(Math.max(0, at - 48), at);
  if (/(?:nhiệm kỳ|khóa|tầm nhìn(?: đến)?(?: năm)?|tháng \d{1,2}(?: năm)?|\d ?[/.-])\s?$/u.test(before))
    return null;
  const lead = LEAD.exec(before);
  const words = lead?.[0] ?? "";
  const from = at - words.length;
  const range = matchAt(RANGE, lower, at);
  if (range) {
    const [first, last] = [Number(range[1]), Number(range[3])];
    if (last < first) return null;
    const partial = range[2] !== undefined && range[2] !== "hết" && range[2] !== "cuối";
    return {
      from,
      to: at + range[0].length,
      period: { from: first, to: last },
      kind: partial || isPartOfYear(words) ? "partial" : "span",
    };
  }
  const now = matchAt(TO_NOW, lower, at);
  if (now) return null;
  const list = matchAt(LIST, lower, at);
  const years = (list?.[0].match(/\d{4}/gu) ?? []).map(Number);
  const [first = 0] = years;
  if (years.length > 1 && !isRising(years)) return single(lower, at, from, words);
  if (years.length <= 1) return single(lower, at, from, words);
  return {
    from,
    to: at + (list?.[0].length ?? 4),
    period: { from: first, to: years.at(-1) ?? first },
    kind: "span",
  };
}

/** Words before a year that belong to the period, read from its end. */
const LEAD = new RegExp(
  String.raw`(?:(?:tính |kể )?(?:từ|đến|tới)(?: hết| cuối| đầu| giữa| nay)? )?(?:(?:trong )?(?:(?:hai|ba|\d{1,2}) năm |các năm |giai đoạn |những năm ))?(?:từ )?(?:(?:trong |trọn )?(?:${PART} ))?(?:năm )?\(?$`,
  "u",
);

function single(lower: string, at: number, from: number, words: string): NamedPeriod | null {
  const year = Number(lower.slice(at, at + 4));
  const named = /(?:năm|giai đoạn|từ|đến|hết|quý|tháng) $|\($/u.test(words);
  if (!named) return null;
  const kind = isPartOfYear(words) ? "partial" : /^(?:tính )?(?:đến|tới)/u.test(words) ? "as-of" : "span";
  return { from, to: at + 4, period: { from: year, to: year }, kind };
}

function isPartOfYear(words: string): boolean {
  return /(?:^|\s)(?:đầu|giữa|nửa đầu|\d tháng|sáu tháng|quý)(?:\s|$)/u.test(words);
}

function isRising(years: readonly number[]): boolean {
  return years.every((year, index) => index === 0 || year === (years[index - 1] ?? 0) + 1);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
