import type { CellRange } from "./address";

/** A report, letter or annex as a reader gave it. */
export interface Document {
  readonly name: string;
  /** The plain text, NFC, line ends `\n`; every offset of a TextPlace counts in it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Word's tracked changes in it that nobody has accepted or rejected; the text is as if all were accepted. */
  readonly trackedChanges?: number;
}

/** One paragraph of the document, in reading order, put together again where a page break cut it. */
export interface Block {
  readonly kind: "heading" | "paragraph" | "list-item" | "footnote" | "table";
  /** The pieces of the plain text it is made of, in order; they read as one text, a space between two. */
  readonly pieces: readonly TextSpan[];
  /** Headings: 1 is the highest. Others: 0. */
  readonly level: number;
  /** A footnote's own mark ("8"); for other blocks undefined. */
  readonly note?: string;
  /** For a table: its cells as text, rows first. */
  readonly cells?: readonly (readonly string[])[];
  /**
   * For a table: where the text of each cell stands in the plain text, in the shape of `cells`; an empty cell has a span
   * of no length. `text.slice(start, end)` is the cell's text, so that a finding in a table can point at its words.
   */
  readonly cellSpans?: readonly (readonly TextSpan[])[];
  /** For a table: the areas of `cells` that are one merged cell, its text in the first of them. None in plain text. */
  readonly merges?: readonly CellRange[];
  /** The footnotes called in it whose marks are not in the text: before which character, and their `note`. */
  readonly calls?: readonly { readonly at: number; readonly note: string }[];
}

export interface TextSpan {
  readonly start: number;
  readonly end: number;
}
