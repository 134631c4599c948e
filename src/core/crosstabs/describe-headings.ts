import { foldToneStyle } from "../base/fold-text";
import { encode, type Attribute } from "./entry-list";

/** A line between entries, and the numbering before it ("II"). */
export interface HeadingLine {
  readonly row: number;
  readonly text: string;
  readonly mark: string;
}

/**
 * What the lines above the entries say of them. Lines numbered in one manner ("I", "II") are one attribute, those numbered
 * in another ("A", "B"; "1.") one of their own.
 */
export function describeHeadings(
  entries: readonly number[],
  lines: readonly HeadingLine[],
): readonly Attribute[] {
  const manners = new Map<string, HeadingLine[]>();
  let before = "";
  for (const line of lines) {
    const sign = signOf(line);
    // "I" after "H" is the next letter.
    const isNext = sign.length === 1 && before.length === 1 && isAfter(sign, before);
    const manner = isNext ? "letter" : mannerOf(sign);
    if (manner !== "number") before = sign;
    manners.set(manner, [...(manners.get(manner) ?? []), line]);
  }
  const attributes: Attribute[] = [];
  let column = -1;
  for (const own of manners.values()) {
    if (own.length < 2) continue;
    let next = 0;
    let current = "";
    const values = entries.map((row) => {
      for (let line = own[next]; line && line.row < row; line = own[++next]) current = line.text;
      return current;
    });
    attributes.push(encode(column--, "heading", values, foldToneStyle));
  }
  return attributes;
}

function signOf({ text, mark }: HeadingLine): string {
  return mark || (/^\s*\(?([IVX]{1,5}|\d{1,3}|[A-Za-zĐđ])\s?[.)]/u.exec(text)?.[1] ?? "");
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVXY";

/** The next letter, whether Đ and J are counted or not. */
function isAfter(sign: string, before: string): boolean {
  const [own, last] = [LETTERS.indexOf(sign), LETTERS.indexOf(before)];
  return own > 0 && last > 0 && (own === last + 1 || (own === last + 2 && LETTERS[own - 1] === "J"));
}

function mannerOf(sign: string): string {
  if (/^[IVX]+$/u.test(sign)) return "roman";
  if (/^\d+$/u.test(sign)) return "number";
  return /^\p{L}$/u.test(sign) ? "letter" : "none";
}
