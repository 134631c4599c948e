import type { Document } from "../../model/document";
import type { FigureVerdict } from "../../model/report";
import type { Draft } from "./draft-comparison";

/** A paragraph, a list item, or a row of a table, as words with its figures among them. */
export interface Passage {
  readonly tokens: readonly Token[];
  /** Its words with a sign for each figure: the same for two passages that differ in figures alone. */
  readonly wording: string;
}

export interface Token {
  /** A word in small letters, or `#` for a figure. */
  readonly text: string;
  readonly figure: FigureVerdict | null;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The passages of a draft that say anything, in order. A figure that crosses the end of a passage belongs to the one it begins in. */
export function listPassages({ document, figures }: Draft): readonly Passage[] {
  const placed = figures
    .flatMap((figure) =>
      figure.at.kind === "text" ? [{ figure, start: figure.at.start, end: figure.at.end }] : [],
    )
    .sort((one, other) => one.start - other.start);
  let next = 0;
  const passages: Passage[] = [];
  for (const pieces of listSpans(document)) {
    const tokens: Token[] = [];
    for (const { start, end } of pieces) {
      let from = start;
      while ((placed[next]?.start ?? Infinity) < start) next++;
      for (let each = placed[next]; each !== undefined && each.start < end; each = placed[++next]) {
        addWords(document.text.slice(from, each.start), tokens);
        tokens.push({ text: FIGURE, figure: each.figure });
        // The figure's span takes its unit along, whose words tell what it counts.
        addWords(document.text.slice(each.start, Math.min(each.end, end)).replace(NUMERALS, " "), tokens);
        from = Math.max(from, each.end);
      }
      addWords(document.text.slice(from, end), tokens);
    }
    if (tokens.length > 0) passages.push({ tokens, wording: tokens.map(({ text }) => text).join(" ") });
  }
  return passages;
}

export const FIGURE = "#";

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const NUMERALS = /[\p{N}.,/%]+/gu;

function addWords(text: string, tokens: Token[]): void {
  for (const [word] of text.toLowerCase().matchAll(WORD)) tokens.push({ text: word, figure: null });
}

/** In the order of the text. */
function listSpans(document: Document): readonly (readonly Span[])[] {
  const start = (pieces: readonly Span[]): number => pieces[0]?.start ?? 0;
  return document.blocks
    .flatMap((block) => (block.kind === "table" && block.cellSpans ? block.cellSpans : [block.pieces]))
    .map((pieces) =>
      pieces.filter((piece) => piece.end > piece.start).sort((one, other) => one.start - other.start),
    )
    .filter((pieces) => pieces.length > 0)
    .sort((one, other) => start(one) - start(other));
}
