import { readZip } from "../../../src/hosts/package/read-zip";

/** What became of the parts of a package, each list sorted by name. */
export interface PackageChanges {
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** Kept parts that no longer stand in the order they stood in. */
  readonly moved: readonly string[];
}

/** Holds two packages against one another: a part is unchanged when its packed bytes, its checksum and its time are. */
export function listChanges(before: Uint8Array, after: Uint8Array): PackageChanges {
  const old = new Map(readZip(before).map((entry) => [entry.name, entry]));
  const now = new Map(readZip(after).map((entry) => [entry.name, entry]));
  const kept = [...old.values()].filter(({ name }) => now.has(name));
  const changed = kept.filter((entry) => {
    const { crc, time, size, data } = now.get(entry.name) ?? entry;
    return crc !== entry.crc || time !== entry.time || size !== entry.size || !isSame(data, entry.data);
  });
  const order = [...now.keys()].filter((name) => old.has(name));
  return {
    changed: changed.map(({ name }) => name).sort(),
    removed: [...old.keys()].filter((name) => !now.has(name)).sort(),
    added: [...now.keys()].filter((name) => !old.has(name)).sort(),
    moved: kept.map(({ name }) => name).filter((name, index) => order[index] !== name),
  };
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.from(one).equals(Buffer.from(other));
}
