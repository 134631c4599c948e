import { PackageFault } from "./package-fault";

/** What the scanner stands on. */
export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
/** `<a/>`. */
export const EMPTY = 3;

/**
 * Walks over the tags of a large part, on its UTF-8 bytes: no tree, no strings but those asked for. Prefixes are passed
 * over, since a worksheet uses one namespace for all that we read. After `next()` the fields describe the tag reached;
 * names are compared by `hashName`.
 */
export class XmlScanner {
  readonly bytes: Uint8Array;
  kind: number = END;
  /** The hash of the tag's local name. */
  name = 0;
  /** Where `<` stands, where the local name begins, and the place after `>`. */
  start = 0;
  nameStart = 0;
  pos = 0;
  /** The text between the tag before and this one; `textPlain` says it has no comment, CDATA or instruction in it. */
  textStart = 0;
  textPlain = true;
  /** How many elements are open after this tag. */
  depth = 0;
  attributes = 0;
  /** The hashes of the names of the open elements, so that each end tag is known to be the right one. */
  private readonly open = new Int32Array(MAX_DEPTH);
  /** By attribute: hash of the local name, start and end of the value. */
  private readonly fields = new Int32Array(3 * MAX_ATTRIBUTES);

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Goes to the next tag and returns its kind; END at the end of a complete part. */
  next(): number {
    const { bytes } = this;
    this.textStart = this.pos;
    this.textPlain = true;
    let at = this.pos;
    for (;;) {
      while (at < bytes.length && bytes[at] !== 60) at++;
      if (at >= bytes.length) return this.finish();
      const next = bytes[at + 1];
      if (next === 33) at = this.skipDeclaration(at);
      else if (next === 63) at = this.skipTo("?>", at + 2);
      else break;
      this.textPlain = false;
    }
    this.start = at;
    const closing = bytes[at + 1] === 47;
    at = this.readName(closing ? at + 2 : at + 1);
    this.attributes = 0;
    at = this.readAttributes(at);
    if (closing) {
      this.kind = CLOSE;
      this.depth--;
      if (this.depth < 0 || this.open[this.depth] !== this.name)
        throw new PackageFault("damaged", "XML closes what was not open");
    } else if (bytes[at] === 47) {
      this.kind = EMPTY;
      at++;
    } else {
      this.kind = OPEN;
      if (this.depth === MAX_DEPTH) throw new PackageFault("damaged", "elements nested too deep");
      this.open[this.depth++] = this.name;
    }
    if (bytes[at] !== 62) throw new PackageFault("damaged", "XML tag is not closed");
    this.pos = at + 1;
    return this.kind;
  }

  /** After an OPEN: goes past the element's end. */
  skipElement(): void {
    if (this.kind !== OPEN) return;
    const outside = this.depth - 1;
    while (this.depth > outside) {
      if (this.next() === END) return;
    }
  }

  /** The index of the attribute of that name, or -1. */
  attribute(name: number): number {
    for (let index = 0; index < this.attributes; index++) if (this.fields[3 * index] === name) return index;
    return -1;
  }

  valueStart(attribute: number): number {
    return this.fields[3 * attribute + 1] ?? 0;
  }

  valueEnd(attribute: number): number {
    return this.fields[3 * attribute + 2] ?? 0;
  }

  private readName(at: number): number {
    const { bytes } = this;
    this.nameStart = at;
    let hash = 0;
    for (;;) {
      const byte = bytes[at] ?? 62;
      if (byte === 62 || byte === 47 || byte <= 32) break;
      if (byte === 58) {
        hash = 0;
        this.nameStart = at + 1;
      } else hash = (Math.imul(hash, 31) + byte) | 0;
      at++;
    }
    this.name = hash;
    return at;
  }

  private readAttributes(at: number): number {
    const { bytes, fields } = this;
    for (;;) {
      let byte = bytes[at] ?? -1;
      while (byte === 32 || byte === 10 || byte === 13 || byte === 9) byte = bytes[++at] ?? -1;
      if (byte === 62 || byte === 47 || byte === -1) return at;
      let hash = 0;
      while (byte !== 61 && byte > 32 && byte !== 62) {
        hash = byte === 58 ? 0 : (Math.imul(hash, 31) + byte) | 0;
        byte = bytes[++at] ?? -1;
      }
      while (byte !== 34 && byte !== 39) {
        if (byte !== 61 && byte !== 32 && byte !== 10 && byte !== 13 && byte !== 9) {
          throw new PackageFault("damaged", "XML attribute without a value");
        }
        byte = bytes[++at] ?? -1;
      }
      const start = at + 1;
      const end = bytes.indexOf(byte, start);
      if (end < 0) throw new PackageFault("damaged", "XML attribute is not closed");
      if (this.attributes < MAX_ATTRIBUTES) {
        fields[3 * this.attributes] = hash;
        fields[3 * this.attributes + 1] = start;
        fields[3 * this.attributes + 2] = end;
        this.attributes++;
      }
      at = end + 1;
    }
  }

  private skipDeclaration(at: number): number {
    if (this.startsWith("<!--", at)) return this.skipTo("-->", at + 4);
    if (this.startsWith("<![CDATA[", at)) return this.skipTo("]]>", at + 9);
    throw new PackageFault("damaged", "a document type declaration is not allowed");
  }

  private skipTo(mark: string, from: number): number {
    const { bytes } = this;
    const first = mark.charCodeAt(0);
    for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
      if (this.startsWith(mark, at)) return at + mark.length;
    }
    throw new PackageFault("damaged", "XML ends inside a comment");
  }

  private startsWith(mark: string, at: number): boolean {
    for (let index = 0; index < mark.length; index++) {
      if (this.bytes[at + index] !== mark.charCodeAt(index)) return false;
    }
    return true;
  }

  private finish(): number {
    if (this.depth > 0 || this.pos === 0) throw new PackageFault("damaged", "XML is cut off");
    this.kind = END;
    return END;
  }
}

/** The number by which the scanner knows a name. */
export function hashName(name: string): number {
  let hash = 0;
  for (let index = 0; index < name.length; index++) hash = (Math.imul(hash, 31) + name.charCodeAt(index)) | 0;
  return hash;
}

/** Elements within elements; Office nests some twenty. */
const MAX_DEPTH = 4096;

/** More than any element of a worksheet has; what lies beyond is passed over. */
const MAX_ATTRIBUTES = 64;
