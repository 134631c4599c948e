import { lowerText } from "../numerals/lower-text";

/** Words found in a sentence and the category they name. */
export interface Mention {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** What names a category: its names and aliases. */
export interface Named {
  readonly id: string;
  readonly phrases: readonly string[];
}

/** Finds the categories that a sentence names, from left to right; where one phrase contains another, the longer. */
export type PhraseFinder = (text: string, lower: string) => readonly Mention[];

/**
 * Builds a finder for prose. Tones count, since "tình" is not "tỉnh"; the marks between words do not
 * ("văn hóa-xã hội"). Abbreviations ("NTM") are found in capitals only.
 */
export function createPhraseFinder(named: readonly Named[]): PhraseFinder {
  const spoken: Book = new Map();
  const short: Book = new Map();
  for (const { id, phrases } of named) {
    for (const phrase of phrases) {
      const words = splitWords(phrase).map((word) => word.text);
      if (words.length === 0) continue;
      const abbreviated = words.every((word) => word === word.toUpperCase() && word.length < 7);
      if (abbreviated) enter(short, id, words);
      else enter(spoken, id, words.map(lowerText));
    }
  }
  return (text, lower) => {
    const mentions = [...search(lower, spoken), ...search(text, short)];
    return mentions.sort((a, b) => a.from - b.from);
  };
}

/** Phrases by their first word, the longest first: a sentence is read once, whatever the number of units. */
type Book = Map<string, { readonly id: string; readonly words: readonly string[] }[]>;

function enter(book: Book, id: string, words: readonly string[]): void {
  const [first = ""] = words;
  const entries = book.get(first) ?? [];
  if (entries.some((entry) => entry.words.join(" ") === words.join(" "))) return;
  entries.push({ id, words });
  entries.sort((a, b) => b.words.length - a.words.length);
  book.set(first, entries);
}

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A footnote's mark ends a word: "được công nhận²", and pasted without its height, "được công nhận2". */
function splitWords(text: string): readonly Word[] {
  return Array.from(text.normalize("NFC").matchAll(/\p{L}+|\p{Nd}+/gu), (match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** At most this many marks and spaces may part two words of a phrase. */
const MAX_GAP = 4;

function* search(text: string, book: Book): Iterable<Mention> {
  if (book.size === 0) return;
  const words = splitWords(text);
  for (let at = 0; at < words.length; at++) {
    const start = words[at];
    const entry = start && book.get(start.text)?.find((each) => standsAt(words, at, each.words));
    const end = entry && words[at + entry.words.length - 1];
    if (!start || !entry || !end) continue;
    yield { id: entry.id, from: start.from, to: end.to };
    at += entry.words.length - 1;
  }
}

function standsAt(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((each, index) => {
    const word = words[at + index];
    const before = words[at + index - 1];
    return word?.text === each && (index === 0 || (before !== undefined && word.from - before.to <= MAX_GAP));
  });
}
