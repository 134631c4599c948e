/** The text between two tags, and for each UTF-16 unit of it the byte where it begins; one more for the end. */
export interface DecodedContent {
  readonly text: string;
  readonly bytes: readonly number[];
}

/** Reads UTF-8 text with its entities; `null` where a comment, CDATA or instruction stands in it. */
export function decodeContent(content: Uint8Array): DecodedContent | null {
  const source = DECODER.decode(content);
  if (source.includes("<")) return null;
  let text = "";
  const bytes: number[] = [];
  let at = 0;
  for (const [piece] of source.matchAll(PIECE)) {
    const unit = piece.startsWith("&") && piece.length > 1 ? decodeEntity(piece) : piece;
    for (let index = 0; index < unit.length; index++) bytes.push(at);
    text += unit;
    at += ENCODER.encode(piece).length;
  }
  bytes.push(at);
  return { text, bytes };
}

const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });
const ENCODER = new TextEncoder();

/** XML ends every line with `\n` for whoever reads it, so `\r\n` is one character. */
const PIECE = /&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|amp|lt|gt|quot|apos);|\r\n|[^]/gu;

function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1);
  const code = /^#x/iu.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (name.startsWith("#")) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
  return NAMED.get(name) ?? entity;
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
