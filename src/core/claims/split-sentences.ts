import type { Block, Document } from "../model/document";
import type { Sentence } from "../model/claim";
import { lowerText } from "../numerals/lower-text";

/** A sentence as it is found, with what its headings say. */
export interface FoundSentence extends Sentence {
  /** All headings it stands under, the nearest first. */
  readonly headings: readonly string[];
  /** Is it the first of its block? A number there may be the block's own. */
  readonly first: boolean;
}

/** The sentences of a document, block by block, tables left out. A footnote stands under the heading of its call. */
export function* splitSentences(document: Document): Iterable<FoundSentence> {
  const sections = findSections(document);
  for (const [index, block] of document.blocks.entries()) {
    if (block.kind === "table") continue;
    const { source, pieces } = joinPieces(document, block);
    const text = source
      .replace(/[\s\u00a0*]/gu, " ")
      .replace(DASHES, "-")
      .replace(LEADERS, readLeader);
    const headings = sections[index] ?? [];
    const cut = createPieceCutter(pieces);
    let first = true;
    for (const [from, to] of listSentenceSpans(text)) {
      const words = text.slice(from, to);
      yield {
        document: document.name,
        block: index,
        kind: block.kind,
        section: headings[0] ?? "",
        headings,
        first,
        source: source.slice(from, to),
        text: words,
        lower: lowerText(words),
        pieces: cut(from, to),
      };
      first = false;
    }
  }
}

/** Past this a "sentence" is no sentence (a table typed as text, a broken file); it is cut so that time stays linear. */
const LONGEST_SENTENCE = 4000;

function joinPieces(document: Document, block: Block): { source: string; pieces: Sentence["pieces"] } {
  const texts: string[] = [];
  const pieces: Sentence["pieces"][number][] = [];
  let at = 0;
  for (const { start, end } of block.pieces) {
    pieces.push({ at, start, end });
    texts.push(document.text.slice(start, end));
    at += end - start + 1;
  }
  return { source: texts.join(" "), pieces };
}

/** "Chi thường xuyên ........ 7.215 triệu đồng": the dots lead from a label to its number, as a colon does. */
const LEADERS = /(?:(?<!\.)\.{4,}|(?<!…)…{2,})(?=\s{0,3}\d)/gu;

function readLeader(dots: string): string {
  return `:${" ".repeat(dots.length - 1)}`;
}

const DASHES = /[\u2010-\u2015\u2212]/gu;

/** Gives the pieces of each stretch asked for. Stretches are asked for from left to right, so it never looks back. */
function createPieceCutter(pieces: Sentence["pieces"]): (from: number, to: number) => Sentence["pieces"] {
  let next = 0;
  return (from, to) => {
    const cut: Sentence["pieces"][number][] = [];
    for (let index = next; index < pieces.length; index++) {
      const piece = pieces[index];
      if (!piece || piece.at >= to) break;
      const last = piece.at + piece.end - piece.start;
      if (last <= from) next = index + 1;
      const first = Math.max(piece.at, from);
      const end = Math.min(last, to);
      if (end > first)
        cut.push({
          at: first - from,
          start: piece.start + first - piece.at,
          end: piece.start + end - piece.at,
        });
    }
    return cut;
  };
}

// The look behind keeps a line of a million dots linear.
const SENTENCE_END = /(?<![.!?…])[.!?…]+["”')\]⁰¹²³⁴⁵⁶⁷⁸⁹]*(?=\s)/gu;
const ABBREVIATION = /(?:^|[\s("“/])(?:\p{Lu}|TP|TX|TT|Đ\/c|đ\/c|v\.v|ThS|BS|PGS|tr|đc|NQ|QĐ)$/u;

/** "đạt giải A. Đội …", "xếp loại B.": a grade behind its noun, where an initial follows another name. */
const GRADE = /(?<!\p{L})(?!(?:tại|xã|huyện|ở|của|và|bà|từ|với|do|về) )\p{Ll}+ [A-E]$/u;

function* listSentenceSpans(text: string): Iterable<readonly [number, number]> {
  let from = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (!endsSentence(text, match.index, end)) continue;
    yield* cutLong(text, from, end);
    from = end;
  }
  yield* cutLong(text, from, text.length);
}

function endsSentence(text: string, dot: number, end: number): boolean {
  const next = text.slice(end, end + 8).trimStart();
  if (next.startsWith("(") || /^[,;:)]/u.test(next)) return false;
  const before = text.slice(Math.max(0, dot - 8), dot);
  if (text.charAt(dot) === "." && ABBREVIATION.test(before) && !GRADE.test(before)) return false;
  // "1. Ưu điểm": the number of a heading or a point.
  if (/^\s*\d{1,2}(?:\.\d{1,2})*$/u.test(before) && dot < 8) return false;
  return end - dot < 3 || !/^\p{Ll}/u.test(next);
}

function* cutLong(text: string, from: number, to: number): Iterable<readonly [number, number]> {
  let start = from;
  while (to - start > LONGEST_SENTENCE) {
    const space = text.lastIndexOf(" ", start + LONGEST_SENTENCE);
    const end = space > start ? space : start + LONGEST_SENTENCE;
    yield [start, end];
    start = end;
  }
  if (to > start) yield [start, to];
}

/** For every block the headings above it, nearest first. */
function findSections(document: Document): readonly (readonly string[])[] {
  const open: { level: number; title: string }[] = [];
  const callers = new Map<string, readonly string[]>();
  return document.blocks.map((block) => {
    const here = open.map((heading) => heading.title).reverse();
    if (block.kind === "footnote") return callers.get(block.note ?? "") ?? here;
    const text = block.pieces.map(({ start, end }) => document.text.slice(start, end)).join(" ");
    for (const [mark] of text.matchAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/gu)) callers.set(mark.normalize("NFKC"), here);
    if (block.kind !== "heading") return here;
    while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
    open.push({ level: block.level, title: text.replace(/[\s*_#]+/gu, " ").trim() });
    return here;
  });
}
