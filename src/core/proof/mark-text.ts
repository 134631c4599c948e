import { markup, type Filling, type Markup } from "./markup";

/** Something that stands at words of a document: a figure over them, or a sign behind them. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  /** Draws the words; `first` where the mark begins with them, `last` where it ends. */
  readonly draw: (words: Filling, first: boolean, last: boolean) => Markup;
}

/**
 * Answers a stretch of a text with its marks drawn. Stretches are asked for in any order; of two marks that overlap the
 * second keeps what the first leaves, and one that is left nothing is drawn without words where it ends.
 */
export function createTextMarker(
  text: string,
  marks: readonly TextMark[],
): (from: number, to: number) => readonly Filling[] {
  const inOrder = [...marks].sort((a, b) => a.start - b.start || a.end - b.end);
  const reached = listReached(inOrder);
  return (from, to) => {
    const drawn: Filling[] = [];
    let at = from;
    for (let next = findFirst(reached, from); next < inOrder.length; next++) {
      const mark = inOrder[next];
      if (!mark || mark.start >= Math.max(to, from + 1)) break;
      if (mark.end < from || (mark.end === from && mark.start < from)) continue;
      // What stands at the very end of a stretch belongs to it, at the very beginning to the one before.
      if (mark.start === mark.end && mark.start === from && from > 0 && from !== to) continue;
      const begin = Math.min(Math.max(mark.start, at), to);
      const end = Math.min(mark.end, to);
      if (begin > at) drawn.push(text.slice(at, begin));
      const words = end > begin ? text.slice(begin, end) : null;
      drawn.push(mark.draw(words, mark.start >= from, mark.end <= to));
      at = Math.max(at, end);
    }
    if (at < to) drawn.push(text.slice(at, to));
    return drawn;
  };
}

/** How far the marks up to each one reach: rising, so that the first that matters is found by halving. */
function listReached(marks: readonly TextMark[]): readonly number[] {
  let most = -1;
  return marks.map(({ end }) => (most = Math.max(most, end)));
}

function findFirst(reached: readonly number[], from: number): number {
  let [low, high] = [0, reached.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reached[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Several parts of one text with a space between two. */
export function joinParts(parts: readonly (readonly Filling[])[]): Markup {
  return markup`${parts.map((part, index) => (index === 0 ? part : [" ", ...part]))}`;
}
