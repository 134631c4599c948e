import { readWholeNumber } from "../../numerals/number-words";

/** A fraction in words: "hơn một nửa", "gần hai phần ba". */
export interface Fraction {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly bound: "more" | "less" | "nearly" | "about" | "exact";
}

const FRACTION =
  /(?<!\p{L})(?:(quá|hơn|trên|già|gần|ngót|non|chưa tới|chưa đến|chưa được|dưới|khoảng|xấp xỉ|chừng|đúng) )?(?:(quá bán)|(?:(một|phân) )?nửa|(một|hai|ba|bốn|năm) phần (hai|ba|tư|bốn|năm|sáu|tám|mười))(?!\p{L})/gu;
/** "nửa đầu năm", "một nửa thời gian": of time and of work nobody counts the parts. */
const OF_TIME =
  /^ (?:đầu|cuối|năm|tháng|ngày|đêm|giờ|buổi|thế kỷ|nhiệm kỳ|thời gian|chặng|chừng|khối lượng|tiến độ|nước)(?!\p{L})/u;

const BOUNDS: Readonly<Record<string, Fraction["bound"]>> = {
  quá: "more",
  hơn: "more",
  trên: "more",
  già: "more",
  gần: "nearly",
  ngót: "nearly",
  non: "nearly",
  "chưa tới": "less",
  "chưa đến": "less",
  "chưa được": "less",
  dưới: "less",
  đúng: "exact",
};

/** Finds the fractions that a sentence names in words; a lone "nửa" is one only with a word before it. */
export function readFractions(lower: string): readonly Fraction[] {
  const found: Fraction[] = [];
  if (!/nửa|phần|quá bán/u.test(lower)) return found;
  for (const match of lower.matchAll(FRACTION)) {
    const [all, hedge, most, one, over, under] = match;
    const to = match.index + all.length;
    const half = over === undefined || under === undefined;
    if (OF_TIME.test(lower.slice(to, to + 14)) || (half && !most && !hedge && !one)) continue;
    const value = half ? 0.5 : numberOf(over) / numberOf(under);
    if (!(value > 0 && value < 1)) continue;
    const bound = most === undefined ? (hedge === undefined ? "about" : (BOUNDS[hedge] ?? "about")) : "more";
    found.push({ from: match.index, to, value, bound });
  }
  return found;
}

function numberOf(word: string): number {
  return word === "tư" ? 4 : (readWholeNumber(word) ?? 0);
}

/** Does a share stand for the fraction? Words are rounder than figures. */
export function isFraction({ value, bound }: Fraction, share: number): boolean {
  const noise = 0.002;
  switch (bound) {
    case "more":
      return share >= value - noise;
    case "less":
      return share <= value + noise;
    case "nearly":
      return share <= value + noise && share >= 0.75 * value;
    case "about":
      return Math.abs(share - value) <= 0.12 * value + 0.01;
    case "exact":
      return Math.abs(share - value) <= 0.01;
  }
}
