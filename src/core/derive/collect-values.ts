import { foldWords } from "../base/fold-text";
import { isStated } from "../model/is-stated";
import type { ColumnKey, Register } from "../model/register";
import type { Category } from "../template/schema";

/** One value that a register's columns hold, in all its writings. */
export interface UsedValue {
  /** The category of the trade that it is, where it is one. */
  readonly known: Category | null;
  /** Each writing with the number of entries, the most frequent first. */
  readonly writings: readonly (readonly [text: string, entries: number])[];
  readonly entries: number;
}

/**
 * The values of some columns of a register that was read with what the trade knows: known ones by category, others by
 * their words. The most frequent come first. Linear in entries.
 */
export function collectValues(
  register: Register,
  keys: readonly ColumnKey[],
  known: readonly Category[],
): readonly UsedValue[] {
  const byId = new Map(known.map((category) => [category.id, category]));
  const values = new Map<
    string,
    { known: Category | null; writings: Map<string, number>; entries: number }
  >();
  for (const table of register.tables) {
    for (const key of keys) {
      const column = table.columns.get(key);
      if (!column) continue;
      const tally = new Int32Array(column.meanings.length);
      for (const code of column.codes) tally[code] = (tally[code] ?? 0) + 1;
      for (const [code, meaning] of column.meanings.entries()) {
        const entries = tally[code] ?? 0;
        const raw = column.distinct[code] ?? "";
        const text = String(raw).normalize("NFC").replace(/\s+/gu, " ").trim();
        if (entries === 0 || text === "" || !isStated(raw) || text.length > LONGEST) continue;
        const category = meaning.kind === "category" ? (byId.get(meaning.id) ?? null) : null;
        if (!category && !/\p{L}{2}/u.test(text)) continue;
        const id = category ? `#${category.id}` : foldWords(text);
        const value = values.get(id) ?? { known: category, writings: new Map<string, number>(), entries: 0 };
        value.entries += entries;
        value.writings.set(text, (value.writings.get(text) ?? 0) + entries);
        values.set(id, value);
      }
    }
  }
  return [...values.values()]
    .map((value) => ({ ...value, writings: [...value.writings].sort((a, b) => b[1] - a[1]) }))
    .sort((a, b) => b.entries - a.entries);
}

/** No category is named by a sentence. */
const LONGEST = 120;
