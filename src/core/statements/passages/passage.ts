import type { Quantity, QuantityLine } from "../../quantities/quantity";

/** What one stretch of text tells, sentence by sentence: from one heading without figures to the next. */
export interface Passage {
  readonly lines: readonly QuantityLine[];
  /** All of its quantities, in reading order. */
  readonly quantities: readonly Quantity[];
}

/** A sentence with more figures is a table written as one, and told of elsewhere. */
const MOST_IN_SENTENCE = 60;
/** Longer stretches are taken in pieces: what stands so far apart is seldom told of one thing. */
const MOST_QUANTITIES = 60;

/** Cuts the sentences at headings and where another document begins. Notes at the foot of the page stand by themselves. */
export function* listPassages(lines: readonly QuantityLine[]): Iterable<Passage> {
  let piece: QuantityLine[] = [];
  let count = 0;
  for (const line of lines) {
    if (line.quantities.length > MOST_IN_SENTENCE) continue;
    const { document, kind } = line.sentence;
    const last = piece.at(-1)?.sentence;
    const apart =
      last !== undefined &&
      (last.document !== document || (kind === "footnote") !== (last.kind === "footnote"));
    const headed = kind === "heading" && line.quantities.length === 0;
    if (apart || headed || count > MOST_QUANTITIES) {
      if (count > 1) yield toPassage(piece);
      [piece, count] = [[], 0];
    }
    piece.push(line);
    count += line.quantities.length;
  }
  if (count > 1) yield toPassage(piece);
}

function toPassage(lines: readonly QuantityLine[]): Passage {
  return { lines, quantities: lines.flatMap(({ quantities }) => quantities) };
}
