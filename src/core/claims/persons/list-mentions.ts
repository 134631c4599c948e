import type { Claims, Sentence } from "../../model/claim";
import { TITLE } from "../lists/read-person";

/** A name of three to five words with capitals, each time the prose writes it: a person's, sometimes a place's. */
export interface Mention {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
  /** What is said of it right behind, between commas: `"chủ tịch ủy ban nhân dân xã"`; "" where nothing is. */
  readonly description: string;
  /** The place that is named behind it: `"thôn Gò Mít"`; "" where none is. */
  readonly place: string;
  /** It stands among others: in a sentence that names several, or in an item beside items that name others. */
  readonly listed: boolean;
}

const NAME = /(?<![\p{L}\d])\p{Lu}\p{Ll}{0,6}(?: \p{Lu}\p{Ll}{0,6}){2,4}(?![\p{L}\d])/gu;
const DESCRIPTION = /^, ((?:\p{L}{1,24}(?: - |[ -])){2,13}\p{L}{1,24})(?=[,;.()]|$)/u;
const PLACE = /^(?:[^\p{Lu};.]|\.(?=\d))*?((?<!\p{L})\p{Ll}+(?: \p{Lu}\p{Ll}*){1,3})/u;
const ITEM = /^\s*(?:[-+•*]|\(?(?:\d{1,3}|[a-zđ])[.)])/u;
/** Two words are a name too often: a place's, a body's. */
const LEAST = 3;
/** From so many names on a sentence is a list of them. */
const MANY = 3;

export function* listMentions({ sentences }: Claims): Iterable<Mention> {
  const names = sentences.map(({ text }) => [...text.matchAll(NAME)]);
  const isNamingItem = (at: number): boolean => {
    const sentence = sentences[at];
    return (names[at]?.length ?? 0) > 0 && sentence !== undefined && isItem(sentence);
  };
  for (const [at, sentence] of sentences.entries()) {
    const own = names[at] ?? [];
    const listed = own.length >= MANY || (isNamingItem(at) && (isNamingItem(at - 1) || isNamingItem(at + 1)));
    for (const match of own) {
      // A title that begins a sentence is no part of the name.
      const title = TITLE.exec(match[0])?.[0].length ?? 0;
      const [from, to] = [match.index + title, match.index + match[0].length];
      const words = match[0].slice(title).split(" ");
      if (words.length < LEAST) continue;
      const description = DESCRIPTION.exec(sentence.lower.slice(to, to + 120))?.[1]?.trim() ?? "";
      const place = PLACE.exec(sentence.text.slice(to, to + 60))?.[1] ?? "";
      yield { sentence, from, to, words, description, place, listed };
    }
  }
}

function isItem({ kind, text }: Sentence): boolean {
  return kind === "list-item" || ITEM.test(text);
}
