import { findEncodingFault } from "../../core/base/legacy-encoding";
import { isVietnameseSyllable } from "../../core/base/legacy-encoding-syllables";

/**
 * The text of a .csv or .txt: UTF-8 or UTF-16 by mark or by look, else one byte a letter: as Vietnamese Windows writes it (1258),
 * or with the letters of the old fonts (TCVN3, VNI), which are left as they are; `null` where it is no text.
 */
export function decodePlainText(bytes: Uint8Array): string | null {
  const wide = looksWide(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  // NUL stands in no text of single bytes.
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const windows = new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
    const latin = new TextDecoder("windows-1252").decode(bytes);
    return countSyllables(windows) >= countOldSyllables(latin) ? windows : latin;
  }
}

/** UTF-16 by its mark, or by the zeros of its ASCII letters. */
function looksWide(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // A few bytes prove nothing.
  if (bytes.length < 16) return null;
  const length = Math.min(bytes.length, 2000) & ~1;
  let [even, odd] = [0, 0];
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  if (odd * 3 > length / 2 && even === 0) return "utf-16le";
  return even * 3 > length / 2 && odd === 0 ? "utf-16be" : null;
}

/** Words with marks that are Vietnamese as they stand, less those that are not. */
function countSyllables(text: string): number {
  let count = 0;
  for (const word of listMarked(text)) count += isVietnameseSyllable(word) ? 1 : -1;
  return count;
}

/** The same once the old writing of each piece of text is read. */
function countOldSyllables(text: string): number {
  let count = 0;
  for (const line of text.slice(0, SAMPLE).split(/[\r\n;,\t"]+/u)) {
    const fault = findEncodingFault(line);
    if (fault) count += countSyllables(fault.text);
    else count += countSyllables(line);
  }
  return count;
}

function listMarked(text: string): readonly string[] {
  return (text.slice(0, SAMPLE).match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /[^\0-\u007f]/u.test(word));
}

const SAMPLE = 50_000;
