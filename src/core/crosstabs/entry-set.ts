/** Which entries of a list: one bit an entry. */
export type EntrySet = Uint32Array;

export function allEntries(entries: number): EntrySet {
  const set = new Uint32Array((entries + 31) >>> 5).fill(0xffffffff);
  const rest = entries & 31;
  if (rest > 0) set[set.length - 1] = 2 ** rest - 1;
  return set;
}

/** The entries whose code is among `wanted`. */
export function entriesWith(codes: Int32Array, wanted: ReadonlySet<number>): EntrySet {
  const set = new Uint32Array((codes.length + 31) >>> 5);
  for (let entry = 0; entry < codes.length; entry++)
    if (wanted.has(codes[entry] ?? 0)) set[entry >>> 5] = (set[entry >>> 5] ?? 0) | (1 << (entry & 31));
  return set;
}

export function intersect(one: EntrySet, other: EntrySet): EntrySet {
  const both = new Uint32Array(one.length);
  for (let index = 0; index < one.length; index++) both[index] = (one[index] ?? 0) & (other[index] ?? 0);
  return both;
}

export function countBoth(one: EntrySet, other: EntrySet): number {
  let count = 0;
  for (let index = 0; index < one.length; index++) count += bitsOf((one[index] ?? 0) & (other[index] ?? 0));
  return count;
}

function bitsOf(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

export function isSame(one: EntrySet, other: EntrySet): boolean {
  return one.length === other.length && one.every((word, at) => word === other[at]);
}
