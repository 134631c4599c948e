import { foldWords } from "../../base/fold-text";
import type { Register, RegisterColumn, RegisterTable } from "../../model/register";
import type { EntryRef } from "./entry-identity";
import { readYears } from "./register-entries";
import { NAME_SKETCH } from "./register-names";
import { sketchWords, type SketchOptions, type Sketches } from "./register-words";
import { TITLE_SKETCH } from "./title-likeness";

/** The entries of a register as numbers that tell which of them may be one; entries count through all its tables. */
export interface EntrySieve {
  readonly entries: number;
  readonly refOf: (index: number) => EntryRef;
  /** Sketches of name and title; 0 where there is none. */
  readonly names: Int32Array;
  readonly titles: Int32Array;
  /** One bit a word of the title. */
  readonly titleMasks: Int32Array;
  readonly years: Int32Array;
  readonly units: Int32Array;
}

/** Reads every entry once; each distinct text is sketched once. */
export function sieveEntries(register: Register): EntrySieve {
  const { entries } = register;
  const make = (): Int32Array => new Int32Array(entries);
  const sieve = { names: make(), titles: make(), titleMasks: make(), years: make(), units: make() };
  const starts: { readonly table: RegisterTable; readonly start: number }[] = [];
  let start = 0;
  for (const table of register.tables) {
    starts.push({ table, start });
    const names = sketchColumn(table.columns.get("name"), NAME_SKETCH);
    const titles = sketchColumn(table.columns.get("title"), TITLE_SKETCH);
    const yearAt = readYears(table, "yearRegistered");
    const unitAt = hashUnits(table);
    for (let entry = 0; entry < table.rows.length; entry++) {
      const at = start + entry;
      sieve.names[at] = names.sketches.hashes[names.codeAt(entry)] ?? 0;
      sieve.titles[at] = titles.sketches.hashes[titles.codeAt(entry)] ?? 0;
      sieve.titleMasks[at] = titles.sketches.masks[titles.codeAt(entry)] ?? 0;
      sieve.years[at] = yearAt(entry);
      sieve.units[at] = unitAt(entry);
    }
    start += table.rows.length;
  }
  const refOf = (at: number): EntryRef => {
    let found = starts[0];
    for (const each of starts) if (each.start <= at) found = each;
    if (!found) throw new Error("an entry of no table");
    return { table: found.table, entry: at - found.start };
  };
  return { entries, refOf, ...sieve };
}

/**
 * Brings together the entries that share a key, in time linear in the entries: the buckets of two and more, each in
 * reading order. Key 0 is no key.
 */
export function* bucketEntries(
  entries: number,
  keyOf: (index: number) => number,
): Iterable<readonly number[]> {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, entries * 2)));
  // Key, first and last entry side by side, so that a look at a slot is one look at memory.
  const slots = new Int32Array(size * 3);
  // Chains instead of lists: a province would have hundreds of thousands of them.
  const next = new Int32Array(entries);
  const firsts: number[] = [];
  for (let index = 0; index < entries; index++) {
    const key = keyOf(index);
    if (key === 0) continue;
    let slot = (scatter(key) & (size - 1)) * 3;
    // The table is at most half full, so a free slot is near.
    while (slots[slot] !== 0 && slots[slot] !== key) slot = (slot + 3) % slots.length;
    const last = slots[slot + 2] ?? 0;
    if (slots[slot] === 0) slots[slot + 1] = index;
    else {
      if (last === slots[slot + 1]) firsts.push(last);
      next[last] = index;
    }
    slots[slot] = key;
    slots[slot + 2] = index;
  }
  for (const first of firsts) {
    const bucket = [first];
    for (let index = next[first] ?? 0; index !== 0; index = next[index] ?? 0) bucket.push(index);
    yield bucket;
  }
}

/** One key of several; never 0. */
export function mixKeys(first: number, ...others: readonly number[]): number {
  let mixed = first;
  for (const each of others) mixed = Math.imul(scatter(mixed), 31) ^ each;
  return mixed || 1;
}

function scatter(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

function sketchColumn(
  column: RegisterColumn | undefined,
  options: SketchOptions,
): { readonly sketches: Sketches; readonly codeAt: (entry: number) => number } {
  const size = column?.distinct.length ?? 0;
  const sketches = { hashes: new Int32Array(size), masks: new Int32Array(size) };
  for (const [code, value] of column?.distinct.entries() ?? [])
    if (typeof value === "string" && value !== "") sketchWords(value, options, sketches, code);
  return { sketches, codeAt: (entry) => column?.codes[entry] ?? -1 };
}

function hashUnits(table: RegisterTable): (entry: number) => number {
  const own = hashString(foldWords(table.sheetUnit ?? ""));
  const column = table.columns.get("unit");
  if (!column) return () => own;
  const hashes = Int32Array.from(column.distinct, (value, code) => {
    const meaning = column.meanings[code];
    const unit = foldWords(meaning?.kind === "category" ? meaning.id : String(value));
    return unit === "" ? own : hashString(unit);
  });
  return (entry) => hashes[column.codes[entry] ?? -1] ?? own;
}

function hashString(text: string): number {
  let hash = 7;
  for (let index = 0; index < text.length; index++) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  return hash;
}
