import type { Document } from "../../core/model/document";
import type { FigureVerdict, Report } from "../../core/model/report";
import { rememberLast } from "./remember-last";

/** A line of a document, for showing: a paragraph may be several where a page break cut it. */
export interface TextLine {
  /** Where it begins in the document's text. */
  readonly start: number;
  readonly kind: "heading" | "paragraph" | "list-item" | "footnote" | "table";
  readonly runs: readonly TextRun[];
}

/** A stretch of a line: plain words, or (part of) a figure with its verdict. */
export interface TextRun {
  readonly text: string;
  /** Index in `report.figures.items`; null for plain words. */
  readonly figure: number | null;
  readonly verdict: FigureVerdict["verdict"] | null;
}

/** The document's text, line by line, with the figures that the report judged in it; all plain before a check. */
export function layOutText(document: Document, report: Report | null): readonly TextLine[] {
  return layOut(document, report?.figures.items ?? NONE);
}

const NONE: readonly FigureVerdict[] = [];

const layOut = rememberLast((document: Document, items: readonly FigureVerdict[]): readonly TextLine[] => {
  const kinds = listLineKinds(document);
  const marks = listMarks(document.name, items);
  const lines: TextLine[] = [];
  let next = 0;
  let start = 0;
  for (const text of document.text.split("\n")) {
    const end = start + text.length;
    const runs: TextRun[] = [];
    let at = start;
    while (next < marks.length && (marks[next]?.start ?? end) < end) {
      const mark = marks[next];
      if (!mark) break;
      const from = Math.max(mark.start, at);
      const to = Math.min(mark.end, end);
      if (from > at) runs.push(plain(document.text.slice(at, from)));
      if (to > from)
        runs.push({ text: document.text.slice(from, to), figure: mark.figure, verdict: mark.verdict });
      at = Math.max(at, to);
      // A figure cut by a line's end goes on in the next line.
      if (mark.end > end) break;
      next++;
    }
    if (at < end) runs.push(plain(document.text.slice(at, end)));
    if (text.trim() !== "") lines.push({ start, kind: kinds(start), runs });
    start = end + 1;
  }
  return lines;
});

interface FigureMark {
  readonly start: number;
  readonly end: number;
  readonly figure: number;
  readonly verdict: FigureVerdict["verdict"];
}

/** In reading order; of two that overlap, the second keeps what the first leaves. */
function listMarks(document: string, items: readonly FigureVerdict[]): readonly FigureMark[] {
  return items
    .flatMap(({ at, verdict }, figure) =>
      at.kind === "text" && at.document === document
        ? [{ start: at.start, end: at.end, figure, verdict }]
        : [],
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function plain(text: string): TextRun {
  return { text, figure: null, verdict: null };
}

/** Answers what kind of block begins before an offset and holds it; asked for from left to right. */
function listLineKinds({ blocks }: Document): (start: number) => TextLine["kind"] {
  const spans = blocks
    .flatMap((block) => block.pieces.map(({ start, end }) => ({ start, end, kind: block.kind })))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return (start) => {
    while (next + 1 < spans.length && (spans[next]?.end ?? 0) <= start) next++;
    const span = spans[next];
    return span && span.start <= start ? span.kind : "paragraph";
  };
}
