import type { Figure, Sentence } from "../model/claim";

/** What a figure is to the others of its sentence, as the words around it say. */
export type Role =
  /** A count or amount of its own. */
  | "main"
  /** "tăng 39 việc": a difference of two others. */
  | "change"
  /** "từ 17,83% xuống 15,42%": the levels of a change. */
  | "from"
  | "to"
  /** "còn 111 vụ", "88 việc còn lại". */
  | "left"
  /** "bình quân 5 người", "mỗi hộ 50 triệu": one of many. */
  | "average"
  /** "so với 77 vụ", "cùng kỳ 77 vụ": of another time. */
  | "earlier"
  /** "kế hoạch 450 triệu", "phấn đấu 165 đảng viên": wished for. */
  | "plan"
  /** "gấp 2 lần". */
  | "times"
  /** An end of "5-7 hộ". */
  | "range";

/** A figure of the prose with what its place in the sentence says of it: what relations are proposed from. */
export interface Quantity {
  readonly figure: Figure;
  readonly sentence: Sentence;
  /** Its place among the quantities of the sentence. */
  readonly order: number;
  readonly role: Role;
  /** Of a change: it falls. */
  readonly falling: boolean;
  /** The first word that is counted, `""` where none follows: `cuộc`, `đồng`. */
  readonly counter: string;
  /** The first three words: `vụ khiếu nại`. */
  readonly key: string;
  /** How many semicolons of its own depth stand before it in the sentence. */
  readonly clause: number;
  /** Where the innermost open bracket around it begins, or -1. */
  readonly bracket: number;
  /** The words between the figure before it (its number) and this one, in lower case. */
  readonly lead: string;
  /** The words behind the number up to the next one. */
  readonly tail: string;
}

/** The quantities of one sentence, from left to right. */
export interface QuantityLine {
  readonly sentence: Sentence;
  readonly index: number;
  readonly quantities: readonly Quantity[];
  /** Numbers of the sentence that were taken for names or places in an order: what a sum may still need. */
  readonly unread: readonly Figure[];
}
