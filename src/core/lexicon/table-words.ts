import { foldToneStyle, foldWords } from "../base/fold-text";
import { WORDS_OF_TABLES, type TableWord } from "./words-of-tables";

/** Words that a label says, one bit each. */
export type TableWords = number;

interface Entry {
  readonly text: string;
  readonly bit: TableWords;
  readonly start: boolean;
  readonly end: boolean;
}

const KINDS = Object.keys(WORDS_OF_TABLES) as readonly TableWord[];
const BITS = Object.fromEntries(KINDS.map((kind, at) => [kind, 1 << at])) as Readonly<
  Record<TableWord, number>
>;

/** What a label may say, by its first word. */
function indexEntries(fold: (word: string) => string): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const kind of KINDS)
    for (const word of WORDS_OF_TABLES[kind]) {
      const text = fold(word.replace(/^\^|\$$/gu, ""));
      const [first = ""] = text.split(" ");
      const entry = { text, bit: BITS[kind], start: word.startsWith("^"), end: word.endsWith("$") };
      const known = index.get(first);
      if (known) known.push(entry);
      else index.set(first, [entry]);
    }
  return index;
}

const MARKED = indexEntries(foldToneStyle);
const PLAIN = indexEntries(foldWords);

/**
 * What a label says, folded by `foldToneStyle`. `marked`: the table is written with its marks, so that a label without any is
 * to be taken as it stands; where nothing in the table has marks, words are compared without.
 */
export function readTableWords(name: string, marked: boolean): TableWords {
  const text = marked ? name : foldWords(name);
  const index = marked ? MARKED : PLAIN;
  let found = 0;
  for (let at = 0; at < text.length;) {
    const space = text.indexOf(" ", at);
    const end = space < 0 ? text.length : space;
    for (const entry of index.get(text.slice(at, end)) ?? [])
      if ((found & entry.bit) === 0 && standsAt(text, at, entry)) found |= entry.bit;
    at = end + 1;
  }
  return found;
}

function standsAt(text: string, at: number, entry: Entry): boolean {
  if (entry.start && at !== 0) return false;
  const end = at + entry.text.length;
  if (end !== text.length && (entry.end || text[end] !== " ")) return false;
  return text.startsWith(entry.text, at);
}

/** Whether the words of a label have one of the kind. */
export function hasWord(words: TableWords, kind: TableWord): boolean {
  return (words & BITS[kind]) !== 0;
}

/** Whether a label says such a word: `readTableWords` and `hasWord`, where it is asked for one only. */
export function saysWord(label: string, kind: TableWord, marked = hasMarks(label)): boolean {
  return hasWord(readTableWords(foldToneStyle(label), marked), kind);
}

/** Whether a text has a letter with a Vietnamese mark. */
export function hasMarks(text: string): boolean {
  return /[\u00c0-\u024f\u1ea0-\u1ef9]|\p{M}/u.test(text);
}
