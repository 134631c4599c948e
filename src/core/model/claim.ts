import type { Block, TextSpan } from "./document";
import type { TextPlace } from "./place";
import type { Period } from "./period";
import type { Dimensions } from "./table";

/** What the prose of the documents says, read once: its sentences, and the figures in them. */
export interface Claims {
  readonly figures: readonly Figure[];
  readonly sentences: readonly Sentence[];
  /** The documents that the text refers to, each time it does, in reading order. */
  readonly references: readonly DocumentReference[];
}

/** One mention of an official document by its number: "Kế hoạch số 42-KH/HU ngày 02/7/2021 của Ban Thường vụ Huyện ủy". */
export interface DocumentReference {
  /** Its index in the claims. */
  readonly index: number;
  /** From the word of its type to its date, or to its number where no date is given. */
  readonly at: TextPlace;
  /** The type in lower case (`"kế hoạch"`), read from the symbol where no word names it; "" where neither does. */
  readonly type: string;
  readonly number: number;
  /** The year in the number of a legal act: the first 2021 of `03/2021/NQ-HĐND`. */
  readonly actYear?: number;
  /** The abbreviations behind the number, as written: `["KH", "HU"]`; none where only a number is given. */
  readonly codes: readonly string[];
  /** Number and symbol without the spaces in them: `"42-KH/HU"`. */
  readonly symbol: string;
  /** `42-KH/HU` is the Party's form, `42/KH-UBND` the State's. */
  readonly form: "party" | "state" | "none";
  readonly date?: ReferenceDate;
  readonly issuer?: Issuer;
  /** The words that say what it is about (trích yếu), folded, the first ones only. */
  readonly subject: readonly string[];
  /** It is the document's own number, in its letterhead. */
  readonly own: boolean;
}

export interface ReferenceDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly at: TextPlace;
}

/** Who issued a document, as far as the text or its symbol says. */
export interface Issuer {
  /** The kind of organ: a code such as `committee` or `steering`; "" where only its level is known. */
  readonly organ: string;
  /** `central`, `province`, `city` (a province's peer or a district's), `district`, `commune`. */
  readonly level?: string;
  /** Its place, folded, "" where none is named. */
  readonly place: string;
  /** What a steering committee steers, folded, "" where it does not say. */
  readonly name: string;
  /** The words that name it, "" where only the symbol or the letterhead does. */
  readonly quote: string;
  /** `of`: "của …" behind it; `subject`: "… ban hành" before it; `loose`: a list that began so, interrupted. */
  readonly source: "of" | "subject" | "loose" | "letterhead" | "symbol";
  /** It is named as the standing body of a steering committee, for which it may sign. */
  readonly actsForSteering: boolean;
}

/** A sentence put together from the pieces that page breaks made of it. Figures give their offsets in its `text`. */
export interface Sentence {
  readonly document: string;
  /** Index of the block in the document. */
  readonly block: number;
  readonly kind: Block["kind"];
  /** The heading above, or "". */
  readonly section: string;
  /** The words as the document has them, line ends and marks of emphasis included. */
  readonly source: string;
  /** The same for reading: a space for every line end and mark of emphasis, dashes of one kind. */
  readonly text: string;
  /** `text` in lower case with tone marks where the older spelling puts them (`khóa`, `ủy`); as long as `text`. */
  readonly lower: string;
  /** The part of `text` from `at` on is the document's text from `start` to `end`. */
  readonly pieces: readonly (TextSpan & { readonly at: number })[];
}

/** One number of the text with all that its sentence and headings say of it. */
export interface Figure {
  /** Its index in the claims. */
  readonly index: number;
  /** The number and the words it counts: `"09 chi, đảng bộ cơ sở"`. */
  readonly at: TextPlace;
  /** The number alone, as it is written: what a correction replaces. */
  readonly number: TextPlace;
  readonly value: number;
  readonly decimals: number;
  /** What the last written digit is worth: 1 for `04`, 0.01 for `134,85`, 100.000.000 for `70,9 tỷ`. */
  readonly step: number;
  readonly percent: boolean;
  /** The 75 of `33/75`. */
  readonly base?: number;
  /** "hơn, trên" = at-least; "gần, dưới" = at-most; "khoảng" = about. */
  readonly bound: "exact" | "at-least" | "at-most" | "about";
  /** The words after the number that say what is counted, tidied: `"lượt tập thể"`, `"chi, đảng bộ cơ sở"`. */
  readonly head: string;
  /** The same, folded, without counters such as "lượt". */
  readonly unit: string;
  readonly dimensions: Dimensions;
  /** Every level the sentence names for it: `huyện` and `tỉnh` of one gift of certificates. */
  readonly levels: readonly string[];
  /** Fields it may be about, the likeliest first; `dimensions.field` is set when there is no doubt. */
  readonly fields: readonly string[];
  /** Said to be over everything: "trên các lĩnh vực", "tổng số", "toàn huyện". */
  readonly overall: boolean;
  /** The period as the text words it (`"từ năm 2020 đến năm 2021"`), "" where none. */
  readonly periodQuote: string;
  readonly period?: Period;
  /** `partial`: "6 tháng đầu năm", "đầu năm 2022"; `as-of`: "đến hết năm 2021". */
  readonly periodKind: "span" | "partial" | "as-of" | "none";
  /** Where the period's words stand in the sentence. */
  readonly periodAt?: { readonly from: number; readonly to: number };
  /** Index of the sentence in the claims. */
  readonly sentence: number;
  /** Offsets of the number in the sentence's text, and the end of the words it counts. */
  readonly from: number;
  readonly to: number;
  readonly headEnd: number;
  /** How many brackets are open around it. */
  readonly depth: number;
  /** Figures set side by side ("257 tập thể, 532 cá nhân") share a run; numbers rise through the claims. */
  readonly run: number;
  /** Index of the block in the document. */
  readonly block: number;
  /** Why this number is no figure to be checked, or undefined. */
  readonly notFigure?: NotFigure;
}

export type NotFigure =
  | "document-number"
  | "date"
  | "year"
  | "term"
  | "duration"
  | "ordinal"
  | "name"
  | "note-mark"
  | "section-number";
