import type { PdfLine } from "./pdf-line";

/** Measures of a document's running text, by which a new paragraph is known. */
export interface TextMeasure {
  readonly left: number;
  readonly right: number;
  /** From line to line within a paragraph. */
  readonly pitch: number;
  readonly size: number;
}

/** Measures the lines of running text of a page; `size` is that of the document. */
export function measureText(lines: readonly PdfLine[], size: number): TextMeasure {
  const gaps = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const gap = before ? line.y - before.y : 0;
    return gap > line.size * 0.8 && gap < line.size * 3 ? [gap] : [];
  });
  const left = lines.reduce((least, line) => Math.min(least, line.x), Infinity);
  const right = lines.reduce((most, line) => Math.max(most, line.right), 0);
  return { left, right, pitch: median(gaps) ?? size * 1.4, size };
}

/** Puts lines into paragraphs by their gaps, indents, marks and lengths. */
export function groupParagraphs(lines: readonly PdfLine[], measure: TextMeasure): readonly string[] {
  const paragraphs: string[] = [];
  let previous: PdfLine | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last === undefined || !previous || beginsParagraph(previous, line, measure))
      paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = joinLines(last, line.text);
    previous = line;
  }
  return paragraphs;
}

/** Joins the end of a line to the next: Vietnamese parts no words, so a hyphen or slash at the end is the writer's own. */
export function joinLines(first: string, second: string): string {
  return /[\p{L}\d][-/]$/u.test(first) ? first + second : `${first} ${second}`;
}

const MARKED =
  /^(?:[-+•–*]\s*\S|(?:[IVXLC]{1,6}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])\s{0,2}[-.)/]\s{0,2}\p{Lu})/u;

/** The symbol of a document that a line end parted from its "số": `01-HD/BCĐ`. */
const SYMBOL = /^\d{1,4}\s?[-/]\s?\p{Lu}[\p{Lu}\p{Ll}]*\s?[/-]/u;

function beginsParagraph(
  previous: PdfLine,
  line: PdfLine,
  { left, right, pitch, size }: TextMeasure,
): boolean {
  const gap = line.y - previous.y;
  if (gap <= 0 || gap > pitch * 1.25) return true;
  if (Math.abs(line.size - previous.size) > size * 0.12) return true;
  const isFull = previous.right > right - size * 2;
  if (/^[-–]\s\p{Ll}/u.test(line.text) && isFull && !/[.;:]$/u.test(previous.text)) return false;
  if (MARKED.test(line.text) && !SYMBOL.test(line.text)) return true;
  const indented = line.x > left + size && line.x > previous.x + size * 0.6;
  if (indented) return true;
  if (/^[\p{Ll},;.)…%]/u.test(line.text) || /(?:[\p{L}\d][-/]|,)$/u.test(previous.text)) return false;
  // Its first word would have fitted into the line before.
  const letter = (line.right - line.x) / Math.max(line.text.length, 1);
  const word = (/^\S+/u.exec(line.text)?.[0].length ?? 0) + 1;
  return previous.right + word * letter < right - size;
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}
