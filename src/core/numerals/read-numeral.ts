import { readWholeNumber } from "./number-words";

/** Reads a number as headings count: "05", "IV" in any case, "ba", "nhất"; `null` where it is none. */
export function readNumeral(written: string): number | null {
  const text = written.toLowerCase();
  if (/^\d+$/u.test(text)) return Number(text);
  if (/^[ivx]+$/u.test(text)) return readRoman(text);
  return text === "nhất" ? 1 : readWholeNumber(text);
}

function readRoman(text: string): number {
  const digits = Array.from(text, (letter) => ROMAN[letter] ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
