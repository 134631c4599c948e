import type { Claims, Sentence } from "../../model/claim";
import { foldToneStyle } from "../../base/fold-text";
import { splitItems, splitRoughly, type Stretch } from "./split-items";

/** A document as an item of a list names it. */
export interface ListedDocument {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** Type and number, or type and name: "nghị quyết 25-NQ/TW", "nghị quyết trung ương 4". */
  readonly key: string;
  /** "2013-6-3", "" where it has none. */
  readonly date: string;
  /** Who issued it, the first words only; "" where it is not said. */
  readonly issuer: string;
  /** The terms of the Central Committee that it names: XI and XII of "(khóa XI, khóa XII)". */
  readonly terms: ReadonlySet<string>;
}

/**
 * The documents that the items of a sentence's list begin with. The first item may have words before it ("Quán triệt
 * Nghị quyết …"); a document that an item only mentions ("Kế hoạch … thực hiện Nghị quyết …") is none.
 */
export function readDocumentNames(claims: Claims, index: number): readonly ListedDocument[] {
  const sentence = claims.sentences[index];
  if (!sentence || !ANY_TYPE.test(sentence.lower)) return [];
  const found: ListedDocument[] = [];
  for (const piece of listPieces(sentence)) {
    const words = sentence.lower.slice(piece.from, piece.to);
    const match = found.length === 0 ? ANY_TYPE.exec(words) : TYPE_FIRST.exec(words);
    if (!match) continue;
    const from = piece.from + match.index + (match[1]?.length ?? 0);
    const read = readDocument(sentence, index, from, match[2] ?? "");
    if (read) found.push(read);
  }
  return found;
}

function listPieces({ text }: Sentence): readonly Stretch[] {
  const parts = splitItems(text, 0, text.length, ";") ?? splitRoughly(text, 0, text.length, ";");
  return parts.flatMap(
    ({ from, to }) => splitItems(text, from, to, ",") ?? splitRoughly(text, from, to, ","),
  );
}

const TYPES =
  "nghị quyết liên tịch|nghị quyết|kết luận|chỉ thị|quyết định|kế hoạch|hướng dẫn|đề án|công văn|quy định|quy chế|thông tri|thông báo|nghị định|thông tư|luật|pháp lệnh|chương trình hành động|báo cáo|tờ trình";
const ANY_TYPE = new RegExp(`((?:^|[^\\p{L}]))(${TYPES})(?!\\p{L})`, "u");
const TYPE_FIRST = new RegExp(`^((?:và |các )?)(${TYPES})(?!\\p{L})`, "u");

const NUMBERED =
  /^\s+(?:số\s*(?::\s*)?)?(\d{1,5}(?:\s?\/\s?\d{4})?\s{0,2}[-/]\s{0,2}\p{Lu}[\p{L}\d]*(?:\s?[-/]\s?\p{Lu}[\p{L}\d]*)*)/u;
const DATED = /^\s*(?:,\s*)?ngày\s+(\d{1,2})\s?\/\s?(\d{1,2})\s?\/\s?(\d{4})/u;
const ISSUED =
  /^\s*của\s{1,4}([^,;().]{1,300}?)(?=\s{1,4}(?:về|thực hiện|tiếp tục|triển khai|quy định|hướng dẫn|ban hành)\s|[,;().]|$)/u;
const TERMS =
  /^\s{0,4}(?:\(\s{0,4})?((?:(?:,\s{0,4}|\s{1,4})?(?:và\s{1,4})?khóa\s{1,4}[ivx]{1,9})+)\s{0,4}\)?/iu;
const PLAIN_NAME =
  /^((?:\s+(?:[Tt]rung ương|[\p{Lu}\d][\p{L}\d]*|đại hội|đại biểu|lần thứ|số|đảng bộ|huyện|tỉnh))+)/u;

function readDocument(sentence: Sentence, index: number, from: number, type: string): ListedDocument | null {
  const { text } = sentence;
  let to = from + type.length;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(text.slice(to, to + 160));
    if (found) to += found[0].length;
    return found;
  };
  const numbered = take(NUMBERED);
  const named = numbered ?? take(PLAIN_NAME);
  const name = named?.[1] ?? "";
  if (!numbered && !/\d|(?:^|\s)\p{Lu}\p{L}*\s+\p{Lu}/u.test(name)) return null;
  const date = take(DATED);
  const end = to;
  const terms = take(TERMS);
  const listed = terms ? to : end;
  const issuer = ISSUED.exec(text.slice(listed, listed + 120))?.[1] ?? "";
  const symbol = numbered ? name.replace(/\s+/gu, "") : foldToneStyle(name);
  return {
    sentence: index,
    from,
    to: listed,
    key: `${type} ${symbol}`,
    date: date ? [date[3], Number(date[2]), Number(date[1])].join("-") : "",
    issuer: foldToneStyle(issuer).split(" ").slice(0, 8).join(" "),
    terms: new Set(terms?.[1]?.toUpperCase().match(/(?<!\p{L})[IVX]+(?!\p{L})/gu) ?? []),
  };
}

/** Do two items of one list name the same document? Another date or another issuer makes it another. */
export function isSameDocument(a: ListedDocument, b: ListedDocument): boolean {
  if (a.key !== b.key) return false;
  if (a.date !== "" && b.date !== "" && a.date !== b.date) return false;
  if (a.issuer !== "" && b.issuer !== "" && a.issuer !== b.issuer) return false;
  if (a.terms.size === 0 && b.terms.size === 0) return true;
  return [...a.terms].some((term) => b.terms.has(term));
}
