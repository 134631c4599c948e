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
  for (const line of lines) {
    const manner = mannerOf(line);
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

function mannerOf({ text, mark }: HeadingLine): string {
  const sign = mark || (/^\s*\(?([IVX]{1,5}|\d{1,3}|[A-Za-zĐđ])\s?[.)]/u.exec(text)?.[1] ?? "");
  if (/^[IVX]+$/u.test(sign)) return "roman";
  if (/^\d+$/u.test(sign)) return "number";
  return /^\p{L}$/u.test(sign) ? "letter" : "none";
}
