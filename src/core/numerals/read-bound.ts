import type { Figure } from "../model/claim";
import type { ScannedNumber } from "./scan-numbers";

/** Reads the words around a number that make it an inequality: "hơn 270", "gần 600", "từ 5 hộ trở lên". */
export function readBound(lower: string, number: ScannedNumber, headEnd: number): Figure["bound"] {
  if (number.range === "low") return "at-least";
  if (number.range === "high") return "at-most";
  const before = lower.slice(Math.max(0, number.from - 24), number.from);
  const after = lower.slice(number.to, headEnd + 14);
  if (/trở lên(?!\p{L})/u.test(after)) return "at-least";
  if (/trở xuống(?!\p{L})/u.test(after)) return "at-most";
  if (/(?:^|\P{L})(?:không|chưa) dưới\s$/u.test(before)) return "at-least";
  if (AT_MOST.test(before)) return "at-most";
  // "vượt 4% so với kế hoạch" is how far, "vượt 500 hộ" at least so many.
  if (number.percent && /(?:^|\P{L})vượt\s$/u.test(before)) return "exact";
  // "cao hơn 12 tỷ đồng" says how much more.
  if (COMPARED.test(before)) return "exact";
  if (AT_LEAST.test(before) || /^ ?(?:hơn|có lẻ)(?!\p{L})/u.test(after)) return "at-least";
  if (ESTIMATED.test(before)) return isWorkedOut(number, lower) ? "exact" : "about";
  return ABOUT.test(before) ? "about" : "exact";
}

/** Does an actual value satisfy the figure as the text puts it? A rounded figure holds for what rounds to it. */
export function satisfies(figure: Pick<Figure, "bound" | "value" | "step">, actual: number): boolean {
  const noise = Math.max(1, Math.abs(actual)) * 1e-9;
  switch (figure.bound) {
    case "exact":
      return Math.abs(figure.value - actual) <= noise;
    case "at-least":
      return actual >= figure.value - noise;
    case "at-most":
      return actual <= figure.value + noise;
    case "about":
      return Math.abs(figure.value - actual) <= Math.max(figure.step, Math.abs(figure.value) * 0.1);
  }
}

const AT_LEAST = /(?:^|\P{L})(?:hơn|(?<!cấp )trên|ít nhất|tối thiểu|vượt|quá)\s$/u;
const COMPARED = /(?:^|\P{L})(?:cao|thấp|nhiều|ít|lớn|nhỏ) hơn\s$/u;
const AT_MOST =
  /(?:^|\P{L})(?:gần|dưới|không quá|tối đa|chưa đến|chưa tới|ngót|không vượt quá|nhiều nhất)\s$/u;
/** "độ 200 người", not "tốc độ 207 trường hợp". */
const ABOUT = /(?:^|\P{L})(?:khoảng|xấp xỉ|chừng|(?<!\p{L}\s)độ)\s$/u;
const ESTIMATED = /(?:^|\P{L})ước(?: đạt| tính| thực hiện)?\s$/u;

/** "ước đạt 1.264,8 tỷ đồng" before the year is out: the office's own figure, which its shares and changes are worked out from. */
function isWorkedOut({ value, step, from, to }: ScannedNumber, lower: string): boolean {
  const digits = Math.round(value / step);
  // "ước 14,0 tỷ": nobody writes a zero behind the comma to leave it open.
  if (digits >= 100 && /,\d/u.test(lower.slice(from, to))) return true;
  return digits >= 100 && digits % 10 ** (String(digits).length - 2) !== 0;
}
