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
export type PhraseFinder = (sentence: SplitText) => readonly Mention[];

/** A sentence cut into words, as it is written and in small letters: once for all finders. */
export interface SplitText {
  readonly words: readonly Word[];
  readonly lower: readonly Word[];
}

export function splitText(text: string, lower: string): SplitText {
  return { words: splitWords(text), lower: splitWords(lower) };
}

/**
 * Builds a finder for prose. Tones count, since "tình" is not "tỉnh"; the marks between words do not
 * ("văn hóa-xã hội"). Abbreviations ("NTM") are found in capitals only.
 */
export function createPhraseFinder(named: readonly Named[]): PhraseFinder {
  const spoken: Book = { next: new Map() };
  const short: Book = { next: new Map() };
  for (const { id, phrases } of named) {
    for (const phrase of phrases) {
      const words = splitWords(phrase).map((word) => word.text);
      if (words.length === 0) continue;
      const abbreviated = words.every((word) => word === word.toUpperCase() && word.length < 7);
      if (abbreviated) enter(short, id, words);
      else enter(spoken, id, words.map(lowerText));
    }
  }
  return ({ words, lower }) => {
    const mentions = [...search(lower, spoken), ...search(words, short)];
    return mentions.sort((a, b) => a.from - b.from);
  };
}

/** Phrases as a tree of words: a sentence is read once, whatever the number of units and of their names. */
interface Book {
  readonly next: Map<string, Book>;
  /** What the words up to here name. */
  id?: string;
}

function enter(book: Book, id: string, words: readonly string[]): void {
  let here = book;
  for (const word of words) {
    const known = here.next.get(word) ?? { next: new Map<string, Book>() };
    here.next.set(word, known);
    here = known;
  }
  // The first that is called so keeps the name.
  here.id ??= id;
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

function* search(words: readonly Word[], book: Book): Iterable<Mention> {
  if (book.next.size === 0) return;
  for (let at = 0; at < words.length; at++) {
    const found = findLongest(words, at, book);
    const start = words[at];
    const end = found && words[found.last];
    if (!start || !found || !end) continue;
    yield { id: found.id, from: start.from, to: end.to };
    at = found.last;
  }
}

/** The longest phrase that begins at a word, and where it ends. */
function findLongest(
  words: readonly Word[],
  at: number,
  book: Book,
): { readonly id: string; readonly last: number } | null {
  let here: Book | undefined = book;
  let found: { id: string; last: number } | null = null;
  for (let index = at; index < words.length; index++) {
    const word = words[index];
    const before = words[index - 1];
    if (!word || (index > at && before !== undefined && word.from - before.to > MAX_GAP)) break;
    here = here.next.get(word.text);
    if (!here) break;
    if (here.id !== undefined) found = { id: here.id, last: index };
  }
  return found;
}
