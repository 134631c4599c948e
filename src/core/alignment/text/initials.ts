import type { Table } from "../../model/table";
import type { Item, Passage } from "./passage";
import { readWords, type Word } from "./words";

/**
 * Lets initials and the words they stand for meet: "THCS" in a text and "Trung học cơ sở" on a sheet, or the other way
 * round. Linear in both.
 */
export function spellOutInitials(passages: readonly Passage[], tables: readonly Table[]): readonly Passage[] {
  const labels = listLabels(tables);
  const inText = new Set(passages.flatMap(({ items }) => items.flatMap((item) => initialsIn(item) ?? [])));
  const meanings = findMeanings(labels, inText);
  const inLabels = new Map<string, string>();
  for (const { words, text } of labels) {
    if (text === text.toUpperCase()) continue;
    for (const word of words) {
      const written = text.slice(word.from, word.to);
      if (isInitials(written)) inLabels.set(written, word.token);
    }
  }
  if (meanings.size === 0 && inLabels.size === 0) return passages;
  return passages.map((passage) => ({ ...passage, items: widen(passage.items, meanings, inLabels) }));
}

interface Label {
  readonly text: string;
  readonly words: readonly Word[];
}

function listLabels(tables: readonly Table[]): readonly Label[] {
  const texts = new Set<string>();
  for (const { columns, rows } of tables) {
    for (const { path } of columns) for (const label of path) texts.add(label);
    for (const { label } of rows.slice(0, MOST_ROWS)) texts.add(label);
  }
  return [...texts].map((text) => ({ text, words: readWords(text) }));
}

const MOST_ROWS = 2_000;

function isInitials(written: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(written);
}

function initialsIn(item: Item): string | null {
  return item.kind === "word" && isInitials(item.written) ? item.written : null;
}

/** What initials of the text stand for on the sheets: runs of words that begin with their letters. */
function findMeanings(
  labels: readonly Label[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  if (wanted.size === 0) return found;
  for (const { words, text } of labels) {
    const letters = words.map(({ from }) => text.charAt(from).toUpperCase());
    for (let from = 0; from < words.length; from++) {
      for (let length = 2; length <= LONGEST && from + length <= words.length; length++) {
        const initials = letters.slice(from, from + length).join("");
        if (wanted.has(initials) && !found.has(initials))
          found.set(
            initials,
            words.slice(from, from + length).map(({ token }) => token),
          );
      }
    }
  }
  return found;
}

const LONGEST = 6;

function widen(
  items: readonly Item[],
  meanings: ReadonlyMap<string, readonly string[]>,
  inLabels: ReadonlyMap<string, string>,
): readonly Item[] {
  return items.map((item, index) => {
    if (item.kind !== "word") return item;
    const also = [...(meanings.get(item.written) ?? []), ...shorten(items, index, inLabels)];
    return also.length > 0 ? { ...item, also } : item;
  });
}

/** The initials, as a label has them, of the words that begin here. */
function* shorten(
  items: readonly Item[],
  from: number,
  inLabels: ReadonlyMap<string, string>,
): Iterable<string> {
  if (inLabels.size === 0) return;
  let initials = "";
  for (let at = from; at < from + LONGEST; at++) {
    const item = items[at];
    if (item?.kind !== "word") return;
    initials += item.written.charAt(0).toUpperCase();
    const token = initials.length > 1 ? inLabels.get(initials) : undefined;
    if (token !== undefined) yield token;
  }
}
