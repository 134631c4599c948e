import { distance } from "fastest-levenshtein";
import { foldWords } from "../../base/fold-text";

interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** What an unknown value most likely meant. */
export interface Nearest<T> {
  readonly item: T;
  /** The same letters: only spaces, punctuation or marks differ. */
  readonly spelling: boolean;
}

/**
 * The one item of a list that a text most likely means: the same letters, its initials ("PTKT"), a few letters off, or the
 * words of the one inside the other. `null` where none is near, or two are as near.
 */
export function findNearest<T extends Named>(text: string, list: readonly T[]): Nearest<T> | null {
  const words = foldWords(text);
  const letters = words.replaceAll(" ", "");
  if (letters === "") return null;
  const names = list.flatMap((item) =>
    [item.name, ...item.aliases].map((name) => ({ item, words: foldWords(name) })),
  );
  const same = names.find((each) => each.words.replaceAll(" ", "") === letters);
  if (same) return { item: same.item, spelling: true };
  const item =
    pickOnly(names.filter((each) => letters.length >= 3 && initials(each.words) === letters)) ??
    pickClosest(letters, names) ??
    pickOnly(
      names.filter(({ item, words: name }) => name === foldWords(item.name) && isLetterOff(letters, name)),
    ) ??
    pickOnly(names.filter((each) => isInside(words, each.words)));
  return item ? { item, spelling: false } : null;
}

/** Every item that a text names, where it names two or more and nothing else: "Tập thể và cá nhân". */
export function findSeveral<T extends Named>(text: string, list: readonly T[]): readonly T[] {
  const names = list
    .flatMap((item) => [item.name, ...item.aliases].map((name) => ({ item, words: foldWords(name) })))
    .sort((a, b) => b.words.length - a.words.length);
  let rest = ` ${foldWords(text)} `;
  const found = new Set<T>();
  for (const { item, words } of names) {
    if (words === "" || !rest.includes(` ${words} `)) continue;
    rest = rest.replace(` ${words} `, " | ");
    found.add(item);
  }
  const onlyThose = /^[ |]*(?:(?:va|hoac|hay|cung)[ |]+)*$/u.test(rest);
  return found.size > 1 && onlyThose ? list.filter((item) => found.has(item)) : [];
}

interface Candidate<T> {
  readonly item: T;
  readonly words: string;
}

function pickOnly<T>(candidates: readonly Candidate<T>[]): T | null {
  const items = new Set(candidates.map((each) => each.item));
  const [only] = items;
  return items.size === 1 && only !== undefined ? only : null;
}

function pickClosest<T>(letters: string, names: readonly Candidate<T>[]): T | null {
  // Short words are near to many others: of them a letter more or less alone tells, see isLetterOff.
  const limit = letters.length < 4 ? 0 : letters.length < 8 ? 1 : Math.floor(letters.length / 5);
  let best: Candidate<T>[] = [];
  let shortest = limit;
  for (const each of names) {
    const bare = each.words.replaceAll(" ", "");
    if (Math.abs(bare.length - letters.length) > shortest) continue;
    const apart = distance(bare, letters);
    if (apart > shortest) continue;
    if (apart < shortest) best = [];
    shortest = apart;
    best.push(each);
  }
  return pickOnly(best);
}

/** "Xãh" for "Xã", "Tnh" for "Tỉnh": one letter too many or too few in a name too short for any other likeness. */
function isLetterOff(letters: string, name: string): boolean {
  const [short, long] = letters.length < name.length ? [letters, name] : [name, letters];
  return (
    short.length >= 2 && short.length < 4 && long.length === short.length + 1 && distance(short, long) === 1
  );
}

function isInside(words: string, name: string): boolean {
  const [short, long] = words.length < name.length ? [words, name] : [name, words];
  const telling = short.includes(" ") || short.length * 2 >= long.length;
  return short.length >= 4 && telling && ` ${long} `.includes(` ${short} `);
}

function initials(words: string): string {
  return words
    .split(" ")
    .map((word) => word.charAt(0))
    .join("");
}
