import { distance } from "fastest-levenshtein";
import { foldToneStyle, foldWords } from "../base/fold-text";
import type { RegisterColumnSpec } from "../template/schema";

/** A known header both with its marks and without: "Đảng" and "đăng" are two words where both are written out. */
export interface KnownName {
  readonly marked: string;
  readonly bare: string;
}

export function namesOf(spec: RegisterColumnSpec): readonly KnownName[] {
  return [spec.header, ...spec.aliases].map((name) => ({
    marked: foldToneStyle(name),
    bare: foldWords(name),
  }));
}

/** 1 for the same words, 0 for nothing in common: the better of shared words and letters apart, leaf or whole path. */
export function nameLikeness(path: readonly string[], names: readonly KnownName[]): number {
  let best = 0;
  for (const label of new Set([path.at(-1) ?? "", path.join(" ")])) {
    const bare = foldWords(label);
    const isMarked = foldToneStyle(label) !== bare;
    const own = isMarked ? foldToneStyle(label) : bare;
    if (own === "") continue;
    for (const name of names) {
      const other = isMarked ? name.marked : name.bare;
      const letters = 1 - distance(own, other) / Math.max(own.length, other.length);
      best = Math.max(best, shareWords(own, other), letters >= 0.7 ? letters : 0);
    }
  }
  return best;
}

/** Words in common, twice over all words; those that stand in many headers weigh half. */
function shareWords(first: string, second: string): number {
  const [a, b] = [new Set(first.split(" ")), new Set(second.split(" "))];
  let shared = 0;
  let all = 0;
  for (const word of a) {
    all += weigh(word);
    if (b.has(word)) shared += 2 * weigh(word);
  }
  for (const word of b) all += weigh(word);
  return shared / all;
}

function weigh(word: string): number {
  return COMMON.has(word) ? 0.5 : 1;
}

const COMMON: ReadonlySet<string> = new Set(
  "năm nam cấp cap tên ten số so các cac của cua được duoc và va hoặc hoac theo ghi nếu neu có co".split(" "),
);
