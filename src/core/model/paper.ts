/** A document laid out on A4, for whoever writes it into a file. Text is text: nothing in it is a field. */
export interface Paper {
  /** In millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** In points: of the text, and of the page number above each page but the first. */
  readonly size: number;
  readonly blocks: readonly Block[];
}

/** A paper and the name of the file that it becomes. */
export interface NamedPaper {
  readonly name: string;
  readonly paper: Paper;
}

export type Block = Paragraph | Grid;

export interface Paragraph {
  readonly kind: "paragraph";
  readonly runs: readonly Run[];
  readonly align?: "left" | "center" | "right" | "both";
  /** In points. */
  readonly before?: number;
  readonly after?: number;
  /** Of the first line, in millimetres. */
  readonly indent?: number;
  /** Stays on the page of the block after it. */
  readonly keepNext?: boolean;
  /** A line below the paragraph, so many millimetres long, in its middle. */
  readonly rule?: { readonly length: number; readonly width: number };
}

export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** In points; the paper's unless said. */
  readonly size?: number;
}

/** Cells side by side. */
export interface Grid {
  readonly kind: "grid";
  /** In millimetres. */
  readonly widths: readonly number[];
  readonly borders: boolean;
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  readonly cells: readonly GridCell[];
  /** Repeated on every page. */
  readonly header?: boolean;
  readonly keepNext?: boolean;
}

export interface GridCell {
  readonly paragraphs: readonly Paragraph[];
  /** Columns that it covers; one unless said. */
  readonly span?: number;
  readonly middle?: boolean;
  readonly fill?: string;
}
