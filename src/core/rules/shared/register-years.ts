import { isYear } from "../../base/years";
import type { Period } from "../../model/period";
import type { CellValue } from "../../model/workbook";

/**
 * The year that a wrong one most likely was: a digit too many (22019), too few (221), two swapped (2201), an O for a 0,
 * two digits only (21), or words around it. Years of the period come first; `null` where two are as likely.
 */
export function suggestYear(value: CellValue, period: Period): number | null {
  const text = String(value).trim();
  const inWords = new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? []);
  const [only] = inWords;
  if (inWords.size > 1) return null;
  if (only !== undefined) return Number(only);
  const digits = text
    .replace(/^(?:năm|n\.?)\s*/iu, "")
    .replace(/[.,\s'’]/gu, "")
    .replace(/[Oo]/gu, "0")
    .replace(/[Il|]/gu, "1");
  if (!/^\d{2,6}$/u.test(digits)) return null;
  if (isYear(Number(digits))) return Number(digits);
  if (digits.length === 2) return within(2000 + Number(digits), period) ? 2000 + Number(digits) : null;
  for (const candidates of [oneEditAway(digits), replaceOne(digits)]) {
    const year = pickOnly(candidates.filter((each) => within(each, period))) ?? pickOnly(candidates);
    if (year !== null) return year;
  }
  return null;
}

/** The only year of the period that two swapped digits make of this one: 2012 for 2021. */
export function suggestSwapped(year: number, period: Period): number | null {
  return pickOnly(swapTwo(String(year)).filter((each) => within(each, period)));
}

export function within(year: number, period: Period): boolean {
  return year >= period.from && year <= period.to;
}

function oneEditAway(digits: string): readonly number[] {
  if (digits.length === 5)
    return toYears(Array.from(digits).map((_, at) => digits.slice(0, at) + digits.slice(at + 1)));
  if (digits.length === 4) return swapTwo(digits);
  if (digits.length === 3)
    return toYears([0, 1, 2, 3].flatMap((at) => DIGITS.map((digit) => insert(digits, at, digit))));
  return [];
}

function replaceOne(digits: string): readonly number[] {
  if (digits.length !== 4) return [];
  return toYears(
    [0, 1, 2, 3].flatMap((at) => DIGITS.map((digit) => digits.slice(0, at) + digit + digits.slice(at + 1))),
  );
}

function swapTwo(digits: string): readonly number[] {
  return toYears(
    [0, 1, 2].map(
      (at) => digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2),
    ),
  );
}

function insert(digits: string, at: number, digit: string): string {
  return digits.slice(0, at) + digit + digits.slice(at);
}

function toYears(texts: readonly string[]): readonly number[] {
  return texts.map(Number).filter((year) => isYear(year) && String(year).length === 4);
}

function pickOnly(years: readonly number[]): number | null {
  const [only, second] = new Set(years);
  return only !== undefined && second === undefined ? only : null;
}

const DIGITS = Array.from("0123456789");
