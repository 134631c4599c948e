import { isFigure, type PdfLine } from "./pdf-line";

/** Lines of a page that are read in one way. */
export interface Region {
  readonly kind: "text" | "table";
  readonly lines: readonly PdfLine[];
}

/** Parts the lines of a page into running text and tables; two columns of words are read one after the other. */
export function findRegions(lines: readonly PdfLine[]): readonly Region[] {
  const regions: Region[] = [];
  let text: PdfLine[] = [];
  const flush = (): void => {
    if (text.length > 0) regions.push({ kind: "text", lines: text });
    text = [];
  };
  let at = 0;
  while (at < lines.length) {
    const end = findRunEnd(lines, at);
    const run = lines.slice(at, end);
    if (run.filter(isRow).length > 1 || isLabelled(run)) {
      flush();
      regions.push({ kind: "table", lines: run });
      at = end;
    } else if (end > at && run.every(isSplit)) {
      flush();
      regions.push({ kind: "text", lines: run.map((line) => pick(line, 0)) });
      regions.push({ kind: "text", lines: run.map((line) => pick(line, 1)) });
      at = end;
    } else {
      const line = lines[at];
      if (line) text.push(line);
      at++;
    }
  }
  flush();
  return regions;
}

/** Of single words between the rows of a table: the lines of a cell that is higher than the others. */
const MOST_SINGLE = 10;

/** Where a run of lines in columns ends; `from` itself where none begins there. */
function findRunEnd(lines: readonly PdfLine[], from: number): number {
  let end = from;
  let singles = 0;
  const left = lines[from]?.x ?? 0;
  const width = lines.reduce((widest, line) => Math.max(widest, line.right), 0) - left;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    if (line.segments.length > 1) {
      end = at + 1;
      singles = 0;
    } else if (at === from || ++singles > MOST_SINGLE || line.right - left > width * 0.55) break;
  }
  return end;
}

function isRow({ segments }: PdfLine): boolean {
  return segments.length > 2 && segments.filter((each) => isFigure(each.text)).length > 1;
}

/** Words on the left and on the right, and a wide gap between: heads and signatures stand so. */
function isSplit({ segments, size }: PdfLine): boolean {
  const [left, right, ...others] = segments;
  return left !== undefined && right !== undefined && others.length === 0 && right.x - left.right > 2 * size;
}

/** Words on the left and a number on the right, line after line. */
function isLabelled(run: readonly PdfLine[]): boolean {
  const pairs = run.filter((line) => line.segments.length === 2);
  const numbered = pairs.filter((line) => isFigure(line.segments[1]?.text ?? ""));
  return run.length > 2 && numbered.length >= run.length * 0.7;
}

function pick(line: PdfLine, index: number): PdfLine {
  const segment = line.segments[index];
  if (!segment) return line;
  return { ...line, x: segment.x, right: segment.right, segments: [segment], text: segment.text };
}
