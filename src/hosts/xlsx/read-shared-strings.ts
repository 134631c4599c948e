import { decodeCellText, MAX_CELL_TEXT } from "../package/decode-text";
import { PackageFault } from "../package/package-fault";
import { CLOSE, EMPTY, END, hashName, OPEN, XmlScanner } from "../package/xml-scanner";

/** Reads `xl/sharedStrings.xml`: the dictionary by whose numbers cells share their texts. */
export function readSharedStrings(bytes: Uint8Array): readonly string[] {
  const scanner = new XmlScanner(bytes);
  const strings: string[] = [];
  while (scanner.next() !== END) {
    if (scanner.name !== SI) continue;
    if (strings.length === MAX_STRINGS) throw new PackageFault("too-large", "shared strings");
    if (scanner.kind === EMPTY) strings.push("");
    else if (scanner.kind === OPEN) strings.push(readRichText(scanner));
  }
  return strings;
}

/** From the start tag of `<si>` or `<is>` to its end: the text of all its runs, without what tells how to read it aloud. */
export function readRichText(scanner: XmlScanner): string {
  const outside = scanner.depth - 1;
  let text = "";
  while (scanner.next() !== END) {
    if (scanner.kind === CLOSE) {
      if (scanner.depth === outside) break;
    } else if (scanner.kind === OPEN) {
      if (scanner.name === RPH) scanner.skipElement();
      else if (scanner.name === T) {
        const trimmed = !keepsSpace(scanner);
        scanner.next();
        if (text.length >= MAX_CELL_TEXT) continue;
        const { bytes, textStart, start, textPlain } = scanner;
        text += decodeCellText(bytes, textStart, start, textPlain, trimmed);
      }
    }
  }
  return text.length > MAX_CELL_TEXT ? text.slice(0, MAX_CELL_TEXT) : text;
}

/** More different texts than a sheet has rows, ten times over. */
const MAX_STRINGS = 10_000_000;

/** Without `xml:space="preserve"` Excel drops the white space around a text. */
function keepsSpace(scanner: XmlScanner): boolean {
  const space = scanner.attribute(SPACE);
  return space >= 0 && scanner.bytes[scanner.valueStart(space)] === 112;
}

const SI = hashName("si");
const T = hashName("t");
const RPH = hashName("rPh");
const SPACE = hashName("space");
