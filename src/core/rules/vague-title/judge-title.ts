import { foldWords, tidyText } from "../../base/fold-text";
import type { Template } from "../../template/schema";
import { visitWords } from "../shared/register-words";

export type VagueTitle =
  { readonly kind: "empty" | "fieldName" } | { readonly kind: "short"; readonly rest: string };

/** What is vague about a title, or `null`. */
export type TitleJudge = (title: string) => VagueTitle | null;

/** A Vietnamese word is mostly one or two syllables: three that tell something are a verb and its object, or more. */
const ENOUGH = 3;

/** Builds the judge once for a template. Most titles are passed after their first words. */
export function createTitleJudge(template: Template): TitleJudge {
  const empty = toPhrases(template.emptyWords);
  const fieldNames = template.fields.flatMap((field) => [field.name, ...field.aliases]).map(splitFolded);
  // "Xây dựng nông thôn mới" less the empty "xây dựng" is still that field.
  const fields = [...fieldNames, ...fieldNames.map((words) => strip(words, empty))];
  const general = [...empty, ...toPhrases(GENERAL)];
  const plain = new Set([...general, ...fields].flat());
  return (title) => {
    let telling = 0;
    visitWords(title, (word) => {
      if (!plain.has(word) && /[a-z]/u.test(word)) telling++;
      return telling < ENOUGH;
    });
    if (telling >= ENOUGH) return null;
    const words = splitFolded(title);
    const content = strip(words, empty).filter(hasLetter);
    if (content.length === 0) return { kind: "empty" };
    if (strip(words, general).filter(hasLetter).length === 0) return { kind: "empty" };
    if (strip(words, [...general, ...fields]).filter(hasLetter).length === 0) return { kind: "fieldName" };
    return content.length < ENOUGH ? { kind: "short", rest: restore(title, content) } : null;
  };
}

/** The words left once every phrase was taken out, the longest first at each place. */
function strip(words: readonly string[], phrases: readonly (readonly string[])[]): readonly string[] {
  const rest: string[] = [];
  for (let at = 0; at < words.length;) {
    let longest = 0;
    for (const phrase of phrases) {
      if (phrase.length > longest && phrase.every((word, index) => words[at + index] === word))
        longest = phrase.length;
    }
    const word = words[at];
    if (longest === 0 && word !== undefined) rest.push(word);
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

function toPhrases(texts: readonly string[]): readonly (readonly string[])[] {
  return texts.map(splitFolded);
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
