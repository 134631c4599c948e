import type { AlignedFigure } from "../text/read-figure";
import { readWords } from "../text/words";

/** The words since the figure before, without those that say what that one counts. */
export function wordsSince({ passage: { items }, at }: AlignedFigure): ReadonlySet<string> {
  const words: string[] = [];
  for (let index = at - 1; index >= 0; index--) {
    const item = items[index];
    if (item?.kind === "word") words.unshift(item.token);
    if (item?.kind === "figure") return new Set(words.slice(readWords(item.figure.head).length));
    if (!item || item.kind === "stop" || item.kind === "semicolon") break;
  }
  return new Set(words);
}
