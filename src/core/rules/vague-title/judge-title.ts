import { foldWords, tidyText } from "../../base/fold-text";
import type { Template } from "../../template/schema";
import { hashWord, hasOtherWords } from "../shared/register-words";

type VagueTitle =
  { readonly kind: "empty" | "fieldName" } | { readonly kind: "short"; readonly rest: string };

/** What is vague about a title, or `null`. */
export type TitleJudge = (title: string) => VagueTitle | null;

/** A Vietnamese word is mostly one or two syllables: three that tell something are a verb and its object, or more. */
const ENOUGH = 3;

/** Builds the judge once for a template. Most titles are passed after their first words. */
export function createTitleJudge(template: Template): TitleJudge {
  const empty = template.emptyWords.map(splitFolded);
  const emptyBook = createBook(empty);
  const fieldNames = template.fields.flatMap((field) => [field.name, ...field.aliases]).map(splitFolded);
  // "Xây dựng nông thôn mới" less the empty "xây dựng" is still that field.
  const fields = [...fieldNames, ...fieldNames.map((words) => strip(words, emptyBook))];
  const general = [...empty, ...GENERAL.map(splitFolded)];
  const generalBook = createBook(general);
  const wholeBook = createBook([...general, ...fields]);
  const plain = new Set([...general, ...fields].flat().map(hashWord));
  return (title) => {
    if (hasOtherWords(title, plain, ENOUGH)) return null;
    const words = splitFolded(title);
    if (!strip(words, wholeBook).some(hasLetter))
      return { kind: strip(words, generalBook).some(hasLetter) ? "fieldName" : "empty" };
    const content = strip(words, emptyBook).filter(hasLetter);
    return content.length < ENOUGH ? { kind: "short", rest: restore(title, content) } : null;
  };
}

/** Phrases by their first word. */
type Book = ReadonlyMap<string, readonly (readonly string[])[]>;

function createBook(phrases: readonly (readonly string[])[]): Book {
  const book = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const [first] = phrase;
    if (first === undefined) continue;
    const known = book.get(first);
    if (known) known.push(phrase);
    else book.set(first, [phrase]);
  }
  return book;
}

/** The words left once every phrase was taken out, the longest first at each place. */
function strip(words: readonly string[], book: Book): readonly string[] {
  const rest: string[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? "";
    let longest = 0;
    for (const phrase of book.get(word) ?? []) {
      if (phrase.length > longest && phrase.every((each, index) => words[at + index] === each))
        longest = phrase.length;
    }
    if (longest === 0) rest.push(word);
    at += Math.max(longest, 1);
  }
  return rest;
}

/** The folded words as the title writes them. */
function restore(title: string, folded: readonly string[]): string {
  const left = [...folded];
  return tidyText(title)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => {
      if (foldWords(word) !== left[0]) return false;
      left.shift();
      return true;
    })
    .join(" ");
}

function splitFolded(text: string): readonly string[] {
  return foldWords(text).split(" ").filter(Boolean);
}

function hasLetter(word: string): boolean {
  return /\p{L}/u.test(word);
}

/** Words of any report that tell nothing of the work when no others stand beside them. */
const GENERAL = [
  "đẩy mạnh",
  "tăng cường",
  "nâng cao",
  "chất lượng",
  "góp phần",
  "phát huy",
  "vai trò",
  "triển khai",
  "kết quả",
  "hoạt động",
  "nhiệm vụ",
  "chính trị",
  "địa phương",
  "đơn vị",
  "cơ quan",
  "địa bàn",
  "giai đoạn",
  "năm",
  "dvk",
  "dân vận",
  "khéo",
  "của",
  "cho",
  "với",
  "tại",
  "ở",
  "trên",
  "theo",
  "để",
  "hoàn thành",
  "hội",
  "chi hội",
];
