import type { TextSpan } from "../../core/model/document";

/** Lines that belong together: a paragraph's, or a table's. */
export interface LineGroup {
  /** Does it follow the group before it without an empty line? Then no page break parts them. */
  readonly adjacent: boolean;
  readonly pieces: readonly TextSpan[];
  readonly cells?: readonly (readonly string[])[];
  readonly cellSpans?: readonly (readonly TextSpan[])[];
}

/** Parts the text at blank lines, list marks and line ends that no line wrap explains; tab-separated rows are tables. */
export function* splitLines(text: string): Iterable<LineGroup> {
  let run: Line[] = [];
  for (const line of listLines(text)) {
    if (line.end > line.start) {
      run.push(line);
      continue;
    }
    yield* splitRun(run);
    run = [];
  }
  yield* splitRun(run);
}

/** Does a line begin something of its own: a list mark, a heading's number, a footnote's mark? */
function beginsAfresh(line: string): boolean {
  return (
    /^(?:[-+•–*#]|\*{1,3})\s*\S/u.test(line) ||
    /^(?:[IVXLC]{1,6}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])\s{0,2}[-.)/]\s{0,2}\p{Lu}/u.test(line) ||
    SUPERSCRIPT.test(line)
  );
}

const SUPERSCRIPT = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]/u;

/** Past this width a line is a whole paragraph, not a wrapped line. */
const WIDEST_WRAP = 140;
/** No page is so narrow that its lines end here: short lines are ended by hand. */
const NARROWEST_WRAP = 60;

interface Line extends TextSpan {
  /** Where `raw` begins; `start` and `end` are those of the trimmed text. */
  readonly rawStart: number;
  readonly raw: string;
  readonly text: string;
}

function* listLines(text: string): Iterable<Line> {
  let start = 0;
  while (start <= text.length) {
    const found = text.slice(start, start + 1) === "" ? -1 : nextLineEnd(text, start);
    const end = found < 0 ? text.length : found;
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    const from = start + (raw.length - raw.trimStart().length);
    yield {
      start: from,
      end: trimmed === "" ? from : from + trimmed.length,
      rawStart: start,
      raw,
      text: trimmed,
    };
    start = end + 1;
  }
}

function nextLineEnd(text: string, start: number): number {
  LINE_END.lastIndex = start;
  return LINE_END.exec(text)?.index ?? -1;
}

const LINE_END = /[\n\f\v\u2028\u2029]/gu;

function* splitRun(run: readonly Line[]): Iterable<LineGroup> {
  let at = 0;
  while (at < run.length) {
    let end = at;
    while (run[end]?.raw.includes("\t")) end++;
    const rows = run.slice(at, end);
    const found = rows.map(splitCells);
    if (rows.length > 1 && found.some((row) => row.cells.length > 2)) {
      yield {
        adjacent: at > 0,
        pieces: rows.map(toSpan),
        cells: found.map((row) => row.cells),
        cellSpans: found.map((row) => row.spans),
      };
      at = end;
      continue;
    }
    end = Math.max(end, at + 1);
    while (end < run.length && !startsTable(run, end)) end++;
    yield* splitParagraphs(run.slice(at, end), at > 0);
    at = end;
  }
}

/** The tab-separated cells of a line, trimmed, and where each stands. */
function splitCells({ raw, rawStart }: Line): {
  readonly cells: readonly string[];
  readonly spans: readonly TextSpan[];
} {
  const cells: string[] = [];
  const spans: TextSpan[] = [];
  let at = rawStart;
  for (const part of raw.split("\t")) {
    const cell = part.trim();
    const start = cell === "" ? at : at + part.length - part.trimStart().length;
    cells.push(cell);
    spans.push({ start, end: start + cell.length });
    at += part.length + 1;
  }
  return { cells, spans };
}

function startsTable(run: readonly Line[], at: number): boolean {
  const [first, second] = [run[at]?.raw ?? "", run[at + 1]?.raw ?? ""];
  return first.includes("\t") && second.includes("\t") && /\t.*\t/u.test(first + second);
}

function* splitParagraphs(lines: readonly Line[], adjacent: boolean): Iterable<LineGroup> {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  let group: Line[] = [];
  let follows = adjacent;
  for (const line of lines) {
    const previous = group.at(-1);
    if (previous && !isWrapped(previous, line, width, lines.length)) {
      yield { adjacent: follows, pieces: group.map(toSpan) };
      group = [];
      follows = true;
    }
    group.push(line);
  }
  if (group.length > 0) yield { adjacent: follows, pieces: group.map(toSpan) };
}

/** "Chi thường xuyên ........ 7.215 triệu đồng": a row of its own. */
const LED_BY_DOTS = /(?:(?<!\.)\.{4,}|(?<!…)…{2,})\s{0,3}\d/u;

/** A line goes on where the next begins in lower case, or where its first word would not have fitted any more. */
function isWrapped(line: Line, next: Line, width: number, lines: number): boolean {
  if (beginsAfresh(next.text) || LED_BY_DOTS.test(line.text) || LED_BY_DOTS.test(next.text)) return false;
  if (/^[.,;:…)]/u.test(next.text)) return true;
  if (/^\p{Ll}/u.test(next.text)) return !/[.!?]$/u.test(line.text) || line.text.length > width * 0.85;
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return false;
  // Two lines alone may be a headline and its first sentence.
  if (lines < 3 && (line.text.length < 60 || line.text.length < width || /[.!?:;]$/u.test(line.text)))
    return false;
  const firstWord = /^\S+/u.exec(next.text)?.[0].length ?? 0;
  return line.text.length + 1 + firstWord > width * 0.9;
}

function toSpan({ start, end }: TextSpan): TextSpan {
  return { start, end };
}
