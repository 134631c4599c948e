import { tidyText } from "../base/fold-text";
import type { Category } from "../template/schema";

/**
 * The level that an organ or an award stands for, by the word that is left of it: "Chủ tịch UBND huyện", "Giấy khen của
 * Huyện ủy", "GK xã" are of "huyện", "huyện" and "xã", and the Prime Minister stands for "trung ương". `exact` finds a
 * category by its name or alias; a body of its own ("Huyện đoàn", "Công an huyện") is no level.
 */
export function readLevel(text: string, exact: (name: string) => Category | null): Category | null {
  const left = tidyText(text)
    .toLowerCase()
    .replace(/thủ tướng(?: chính phủ)?|chủ tịch nước/gu, "trung ương")
    .replace(/(?:thầy |cô )?hiệu trưởng/gu, "trường")
    .replace(/(?<!\p{L})(?:bk|gk)(?!\p{L})/gu, " ")
    .replace(/(?:bằng|giấy) khen|kỷ niệm chương|thư khen|quyết định|danh hiệu/gu, " ")
    .replace(/ban (?:tuyên giáo(?: và |, )dân vận|tuyên giáo|dân vận)/gu, " ")
    .replace(/ban thường vụ|btv|thường trực|chủ tịch|bí thư|ban chấp hành|bch/gu, " ")
    .replace(/ủy ban nhân dân|uỷ ban nhân dân|ubnd|hđnd/gu, " ")
    .replace(/(huyện|tỉnh|thị|thành) (?:ủy|uỷ)/gu, "$1")
    .replace(/đảng (?:ủy|uỷ|bộ)/gu, " ")
    .replace(/(?<!\p{L})(?:được|của|do|cấp|công nhận|khen thưởng|khen|tặng|ra|các)(?!\p{L})/gu, " ")
    .replace(/[.,;:()–-]/gu, " ");
  const word = tidyText(left);
  return word === "" ? null : exact(word);
}
