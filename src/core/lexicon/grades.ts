import { foldWords } from "../base/fold-text";

/** "Trung bình" as a degree between others: of households, of marks, of sizes. */
const MIDDLE = ["trung bình", "tb", "average"] as const;
/** The degrees that stand beside it. "Cao" and "thấp" do not: the highest and lowest of readings stand beside their mean, too. */
const OTHERS = [
  "xuất sắc",
  "giỏi",
  "khá",
  "tốt",
  "yếu",
  "kém",
  "giàu",
  "nghèo",
  "lớn",
  "nhỏ",
  "mạnh",
  "nặng",
  "nhẹ",
  "khó",
  "dễ",
  "excellent",
  "good",
  "poor",
  "weak",
  "large",
  "small",
] as const;

/** What a label grades where it ends in the middle degree ("hộ" of "Hộ trung bình"); null for any other. */
export function readMiddleGrade(label: string): string | null {
  return cutGrade(label, MIDDLE);
}

/** The same where it ends in one of the degrees beside that. */
export function readOtherGrade(label: string): string | null {
  return cutGrade(label, OTHERS);
}

function cutGrade(label: string, grades: readonly string[]): string | null {
  const text = foldWords(label);
  for (const grade of grades) {
    const word = foldWords(grade);
    if (text === word) return "";
    if (text.endsWith(` ${word}`)) return text.slice(0, -word.length - 1);
  }
  return null;
}
