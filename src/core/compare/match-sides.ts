import { compareIdentities, readIdentity, type EntryIdentity } from "../rules/shared/entry-identity";
import { bucketEntries, mixKeys, type EntrySieve } from "../rules/shared/sieve-entries";

/** An entry of the later side with the one of the older side that it is, or is most like. */
interface SideMatch {
  readonly old: number;
  readonly later: number;
  readonly likeness: "same" | "alike";
  readonly sameUnit: boolean;
}

/**
 * Matches entries of two sides, in time linear in both: what shares a name and title anywhere, a name in a unit, or a title
 * in a unit is compared, each entry with few others. `keptOld` holds every older entry that some later one goes on.
 */
export function matchSides(
  sieve: EntrySieve,
  olds: readonly number[],
  news: readonly number[],
): { readonly matches: ReadonlyMap<number, SideMatch>; readonly keptOld: ReadonlySet<number> } {
  const order = [...olds, ...news];
  const matches = new Map<number, SideMatch>();
  const keptOld = new Set<number>();
  // Of one bucket: an entry stands in one bucket a sieve.
  const identities = new Map<number, EntryIdentity>();
  const identityOf = (index: number): EntryIdentity => {
    const known = identities.get(index) ?? readIdentity(sieve.refOf(index));
    identities.set(index, known);
    return known;
  };
  const consider = (old: number, later: number): void => {
    const known = matches.get(later);
    const sameUnit = sieve.units[old] === sieve.units[later];
    const likeness = compareIdentities(identityOf(old), identityOf(later));
    // Across units only the same title tells that a model moved.
    if (likeness === null || (likeness === "alike" && !sameUnit)) return;
    keptOld.add(old);
    const match = { old, later, likeness, sameUnit };
    if (!known || rank(match, sieve) > rank(known, sieve)) matches.set(later, match);
  };
  for (const keyOf of listKeys(sieve)) {
    for (const bucket of bucketEntries(order.length, (at) => keyOf(order[at] ?? 0))) {
      // Buckets are in order, and the older side came first.
      const border = bucket.findIndex((at) => at >= olds.length);
      if (border <= 0) continue;
      identities.clear();
      for (const [place, at] of bucket.entries()) {
        const others =
          place < border
            ? bucket.slice(border, border + MOST_COMPARED)
            : bucket.slice(0, Math.min(border, MOST_COMPARED));
        for (const other of others) {
          const [old, later] = place < border ? [order[at], order[other]] : [order[other], order[at]];
          if (old !== undefined && later !== undefined) consider(old, later);
        }
      }
    }
  }
  const inOrder = [...matches.values()].sort((a, b) => a.later - b.later);
  return { matches: new Map(inOrder.map((match) => [match.later, match])), keptOld };
}

/** As many of the other side an entry is compared with at most: more share a name and unit only by copying rows. */
const MOST_COMPARED = 16;

/** The same model before one like it, in the same unit before another, and of those the latest year. */
function rank({ old, likeness, sameUnit }: SideMatch, { years }: EntrySieve): number {
  return (likeness === "same" ? 20_000 : 0) + (sameUnit ? 10_000 : 0) + (years[old] ?? 0);
}

function listKeys({ names, titles, units }: EntrySieve): readonly ((index: number) => number)[] {
  const key = (a: Int32Array, b: Int32Array) => (index: number) => {
    const [one = 0, other = 0] = [a[index], b[index]];
    return one === 0 || other === 0 ? 0 : mixKeys(one, other);
  };
  return [key(names, titles), key(names, units), key(titles, units)];
}
