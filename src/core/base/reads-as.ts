import { foldWords } from "./fold-text";

/**
 * Whether a writing is a name, shortened: words in their order, any of them by their first letters ("PT kinh tế",
 * "VH-XH", "XDNTM"), with or without "lĩnh vực" before it and "và" between. Marks, case and punctuation aside.
 */
export function readsAs(writing: string, name: string): boolean {
  const tokens = splitWords(dropLead(writing));
  const words = splitWords(dropLead(name));
  if (tokens.length === 0 || words.length < 2 || tokens.join(" ") === words.join(" "))
    return tokens.join() === words.join();
  const letters = tokens.join("").length;
  return letters >= 2 && matches(tokens, words);
}

/** "Lĩnh vực kinh tế" is "kinh tế". */
export function dropLead(text: string): string {
  return text.replace(LEAD, "");
}

/** Words that name no field by themselves. */
const LEAD = /^(?:lĩnh vực|về|công tác|mảng|nhóm)\s+/iu;

function splitWords(text: string): readonly string[] {
  return foldWords(text)
    .split(" ")
    .filter((word) => word !== "" && word !== "va");
}

/** Words reached after each token, which is a word or several words' first letters: no way is walked twice. */
function matches(tokens: readonly string[], words: readonly string[]): boolean {
  let reached = new Set([0]);
  for (const token of tokens) {
    const next = new Set<number>();
    for (const at of reached) {
      if (words[at] === token) next.add(at + 1);
      if (token.length <= LONGEST && isInitials(token, words, at)) next.add(at + token.length);
    }
    reached = next;
  }
  return reached.has(words.length);
}

function isInitials(token: string, words: readonly string[], at: number): boolean {
  for (let index = 0; index < token.length; index++)
    if (words[at + index]?.charAt(0) !== token.charAt(index)) return false;
  return true;
}

/** Letters of one abbreviation. */
const LONGEST = 8;
