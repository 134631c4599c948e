import { foldWords } from "../base/fold-text";
import type { Figure, Sentence } from "../model/claim";
import type { FigureList } from "./find-lists";

/**
 * Are the parts of a list all there are? So are collectives and individuals, the two nouns of the total ("71 mô hình,
 * điển hình"), kinds told apart by a number ("đạt 4 sao … và … đạt 3 sao"), a thing and its denial, "còn lại", and what
 * "gồm" or "cụ thể" introduces if it counts what the total counts. A list that trails off ("…") is open.
 */
export function isClosed(total: Figure, list: FigureList, sentences: readonly Sentence[]): boolean {
  const { parts } = list;
  const sentence = sentences[list.sentence];
  if (!sentence || trailsOff(sentence.lower.slice(list.to - 4, list.to + 3))) return false;
  if (isPairOfSubjects(total, parts) || isPairOfNouns(total, parts)) return true;
  if (isMembers(total, list, sentence) || isBracketed(total, list, sentence)) return true;
  if (!parts.every((part) => countsLike(total, part))) return false;
  if (isEnumerated(list, sentence) && (isNumberedAlike(parts, sentence) || isDenied(parts, sentence)))
    return true;
  if (/(?<!\p{L})còn lại(?!\p{L})/u.test(sentence.lower.slice(list.from, list.to))) return true;
  return (
    list.lead === "gồm" || (list.lead === "cụ thể" && /[:;]/u.test(sentence.lower.slice(list.from, list.to)))
  );
}

/** Do the parts exclude one another, so that together they cannot be more than the total? */
export function isExclusive({ parts, sentence }: FigureList, sentences: readonly Sentence[]): boolean {
  const words = sentences[sentence];
  if (!words) return false;
  const levels = new Set(parts.map((part) => LEVEL.exec(following(part, words))?.[1]));
  const fields = new Set(parts.map((part) => part.dimensions.field));
  return (
    [levels, fields].some((each) => each.size === parts.length && !each.has(undefined)) ||
    isNumberedAlike(parts, words)
  );
}

const LEVEL = /cấp (cơ sở|xã|huyện|tỉnh|trung ương|thành phố|thị xã)/u;

function trailsOff(end: string): boolean {
  return /\.{2,}|…|v\.v|,\s*\.|vv/u.test(end);
}

function isPairOfSubjects(total: Figure, parts: readonly Figure[]): boolean {
  const subjects = parts.map((part) => part.dimensions.subject);
  return (
    parts.length === 2 &&
    new Set(subjects).size === 2 &&
    !subjects.includes(undefined) &&
    total.dimensions.subject === undefined
  );
}

/** "71 mô hình, điển hình, trong đó có 61 mô hình và 10 điển hình". */
function isPairOfNouns(total: Figure, parts: readonly Figure[]): boolean {
  const nouns = total.head.split(/,|\/|(?<!\p{L})và(?!\p{L})/u).map(foldWords);
  const units = parts.map((part) => part.unit);
  return (
    nouns.length > 1 &&
    nouns.length === units.length &&
    nouns.every((noun) => noun !== "" && units.includes(noun))
  );
}

/** "25 đơn vị, gồm: 10 xã, 05 thị trấn và 10 cơ quan": what may be of any kind, and its kinds. */
function isMembers(total: Figure, list: FigureList, sentence: Sentence): boolean {
  return (
    list.lead === "gồm" &&
    /^(?:don vi|co quan|dau moi|dia phuong|to chuc|thanh vien|doi tuong|co so|dong chi|nguoi|cong trinh)(?: |$)/u.test(
      total.unit,
    ) &&
    list.parts.every((part) => part.value < total.value) &&
    isEnumerated(list, sentence)
  );
}

/** "75 đơn (khiếu nại 15 đơn, tố cáo 05 đơn, kiến nghị 55 đơn)"; what one may be at once ("nữ", "dân tộc") is left out. */
function isBracketed(total: Figure, list: FigureList, sentence: Sentence): boolean {
  return (
    list.lead === "(" &&
    list.parts.length > 2 &&
    list.parts.every((part) => part.unit === total.unit) &&
    !/(?<!\p{L})(?:nữ|nam|dân tộc|tôn giáo|trẻ|tuổi|đảng viên|trình độ|đại học|trong đó|kiêm)(?!\p{L})/u.test(
      sentence.lower.slice(list.from, list.to),
    )
  );
}

/** The part counts what the total counts, or says only how many. */
function countsLike(total: Figure, part: Figure): boolean {
  if (part.unit === "") return true;
  const [first = "", second = ""] = total.unit.split(" ");
  const own = part.unit.split(" ");
  // "12 phẩm đạt 3 sao" for "sản phẩm": a syllable lost in typing is still the same noun.
  return own[0] === first || (own[0] === second && second !== "");
}

/** The last part is joined by "và", or a bracket closes the list. */
function isEnumerated(list: FigureList, sentence: Sentence): boolean {
  if (sentence.lower.charAt(list.to) === ")") return true;
  const [before, last] = list.parts.slice(-2);
  if (!before || !last) return false;
  return /(?<!\p{L})và(?!\p{L})[^,;]{0,40}$/u.test(sentence.lower.slice(before.headEnd, last.from));
}

/** "đạt 4 sao" and "đạt 3 sao": alike but for a number, and the numbers differ. */
function isNumberedAlike(parts: readonly Figure[], sentence: Sentence): boolean {
  const words = parts.map((part) => following(part, sentence));
  const frames = new Set(
    words.map((each) => /(?:\p{L}+ )?\d+ ?\p{L}+/u.exec(each)?.[0].replace(/\d+/u, "#")),
  );
  const numbers = new Set(words.map((each) => /\d+/u.exec(each)?.[0]));
  return frames.size === 1 && !frames.has(undefined) && numbers.size === parts.length;
}

/** "có thành lập đoàn" and "không thành lập đoàn". */
function isDenied(parts: readonly Figure[], sentence: Sentence): boolean {
  if (parts.length !== 2) return false;
  const [a = "", b = ""] = parts.map((part) =>
    following(part, sentence)
      .replace(/^\s*(?:\p{L}+ )??(?=đạt|có|không|chưa)/u, "")
      .trim(),
  );
  const plain = (words: string): string => words.replace(/^(?:có|không|chưa) /u, "");
  const denied = (words: string): boolean => /^(?:không|chưa) /u.test(words);
  return a !== "" && plain(a) === plain(b) && denied(a) !== denied(b);
}

/** The words after a number, up to the next mark. */
function following(part: Figure, sentence: Sentence): string {
  const words = sentence.lower.slice(part.to, part.to + 60);
  return words.slice(0, /[,;:()]|\sv(?:à|ới)\s|\.\s|$/u.exec(words)?.index ?? words.length).trim();
}
