/** What a part of a Word document says, as it stands in the file: paragraphs and tables, not yet one text. */
export type StoryNode = StoryParagraph | StoryTable;

export interface StoryParagraph {
  readonly kind: "paragraph";
  /** The pieces joined, not composed. */
  raw: string;
  readonly pieces: StoryPiece[];
  style: string | null;
  /** Numbered or bulleted by Word itself; null: it says nothing, `-1`: expressly not. */
  listLevel: number | null;
  /** From 0; 9 is body text; null where only the style tells. */
  outline: number | null;
  /** Its end is deleted: it goes on in the next paragraph. */
  endDeleted: boolean;
  /** Visible characters other than spaces, and those of them in bold. */
  letters: number;
  boldLetters: number;
  readonly calls: { readonly at: number; readonly kind: NoteKind; readonly id: string }[];
  /** What stands in text boxes anchored in it. */
  readonly boxes: StoryNode[];
}

export type NoteKind = "footnote" | "endnote";

export interface StoryPiece {
  readonly rawStart: number;
  readonly rawEnd: number;
  readonly run: StoryRun;
  readonly elementStart: number;
  elementEnd: number;
  readonly contentStart: number;
  readonly contentEnd: number;
}

export interface StoryRun {
  readonly start: number;
  end: number;
  propertiesStart: number;
  propertiesEnd: number;
  bold: boolean | null;
  hidden: boolean;
}

export interface StoryTable {
  readonly kind: "table";
  readonly rows: StoryRow[];
}

export interface StoryRow {
  /** Columns left out at its beginning. */
  before: number;
  deleted: boolean;
  readonly cells: StoryCell[];
}

export interface StoryCell {
  span: number;
  /** Goes on the cell above, or the one to the left. */
  below: boolean;
  beside: boolean;
  readonly nodes: StoryNode[];
}
