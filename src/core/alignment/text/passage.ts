import { figuresBySentence } from "../../model/figures-by-sentence";
import type { Claims, Figure, Sentence } from "../../model/claim";
import { lowerCase } from "./lower-case";
import { readWords, toToken } from "./words";

/** Figures that are read together, with the words around them in order. */
export interface Passage {
  readonly document: string;
  readonly items: readonly Item[];
  /** The figures to be aligned, with their places among the items. */
  readonly figures: readonly { readonly figure: Figure; readonly at: number }[];
  /** Words of the heading above and of the document's own title. */
  readonly heading: readonly string[];
  readonly section: string;
  readonly title: readonly string[];
}

/** A word, or what stands between words. */
export type Item =
  | {
      readonly kind: "word";
      readonly token: string;
      readonly written: string;
      /** What initials stand for, or the initials of the words that begin here. */
      readonly also?: readonly string[];
    }
  /** A short number may be part of a name, too: "Cụm 3". */
  | { readonly kind: "figure"; readonly figure: Figure; readonly token: string | null }
  | { readonly kind: "comma" | "semicolon" | "stop" };

/** The paragraphs of the documents that hold figures, bullets with what leads them in. */
export function readPassages(claims: Claims, isWanted: (figure: Figure) => boolean): readonly Passage[] {
  const bySentence = figuresBySentence(claims);
  const titles = readTitles(claims.sentences);
  const passages: Passage[] = [];
  for (const group of groupSentences(claims.sentences, bySentence)) {
    const items = group.flatMap((index) => readItems(claims.sentences[index], bySentence.get(index) ?? []));
    const figures = items.flatMap((item, at) =>
      item.kind === "figure" && isWanted(item.figure) ? [{ figure: item.figure, at }] : [],
    );
    const first = claims.sentences[group[0] ?? 0];
    if (figures.length === 0 || !first) continue;
    const heading = readWords(first.section).map(({ token }) => token);
    passages.push({
      document: first.document,
      items,
      figures,
      heading,
      section: first.section,
      title: titles.get(first.document) ?? [],
    });
  }
  return passages;
}

/** Sentences of one paragraph; bullets go with the paragraph before them. Long ones are cut. */
function* groupSentences(
  sentences: readonly Sentence[],
  figures: ReadonlyMap<number, readonly Figure[]>,
): Iterable<readonly number[]> {
  let group: number[] = [];
  let held = 0;
  let before: Sentence | undefined;
  for (const [index, sentence] of sentences.entries()) {
    const goesOn =
      before?.document === sentence.document &&
      (before.block === sentence.block || (sentence.kind === "list-item" && before.kind !== "heading")) &&
      held < MOST_FIGURES;
    if (!goesOn && group.length > 0) {
      yield group;
      group = [];
      held = 0;
    }
    group.push(index);
    held += figures.get(index)?.length ?? 0;
    before = sentence;
  }
  if (group.length > 0) yield group;
}

const MOST_FIGURES = 40;

function readItems(sentence: Sentence | undefined, all: readonly Figure[]): readonly Item[] {
  if (!sentence) return [];
  // "Hai xã A và B": a number in words says how many are named.
  const figures = all.filter(({ number }) => /\d/u.test(number.quote));
  const marks = Array.from(sentence.text.matchAll(/[,;]/gu), ({ 0: mark, index }) => ({
    from: index,
    item: { kind: mark === "," ? ("comma" as const) : ("semicolon" as const) },
  }));
  const words = readWords(sentence.text).map(({ token, from, to }) => ({
    from,
    item: { kind: "word" as const, token, written: sentence.text.slice(from, to) },
  }));
  const numbers = figures.map((figure) => ({
    from: figure.from,
    item: { kind: "figure" as const, figure, token: readNameNumber(figure) },
  }));
  const inside = createSpanTest(figures);
  const placed: { readonly from: number; readonly item: Item }[] = [
    ...[...marks, ...words].filter(({ from }) => !inside(from)),
    ...numbers,
  ];
  return [...placed.sort((a, b) => a.from - b.from).map(({ item }) => item), { kind: "stop" }];
}

function readNameNumber({ number }: Figure): string | null {
  return /^\d{1,4}$/u.test(number.quote) ? toToken(number.quote) : null;
}

/** Is a place within a number? Figures come in order. */
function createSpanTest(figures: readonly Figure[]): (at: number) => boolean {
  const taken = new Set<number>();
  for (const { from, to } of figures) for (let at = from; at < to; at++) taken.add(at);
  return (at) => taken.has(at);
}

function readTitles(sentences: readonly Sentence[]): ReadonlyMap<string, readonly string[]> {
  const titles = new Map<string, string[]>();
  for (const { document, kind, text } of sentences) {
    // What stands above the document's own number is its letterhead: who writes, not of what.
    if (OWN_NUMBER.test(text)) titles.set(document, []);
    const known = titles.get(document) ?? [];
    if (known.length > MOST_TITLE_WORDS || (kind !== "heading" && known.length > 0)) continue;
    if (kind === "heading") titles.set(document, [...known, ...readWords(text).map(({ token }) => token)]);
  }
  return titles;
}

const MOST_TITLE_WORDS = 30;
const OWN_NUMBER = /^\s*Số\s?:/u;

/** The words before an item up to the figure or the sentence before it, as one string for looking for cues. */
export function wordsBefore(items: readonly Item[], at: number, most: number): string {
  const words: string[] = [];
  for (let index = at - 1; index >= 0 && words.length < most; index--) {
    const item = items[index];
    if (item?.kind === "word") words.push(item.written);
    else if (item?.kind === "comma") words.push(",");
    else break;
  }
  return lowerCase(words.reverse().join(" "));
}

/** The words of its sentence before an item, figures left out. */
export function sentenceBefore(items: readonly Item[], at: number): string {
  return writtenBefore(items, at, ({ kind }) => kind === "stop");
}

/** The words and the numbers that are names since the last semicolon. */
export function tokensOfClause(items: readonly Item[], at: number): ReadonlySet<string> {
  const tokens = new Set<string>();
  for (let index = at - 1; index >= 0 && tokens.size < MOST_SENTENCE_WORDS; index--) {
    const item = items[index];
    if (!item || item.kind === "stop" || item.kind === "semicolon") break;
    if (item.kind === "word") tokens.add(item.token);
    else if (item.kind === "figure" && item.token !== null) tokens.add(item.token);
  }
  return tokens;
}

function writtenBefore(items: readonly Item[], at: number, ends: (item: Item) => boolean): string {
  const words: string[] = [];
  for (let index = at - 1; index >= 0 && words.length < MOST_SENTENCE_WORDS; index--) {
    const item = items[index];
    if (!item || ends(item)) break;
    if (item.kind === "word") words.push(item.written);
  }
  return lowerCase(words.reverse().join(" "));
}

const MOST_SENTENCE_WORDS = 40;

/** The same words of what follows an item, as they are compared. */
export function tokensAfter(items: readonly Item[], at: number, most: number): ReadonlySet<string> {
  return new Set(readWords(wordsAfter(items, at, most)).map(({ token }) => token));
}

/** The words after an item up to the next figure, comma or the sentence's end. */
export function wordsAfter(items: readonly Item[], at: number, most: number): string {
  const words: string[] = [];
  for (let index = at + 1; index < items.length && words.length < most; index++) {
    const item = items[index];
    if (item?.kind !== "word") break;
    words.push(item.written);
  }
  return lowerCase(words.join(" "));
}
