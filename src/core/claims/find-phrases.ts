import { lowerText } from "./lower-text";

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
  const spoken = new Map<string, string>();
  const short = new Map<string, string>();
  for (const { id, phrases } of named) {
    for (const phrase of phrases) {
      const words = splitWords(phrase);
      if (words.length === 0) continue;
      const abbreviated = words.every((word) => word === word.toUpperCase() && word.length < 7);
      const target = abbreviated ? short : spoken;
      const key = (abbreviated ? words : words.map(lowerText)).join(" ");
      if (!target.has(key)) target.set(key, id);
    }
  }
  const spokenPattern = buildPattern(spoken);
  const shortPattern = buildPattern(short);
  return (text, lower) => {
    const mentions = [...search(spokenPattern, lower, spoken), ...search(shortPattern, text, short)];
    return mentions.sort((a, b) => a.from - b.from);
  };
}

function splitWords(phrase: string): readonly string[] {
  return phrase.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];
}

function buildPattern(keys: ReadonlyMap<string, string>): RegExp | null {
  if (keys.size === 0) return null;
  const longestFirst = [...keys.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const alternatives = longestFirst.map((key) => key.split(" ").join("[^\\p{L}\\p{N}]{1,4}"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join("|")})(?![\\p{L}\\p{N}])`, "gu");
}

function* search(pattern: RegExp | null, text: string, keys: ReadonlyMap<string, string>): Iterable<Mention> {
  if (pattern === null) return;
  for (const match of text.matchAll(pattern)) {
    const id = keys.get(splitWords(match[0]).join(" "));
    if (id !== undefined) yield { id, from: match.index, to: match.index + match[0].length };
  }
}
