import type { TextPlace } from "./place";
import type { Dimensions, Period } from "./table";

/** What the prose of the documents says in figures. */
export interface Claims {
  readonly figures: readonly Figure[];
}

/** One number of the text with all that its sentence and headings say of it. */
export interface Figure {
  readonly at: TextPlace;
  readonly value: number;
  readonly decimals: number;
  readonly percent: boolean;
  /** "hơn, trên" = at-least; "gần, dưới" = at-most; "khoảng" = about. */
  readonly bound: "exact" | "at-least" | "at-most" | "about";
  /** The words after the number that say what is counted, tidied: `"lượt tập thể"`, `"chi, đảng bộ cơ sở"`. */
  readonly head: string;
  /** The same, folded, without counters such as "lượt". */
  readonly unit: string;
  readonly dimensions: Dimensions;
  /** The period as the text words it (`"từ năm 2020 đến năm 2021"`), "" where none. */
  readonly periodQuote: string;
  readonly period?: Period;
  /** Index of the sentence in the document, for figures that speak of one another. */
  readonly sentence: number;
  /** Index of the block in the document. */
  readonly block: number;
  /** Why this number is no figure to be checked, or undefined. */
  readonly notFigure?:
    "document-number" | "date" | "year" | "term" | "ordinal" | "name" | "note-mark" | "section-number";
}
