import { Unzlib } from "fflate";

/**
 * Whether a stream of the PDF unpacks to more than any page of a report has. pdfjs would unpack it all, and nothing
 * stops it within a page, so each packed stream is measured first: unpacked piece by piece, and let go.
 */
export function holdsBomb(bytes: Uint8Array): boolean {
  let total = 0;
  for (const { dictionary, packed } of listStreams(bytes)) {
    const layers = dictionary.match(/\/(?:FlateDecode|Fl)\b/gu)?.length ?? 0;
    const isImage = /\/Subtype\s*\/Image\b/u.test(dictionary);
    if (!isImage && packed.length > MAX_LZW && /\/(?:LZWDecode|LZW)\b/u.test(dictionary)) return true;
    if (layers === 0) continue;
    const most = isImage ? MAX_IMAGE : MAX_STREAM;
    const size = measure(packed, most, layers);
    if (layers > MAX_LAYERS || size > most) return true;
    if (!isImage) total += size;
    if (total > MAX_TOTAL) return true;
  }
  return false;
}

interface PackedStream {
  readonly dictionary: string;
  readonly packed: Uint8Array;
}

function* listStreams(bytes: Uint8Array): Iterable<PackedStream> {
  for (let at = find(bytes, STREAM, 0); at >= 0; at = find(bytes, STREAM, at + STREAM.length)) {
    // `endstream` holds the word, too.
    if (bytes[at - 1] === 100) continue;
    const dictionary = LATIN.decode(bytes.subarray(Math.max(0, at - MAX_DICTIONARY), at));
    let start = at + STREAM.length;
    if (bytes[start] === 13) start++;
    if (bytes[start] === 10) start++;
    const end = find(bytes, END_STREAM, start);
    const packed = bytes.subarray(start, end < 0 ? bytes.length : end);
    yield { dictionary: dictionary.slice(dictionary.lastIndexOf(" obj") + 1), packed };
    at = start + packed.length;
  }
}

/** How many bytes come out at the last of the layers, as far as just past `most`; what is damaged comes out as far as it goes. */
function measure(packed: Uint8Array, most: number, layers: number): number {
  let size = 0;
  let take = (chunk: Uint8Array): void => {
    size += chunk.length;
    if (size > most) throw new Error("enough");
  };
  for (let layer = 0; layer < layers; layer++) {
    const unpack = new Unzlib(take);
    take = (chunk) => {
      for (let at = 0; at < chunk.length; at += PIECE) unpack.push(chunk.subarray(at, at + PIECE));
    };
  }
  try {
    take(packed);
  } catch {
    return size;
  }
  return size;
}

function find(bytes: Uint8Array, word: Uint8Array, from: number): number {
  const [first = 0] = word;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < word.length && bytes[at + length] === word[length]) length++;
    if (length === word.length) return at;
  }
  return -1;
}

const STREAM = new TextEncoder().encode("stream");
const END_STREAM = new TextEncoder().encode("endstream");
const LATIN = new TextDecoder("latin1");

const MEGABYTE = 1024 * 1024;
/** The drawing of one page, a font, a table of objects: the largest have a few megabytes. */
const MAX_STREAM = 32 * MEGABYTE;
/** A page of pictures, unpacked: 600 dots an inch. */
const MAX_IMAGE = 256 * MEGABYTE;
const MAX_TOTAL = 512 * MEGABYTE;
/** No honest program packs a thing twice. */
const MAX_LAYERS = 4;
/** The old packing can make fourteen hundred of one. */
const MAX_LZW = 256 * 1024;
const MAX_DICTIONARY = 4096;
/** Small, so that what comes of one piece is never much. */
const PIECE = 4096;
