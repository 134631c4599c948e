import { tidyText } from "../../base/fold-text";
import {
  meaningAt,
  rawAt,
  type Register,
  type RegisterColumn,
  type RegisterTable,
} from "../../model/register";
import { readYears } from "../shared/register-entries";
import { collectiveKey, personKey, STRIPPED_WORDS, titleKey } from "../shared/register-names";
import { hashWords } from "../shared/register-words";

export interface EntryRef {
  readonly table: RegisterTable;
  readonly entry: number;
}

/** Entries of one subject, one title and one year of registration, in reading order: two at least. */
export interface Repeats {
  readonly subject: string;
  readonly person: boolean;
  readonly year: number;
  readonly entries: readonly EntryRef[];
}

/**
 * Lists what is registered more than once, in time linear in the entries: a cheap hash of name, title and year sieves
 * first, and only what it brings together is compared by its full names.
 */
export function* findRepeats(register: Register): Iterable<Repeats> {
  const { order, hashes } = hashEntries(register);
  const first = new Map<number, number>();
  const shared = new Map<number, number[]>();
  for (let index = 0; index < hashes.length; index++) {
    const hash = hashes[index] ?? 0;
    // 0 marks an entry without name or title: nothing to compare.
    if (hash === 0) continue;
    const earlier = first.get(hash);
    if (earlier === undefined) first.set(hash, index);
    else {
      const bucket = shared.get(hash);
      if (bucket) bucket.push(index);
      else shared.set(hash, [earlier, index]);
    }
  }
  for (const bucket of shared.values()) yield* splitBucket(bucket.map(order));
}

function* splitBucket(entries: readonly EntryRef[]): Iterable<Repeats> {
  const groups = new Map<string, { subject: string; person: boolean; year: number; entries: EntryRef[] }>();
  for (const ref of entries) {
    const { table, entry } = ref;
    const name = tidyText(String(rawAt(table, "name", entry)));
    const subjectMeaning = meaningAt(table, "subject", entry);
    const person = subjectMeaning.kind === "category" && subjectMeaning.id === "individual";
    const subject = person ? personKey(name) : collectiveKey(name);
    const yearMeaning = meaningAt(table, "yearRegistered", entry);
    const year = yearMeaning.kind === "year" ? yearMeaning.year : 0;
    const key = [subject, titleKey(String(rawAt(table, "title", entry))), year].join("\u0000");
    const group = groups.get(key);
    if (group) group.entries.push(ref);
    else groups.set(key, { subject, person, year, entries: [ref] });
  }
  for (const group of groups.values()) if (group.entries.length > 1) yield group;
}

function hashEntries(register: Register): {
  readonly order: (index: number) => EntryRef;
  readonly hashes: Int32Array;
} {
  const hashes = new Int32Array(register.entries);
  const starts: { readonly table: RegisterTable; readonly start: number }[] = [];
  let index = 0;
  for (const table of register.tables) {
    starts.push({ table, start: index });
    const names = hashColumn(table.columns.get("name"), true);
    const titles = hashColumn(table.columns.get("title"), false);
    const yearAt = readYears(table, "yearRegistered");
    for (let entry = 0; entry < table.rows.length; entry++, index++) {
      const [name, title] = [names(entry), titles(entry)];
      if (name === 0 || title === 0) continue;
      const mixed = Math.imul(Math.imul(name, 31) ^ title, 0x9e3779b1) + yearAt(entry);
      // Small integers are the cheapest keys of a Map.
      hashes[index] = (mixed ^ (mixed >>> 15)) & 0x3fffffff || 1;
    }
  }
  const order = (at: number): EntryRef => {
    let found = starts[0];
    for (const each of starts) if (each.start <= at) found = each;
    if (!found) throw new Error("an entry of no table");
    return { table: found.table, entry: at - found.start };
  };
  return { order, hashes };
}

/** The hash of each entry's text in a column, each distinct text hashed once; 0 for none. */
function hashColumn(column: RegisterColumn | undefined, isName: boolean): (entry: number) => number {
  if (!column) return () => 0;
  const hashes = Int32Array.from(column.distinct, (value) =>
    typeof value === "string" && value !== "" ? hashWords(value, STRIPPED_WORDS, isName) || 1 : 0,
  );
  return (entry) => hashes[column.codes[entry] ?? -1] ?? 0;
}
