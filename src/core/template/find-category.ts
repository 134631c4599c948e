import { foldToneStyle, foldWords } from "../base/fold-text";
import type { Category } from "./schema";

/** Finds categories by what people write. */
export interface CategoryFinder {
  /** The category whose name or alias is this text, tone marks and punctuation aside; else `null`. */
  readonly exact: (text: string) => Category | null;
  /** The category whose longest name or alias stands in this text as whole words, marks and all; else `null`. */
  readonly within: (text: string) => Category | null;
}

const finders = new WeakMap<readonly Category[], CategoryFinder>();

/** The finder of a list, built once: a register asks it for every distinct value, and a sheet of a thousand tables as often. */
export function createCategoryFinder(categories: readonly Category[]): CategoryFinder {
  const known = finders.get(categories);
  if (known) return known;
  const finder = buildFinder(categories);
  finders.set(categories, finder);
  return finder;
}

function buildFinder(categories: readonly Category[]): CategoryFinder {
  const byWords = new Map<string, Category>();
  const byMarkedWords = new Map<string, Category>();
  const byLetters = new Map<string, Category | null>();
  for (const category of categories) {
    for (const name of [category.name, ...category.aliases]) {
      const words = foldWords(name);
      if (words !== "" && !byWords.has(words)) byWords.set(words, category);
      const letters = words.replaceAll(" ", "");
      const twin = byLetters.get(letters);
      byLetters.set(letters, twin === undefined || twin === category ? category : null);
      const marked = foldToneStyle(name);
      if (marked !== "" && !byMarkedWords.has(marked)) byMarkedWords.set(marked, category);
    }
  }
  const longestFirst = [...byMarkedWords].sort((a, b) => b[0].length - a[0].length);
  const exact = (text: string): Category | null => {
    const words = foldWords(text);
    // "C.N", "T T": an abbreviation with dots or spaces in it.
    const isSpelt = words.length > 1 && /^.(?: .)+$/u.test(words);
    return byWords.get(words) ?? (isSpelt ? (byLetters.get(words.replaceAll(" ", "")) ?? null) : null);
  };
  const within = (text: string): Category | null => {
    const padded = ` ${foldToneStyle(text)} `;
    for (const [words, category] of longestFirst) {
      if (padded.includes(` ${words} `)) return category;
    }
    return null;
  };
  return { exact, within };
}
