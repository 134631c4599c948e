import type { GridTable } from "../tables/grid-table";
import { calledBy } from "../tables/lines";
import type { Item } from "./passage";
import type { AlignedFigure } from "./read-figure";
import { readWords } from "./words";

/**
 * How a figure's passage names a row: in the figure's own sentence, only in one before, or by no more than a part of a
 * proper name ("Trằm Xanh" for "Đồng Trằm"). `null` for totals, and where the row needs no name.
 */
export function isRowsName(
  { passage: { items }, at }: AlignedFigure,
  grid: GridTable,
  row: number,
): "said" | "before" | "half" | null {
  const line = grid.rows[row];
  const own = calledBy(line);
  if (!line || line.total || own.length === 0) return null;
  const [from, to] = sentenceAround(items, at);
  if (own.length > 1 && isProper(grid, line.at)) {
    if (longestRun(items, from, to, own) > 1) return "said";
    return longestRun(items, 0, from, own) > 1 ? "before" : "half";
  }
  if (saidOf(items, from, to, own) >= HALF) return "said";
  return saidOf(items, 0, from, own) >= HALF ? "before" : null;
}

const HALF = 0.5;

/** How much of a name is said, in whatever order. */
function saidOf(items: readonly Item[], from: number, to: number, name: readonly string[]): number {
  const part = items.slice(from, to);
  return name.filter((token) => part.some((item) => isWord(item, token))).length / name.length;
}

function sentenceAround(items: readonly Item[], at: number): readonly [number, number] {
  let [from, to] = [at, at];
  while (from > 0 && items[from - 1]?.kind !== "stop") from--;
  while (to < items.length && items[to]?.kind !== "stop") to++;
  return [from, to];
}

/** How many words of a name stand side by side, in its order, at the most. */
function longestRun(items: readonly Item[], from: number, to: number, name: readonly string[]): number {
  let longest = 0;
  for (let at = from; at < to; at++) {
    for (let start = 0; start < name.length; start++) {
      let length = 0;
      while (
        at + length < to &&
        start + length < name.length &&
        isWord(items[at + length], name[start + length])
      )
        length++;
      longest = Math.max(longest, length);
    }
  }
  return longest;
}

function isWord(item: Item | undefined, token: string | undefined): boolean {
  if (token === undefined || !item) return false;
  if (item.kind === "figure") return item.token === token;
  return item.kind === "word" && (item.token === token || item.also?.includes(token) === true);
}

/** Every word of the label is written as a name is. */
function isProper(grid: GridTable, at: number): boolean {
  const label = grid.table.rows.find(({ row }) => row === at)?.label ?? "";
  return readWords(label).every(({ from }) => /\p{Lu}/u.test(label.charAt(from)));
}
