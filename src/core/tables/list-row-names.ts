import type { Table } from "../model/table";

/**
 * What tables call their rows, in lower case, at most two words each: "thôn", "chỉ tiêu", by the header over the labels; "huyện" where
 * several labels begin so. A text may count them by a number in words: "ba chỉ tiêu", "hai huyện".
 */
export function listRowNames(tables: readonly Table[]): readonly string[] {
  const names = new Set<string>();
  for (const table of tables) {
    const header = table.columns.find(({ role }) => role === "label")?.path.at(-1) ?? "";
    for (const part of header.toLowerCase().split(/[,;/(]/u)) {
      const words = (part.match(WORD) ?? []).filter((word) => word !== "tên");
      if (words.length > 0) names.add(words.slice(0, 2).join(" "));
    }
    const first = new Map<string, number>();
    for (const { label } of table.rows.slice(0, MOST_ROWS)) {
      const word = label.toLowerCase().match(WORD)?.[0] ?? "";
      first.set(word, (first.get(word) ?? 0) + 1);
    }
    for (const [word, count] of first) if (word.length > 1 && count >= LEAST) names.add(word);
  }
  return [...names].slice(0, MOST_NAMES);
}

const WORD = /\p{L}+/gu;
const LEAST = 2;
const MOST_ROWS = 400;
const MOST_NAMES = 60;
