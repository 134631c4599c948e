/** A piece of text as the page shows it; places in points from the upper left corner, `y` at the foot of the letters. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The height of the letters. */
  readonly size: number;
}

/** Words of a line that no wide gap parts. */
export interface PdfSegment extends PdfWords {
  /** The pieces it was put together from. */
  readonly pieces: readonly PdfWords[];
}

export interface PdfWords {
  readonly text: string;
  readonly x: number;
  readonly right: number;
}

/** A line of a page, from left to right. */
export interface PdfLine {
  readonly page: number;
  readonly y: number;
  readonly x: number;
  readonly right: number;
  readonly size: number;
  readonly segments: readonly PdfSegment[];
  /** The segments joined. */
  readonly text: string;
}

export interface PdfPage {
  readonly height: number;
  readonly items: readonly PdfItem[];
}

/** Is the text nothing but a figure, or the dash that stands for none? */
export function isFigure(text: string): boolean {
  return /^\s*(?:[\d.,]+\s?%?|[-–])\s*$/u.test(text);
}
