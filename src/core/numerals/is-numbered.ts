import { COUNTED_WORDS } from "../lexicon/counted-words";
import { startsWith } from "../lexicon/word-pattern";
import { COUNTS_NOTHING } from "./find-numbered-words";
import type { NumberInContext } from "./number-in-context";

/** A word behind a number that says what is counted. */
export const COUNTER_AFTER = startsWith(COUNTED_WORDS, " ");

/** Things that bear a number whatever follows: an article of a law, an annex, a road. */
const NUMBERED =
  /(?:^|\P{L})(?:điều|(?<!(?:tài|các) )khoản|(?<!(?:chuyên|hạng|danh|tiết|đề) )mục|(?<!(?:niệm|huân|huy|hiến|văn) )chương|(?<!(?:tiêu|đại|phát|tuyên) )biểu|bảng|phụ lục|(?<!lấy )mẫu|mẫu số|(?<!(?:mô|loại|tình|truyền|địa|đội|vô) )hình|cấp độ|mức độ|khóa|quốc lộ|tỉnh lộ|ngõ|số nhà|tầng|giai đoạn|vòng|tiêu chí|tiêu chí số|tiểu khu|sư đoàn|trung đoàn|tiểu đoàn|đại đội|zalo|điện thoại|đt|sđt|fax) ?:?\s{0,2}$/u;
/** Things that may bear one; before a counted word it counts ("định kỳ 98 lượt", "các loại 190 ha"). */
const PERHAPS_NUMBERED =
  /(?:^|\P{L})(?:điểm|mức|(?<!(?:dự|quốc|biên|hải) )phòng|phần|quý|tuần|kỳ|hạng|loại|bậc|tổ|thôn|bản|khu|khu phố|khu vực|phố|ấp|(?<!(?:bộ|quân|hải) )đội|xóm|phường|quận|đợt|nhóm|cụm) ?:?\s{0,2}$/u;
const OF_SEVERAL =
  /(?:^|\P{L})(?:các loại|mọi loại|đủ loại|định kỳ|cùng kỳ|trong kỳ|đột xuất)\s{0,2}:?\s{0,2}$/u;

/** "mỗi đội 3 tiết mục": of each so many. */
const OF_EACH = /(?:^|\P{L})mỗi \p{L}+(?: \p{L}+)?\s{1,2}$/u;

/** Is a number the label of a thing, as "thôn 3", "khóa XV", "điều 5": counted is nothing by it. */
export function isNumbered(number: NumberInContext, before: string, after: string): boolean {
  if (OF_EACH.test(before)) return false;
  if (NUMBERED.test(before) || isOfSeries(number, before) || isNamedThere(number, before, after)) return true;
  if (!PERHAPS_NUMBERED.test(before) || OF_SEVERAL.test(before)) return false;
  // "Định danh mức 2 (94,0%)", but "mức 3 triệu đồng", "ở mức 85": a level has a low number and nothing that it counts.
  if (LEVEL.test(before) && (number.value > HIGHEST_LEVEL || !/^ ?(?:[(,.;:)]|$)/u.test(after))) return false;
  // "Ủy viên ở các xã, phường: 468 vị": no ward has such a number, and a name has no colon before it.
  if (number.value > HIGHEST_LABEL && (/:\s*$/u.test(before) || !/phòng ?$/u.test(before.trimEnd())))
    return false;
  return !COUNTER_AFTER.test(after) && !isCountedNearby(number, after);
}

const LEVEL = /(?:^|\P{L})mức ?$/u;
const HIGHEST_LEVEL = 5;

/** Villages, groups and wards are not counted further. */
const HIGHEST_LABEL = 99;

/** "đầu kỳ 60 liều, nhập 220 liều": what the sentence counts elsewhere is counted here. */
function isCountedNearby({ lower, from, to }: NumberInContext, after: string): boolean {
  const word = /^ (\p{L}+)(?!\p{L})/u.exec(after)?.[1];
  if (word === undefined) return false;
  const near = `${lower.slice(Math.max(0, from - WINDOW), from)}|${lower.slice(to, to + WINDOW)}`;
  for (let at = near.indexOf(word); at >= 0; at = near.indexOf(word, at + 1))
    if (isCounted(near, at) && !/\p{L}/u.test(near.charAt(at + word.length))) return true;
  return false;
}

/** A number stands before it that is no label itself ("đợt 1 có 86 lượt, đợt 2 có 92 lượt"). */
function isCounted(near: string, at: number): boolean {
  const before = /^(.*?)[\d.,]{1,12} $/u.exec(near.slice(Math.max(0, at - 30), at))?.[1];
  return before !== undefined && !PERHAPS_NUMBERED.test(before);
}

/** "Khối 7: 6 lớp; khối 8: 5 lớp": labels of a series, each before its colon. */
function isOfSeries({ lower, from, to, value }: NumberInContext, before: string): boolean {
  const word = /(?<!\p{L})(\p{L}+) $/u.exec(before)?.[1];
  if (word === undefined || value > 99) return false;
  const near = `${lower.slice(Math.max(0, from - WINDOW), from)}|${lower.slice(to, to + WINDOW)}`;
  // "khối 6 có 232 em, khối 7 có 218 em": the next in order, told in the same way.
  if (COUNTS_BEHIND.test(lower.slice(to, to + 24)))
    return [value - 1, value + 1].some((next) => {
      const at = near.indexOf(`${word} ${String(next)} `);
      return at >= 0 && COUNTS_BEHIND.test(near.slice(at + word.length + 1 + String(next).length));
    });
  if (lower.charAt(to) !== ":") return false;
  for (let at = near.indexOf(`${word} `); at >= 0; at = near.indexOf(`${word} `, at + 1))
    if (/^\d{1,2}:/u.test(near.slice(at + word.length + 1, at + word.length + 4))) return true;
  return false;
}

/** "Tuyến 12 (đi Bến Đò)" where the document speaks of "tuyến 05", too, and counts "8 tuyến". */
function isNamedThere({ numbered, value }: NumberInContext, before: string, after: string): boolean {
  if (!numbered || numbered.size === 0 || value > HIGHEST_LABEL || !COUNTS_NOTHING.test(after)) return false;
  const word = /(?<!\p{L})(\p{L}{2,12}) $/u.exec(before)?.[1];
  return word !== undefined && numbered.has(word);
}

/** Characters on both sides in which a number is compared with others. */
export const WINDOW = 160;
/** A verb and a number: what stands before it counts nothing. */
const COUNTS_BEHIND = /^ (?:có|đạt|là|được|còn|với|thu|xét) (?:\p{L}+ )?\d/u;
