import type { EntryList } from "./entry-list";
import { allEntries, entriesWith, intersect, type EntrySet } from "./entry-set";

/** An attribute says one of these codes. */
export interface Test {
  /** Its index among the list's attributes. */
  readonly attribute: number;
  readonly codes: ReadonlySet<number>;
}

/** What the entries that a line of a table counts have in common: all tests hold; none at all means every entry. */
export type Condition = readonly Test[];

/** A reading of a line's label, and what speaks for it before any figure was looked at, in nats. */
export interface Hypothesis {
  readonly condition: Condition;
  readonly entries: EntrySet;
  readonly prior: number;
  /** The label itself says it, and not only those above it or the figures. */
  readonly isWorded: boolean;
}

/** The entries that conditions hold for; each test is looked up once. */
export function createSelector(list: EntryList): (condition: Condition) => EntrySet {
  const all = allEntries(list.rows.length);
  const known = new Map<string, EntrySet>();
  return (condition) =>
    condition.reduce((set, { attribute, codes }) => {
      const key = `${attribute}:${[...codes].join()}`;
      let own = known.get(key);
      if (!own) {
        own = entriesWith(list.attributes[attribute]?.codes ?? new Int32Array(0), codes);
        known.set(key, own);
      }
      return intersect(set, own);
    }, all);
}
