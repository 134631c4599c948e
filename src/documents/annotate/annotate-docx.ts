import type { Result } from "../../core/base/result";
import type { DocumentError } from "../../ports/document-error";
import type { AnnotatedFile } from "../../ports/document-reader";
import { guardDocument } from "../docx/document-fault";
import type { DocxDocument, DocxRun } from "../docx/docx-document";
import { saveChanged } from "../../hosts/package/save-changed";
import { spliceBytes } from "../../hosts/package/splice";
import { addComments, nextCommentId, type Author, type Comment } from "./comments-part";
import { findNoteCall } from "./find-note-call";
import { readNaming, type Naming } from "./naming";
import { findEndBreak, findStartBreak, type RunBreak } from "./run-break";
import { spliceMarkers, type Marker } from "./splice-markers";

/** A remark on a stretch of the document's plain text; each string is a paragraph of the comment. */
export interface Remark {
  readonly start: number;
  readonly end: number;
  readonly text: readonly string[];
  /** The same for words in a footnote or endnote, which Word cannot comment: it then stands at the note's mark. */
  readonly textAtNote: readonly string[];
}

/**
 * The bytes of the same `.docx` with a Word comment on each remark, and how many there are. Its text, its own comments
 * and every other part stay as they are; without remarks it is the file itself.
 */
export function annotateDocx(
  docx: DocxDocument,
  bytes: Uint8Array,
  remarks: readonly Remark[],
  author: Author,
): Result<AnnotatedFile, DocumentError> {
  // Parts that reading passes by may be damaged: the comments there are, the list of contents.
  return guardDocument(docx.document.name, () => annotate(docx, bytes, remarks, author));
}

function annotate(
  docx: DocxDocument,
  bytes: Uint8Array,
  remarks: readonly Remark[],
  author: Author,
): AnnotatedFile {
  const { package: parts, main } = docx;
  const content = parts.readUtf8(main);
  if (!content) throw new Error("a document that was read has a main part");
  const naming = readNaming(content);
  const first = nextCommentId(parts, main);
  const markers: Marker[] = [];
  const comments: Comment[] = [];
  const inOrder = [...remarks].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const remark of inOrder) {
    const id = first + comments.length;
    const anchor = findAnchor(docx, main, content, remark);
    if (!anchor) continue;
    markers.push({ at: anchor.from, xml: openRange(id, naming), kind: "start" });
    markers.push({ at: anchor.to, xml: closeRange(id, naming), kind: "end" });
    comments.push({ id, text: anchor.atNote ? remark.textAtNote : remark.text });
  }
  if (comments.length === 0) return { bytes, comments: 0 };
  parts.write(main, spliceBytes(content, spliceMarkers(content, markers, naming.prefix)));
  addComments(parts, main, comments, author, naming);
  return { bytes: saveChanged(parts), comments: comments.length };
}

interface Anchor {
  readonly from: RunBreak;
  readonly to: RunBreak;
  readonly atNote: boolean;
}

/** Where a comment's range begins and ends; null where no run of the document holds the words. */
function findAnchor(
  { runs, package: parts }: DocxDocument,
  main: string,
  content: Uint8Array,
  { start, end }: Remark,
): Anchor | null {
  const touched = listTouched(runs, start, end);
  const [first] = touched;
  if (!first) return null;
  if (first.part !== main) {
    const note = parts.readUtf8(first.part);
    const call = note && findNoteCall(note, first.runStart, content);
    return call ? { from: outside(call.start), to: outside(call.end), atNote: true } : null;
  }
  const own = touched.filter((run) => run.part === main);
  const last = own.at(-1) ?? first;
  return {
    from: findStartBreak(content, runs, first, Math.max(start, first.start)),
    to: findEndBreak(content, runs, last, Math.min(end, last.end)),
    atNote: false,
  };
}

/** The runs that share a character with the stretch. They come in the order of the text. */
function listTouched(runs: readonly DocxRun[], start: number, end: number): readonly DocxRun[] {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let past = low;
  while ((runs[past]?.start ?? Infinity) < end) past++;
  return runs.slice(low, past);
}

function outside(at: number): RunBreak {
  return { kind: "between-runs", at };
}

function openRange(id: number, { prefix, attributePrefix, declaration }: Naming): string {
  return `<${prefix}commentRangeStart${declaration} ${attributePrefix}id="${id}"/>`;
}

function closeRange(id: number, { prefix, attributePrefix, declaration }: Naming): string {
  const name = `${declaration} ${attributePrefix}id="${id}"`;
  return `<${prefix}commentRangeEnd${name}/><${prefix}r><${prefix}commentReference${name}/></${prefix}r>`;
}
