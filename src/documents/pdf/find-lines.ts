import {
  isFigure,
  type PdfItem,
  type PdfLine,
  type PdfPage,
  type PdfSegment,
  type PdfWords,
} from "./pdf-line";

/** Puts the items of a page into lines, from top to bottom. Small raised figures become `¹²³` of the line they rise from. */
export function findLines({ items }: PdfPage, page: number): readonly PdfLine[] {
  const rows: Row[] = [];
  const visible = items.filter((item) => item.size > 0 && /\S/u.test(item.text));
  for (const item of [...visible].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && Math.abs(item.y - row.y) <= SAME_BASELINE * Math.min(item.size, row.size)) {
      row.items.push(item);
      row.size = Math.max(row.size, item.size);
    } else rows.push({ y: item.y, size: item.size, items: [item] });
  }
  return mergeRaised(rows).map((row) => buildLine(row, page));
}

/** In heights of the letters. */
const SAME_BASELINE = 0.2;
const SMALL = 0.82;
const LOWEST_RAISE = 0.1;
const HIGHEST_RAISE = 0.8;
/** A gap as wide as a space; one so wide that it parts columns; the same beside a figure, and between two. */
const WORD_GAP = 0.12;
const COLUMN_GAP = 0.9;
const FIGURE_GAP = 0.55;
const TWO_FIGURES_GAP = 0.35;

interface Row {
  y: number;
  size: number;
  readonly items: PdfItem[];
}

/** Takes rows of small letters into the row they are raised from, which stands next below. */
function mergeRaised(rows: readonly Row[]): readonly Row[] {
  const merged: Row[] = [];
  for (const row of rows) {
    for (let at = merged.length - 1; at >= 0 && at >= merged.length - 3; at--) {
      const small = merged[at];
      if (!small || !isRaisedFrom(small, row)) continue;
      row.items.push(...small.items.map((item) => ({ ...item, text: toSuperscript(item.text) })));
      merged.splice(at, 1);
    }
    merged.push(row);
  }
  return merged;
}

function isRaisedFrom(small: Row, row: Row): boolean {
  const rise = (row.y - small.y) / row.size;
  if (small.size > SMALL * row.size || rise < LOWEST_RAISE || rise > HIGHEST_RAISE) return false;
  return small.items.every((item) => /^[\s\d()[\],*]{1,8}$/u.test(item.text));
}

function toSuperscript(text: string): string {
  return text.replace(/[\s()[\],]/gu, "").replace(/\d/gu, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

function buildLine({ y, size, items }: Row, page: number): PdfLine {
  const segments: PdfSegment[] = [];
  let open: OpenSegment | null = null;
  for (const item of [...items].sort((a, b) => a.x - b.x)) {
    const text = item.text.normalize("NFC").replace(/[\s\u00a0]+/gu, " ");
    const piece = { text, x: item.x, right: item.x + item.width };
    const gap: number = open ? item.x - open.right : 0;
    if (open && gap <= columnGap(open.pieces.at(-1)?.text ?? "", text) * size) {
      const apart = gap > WORD_GAP * size && !/\s$/u.test(open.text) && !/^[\s,.;:)…⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(text);
      open.text += apart ? ` ${text}` : text;
      open.pieces.push(piece);
      open.right = Math.max(open.right, item.x + item.width);
      continue;
    }
    if (open) segments.push(closeSegment(open));
    open = { ...piece, pieces: [piece] };
  }
  if (open) segments.push(closeSegment(open));
  const [first] = segments;
  const right = segments.at(-1)?.right ?? 0;
  return {
    page,
    y,
    size,
    x: first?.x ?? 0,
    right,
    segments,
    text: segments.map((each) => each.text).join(" "),
  };
}

function columnGap(left: string, right: string): number {
  const figures = (isFigure(left) ? 1 : 0) + (isFigure(right) ? 1 : 0);
  return figures === 2 ? TWO_FIGURES_GAP : figures === 1 ? FIGURE_GAP : COLUMN_GAP;
}

function closeSegment({ text, x, right, pieces }: OpenSegment): PdfSegment {
  return { text: text.trim(), x, right, pieces };
}

interface OpenSegment {
  text: string;
  readonly x: number;
  right: number;
  readonly pieces: PdfWords[];
}
