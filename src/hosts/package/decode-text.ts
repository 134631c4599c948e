/**
 * Reads `[start, end)` of an XML part as text: UTF-8, entities and line ends resolved. `plain` false says that comments
 * or CDATA stand in it.
 */
export function decodeText(bytes: Uint8Array, start: number, end: number, plain = true): string {
  if (!plain) return decodeSections(DECODER.decode(bytes.subarray(start, end)));
  if (end - start > SCRATCH.length) return resolveEntities(DECODER.decode(bytes.subarray(start, end)));
  let length = 0;
  for (let at = start; at < end;) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      // Entities and carriage returns are rare: leave the fast way.
      if (byte === 38 || byte === 13) return resolveEntities(DECODER.decode(bytes.subarray(start, end)));
      SCRATCH[length++] = byte;
      at++;
    } else if (byte < 0xe0) {
      SCRATCH[length++] = ((byte & 31) << 6) | ((bytes[at + 1] ?? 0) & 63);
      at += 2;
    } else if (byte < 0xf0) {
      SCRATCH[length++] =
        ((byte & 15) << 12) | (((bytes[at + 1] ?? 0) & 63) << 6) | ((bytes[at + 2] ?? 0) & 63);
      at += 3;
    } else return resolveEntities(DECODER.decode(bytes.subarray(start, end)));
  }
  return String.fromCharCode.apply(null, SCRATCH.subarray(0, length) as unknown as number[]);
}

/** The text of a cell: Excel takes no longer one, and cuts what another program wrote past that. `trimmed` drops the white space around it. */
export function decodeCellText(
  bytes: Uint8Array,
  start: number,
  end: number,
  plain: boolean,
  trimmed = false,
): string {
  // No character takes more bytes than `&#x10ffff;`.
  const last = plain ? Math.min(end, start + MAX_CELL_TEXT * 12) : end;
  const written = decodeText(bytes, start, last, plain);
  const text = resolveEscapes(
    trimmed ? written.replace(/^[ \t\n\r]+|(?<![ \t\n\r])[ \t\n\r]+$/gu, "") : written,
  );
  return text.length > MAX_CELL_TEXT ? text.slice(0, MAX_CELL_TEXT) : text;
}

/** Characters of a cell at most. */
export const MAX_CELL_TEXT = 32_767;

/** `&lt;`, `&#233;` and the like; an entity nobody knows stays as it stands. Line ends become `\n`. */
function resolveEntities(text: string): string {
  return text
    .replace(/\r\n?/gu, "\n")
    .replace(
      /&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|(amp|lt|gt|quot|apos));/gu,
      (all, decimal, hex, name) => {
        if (name !== undefined) return NAMED[String(name)] ?? all;
        const code = decimal === undefined ? parseInt(String(hex), 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
      },
    );
}

/** Excel writes what XML cannot hold as `_x000D_`, and a literal such text as `_x005F_x000D_`. */
function resolveEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function decodeSections(text: string): string {
  return text
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/u)
    .map((piece) => {
      if (piece.startsWith("<![CDATA[")) return piece.slice(9, -3).replace(/\r\n?/gu, "\n");
      return piece.startsWith("<!--") || piece.startsWith("<?") ? "" : resolveEntities(piece);
    })
    .join("");
}

const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });
const SCRATCH = new Uint16Array(512);

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
