import type { Claims, Sentence } from "../../model/claim";

/** What a sentence tells of a year, held against the same year. */
export interface SelfComparison {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly year: number;
}

/**
 * Finds "Đến ngày 31/12/2023 có 486 doanh nghiệp, tăng 52 so với cuối năm 2023" and "Năm 2024 …, giảm 12 vụ so với cùng kỳ năm
 * 2024": no other year stands between, so that what is told and what it is compared with are of one period.
 */
export function* findSelfComparisons({ sentences }: Claims): Iterable<SelfComparison> {
  for (const sentence of sentences) {
    const { lower } = sentence;
    if (!lower.includes("so với")) continue;
    for (const match of lower.matchAll(COMPARED)) {
      const own = readOwn(lower.slice(0, match.index));
      const year = Number(match[3]);
      if (!own || own.year !== year || !CHANGE.test(lower.slice(own.to, match.index))) continue;
      // "Sáu tháng đầu năm 2025 đạt 45% so với năm 2025": a part may be held against its year.
      if (match[1] === undefined && match[2] === undefined && own.kind === "part") continue;
      const from = match.index;
      yield { sentence, from, to: from + match[0].length, year };
    }
  }
}

const COMPARED = /(?<!\p{L})so với (cùng kỳ )?(cuối )?năm ((?:19|20)\d{2})(?![\d/–-])/gu;
const CHANGE = /(?<!\p{L})(?:tăng|giảm|cao hơn|thấp hơn|nhiều hơn|ít hơn|gấp|bằng)(?!\p{L})/u;

interface Own {
  readonly year: number;
  readonly kind: "whole" | "part";
  readonly to: number;
}

/** The one year that the words before name, as what they are about. */
function readOwn(before: string): Own | null {
  const years = [...before.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)];
  const [only, ...others] = years;
  if (!only || others.length > 0) return null;
  const opening = before.slice(0, only.index);
  const [, day, month, words] = OWN.exec(opening) ?? [];
  if (day === undefined && words === undefined) return null;
  const to = only.index + only[0].length;
  const isLast = (Number(day) === 31 && Number(month) === 12) || /(?:cuối|hết) (?:năm )?$/u.test(opening);
  const isPart = day !== undefined || PART.test(opening);
  return { year: Number(only[0]), kind: isLast || !isPart ? "whole" : "part", to };
}

const PART = /(?:quý|tháng|kỳ) ?[\p{L}\d]*(?: đầu| cuối)? ?(?:năm |\/)?$/u;

/** Where the sentence or its clause begins, and the year is what it is about. */
const OWN =
  /^(?:[^,;:]{0,60}[,;:])?\s*(?:[-+•*] ?|\d{1,2}\. ?)?(?:(?:tính |kể )?(?:đến|trong|hết|cả|riêng|kết thúc|tại thời điểm) ?)?(?:ngày (\d{1,2})\/(\d{1,2})\/|((?:hết |cuối )?(?:(?:quý [ivx]+|(?:3|6|9) tháng(?: đầu| cuối)?|tháng \d{1,2})(?: năm |\/| )|năm )))$/u;
