import type { Document } from "../../model/document";
import type { FigureVerdict } from "../../model/report";

/** One draft of a report: its text, and its figures as they were checked against the workbooks. */
export interface Draft {
  readonly document: Document;
  /** Of this document alone, in the order of the text. */
  readonly figures: readonly FigureVerdict[];
}

/** What became of the figures from one draft to the next. Plain data: also the JSON that programs read. */
export interface DraftComparison {
  readonly schemaVersion: 1;
  readonly old: string;
  readonly new: string;
  /** Figures that both drafts have in the same words. */
  readonly unchanged: number;
  /** In the order of the new draft. */
  readonly changed: readonly ChangedFigure[];
  readonly added: readonly DraftFigure[];
  /** In the order of the old draft. */
  readonly gone: readonly DraftFigure[];
}

export interface DraftFigure {
  readonly figure: FigureVerdict;
  /** The sentence or row around it, shortened at its ends. */
  readonly context: string;
}

export interface ChangedFigure {
  readonly old: DraftFigure;
  readonly new: DraftFigure;
  /**
   * The new figure differs from the tables: `differs-now` where the old one agreed with them or could not be checked,
   * `differs-still` where the old one differed as well.
   */
  readonly tables: "agrees" | "differs-now" | "differs-still" | "not-checked";
  /** Figures of the new draft that are still as the changed one was: the same value of the same thing, unchanged. */
  readonly leftBehind: readonly DraftFigure[];
}
