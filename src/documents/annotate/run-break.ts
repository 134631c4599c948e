import { decodeContent } from "./decode-content";
import type { DocxRun } from "../docx/docx-document";

/** A place of the main part, in bytes, where a comment's mark can be put, and what must be closed and opened for it. */
export type RunBreak =
  | { readonly kind: "between-runs"; readonly at: number }
  /** Between two elements of one run. */
  | { readonly kind: "between-elements"; readonly at: number; readonly run: DocxRun }
  /** Within the text of a `w:t`. */
  | { readonly kind: "in-text"; readonly at: number; readonly run: DocxRun };

/** The break before the character at `offset` of the plain text, which stands in `run`. */
export function findStartBreak(
  bytes: Uint8Array,
  runs: readonly DocxRun[],
  run: DocxRun,
  offset: number,
): RunBreak {
  if (offset === run.start && run.skipped === 0) {
    const earlier = runs[runs.indexOf(run) - 1];
    return earlier && isSameRun(earlier, run)
      ? { kind: "between-elements", at: run.elementStart, run }
      : { kind: "between-runs", at: run.runStart };
  }
  const at = findByte(bytes, run, offset);
  return at === null ? { kind: "between-elements", at: run.elementStart, run } : { kind: "in-text", at, run };
}

/** The break after the last character before `offset`, which stands in `run`. */
export function findEndBreak(
  bytes: Uint8Array,
  runs: readonly DocxRun[],
  run: DocxRun,
  offset: number,
): RunBreak {
  const at = offset === run.end ? null : findByte(bytes, run, offset);
  if (at !== null) return { kind: "in-text", at, run };
  const later = runs[runs.indexOf(run) + 1];
  return later && isSameRun(later, run)
    ? { kind: "between-elements", at: run.elementEnd, run }
    : { kind: "between-runs", at: run.runEnd };
}

function isSameRun(a: DocxRun, b: DocxRun): boolean {
  return a.part === b.part && a.runStart === b.runStart;
}

/**
 * The byte of the part at which the character at `offset` begins. The plain text is composed (NFC) and the file need
 * not be; `null` where the text of the element is not plain (a comment or CDATA within it), so that it cannot be cut.
 */
function findByte(bytes: Uint8Array, run: DocxRun, offset: number): number | null {
  if (run.contentEnd === run.contentStart) return null;
  const decoded = decodeContent(bytes.subarray(run.contentStart, run.contentEnd));
  if (!decoded) return null;
  let composed = 0;
  let at = run.skipped;
  for (const [letter] of decoded.text.slice(run.skipped).matchAll(LETTER)) {
    if (composed >= offset - run.start) break;
    composed += letter.normalize("NFC").length;
    at += letter.length;
  }
  const byte = decoded.bytes[at];
  return byte === undefined ? null : run.contentStart + byte;
}

/** A letter with the tone marks that follow it. */
const LETTER = /[^\p{M}]\p{M}*|\p{M}+/gu;
