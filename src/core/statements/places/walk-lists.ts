import type { QuantityLine } from "../../quantities/quantity";
import { collectItems } from "./item-lists";
import { readNamedList, type Named } from "./named-list";

/** The lists that a sentence closes or follows by little: its own, or the last ones of the document. */
export function* walkNamedLists(
  lines: readonly QuantityLine[],
): Iterable<{ readonly line: QuantityLine; readonly lists: readonly (readonly Named[])[] }> {
  let lists: readonly (readonly Named[])[] = [];
  let age = 0;
  const takeItem = collectItems();
  for (const line of lines) {
    const items = takeItem(line);
    const inline = readNamedList(line);
    const own = inline.length > 0 ? [inline] : items;
    age = own.length > 0 ? 0 : age + 1;
    if (own.length > 0) lists = own;
    if (age <= MOST_BACK && lists[0]?.[0]?.sentence.document === line.sentence.document)
      yield { line, lists };
  }
}

const MOST_BACK = 3;
