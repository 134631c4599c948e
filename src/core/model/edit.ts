import type { CellValue } from "./workbook";

/** One change to the user's data. It carries `from`, so that a cell changed meanwhile is refused, and undo is a swap. */
export type Edit = SetCellEdit | ReplaceTextEdit;

export interface SetCellEdit {
  readonly kind: "set-cell";
  readonly workbook?: string;
  readonly sheet: string;
  readonly address: string;
  readonly from: CellValue;
  /** A value, never a formula: text that begins with `=` is written as text. */
  readonly to: CellValue;
  /**
   * The formula (without `=`) that is to give `to`. Only in an edit that takes another back, where it stood in the cell
   * before, and in one of a person who typed it into a grid; never in a fix.
   */
  readonly formula?: string;
}

export interface ReplaceTextEdit {
  readonly kind: "replace-text";
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

/** `safe`: changes how a thing is written, never what it says. `needs-review`: a person decides. */
export interface Fix {
  readonly safety: "safe" | "needs-review";
  readonly edits: readonly Edit[];
}

/** The edit that takes an edit back. */
export function invertEdit(edit: Edit): Edit {
  return edit.kind === "set-cell"
    ? { ...edit, from: edit.to, to: edit.from }
    : { ...edit, from: edit.to, to: edit.from, end: edit.start + edit.to.length };
}
