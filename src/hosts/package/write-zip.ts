import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./read-zip";

/** A file of the zip to be written: one taken over as it was packed, or new content. */
export type ZipItem = ZipEntry | { readonly name: string; readonly content: Uint8Array };

/**
 * Writes a zip. Entries taken over keep their packed bytes, time and attributes; new ones are deflated and dated
 * 1 January 1980, so that the same input gives the same bytes.
 */
export function writeZip(items: readonly ZipItem[]): Uint8Array {
  const entries = items.map((item) => ("content" in item ? packEntry(item.name, item.content) : item));
  const length = entries.reduce((sum, each) => sum + 76 + 2 * each.rawName.length + each.data.length, 22);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeFields(view, at + 4, entry);
    bytes.set(entry.rawName, at + 30);
    bytes.set(entry.data, at + 30 + entry.rawName.length);
    at += 30 + entry.rawName.length + entry.data.length;
  }
  const directory = at;
  for (const [index, entry] of entries.entries()) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeFields(view, at + 6, entry);
    view.setUint32(at + 38, entry.externalAttributes, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.rawName, at + 46);
    at += 46 + entry.rawName.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The 24 bytes that the local header and the directory have in common. */
function writeFields(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  // Without bit 3: sizes stand in the header, no data descriptor follows.
  view.setUint16(at + 2, entry.flags & ~8, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}

function packEntry(name: string, content: Uint8Array): ZipEntry {
  const data = deflateSync(content, { level: LEVEL });
  return describeEntry(name, { data, size: content.length, crc: crc32(content) });
}

/** A new file of a zip whose packed bytes are at hand. */
export function describeEntry(
  name: string,
  packed: { readonly data: Uint8Array; readonly size: number; readonly crc: number },
): ZipEntry {
  return {
    name,
    rawName: new TextEncoder().encode(name),
    flags: 0x0800,
    method: 8,
    time: FIRST_OF_1980,
    externalAttributes: 0,
    ...packed,
  };
}

/** How hard new files are packed. */
export const LEVEL = 6;

const FIRST_OF_1980 = 0x00210000;
