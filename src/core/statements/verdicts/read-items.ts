import { readMark } from "../../claims/lists/announced/items-below";
import type { Sentence } from "../../model/claim";
import type { QuantityLine } from "../../quantities/quantity";

/** One item of a list: the sentences of a block with a mark of its own. */
export type Item = readonly QuantityLine[];

/** Items one below another, and where they stand among the lines of the text. */
export interface ItemList {
  readonly items: readonly Item[];
  /** Index of the first line of the first item, and of the line behind the last. */
  readonly from: number;
  readonly to: number;
}

const FEWEST = 3;

/** Finds the lists of the text: three blocks or more one below another, with marks of one kind. */
export function* readItemLists(lines: readonly QuantityLine[]): Iterable<ItemList> {
  let items: QuantityLine[][] = [];
  let kind = "";
  let from = 0;
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1]?.sentence;
    if (above && isOfBlock(line.sentence, above)) {
      if (items.length > 0) items.at(-1)?.push(line);
      continue;
    }
    const mark = readMark(line.sentence);
    if (items.length > 0 && (mark?.kind !== kind || above?.document !== line.sentence.document)) {
      if (items.length >= FEWEST) yield { items, from, to: at };
      items = [];
    }
    if (!mark) continue;
    if (items.length === 0) [kind, from] = [mark.kind, at];
    items.push([line]);
  }
  if (items.length >= FEWEST) yield { items, from, to: lines.length };
}

function isOfBlock(a: Sentence, b: Sentence): boolean {
  return a.document === b.document && a.block === b.block;
}
