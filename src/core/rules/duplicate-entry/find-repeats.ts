import type { Register } from "../../model/register";
import { compareIdentities, readIdentity, type EntryIdentity, type EntryRef } from "../shared/entry-identity";
import { bucketEntries, mixKeys, sieveEntries, type EntrySieve } from "../shared/sieve-entries";

/** An entry that an earlier one of the same year already is, or may be. */
export interface Repeat {
  readonly first: EntryRef;
  readonly later: EntryRef;
  readonly likeness: "same" | "alike";
  readonly sameUnit: boolean;
  readonly person: boolean;
  /** The subject, folded. */
  readonly subject: string;
  /** Of registration; 0 where none is told. */
  readonly year: number;
}

/**
 * Lists what is registered more than once in a year, each later entry with the earlier one it is most like: in its own
 * unit if there is one. In time linear in the entries: three sieves bring together what may be one (one name and title
 * anywhere; one name in a unit; one title in a unit), and only that is compared word by word, each entry with few others.
 */
export function findRepeats(register: Register): Iterable<Repeat> {
  const sieve = sieveEntries(register);
  const found = new Map<number, Found>();
  // Of one bucket: an entry stands in one bucket a sieve.
  const identities = new Map<number, EntryIdentity>();
  const identityOf = (index: number): EntryIdentity => {
    const known = identities.get(index);
    if (known) return known;
    const made = readIdentity(sieve.refOf(index));
    identities.set(index, made);
    return made;
  };
  for (const keyOf of listSieves(sieve)) {
    for (const bucket of bucketEntries(sieve.entries, keyOf)) {
      searchBucket(bucket, sieve, identityOf, found);
      identities.clear();
    }
  }
  return [...found.values()].map(({ first, later, likeness, sameUnit }) => {
    const { person, subject } = readIdentity(sieve.refOf(later));
    const year = sieve.years[later] ?? 0;
    return {
      first: sieve.refOf(first),
      later: sieve.refOf(later),
      likeness,
      sameUnit,
      person,
      subject,
      year,
    };
  });
}

interface Found {
  readonly first: number;
  readonly later: number;
  readonly likeness: Repeat["likeness"];
  readonly sameUnit: boolean;
}

function listSieves({ names, titles, years, units }: EntrySieve): readonly ((index: number) => number)[] {
  const key = (a: Int32Array, b: Int32Array) => (index: number) => {
    const [one = 0, other = 0] = [a[index], b[index]];
    return one === 0 || other === 0 ? 0 : mixKeys(one, other, years[index] ?? 0);
  };
  return [key(names, titles), key(names, units), key(titles, units)];
}

/** An entry is compared with this many before it at most: who has more in one year copies rows, and the first tell that. */
const MOST_COMPARED = 16;

function searchBucket(
  bucket: readonly number[],
  sieve: EntrySieve,
  identityOf: (index: number) => EntryIdentity,
  found: Map<number, Found>,
): void {
  const earlier: number[] = [];
  for (const later of bucket) {
    let best: Found | undefined;
    for (const first of earlier) {
      if (!mayBeOne(first, later, sieve)) continue;
      const likeness = compareIdentities(identityOf(first), identityOf(later));
      if (likeness === null) continue;
      const each = { first, later, likeness, sameUnit: sieve.units[first] === sieve.units[later] };
      if (!best || rank(each) > rank(best)) best = each;
      if (rank(best) === BEST) break;
    }
    const known = found.get(later);
    if (best && (!known || rank(best) > rank(known))) found.set(later, best);
    if ((!best || rank(best) < BEST) && earlier.length < MOST_COMPARED) earlier.push(later);
  }
}

function rank({ likeness, sameUnit }: Found): number {
  return (likeness === "same" ? 2 : 0) + (sameUnit ? 1 : 0);
}

const BEST = 3;

/** A cheap look before names are taken apart: the words of one title are among the other's, but for one mistyped. */
function mayBeOne(first: number, later: number, { titleMasks }: EntrySieve): boolean {
  const [a = 0, b = 0] = [titleMasks[first], titleMasks[later]];
  return hasFewBits(a & ~b) || hasFewBits(b & ~a);
}

function hasFewBits(bits: number): boolean {
  return (bits & (bits - 1)) === 0;
}
