import { inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { PackageFault } from "./package-fault";

/** One file of a zip, its bytes still packed; `data` shares the memory of the whole. */
export interface ZipEntry {
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  /** The MS-DOS time and date as the file has them. */
  readonly time: number;
  readonly externalAttributes: number;
  readonly data: Uint8Array;
}

/** What a package may hold at most; beyond it lies a bomb, or a workbook no machine of our users could open. */
export const ZIP_LIMITS = {
  entries: 10_000,
  /** Of one file, unpacked. */
  entryBytes: 512 * 1024 * 1024,
  /** Of all files, unpacked, as the directory declares them. */
  totalBytes: 1024 * 1024 * 1024,
  /** Deflate cannot pack better than this; a directory that says so lies. */
  ratio: 1040,
  /** Past `bombBytes`, nothing a person made packs this well: a million empty formatted rows pack 30 times. */
  bombRatio: 500,
  bombBytes: 32 * 1024 * 1024,
} as const;

/** Reads the directory of a zip without unpacking anything. Throws a PackageFault where it is broken or too large. */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.entries > ZIP_LIMITS.entries) {
    throw new PackageFault("too-large", `${directory.entries} files in the package`);
  }
  const entries: ZipEntry[] = [];
  let total = 0;
  let at = directory.offset;
  for (let index = 0; index < directory.entries; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) {
      throw new PackageFault("damaged", "the zip directory is cut off");
    }
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) =>
      view.getUint16(at + place, true),
    ) as [number, number, number];
    const next = at + 46 + nameLength + extraLength + commentLength;
    if (next > bytes.length) throw new PackageFault("damaged", "the zip directory is cut off");
    const entry = readEntry(bytes, view, at, nameLength, extraLength);
    total += entry.size;
    if (total > ZIP_LIMITS.totalBytes || isBomb(total, bytes.length))
      throw new PackageFault("too-large", "unpacked size of the package");
    entries.push(entry);
    at = next;
  }
  refuseOverlaps(entries);
  return entries;
}

function isBomb(size: number, packed: number): boolean {
  return size > ZIP_LIMITS.bombBytes && size > packed * ZIP_LIMITS.bombRatio;
}

/** Files that share packed bytes: no program writes that, and each copy of them would be unpacked and written anew. */
function refuseOverlaps(entries: readonly ZipEntry[]): void {
  const spans = entries.map(({ name, data }) => ({
    name,
    start: data.byteOffset,
    end: data.byteOffset + data.length,
  }));
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  let end = 0;
  for (const span of spans) {
    if (span.start < end) throw new PackageFault("damaged", `${span.name}: overlaps another file`);
    end = Math.max(end, span.end);
  }
}

/** Unpacks one file, and checks that it is what the directory says. */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const content = entry.method === 0 ? entry.data : inflate(entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) {
    throw new PackageFault("damaged", `${entry.name}: checksum differs`);
  }
  return content;
}

function inflate(entry: ZipEntry): Uint8Array {
  if (entry.method !== 8)
    throw new PackageFault("damaged", `${entry.name}: packed by method ${entry.method}`);
  if (entry.size > entry.data.length * ZIP_LIMITS.ratio) {
    throw new PackageFault("damaged", `${entry.name}: declared size is impossible`);
  }
  try {
    // A buffer of the declared size: what would run past it is dropped, and the checksum then tells.
    return inflateSync(entry.data, { out: new Uint8Array(entry.size) });
  } catch (error) {
    throw new PackageFault("damaged", `${entry.name}: ${String(error)}`);
  }
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = new TextDecoder().decode(rawName).replaceAll("\\", "/").replace(/^\/+/u, "");
  const flags = view.getUint16(at + 8, true);
  if ((flags & 1) !== 0) throw new PackageFault("encrypted", `${name}: packed with a password`);
  const wide = readWideSizes(view, at, at + 46 + nameLength, extraLength);
  if (name.includes("\0") || name.split("/").includes(".."))
    throw new PackageFault("damaged", `${JSON.stringify(name)} leads out of the package`);
  if (wide.size > ZIP_LIMITS.entryBytes || isBomb(wide.size, wide.packed))
    throw new PackageFault("too-large", `${name}: ${wide.size} bytes`);
  const header = wide.offset;
  if (header + 30 > bytes.length || view.getUint32(header, true) !== 0x04034b50) {
    throw new PackageFault("damaged", `${name}: no local header`);
  }
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + wide.packed > bytes.length) throw new PackageFault("damaged", `${name}: cut off`);
  return {
    name,
    rawName,
    flags,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size: wide.size,
    time: view.getUint32(at + 12, true),
    externalAttributes: view.getUint32(at + 38, true),
    data: bytes.subarray(start, start + wide.packed),
  };
}

/** Sizes and place of an entry; a field of all ones stands in the zip64 extra field instead. */
function readWideSizes(
  view: DataView,
  at: number,
  extra: number,
  extraLength: number,
): { size: number; packed: number; offset: number } {
  const fields = [24, 20, 42].map((place) => view.getUint32(at + place, true)) as [number, number, number];
  if (fields.includes(0xffffffff)) {
    for (let place = extra; place + 4 <= extra + extraLength;) {
      const length = view.getUint16(place + 2, true);
      if (view.getUint16(place, true) === 1) {
        let value = place + 4;
        for (const [index, field] of fields.entries()) {
          if (field !== 0xffffffff || value + 8 > place + 4 + length || value + 8 > view.byteLength) continue;
          fields[index] = Number(view.getBigUint64(value, true));
          value += 8;
        }
      }
      place += 4 + length;
    }
  }
  return { size: fields[0], packed: fields[1], offset: fields[2] };
}

function findDirectory(view: DataView): { entries: number; offset: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + 22 + view.getUint16(at + 20, true) > view.byteLength) continue;
    const entries = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (entries !== 0xffff && offset !== 0xffffffff) return { entries, offset };
    return findWideDirectory(view, at) ?? { entries, offset };
  }
  if (view.byteLength >= 4 && view.getUint32(0, true) === 0x04034b50) {
    throw new PackageFault("damaged", "the end of the zip is missing");
  }
  throw new PackageFault("not-a-workbook", "not a zip file");
}

function findWideDirectory(view: DataView, end: number): { entries: number; offset: number } | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== 0x06064b50) return null;
  return {
    entries: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}
