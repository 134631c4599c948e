import { foldToneStyle, foldWords } from "../base/fold-text";
import type { Category } from "./schema";

/** Finds categories by what people write. Built once for a list, since a register asks it for every distinct value. */
export interface CategoryFinder {
  /** The category whose name or alias is this text, tone marks and punctuation aside; else `null`. */
  readonly exact: (text: string) => Category | null;
  /** The category whose longest name or alias stands in this text as whole words, marks and all; else `null`. */
  readonly within: (text: string) => Category | null;
}

export function createCategoryFinder(categories: readonly Category[]): CategoryFinder {
  const byWords = new Map<string, Category>();
  const byMarkedWords = new Map<string, Category>();
  for (const category of categories) {
    for (const name of [category.name, ...category.aliases]) {
      const words = foldWords(name);
      if (words !== "" && !byWords.has(words)) byWords.set(words, category);
      const marked = foldToneStyle(name);
      if (marked !== "" && !byMarkedWords.has(marked)) byMarkedWords.set(marked, category);
    }
  }
  const longestFirst = [...byMarkedWords].sort((a, b) => b[0].length - a[0].length);
  const exact = (text: string): Category | null => byWords.get(foldWords(text)) ?? null;
  const within = (text: string): Category | null => {
    const padded = ` ${foldToneStyle(text)} `;
    for (const [words, category] of longestFirst) {
      if (padded.includes(` ${words} `)) return category;
    }
    return null;
  };
  return { exact, within };
}
