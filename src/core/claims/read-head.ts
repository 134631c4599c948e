import { foldWords } from "../base/fold-text";
import { COUNTED_WORDS } from "../lexicon/counted-words";
import { startsWith } from "../lexicon/word-pattern";

/** What a number counts: the words after it. */
export interface Head {
  readonly end: number;
  readonly head: string;
  readonly unit: string;
}

/**
 * Reads the words that a number at `to` counts, up to a verb, a preposition, a mark or the next number: "lượt tập thể",
 * "chi, đảng bộ cơ sở". A comma typed between the number and its noun ("03, tập thể") is passed over where
 * `isNoun` knows the noun.
 */
export function readHead(text: string, lower: string, to: number, isNoun: (words: string) => boolean): Head {
  const start = skipMarks(lower, to, isNoun);
  let end = to;
  let words = 0;
  let at = start;
  while (words < LONGEST) {
    const word = matchAt(WORD, lower, at);
    if (!word) break;
    const counted = words === 0 && COUNTED.test(lower.slice(at, at + 24));
    if (matchAt(STOPPED_BY_NEXT, lower, at)) break;
    if (STOPS.has(word[1] ?? "") && !counted && !isOfSubject(lower, at, isNoun)) break;
    if (words > 0 && !ONLY_COUNTER.test(lower.slice(start, at)) && VERBS.test(lower.slice(at, at + 20)))
      break;
    at += word[0].length;
    end = at;
    words++;
    if (words <= 2 && goesOnAfterComma(text, lower, at)) at += 1;
  }
  const head = text.slice(start, end).replace(/\s+/gu, " ").trim();
  return { end: head === "" ? to : end, head, unit: foldWords(head.replace(COUNTERS, "")) };
}

/** "694 mô hình của tập thể": whose they are belongs to what is counted. */
function isOfSubject(lower: string, at: number, isNoun: (words: string) => boolean): boolean {
  const owner = /^ của (?:các )?(\p{L}+ \p{L}+)/u.exec(lower.slice(at, at + 32))?.[1];
  return owner !== undefined && isNoun(owner);
}

const LONGEST = 7;
/** "bị cáo", "bị can": nouns that begin like a verb. */
const COUNTED = startsWith(COUNTED_WORDS, " {0,2}");
const WORD = / {0,2}(\p{L}(?:[\p{L}\d]|\/(?=\p{L}))*(?:-\p{L}+)?)/uy;
const ONLY_COUNTER = /^ ?(?:lượt|số|cái|chiếc)$/u;
const COUNTERS = /^(?:lượt|cái|chiếc|số)\s+/iu;

function skipMarks(lower: string, to: number, isNoun: (words: string) => boolean): number {
  const comma = /^ ?, ?/u.exec(lower.slice(to, to + 4));
  if (!comma) return to;
  const start = to + comma[0].length;
  const next = /^\p{L}+ \p{L}+/u.exec(lower.slice(start, start + 24));
  return next && isNoun(next[0]) ? start : to;
}

/** "chi, đảng bộ", "thôn, khối phố", "mô hình, điển hình": one noun in two; "5 hộ, trong đó" is not. */
function goesOnAfterComma(text: string, lower: string, at: number): boolean {
  if (text.charAt(at) !== "," || /(?:\/\p{L}+|đồng)$/u.test(lower.slice(Math.max(0, at - 12), at)))
    return false;
  const next = /^ ?(\p{Ll}+)(?: (\p{L}+))?/u.exec(text.slice(at + 1, at + 32));
  if (!next) return false;
  // "15 đơn, tố cáo 05 đơn": the words after the comma head the next number.
  if (/^ ?(?:\p{L}+(?: - | )){1,5}\d/u.test(lower.slice(at + 1, at + 40))) return false;
  if (next[0].trim() === "điển hình") return true;
  return !STOPS.has(next[1] ?? "") && !VERBS.test(` ${lower.slice(at + 1, at + 24).trimStart()}`);
}

/** Words that end what is counted. */
const STOPS: ReadonlySet<string> = new Set(
  (
    "được đạt có của trên trong cho với để là do và từ theo về tại ở đã như bằng gồm hoặc đến chiếm thuộc so tăng giảm " +
    "trở qua nhằm góp đang sẽ bị vào ra nay năm giai nhất mà khi nếu nhưng hoàn thuộc vượt còn không làm tham giữ cùng ước " +
    "gần hơn dưới khoảng ít ngày tháng tỷ tỉ toàn các những nên"
  ).split(" "),
);

/** "412 cụ", "1.260 bao thuốc lá", "9 hàng rào" are counted; "cụ thể", "bao gồm", "hàng năm" go on with the sentence. */
const STOPPED_BY_NEXT =
  / {0,2}(?:cụ thể|bao (?:gồm|nhiêu)|hàng (?:năm|tháng|tuần|ngày|quý|loạt|đầu)|(?:nêu|nói|kể) trên)(?!\p{L})/uy;

/** Two-word verbs that end it. */
const VERBS =
  /^ (?:điển hình (?:tiêu biểu|trong|được)|tiêu biểu|xuất sắc|đăng ký|hoàn thành|thực hiện|tổ chức|vận động|tuyên truyền|hỗ trợ|thành lập|xây dựng|phát triển|đề nghị|hưởng ứng|nhận|đạt|trị giá|kinh phí|phát huy|bảo đảm|đảm bảo|triển khai|duy trì|nhân rộng|công nhận|khen thưởng|biểu dương|liên tục|đồng thời|trị giá|cụ thể|bao gồm)(?!\p{L})/u;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
