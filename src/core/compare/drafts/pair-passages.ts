import { diffArrays } from "diff";
import type { Passage } from "./list-passages";

export interface PassagePair {
  readonly old: Passage | null;
  readonly new: Passage | null;
}

/**
 * Which passage of the new draft goes on which of the old one: first those whose words are the same, in order; of the rest, those
 * most alike by the words that few passages have, wherever they were moved to. Each pair or lone passage once: the new draft's in
 * its order, then what only the old one has.
 */
export function pairPassages(olds: readonly Passage[], news: readonly Passage[]): readonly PassagePair[] {
  const oldOf = new Map<number, number>();
  pairInOrder(olds, news, oldOf);
  pairAlike(olds, news, oldOf);
  const taken = new Set(oldOf.values());
  return [
    ...news.map((passage, index) => ({ old: olds[oldOf.get(index) ?? -1] ?? null, new: passage })),
    ...olds.flatMap((passage, index) => (taken.has(index) ? [] : [{ old: passage, new: null }])),
  ];
}

/** More edits than this between two drafts are two reports: their passages are paired by likeness alone. */
const MOST_EDITS = 4000;

function pairInOrder(olds: readonly Passage[], news: readonly Passage[], oldOf: Map<number, number>): void {
  const wordings = (passages: readonly Passage[]): string[] => passages.map(({ wording }) => wording);
  const parts = diffArrays(wordings(olds), wordings(news), { maxEditLength: MOST_EDITS }) ?? [];
  let [old, now] = [0, 0];
  for (const { count, added, removed } of parts) {
    if (!added && !removed) for (let step = 0; step < count; step++) oldOf.set(now + step, old + step);
    if (!added) old += count;
    if (!removed) now += count;
  }
}

/** A word of more passages than this tells nothing of which is meant. */
const MOST_PASSAGES = 12;
/** Half of the words of both: below it, a passage is another one. */
const ALIKE = 0.5;

function pairAlike(olds: readonly Passage[], news: readonly Passage[], oldOf: Map<number, number>): void {
  const taken = new Set(oldOf.values());
  const oldWords = new Map<number, ReadonlyMap<string, number>>();
  const holders = new Map<string, number[]>();
  for (const [index, passage] of olds.entries()) {
    if (taken.has(index)) continue;
    const words = countWords(passage);
    oldWords.set(index, words);
    for (const word of words.keys()) holders.set(word, [...(holders.get(word) ?? []), index]);
  }
  const candidates: { readonly old: number; readonly now: number; readonly likeness: number }[] = [];
  for (const [now, passage] of news.entries()) {
    if (oldOf.has(now)) continue;
    const words = countWords(passage);
    const near = new Set<number>();
    for (const word of words.keys()) {
      const holding = holders.get(word) ?? [];
      if (holding.length <= MOST_PASSAGES) for (const old of holding) near.add(old);
    }
    for (const old of near) {
      const likeness = compareWords(oldWords.get(old) ?? new Map(), words);
      if (likeness >= ALIKE) candidates.push({ old, now, likeness });
    }
  }
  candidates.sort(
    (one, other) => other.likeness - one.likeness || one.now - other.now || one.old - other.old,
  );
  for (const { old, now } of candidates) {
    if (taken.has(old) || oldOf.has(now)) continue;
    taken.add(old);
    oldOf.set(now, old);
  }
}

function countWords({ tokens }: Passage): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of tokens) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Dice's coefficient over the words, 0–1. */
function compareWords(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let [shared, all] = [0, 0];
  for (const [word, count] of one) {
    shared += Math.min(count, other.get(word) ?? 0);
    all += count;
  }
  for (const count of other.values()) all += count;
  return all === 0 ? 0 : (2 * shared) / all;
}
