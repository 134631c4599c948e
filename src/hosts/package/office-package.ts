import { decodeXml, toUtf8 } from "./decode-xml";
import { inflateEntry, readZip, type ZipEntry } from "./read-zip";
import { PackageFault } from "./package-fault";
import { readRelationships, relationshipsName, type Relationship } from "./relationships";
import { writeZip, type ZipItem } from "./write-zip";

/**
 * An Office file as parts by name. Names are found whatever their case. What is written or removed shows in `save`;
 * every other part stays as it was packed.
 */
export class OfficePackage {
  private readonly entries: readonly ZipEntry[];
  private readonly byName = new Map<string, ZipEntry>();
  /** By lower-case name; `null` for a part removed. */
  private readonly changes = new Map<
    string,
    { readonly name: string; readonly content: Uint8Array | null }
  >();
  /** By lower-case name: parts that come packed already. */
  private readonly packed = new Map<string, ZipEntry>();

  /** Opens a file's bytes; without them, an empty package. Throws a PackageFault where they are no package. */
  constructor(bytes?: Uint8Array) {
    this.entries = bytes ? readZip(bytes) : [];
    for (const entry of this.entries) {
      if (entry.name.endsWith("/")) continue;
      const key = entry.name.toLowerCase();
      // Programs differ in which of the two they show.
      if (this.byName.has(key)) throw new PackageFault("damaged", `two parts are called ${entry.name}`);
      this.byName.set(key, entry);
    }
  }

  /** The part's bytes, or undefined where there is none. */
  read(name: string): Uint8Array | undefined {
    const change = this.changes.get(name.toLowerCase());
    if (change) return change.content ?? undefined;
    const entry = this.byName.get(name.toLowerCase());
    return entry && inflateEntry(entry);
  }

  /** How many bytes the part has unpacked, by the directory; 0 where there is none. Unpacks nothing. */
  sizeOf(name: string): number {
    const change = this.changes.get(name.toLowerCase());
    return change ? (change.content?.length ?? 0) : (this.byName.get(name.toLowerCase())?.size ?? 0);
  }

  /** The part as UTF-8 bytes, for the scanner. */
  readUtf8(name: string): Uint8Array | undefined {
    const bytes = this.read(name);
    return bytes && toUtf8(bytes);
  }

  /** The part as text, without byte-order mark: for parts that are read as a tree, which takes many times their size. */
  readText(name: string): string | undefined {
    const size = this.sizeOf(name);
    if (size > MAX_TEXT_BYTES) throw new PackageFault("too-large", `${name}: ${size} bytes`);
    const bytes = this.read(name);
    return bytes && decodeXml(bytes);
  }

  /** Whether anything was written or removed. */
  get changed(): boolean {
    return this.changes.size > 0;
  }

  has(name: string): boolean {
    const change = this.changes.get(name.toLowerCase());
    return change ? change.content !== null : this.byName.has(name.toLowerCase());
  }

  /** The names of all parts, in the order of the file, new ones last. */
  names(): readonly string[] {
    const kept = [...this.byName.values()].map((entry) => entry.name).filter((name) => this.has(name));
    const added = [...this.changes.values()].filter(
      (each) => each.content && !this.byName.has(each.name.toLowerCase()),
    );
    return [...kept, ...added.map((each) => each.name)];
  }

  write(name: string, content: Uint8Array | string): void {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const before = this.changes.get(name.toLowerCase()) ?? this.byName.get(name.toLowerCase());
    this.changes.set(name.toLowerCase(), { name: before?.name ?? name, content: bytes });
  }

  /** Puts a part in the place of the one of its name as it comes, packed; only `save` sees it. */
  replacePacked(entry: ZipEntry): void {
    this.packed.set(entry.name.toLowerCase(), entry);
  }

  remove(name: string): void {
    this.changes.set(name.toLowerCase(), { name, content: null });
  }

  /** What a part (`""`: the package itself) points to; empty where it has no relationships. */
  relationshipsOf(part: string): readonly Relationship[] {
    const text = this.readText(relationshipsName(part));
    return text === undefined ? [] : readRelationships(part, text);
  }

  /** The file's bytes: changed parts in their old places, new ones at the end in the order they were written. */
  save(): Uint8Array {
    const items: ZipItem[] = [];
    const placed = new Set<string>();
    for (const entry of this.entries) {
      const key = entry.name.toLowerCase();
      const change = this.byName.get(key) === entry ? this.changes.get(key) : undefined;
      placed.add(key);
      const packed = this.packed.get(key);
      if (packed) items.push(packed);
      else if (!change) items.push(entry);
      else if (change.content) items.push({ name: entry.name, content: change.content });
    }
    for (const [key, change] of this.changes) {
      if (placed.has(key) || !change.content) continue;
      items.push(this.packed.get(key) ?? { name: change.name, content: change.content });
    }
    return writeZip(items);
  }
}

/** The styles of the most overgrown workbooks have a tenth of this. */
const MAX_TEXT_BYTES = 32 * 1024 * 1024;
