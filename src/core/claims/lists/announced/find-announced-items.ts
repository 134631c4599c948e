import type { Claims, Sentence } from "../../../model/claim";
import { readWholeNumber } from "../../../numerals/number-words";
import { listItemsBelow } from "./items-below";
import { countOrdinalWords } from "./ordinal-words";

/** A number of things to be enumerated, in a heading or before a colon, and how many follow it. */
export interface AnnouncedItems {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly count: number;
  /** The first sentence of each item. */
  readonly items: readonly number[];
  /** The items bear numbers, so that their count is certain. */
  readonly numbered: boolean;
}

/**
 * Finds "III. NĂM BÀI HỌC KINH NGHIỆM", "05 nhóm giải pháp chủ yếu", "rút ra ba bài học sau đây:" and the numbered or dashed items
 * below, or "Một là, … Hai là, …" in the text that follows. Things that a text enumerates in full alone, and one number of them.
 */
export function* findAnnouncedItems({ sentences }: Claims): Iterable<AnnouncedItems> {
  for (const [index, sentence] of sentences.entries()) {
    const found = readAnnounced(sentence);
    if (!found) continue;
    const ordinals = countOrdinalWords(sentences, index, found.to);
    if (ordinals.length > 1) {
      yield { sentence: index, ...found, count: ordinals.length, items: ordinals, numbered: true };
      continue;
    }
    const next = sentences[index + 1];
    if (next?.block === sentence.block && next.document === sentence.document) continue;
    const { items, counted } = listItemsBelow(sentences, index);
    const again = items.some((item) => sentences[item] && countsAgain(sentences[item], found.noun));
    const last = sentences[items.at(-1) ?? -1];
    if (items.length === found.value + 1 && last && CLOSING.test(last.lower)) continue;
    if (items.length > 1 && !again)
      yield { sentence: index, ...found, count: items.length, items, numbered: counted };
  }
}

/** A section of its own, that bears the next number all the same. */
const CLOSING = /^[^\p{L}]*(?:tổ chức thực hiện|kiến nghị|đề xuất|kết luận|phương hướng|đánh giá)(?!\p{L})/u;

const NOUNS =
  "nội dung|nhiệm vụ|giải pháp|biện pháp|mục tiêu|yêu cầu|nguyên tắc|bước|vấn đề|bài học|kinh nghiệm|kiến nghị|đề xuất|hạn chế|tồn tại|khuyết điểm|nguyên nhân|ưu điểm|kết quả|khâu|mặt|điểm mới|đột phá|lý do|định hướng|phương hướng|quan điểm|chủ trương|việc|phần việc|câu hỏi|khó khăn|thuận lợi|thành tựu|tiêu chí|chỉ tiêu|lĩnh vực|kết luận|mũi|trọng tâm|phong trào";
const COUNT = new RegExp(
  String.raw`(?<![\p{L}\d.,/-])(\d{1,2}|mười hai|mười một|mười|hai|ba|bốn|năm|sáu|bảy|tám|chín) ((?:nhóm )?(?:${NOUNS}))(?!\p{L})`,
  "gu",
);

interface Announced {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly noun: string;
}

function readAnnounced({ lower, kind }: Sentence): Announced | null {
  if (lower.length > LONGEST) return null;
  const [match, ...others] = lower.matchAll(COUNT);
  if (!match || others.length > 0) return null;
  const [all, number = "", noun = ""] = match;
  const [from, to] = [match.index, match.index + all.length];
  const before = lower.slice(0, from);
  const behind = lower.slice(to);
  if (NO_COUNT.test(before)) return null;
  const value = readWholeNumber(number) ?? Number(number);
  // "Kết quả thực hiện 5 nhiệm vụ" tells of them as it likes.
  const headed = /^\s*(?:(?:[ivx]{1,4}|\d{1,2}(?:\.\d{1,2})?|[a-zđ])[.)-]\s*)?(?:(?:các|về|những)\s)?$/u.test(
    before,
  );
  const closes = /^[^;:.()]{0,120}:\s*$|^[^;:.()]{0,100}(?:sau|sau đây|dưới đây)\.?\s*$/u.test(behind);
  const isHeading =
    headed && (kind === "heading" || kind === "paragraph") && /^[^;:.]{0,120}[.:]?\s*$/u.test(behind);
  const spelled =
    /^[^;.()]{0,120}:\s*(?:một là|thứ nhất)(?!\p{L})/u.test(behind) || /^[^;:.()]{0,120}\.\s*$/u.test(behind);
  if (value < 2 || !(isHeading || closes || spelled)) return null;
  if (PAST.test(before) && !headed) return null;
  return { from, to, value, noun };
}

const LONGEST = 400;
/** "trong năm nhiệm vụ", "khoảng 5 việc", "một trong ba khâu". */
const NO_COUNT =
  /(?<!\p{L})(?:cả|trong|đầu|cuối|hằng|hàng|mỗi|qua|từng|khoảng|hơn|gần|trên|dưới|tháng|quý|số|thứ|khóa|ngày|điều|mục|còn|tối thiểu|ít nhất|một trong)\s$/u;
/** What was done with them is told as one likes. */
const PAST = /(?<!\p{L})(?:hoàn thành|thực hiện được|giải quyết|trong đó|đã xong|kết quả)(?!\p{L})/u;

/** "- Lĩnh vực kinh tế: 3 nhiệm vụ": the items count them again. */
function countsAgain({ lower }: Sentence, noun: string): boolean {
  const last = noun.replace(/^nhóm /u, "");
  return new RegExp(String.raw`(?:\d|hai|ba|bốn|năm) (?:nhóm )?${last}(?!\p{L})`, "u").test(lower);
}
