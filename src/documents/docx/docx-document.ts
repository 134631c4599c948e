import type { Document } from "../../core/model/document";
import type { OfficePackage } from "../../hosts/package/office-package";

/** A `.docx` as it was read, with the way back from its plain text to the places in its parts. */
export interface DocxDocument {
  readonly document: Document;
  readonly package: OfficePackage;
  /** The name of the part that holds the body. */
  readonly main: string;
  /** In the order of the plain text, without overlap. Between two of them stand only paragraph ends. */
  readonly runs: readonly DocxRun[];
}

/**
 * A stretch of the plain text and the element it came from: one `w:t`, or a `w:tab`, `w:br`, `w:noBreakHyphen`, `w:sym`.
 * Places in a part are bytes of `package.readUtf8(part)`, so that the part can be spliced there.
 */
export interface DocxRun {
  /** Its stretch of the plain text (NFC); never empty. */
  readonly start: number;
  readonly end: number;
  /** `word/document.xml`, `word/footnotes.xml`, … */
  readonly part: string;
  /** The number of its paragraph, counted over the whole plain text from 0. */
  readonly paragraph: number;
  /** From `<w:r` to after `</w:r>`; several stretches may share one run. */
  readonly runStart: number;
  readonly runEnd: number;
  /** The run's `<w:rPr>…</w:rPr>`, to be repeated where the run is split; both 0 where it has none. */
  readonly propertiesStart: number;
  readonly propertiesEnd: number;
  /** From `<w:t` to after `</w:t>`, or the whole of the `<w:tab/>`. */
  readonly elementStart: number;
  readonly elementEnd: number;
  /** What stands between `<w:t>` and `</w:t>`; for other elements both are `elementStart`. */
  readonly contentStart: number;
  readonly contentEnd: number;
  /** UTF-16 units at the beginning of the content that are no part of the stretch: tone marks of the letter before. */
  readonly skipped: number;
}
