import { foldToneStyle } from "../base/fold-text";
import type { CellValue } from "../model/workbook";
import { isOrdinalHeader } from "./row-words";

/** One column of a list, whatever it is called; some of its values are enough. */
export interface ListedColumn {
  readonly column: number;
  readonly name: string;
  readonly values: readonly CellValue[];
  readonly isDate: boolean;
}

/** Columns of several lists that say the same: in `members[list]` the column of each, where it has one. */
export interface SharedColumn {
  readonly members: ReadonlyMap<number, number>;
  /** What most of them are called; in a group all different. */
  readonly name: string;
}

/** Lists that are one list on several sheets, and the columns that they share. */
export interface AlignedLists {
  readonly lists: readonly number[];
  readonly columns: readonly SharedColumn[];
}

/**
 * Finds lists that are one list typed by several hands: the same columns in any order and under any header, told by what
 * stands in them (the same values, the only years, the only dates) or by what they are called.
 */
export function alignColumns(lists: readonly (readonly ListedColumn[])[]): readonly AlignedLists[] {
  const groups: Group[] = [];
  lists.forEach((columns, list) => {
    const own = columns.flatMap((column) => (isOrdinalHeader(column.name) ? [] : [describe(column)]));
    if (own.length < LEAST_SHARED) return;
    for (const group of groups) {
      const pairs = pairUp(own, group.clusters);
      const narrower = Math.min(own.length, group.clusters.length);
      if (pairs.size < LEAST_SHARED || pairs.size < narrower * SHARED_SHARE) continue;
      addTo(group, own, pairs, list);
      return;
    }
    groups.push({ lists: [list], clusters: own.map((each) => startCluster(each, list)) });
  });
  return groups.flatMap(({ lists: joined, clusters }) =>
    joined.length < 2 ? [] : [{ lists: joined, columns: nameAll(joinApart(clusters)) }],
  );
}

/** Columns that must be shared, at least, and their share of the narrower list's. */
const LEAST_SHARED = 4;
const SHARED_SHARE = 0.6;
/** So much of a column's entries must say what another's say. */
const SAME_VALUES = 0.6;

type Holds = "year" | "date" | "number" | "words";

interface Described {
  readonly column: number;
  readonly name: string;
  readonly holds: Holds;
  /** How often each value stands there. */
  readonly counts: ReadonlyMap<string, number>;
  readonly filled: number;
}

interface Cluster {
  readonly members: Map<number, number>;
  readonly names: Map<string, number>;
  readonly holds: Holds;
  readonly values: Set<string>;
}

interface Group {
  readonly lists: number[];
  readonly clusters: Cluster[];
}

function describe({ column, name, values, isDate }: ListedColumn): Described {
  const counts = new Map<string, number>();
  let filled = 0;
  let numbers = 0;
  let years = 0;
  for (const value of values) {
    if (value === "") continue;
    filled++;
    if (typeof value === "number") numbers++;
    if (typeof value === "number" && Number.isInteger(value) && value >= 1990 && value <= 2100) years++;
    const key = foldToneStyle(String(value));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = (count: number): boolean => count > 0 && count * 10 >= filled * 9;
  const holds = isDate ? "date" : most(years) ? "year" : most(numbers) ? "number" : "words";
  return { column, name: foldToneStyle(name), holds, counts, filled };
}

/** Which cluster each column belongs to: the likest pair first, each once. */
function pairUp(own: readonly Described[], clusters: readonly Cluster[]): ReadonlyMap<number, Cluster> {
  const offers = own.flatMap((each, index) =>
    clusters.flatMap((cluster) => {
      const score = likeness(each, cluster, own, clusters);
      return score > 0 ? [{ index, cluster, score }] : [];
    }),
  );
  offers.sort((a, b) => b.score - a.score);
  const pairs = new Map<number, Cluster>();
  const taken = new Set<Cluster>();
  for (const { index, cluster } of offers) {
    if (pairs.has(index) || taken.has(cluster)) continue;
    pairs.set(index, cluster);
    taken.add(cluster);
  }
  return pairs;
}

function likeness(
  own: Described,
  cluster: Cluster,
  all: readonly Described[],
  clusters: readonly Cluster[],
): number {
  if (own.holds !== cluster.holds && own.filled > 0) return 0;
  const isCalledSo = cluster.names.has(own.name);
  if (own.holds !== "words") {
    if (isCalledSo) return 1;
    const alone = (each: { readonly holds: Holds }[]): boolean =>
      each.filter(({ holds }) => holds === own.holds).length === 1;
    return own.holds !== "number" && alone([...all]) && alone([...clusters]) ? 0.9 : 0;
  }
  let shared = 0;
  for (const [value, count] of own.counts) if (cluster.values.has(value)) shared += count;
  const share = shared / Math.max(1, own.filled);
  // Of names and titles each is its own: what they are called must tell.
  return Math.max(isCalledSo ? 0.8 : 0, share >= SAME_VALUES ? share : 0) + (isCalledSo ? 0.1 : 0);
}

/**
 * Two columns that no list has both of, the values of one among the other's, are one: a first list may have so few of the
 * values that the second was not known by them.
 */
function joinApart(clusters: readonly Cluster[]): readonly Cluster[] {
  const joined: Cluster[] = [];
  for (const own of clusters) {
    const same = joined.find((other) => isApart(own, other) && saySame(own, other));
    if (!same) {
      joined.push(own);
      continue;
    }
    for (const [list, column] of own.members) same.members.set(list, column);
    for (const [name, times] of own.names) same.names.set(name, (same.names.get(name) ?? 0) + times);
    for (const value of own.values) same.values.add(value);
  }
  return joined;
}

function isApart(one: Cluster, other: Cluster): boolean {
  return one.holds === other.holds && [...one.members.keys()].every((list) => !other.members.has(list));
}

function saySame(one: Cluster, other: Cluster): boolean {
  const [few, many] = one.values.size <= other.values.size ? [one, other] : [other, one];
  const shared = [...few.values].filter((value) => many.values.has(value)).length;
  return one.holds === "words" && shared >= LEAST_VALUES && shared >= few.values.size * SAME_VALUES;
}

/** One value in common is chance. */
const LEAST_VALUES = 2;

function startCluster({ column, name, holds, counts }: Described, list: number): Cluster {
  return {
    members: new Map([[list, column]]),
    names: new Map([[name, 1]]),
    holds,
    values: new Set(counts.keys()),
  };
}

function addTo(
  group: Group,
  own: readonly Described[],
  pairs: ReadonlyMap<number, Cluster>,
  list: number,
): void {
  group.lists.push(list);
  own.forEach((each, index) => {
    const cluster = pairs.get(index);
    if (!cluster) {
      group.clusters.push(startCluster(each, list));
      return;
    }
    cluster.members.set(list, each.column);
    cluster.names.set(each.name, (cluster.names.get(each.name) ?? 0) + 1);
    for (const value of each.counts.keys()) cluster.values.add(value);
  });
}

function nameAll(clusters: readonly Cluster[]): readonly SharedColumn[] {
  const taken = new Set<string>();
  return clusters.map(({ members, names }) => {
    const usual = [...names].sort((a, b) => b[1] - a[1]).map(([name]) => name);
    let name = usual.find((each) => each !== "" && !taken.has(each)) ?? usual[0] ?? "";
    while (taken.has(name)) name += "'";
    taken.add(name);
    return { members, name };
  });
}
