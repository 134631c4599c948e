import { writeNumber } from "../base/number-text";

/** Writes a figure as another is written: `1.663` keeps its dots, `04` its zero, `98,2%` its sign. `null`: in words. */
export function writeLike(written: string, value: number): string | null {
  const match = /^(\d[\d.,]*)(\s?%)?$/u.exec(written);
  if (!match) return null;
  const [, digits = "", sign = ""] = match;
  const plain = writeNumber(value, "vi");
  const ungrouped = /^\d{4,}$/u.test(digits) ? plain.replaceAll(".", "") : plain;
  const padded = /^0\d+$/u.test(digits) ? ungrouped.padStart(digits.length, "0") : ungrouped;
  return padded + sign;
}
