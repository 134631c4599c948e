import type { Claims, Sentence } from "../../model/claim";
import { readWholeNumber } from "../../numerals/number-words";
import { readNameList, type NameList } from "./read-name-list";

/** A number of things, in digits or in a word, and the names that follow with other words between. */
export interface SpelledList {
  /** Index of the sentence of the number. */
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Index of the sentence of the names. */
  readonly listed: number;
  readonly list: NameList;
  /** The names are of those that the things belong to, one each as it seems. */
  readonly owners: boolean;
}

/**
 * Finds "6 chi đoàn có phong trào tiêu biểu, gồm: …", "Bảy bản … được phủ sóng gồm …", "ba cầu treo …, thuộc các bản: …" and, in a
 * sentence further on, "Loại khá gồm …" of "6 thôn loại khá". Names only: commas part words of one item in other lists.
 */
export function* findSpelledLists({ sentences }: Claims): Iterable<SpelledList> {
  for (const [index, sentence] of sentences.entries()) {
    if (!/gồm|là|:|thuộc/u.test(sentence.lower)) continue;
    yield* findInSentence(sentence, index);
    const called = readCalled(sentence);
    const before = called && findCalled(sentences, index, called.name);
    if (before) yield { ...before, listed: index, list: called.list, owners: false };
  }
}

const OPENER =
  /(?:,? (?:gồm có|bao gồm|gồm|đó là|cụ thể là|là):? |,? thuộc (?:địa bàn )?(?:các |\d+ )?\p{Ll}+(?: \p{Ll}+)?: |: )(?=(?:\p{Ll}+ ){0,3}\p{Lu})/gu;
const NUMBER = /(?<![\p{L}\d.,/-])(\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?= \p{Ll})/giu;
const LONGEST_GAP = 110;

function* findInSentence(sentence: Sentence, index: number): Iterable<SpelledList> {
  const { text, lower } = sentence;
  for (const opener of text.matchAll(OPENER)) {
    const begin = Math.max(0, opener.index - LONGEST_GAP);
    const before = lower.slice(begin, opener.index);
    const number = [...before.matchAll(NUMBER)].at(-1);
    if (!number) continue;
    const from = begin + number.index;
    const between = text.slice(from + number[0].length, opener.index);
    if (!isOneName(between) || !isCount(lower.slice(Math.max(0, from - 12), from), number[0])) continue;
    const list = readNameList(sentence, opener.index + opener[0].length, between.trim().toLowerCase());
    const owners = opener[0].includes("thuộc");
    if (list && (list.headed || owners || BEARS_NAME.test(between)))
      yield {
        sentence: index,
        from,
        to: opener.index,
        value: valueOf(number[0]),
        listed: index,
        list,
        owners,
      };
  }
}

/** Only words that say which: no other clause, no name, and no words for examples. */
function isOneName(between: string): boolean {
  if (/[,;:.()\d\p{Lu}]/u.test(between) || between.split(" ").length > 16) return false;
  return !/(?<!\p{L})(?:trong đó|trong số|như|nhất là|chủ yếu|một số|tại|ở|cho|của)(?!\p{L})/u.test(between);
}

/** "tháng 6 …", "thứ ba …", "giai đoạn 2": no number of things. */
function isCount(before: string, number: string): boolean {
  if (
    /(?:tháng|thứ|năm|ngày|quý|đợt|số|lần|tổ|khu|đoạn|hạng|mục|khoảng|hơn|gần|trên|điều|mỗi)\s$/u.test(before)
  )
    return false;
  return valueOf(number) > 1;
}

function valueOf(number: string): number {
  return readWholeNumber(number.toLowerCase()) ?? Number(number);
}

/** Things that are called by bare names; of a meeting or a household the place alone may be named. */
const BEARS_NAME =
  /^ (?:xã|phường|thị trấn|huyện|thôn|bản|xóm|ấp|làng|buôn|khu|tổ|chi|đảng|hội|trường|trạm|hồ|đập|cầu|chợ|suối|sông|đảo|đội|câu lạc bộ|hợp tác|công ty|doanh nghiệp|đơn vị|cơ quan|đồng chí|ông|bà|dân tộc|nghệ nhân|gia đình|giống|di tích|lễ hội|đình|đền|chùa|khối|cụm|tuyến)(?!\p{L})/u;

interface Called {
  readonly name: string;
  readonly list: NameList;
}

/** "Loại khá gồm …", "Các trường hoàn thành tốt là …" at the head of a sentence. */
function readCalled(sentence: Sentence): Called | null {
  const found =
    /^\s*(?:(?:các|những|số) )?((?:\p{L}+ ){1,5}\p{L}+):? (?:gồm có|bao gồm|gồm|là):? (?=(?:\p{Ll}+ )?\p{Lu})/iu.exec(
      sentence.text,
    );
  const name = found?.[1]?.toLowerCase();
  if (!found || name === undefined) return null;
  const list = readNameList(sentence, found[0].length, name);
  return list ? { name, list } : null;
}

/** The only number of the two sentences before it that counts what is called so. */
function findCalled(
  sentences: readonly Sentence[],
  index: number,
  name: string,
): Pick<SpelledList, "sentence" | "from" | "to" | "value"> | null {
  const here = sentences[index];
  const found = [index - 2, index - 1].flatMap((at) => {
    const sentence = sentences[at];
    if (!sentence || sentence.document !== here?.document || sentence.block !== here.block) return [];
    const { lower } = sentence;
    return [...lower.matchAll(NUMBER)].flatMap((number) => {
      const end = number.index + number[0].length;
      const words = /^[^,;:.()\d]*/u.exec(lower.slice(end))?.[0].trimEnd() ?? "";
      const named =
        words.endsWith(` ${name}`) &&
        isCount(lower.slice(Math.max(0, number.index - 12), number.index), number[0]);
      return named
        ? [{ sentence: at, from: number.index, to: end + words.length, value: valueOf(number[0]) }]
        : [];
    });
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
