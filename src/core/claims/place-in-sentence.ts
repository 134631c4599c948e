import { findLast } from "../base/find-last";
import type { Sentence } from "../model/claim";
import type { TextPlace } from "../model/place";

/** The place in the document of a stretch of a sentence. Where a page break cuts the stretch, it spans the break. */
export function placeIn(sentence: Sentence, from: number, to: number): TextPlace {
  return {
    kind: "text",
    document: sentence.document,
    start: offsetOf(sentence, from),
    end: offsetOf(sentence, Math.max(from, to - 1)) + 1,
    quote: sentence.source.slice(from, to).replace(/\s+/gu, " ").trim(),
    section: sentence.section,
  };
}

/** Does the stretch stand in the document in one piece, so that it can be replaced there? */
export function isWhole(sentence: Sentence, from: number, to: number): boolean {
  return sentence.pieces.some(({ at, start, end }) => from >= at && to <= at + end - start);
}

function offsetOf({ pieces }: Sentence, at: number): number {
  const piece = findLast(pieces, (each) => each.at <= at) ?? pieces[0];
  if (!piece) return 0;
  return Math.min(piece.start + at - piece.at, piece.end);
}
