import type { Block } from "../../core/model/document";
import type { LineGroup } from "./split-lines";

/** A group of lines and what it is; not yet put together with what a page break parted from it. */
export interface Chunk extends LineGroup {
  readonly kind: Block["kind"];
  readonly level: number;
  readonly note?: string;
  readonly text: string;
}

/**
 * Says what a group of lines is. `previous` is the body text before it, in which a footnote with a plain number as its
 * mark must have been called. `null`: a page number, nothing that is read.
 */
export function classifyChunk(group: LineGroup, plain: string, previous: string): Chunk | null {
  const text = group.pieces.map((piece) => plain.slice(piece.start, piece.end)).join(" ");
  if (group.cells) return { ...group, kind: "table", level: 0, text };
  if (/^-?\s?\d{1,3}\s?-?$/u.test(text)) return null;
  const note = readNoteMark(text, previous);
  if (note !== null) return { ...group, kind: "footnote", level: 0, note, text };
  const level = readHeadingLevel(text);
  if (level > 0) return { ...group, kind: "heading", level, text };
  return { ...group, kind: LIST_MARK.test(text) ? "list-item" : "paragraph", level: 0, text };
}

const LIST_MARK = /^(?:[-+•–]\s*\S|\*\s+\S|[a-zđ]\s?\)\s*\S|\d{1,2}\s{0,2}[-.)]\s{0,2}\p{L})/u;

function readNoteMark(text: string, previous: string): string | null {
  const raised = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/u.exec(text)?.[0];
  if (raised !== undefined) return raised.normalize("NFKC");
  const bracketed = /^\[(\d{1,3})\]/u.exec(text)?.[1];
  if (bracketed !== undefined) return bracketed;
  const plain = /^(\d{1,2})\s+\p{L}/u.exec(text)?.[1];
  return plain !== undefined && isCalled(plain, previous) ? plain : null;
}

/** `cụ thể tỉnh1:` calls note 1; `Covid-19` and `2021` call nothing. */
function isCalled(mark: string, text: string): boolean {
  return new RegExp(`\\p{Ll}["”)]?${mark}(?=[\\s.,:;)]|$)`, "u").test(text);
}

/** A longer numbered text is a point of a list, not a heading. */
const LONGEST_HEADING = 200;
const LONGEST_MARKED_HEADING = 140;

/** 1 for Roman parts and capitals, 2 for `1-` and `1.`, one more a step of `1.2.3`, 4 for `*…*` lines; 0: no heading. */
function readHeadingLevel(text: string): number {
  if (text.length > LONGEST_HEADING) return 0;
  const hashes = /^#{1,6}(?=\s)/u.exec(text)?.[0].length;
  if (hashes !== undefined) return hashes;
  const bare = text.replace(/^[\s*_-]+|(?<![\s*_])[\s*_]+$/gu, "");
  if (bare === "") return 0;
  // "* Đầu năm toàn xã có 164 hộ nghèo." is a point of a list: no heading ends as a sentence does.
  if (/^\*\s[^*]*[.;,]$/u.test(text)) return 0;
  const marked = text.length <= LONGEST_MARKED_HEADING;
  if (marked && (/^\*{1,3}\s?\p{L}/u.test(text) || /^-?\s?\*[^*]+\*:?$/u.test(text))) return 4;
  if (/^-/u.test(text)) return 0;
  if (/^(?:PHẦN|CHƯƠNG|MỤC)\s/iu.test(bare) && marked) return 1;
  if (/^[IVXLC]{1,6}\s{0,2}[-.)/]\s{0,2}\p{L}/u.test(bare)) return 1;
  const numbered = /^(\d{1,2}(?:\.\d{1,2}){0,3})\s{0,2}[-.)]?\s{0,2}\p{Lu}/u.exec(bare)?.[1];
  const closed = /^\d{1,2}(?:\.\d{1,2}){0,3}\s{0,2}[-.)]/u.test(bare) || /^\d{1,2}\.\d/u.test(bare);
  if (numbered !== undefined && closed && !/\.\s+\p{L}/u.test(bare.slice(numbered.length + 2)))
    return 1 + numbered.split(".").length;
  return isCapitals(bare) ? 1 : 0;
}

function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length >= 6 && text.length <= 160 && letters === letters.toUpperCase();
}
