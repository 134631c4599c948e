import { foldWords } from "../base/fold-text";

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
  return letters >= 2 && matches(tokens, words, 0, 0);
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

/** Each step uses up a token, so that the depth is the number of tokens; a token is a word or several words' first letters. */
function matches(tokens: readonly string[], words: readonly string[], token: number, word: number): boolean {
  if (token === tokens.length) return word === words.length;
  const text = tokens[token] ?? "";
  if (text === words[word] && matches(tokens, words, token + 1, word + 1)) return true;
  const initials = words
    .slice(word, word + text.length)
    .map((each) => each.charAt(0))
    .join("");
  return text.length <= LONGEST && initials === text && matches(tokens, words, token + 1, word + text.length);
}

/** Letters of one abbreviation. */
const LONGEST = 8;
