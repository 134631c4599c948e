import { foldToneStyle, foldWords, tidyText } from "../../base/fold-text";
import type { RegisterColumn } from "../../model/register";
import type { CellValue } from "../../model/workbook";

/** How a value is usually written, and by how many entries. */
export interface UsualWriting {
  readonly usual: string;
  readonly entries: number;
}

/** A writing of more entries than this is no slip. */
const MOST = 2;
/** So many times as many entries write it otherwise. */
const MUCH_MORE = 4;

/**
 * The lone writings of a column whose marks differ from those that many other entries of the same value have: "Giảng dậy"
 * beside "Giảng dạy". They are counted as the same; where a mark stands in its syllable, and text without marks, is no slip.
 */
export function findOddWritings({
  distinct,
  codes,
  meanings,
}: RegisterColumn): ReadonlyMap<CellValue, UsualWriting> {
  const tally = new Int32Array(distinct.length);
  for (const code of codes) tally[code] = (tally[code] ?? 0) + 1;
  /** By letters, then by letters with their marks: the entries, and one way to write it. */
  const groups = new Map<
    string,
    Map<string, { readonly text: string; readonly values: CellValue[]; entries: number }>
  >();
  for (const [code, value] of distinct.entries()) {
    if (typeof value !== "string" || meanings[code]?.kind !== "category") continue;
    const text = tidyText(value);
    const letters = foldWords(text);
    const marked = foldToneStyle(text);
    if (marked === letters) continue;
    const group =
      groups.get(letters) ?? new Map<string, { text: string; values: CellValue[]; entries: number }>();
    const writing = group.get(marked) ?? { text, values: [], entries: 0 };
    writing.values.push(value);
    writing.entries += tally[code] ?? 0;
    groups.set(letters, group.set(marked, writing));
  }
  const odd = new Map<CellValue, UsualWriting>();
  for (const group of groups.values()) {
    if (group.size < 2) continue;
    const [usual, ...others] = [...group.values()].sort((a, b) => b.entries - a.entries);
    if (!usual) continue;
    for (const { values, entries } of others)
      if (entries <= MOST && usual.entries >= entries * MUCH_MORE)
        for (const value of values) odd.set(value, { usual: usual.text, entries: usual.entries });
  }
  return odd;
}
