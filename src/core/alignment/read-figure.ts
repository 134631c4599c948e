import type { Figure } from "../model/claim";
import { lowerCase } from "./lower-case";
import { wordsAfter, wordsBefore, type Item, type Passage } from "./passage";
import { magnitudeOf, type Kind } from "./units";

/** A figure as it is held against cells. */
export interface AlignedFigure {
  readonly figure: Figure;
  readonly passage: Passage;
  readonly at: number;
  readonly kind: Kind;
  /** Values that it may stand for, both included. */
  readonly low: number;
  readonly high: number;
  /** Digits that tell it from others: those after leading zeros. */
  readonly digits: number;
  /** The same where a cell says exactly this, whatever "hơn", "ước" or "gần" stands before it. */
  readonly exactDigits: number;
  /** 1.000.000 for "45 triệu": what a correction is written in. */
  readonly magnitude: number;
  readonly cues: Cues;
}

/** What the words beside a figure say of how it comes from cells. */
export interface Cues {
  readonly change: "rise" | "fall" | "more" | null;
  readonly remainder: boolean;
  readonly share: boolean;
  readonly sum: boolean;
  /** "Hai xã A và B …": it is of several rows together. */
  readonly several: boolean;
  /** "So với đăng ký, còn …": one side of a difference is named. */
  readonly compared: boolean;
  readonly target: boolean;
  /** It is said to be planned. */
  readonly plan: boolean;
  readonly overall: boolean;
  /** It is said to be of an earlier time: "năm trước", "cùng kỳ". */
  readonly earlier: boolean;
  readonly extreme: "most" | "least" | null;
}

export function readFigure(passage: Passage, figure: Figure, at: number): AlignedFigure {
  const { low, high } = readRange(figure);
  return {
    figure,
    passage,
    at,
    kind: readKind(figure),
    low,
    high,
    digits: countDigits(figure),
    exactDigits: countDigits({ ...figure, bound: "exact" }),
    magnitude: magnitudeOf(figure.number.quote),
    cues: readCues(passage.items, at),
  };
}

function readKind({ percent, head, number }: Figure): Kind {
  if (percent) return "percent";
  if (/^(?:đồng|đ|vnđ)(?!\p{L})/u.test(lowerCase(head))) return "money";
  return head === "" && magnitudeOf(number.quote) > 1e3 ? "money" : "count";
}

/** "Hơn 270" may be 274, not 1.663; "84,5%" is what rounds to it; "70,9 tỷ" also what is cut to it. */
function readRange({ bound, value, step, percent }: Figure): { low: number; high: number } {
  const noise = Math.max(1, Math.abs(value)) * 1e-9 + (percent ? 1e-6 : 0);
  const room = Math.abs(value) * LOOSE;
  switch (bound) {
    case "at-least":
      return { low: value - noise, high: value + room };
    case "at-most":
      return { low: value - room, high: value + noise };
    case "about":
      return { low: value - room, high: value + room };
    case "exact": {
      const half = step / 2 + noise;
      return { low: value - half, high: value + (step > 1 ? step : half) - (step > 1 ? noise : 0) };
    }
  }
}

const LOOSE = 0.08;

function countDigits({ value, step, bound }: Figure): number {
  const whole = Math.round(Math.abs(value) / step);
  const digits = String(whole).replace(/0+$/u, "0").length;
  return bound === "exact" ? digits : Math.min(digits, 2) - 1;
}

function readCues(items: readonly Item[], at: number): Cues {
  const near = wordsBefore(items, at, 5);
  const before = wordsBefore(items, at, 14);
  const after = wordsAfter(items, at, 6);
  const sentence = sentenceBefore(items, at);
  return {
    change: readChange(near, after),
    remainder: /(?:^|\P{L})(?:còn|chưa)(?!\p{L})/u.test(`${near} ${after}`),
    share: /(?:^|\P{L})(?:chiếm|bằng|đạt|tỷ lệ|tương ứng)(?!\p{L})/u.test(near) || near === "",
    compared: /(?:^|\P{L})so với(?!\p{L})/u.test(before),
    several: SEVERAL.test(before),
    sum: /(?:^|\P{L})(?:cộng|tổng cộng|cộng lại|cả hai|gộp)(?!\p{L})/u.test(before),
    plan: /(?:^|\P{L})(?:kế hoạch|dự toán|chỉ tiêu|giao|đăng ký)(?!\p{L})/u.test(before),
    target: /(?:^|\P{L})(?:phấn đấu|mục tiêu|dự kiến|phương hướng|chỉ tiêu|sang năm)(?!\p{L})/u.test(
      sentence,
    ),
    overall: /(?:^|\P{L})(?:toàn|tổng|cả|chung)(?!\p{L})/u.test(before),
    earlier: EARLIER.test(wordsSinceFigure(items, at)),
    extreme: readExtreme(before, after),
  };
}

/** "năm trước", "hội thi trước", "cùng kỳ"; not "trước ngày 30/6" or "đi trước". */
const EARLIER =
  /(?<!\p{L})cùng kỳ(?!\p{L})|(?<!\p{L})(?!(?:đi|phía|như|từ|về) )\p{L}+ trước(?!\p{L})(?! (?:khi|ngày|mắt|hết|tiên|hạn|tháng))/u;

/** The words between the mark or the figure before and this one. */
function wordsSinceFigure(items: readonly Item[], at: number): string {
  const words: string[] = [];
  for (let index = at - 1; index >= 0; index--) {
    const item = items[index];
    if (item?.kind !== "word") break;
    words.push(item.written);
  }
  return lowerCase(words.reverse().join(" "));
}

const SEVERAL = /(?:^|\P{L})(?:hai|ba|bốn|sáu|cả) \p{L}+ [^;]*(?:và|,) ?\p{L}/u;

/** "Tăng 02 vụ", "cao hơn quý III 24 triệu"; "tăng lên 82", "giảm còn 5" give a level. */
function readChange(near: string, after: string): Cues["change"] {
  if (/(?:lên|xuống|còn|từ)(?: còn)?$/u.test(near)) return null;
  const words = near.split(",").at(-1) ?? "";
  if (/(?:^|\P{L})(?:hơn|kém|chênh lệch|vượt)(?!\p{L})/u.test(`${words} ${after.slice(0, 12)}`))
    return "more";
  const cue = /(?:^|\P{L})(tăng|giảm)(?!\p{L})(?! nghèo)/u.exec(words)?.[1];
  return cue === undefined ? null : cue === "tăng" ? "rise" : "fall";
}

function readExtreme(before: string, after: string): Cues["extreme"] {
  const words = `${before} | ${after}`;
  if (/(?:thấp|ít|nhỏ|kém) nhất/u.test(words)) return "least";
  return /(?:cao|nhiều|lớn|đông) nhất|dẫn đầu/u.test(words) || /(?:nhiều|đông)\b[^,|]{0,30} nhất/u.test(words)
    ? "most"
    : null;
}

function sentenceBefore(items: readonly Item[], at: number): string {
  const words: string[] = [];
  for (let index = at - 1; index >= 0 && words.length < 40; index--) {
    const item = items[index];
    if (!item || item.kind === "stop") break;
    if (item.kind === "word") words.push(item.written);
  }
  return lowerCase(words.reverse().join(" "));
}
