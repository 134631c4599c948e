import { PackageFault } from "./package-fault";

/**
 * The bytes of the first of these streams that an OLE container holds. Every chain ends after as many sectors as the file
 * has, whatever it says of itself; throws a PackageFault where one leads nowhere.
 */
export function readOleStream(bytes: Uint8Array, names: readonly string[]): Uint8Array {
  if (bytes.length < HEADER) throw broken("shorter than a header");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw broken(`sectors of 2^${shift} bytes`);
  const size = 2 ** shift;
  const count = Math.ceil(bytes.length / size) - 1;
  const sector = (index: number): Uint8Array => {
    const start = (index + 1) * size;
    if (index < 0 || index >= count) throw broken(`sector ${index} of ${count}`);
    return bytes.subarray(start, start + size);
  };
  const next = readTable(view, sector, size, count);
  const chain = (first: number): Uint8Array => join(follow(first, next, count).map(sector), size);
  const directory = chain(view.getInt32(48, true));
  const entries = listEntries(directory);
  const found = names
    .map((name) => entries.find((entry) => entry.kind === STREAM && entry.name === name))
    .find((entry) => entry !== undefined);
  if (!found) throw broken(`no ${names.join(" or ")}`);
  if (found.size > bytes.length) throw broken(`a stream of ${found.size} bytes`);
  if (found.size >= view.getUint32(56, true)) return chain(found.first).subarray(0, found.size);
  // Small streams lie in pieces of 64 bytes within the stream of the root.
  const root = entries.find((entry) => entry.kind === ROOT);
  const pool = chain(root?.first ?? -1);
  const table = chain(view.getInt32(60, true));
  const pieces = Math.floor(pool.length / PIECE);
  const small = follow(found.first, readNumbers(table), pieces).map((index) =>
    pool.subarray(index * PIECE, (index + 1) * PIECE),
  );
  return join(small, PIECE).subarray(0, found.size);
}

const HEADER = 512;
const PIECE = 64;
const ENTRY = 128;
const STREAM = 2;
const ROOT = 5;

/** Which sector follows which: the table's own sectors are told in the header, those past 109 in a chain of their own. */
function readTable(
  view: DataView,
  sector: (index: number) => Uint8Array,
  size: number,
  count: number,
): Int32Array {
  const places: number[] = [];
  for (let at = 76; at < HEADER; at += 4)
    if (view.getInt32(at, true) >= 0) places.push(view.getInt32(at, true));
  const seen = new Set<number>();
  for (let at = view.getInt32(68, true); at >= 0 && !seen.has(at);) {
    seen.add(at);
    const numbers = readNumbers(sector(at));
    for (const place of numbers.subarray(0, -1)) if (place >= 0) places.push(place);
    at = numbers.at(-1) ?? -1;
  }
  // No more sectors can tell of others than there are.
  const told = places.slice(0, Math.ceil((count * 4) / size) + 1);
  return readNumbers(join(told.map(sector), size));
}

function readNumbers(bytes: Uint8Array): Int32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Int32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) =>
    view.getInt32(index * 4, true),
  );
}

function follow(first: number, next: Int32Array, most: number): readonly number[] {
  const found: number[] = [];
  for (let at = first; at >= 0; at = next[at] ?? -1) {
    if (at >= most || found.length >= most) throw broken("a chain without end");
    found.push(at);
  }
  return found;
}

/** The last of them may be cut short by the end of the file. */
function join(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const joined = new Uint8Array(pieces.length * size);
  for (const [index, piece] of pieces.entries()) joined.set(piece, index * size);
  return joined;
}

interface OleEntry {
  readonly name: string;
  readonly kind: number;
  readonly first: number;
  readonly size: number;
}

function listEntries(directory: Uint8Array): readonly OleEntry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: OleEntry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.min(32, view.getUint16(at + 64, true) / 2 - 1);
    let name = "";
    for (let index = 0; index < length; index++)
      name += String.fromCharCode(view.getUint16(at + 2 * index, true));
    entries.push({
      name,
      kind: view.getUint8(at + 66),
      first: view.getInt32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

function broken(what: string): PackageFault {
  return new PackageFault("damaged", what);
}
