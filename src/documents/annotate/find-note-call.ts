import { EMPTY, END, OPEN, XmlScanner, hashName } from "../../hosts/package/xml-scanner";

/** The bytes of a run of the main part. */
export interface RunSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Takes the bytes of a part of footnotes or endnotes and a place in it, and finds the run of the main part (`content`)
 * that calls the note there. Null where nothing calls it.
 */
export function findNoteCall(notes: Uint8Array, at: number, content: Uint8Array): RunSpan | null {
  const note = findNote(notes, at);
  if (!note) return null;
  const reference = note.kind === FOOTNOTE ? FOOTNOTE_REFERENCE : ENDNOTE_REFERENCE;
  const scanner = new XmlScanner(content);
  const open: { readonly start: number; readonly depth: number; holds: boolean }[] = [];
  while (scanner.next() !== END) {
    const top = open.at(-1);
    if (top && scanner.depth < top.depth) {
      open.pop();
      if (top.holds) return { start: top.start, end: scanner.pos };
    } else if (scanner.kind === OPEN && scanner.name === RUN)
      open.push({ start: scanner.start, depth: scanner.depth, holds: false });
    else if (top && scanner.name === reference && readId(scanner) === note.id) top.holds = true;
  }
  return null;
}

function findNote(notes: Uint8Array, at: number): { readonly kind: number; readonly id: string } | null {
  const scanner = new XmlScanner(notes);
  let found: { readonly kind: number; readonly id: string } | null = null;
  while (scanner.next() !== END && scanner.start <= at) {
    const opens = scanner.kind === OPEN || scanner.kind === EMPTY;
    if (opens && (scanner.name === FOOTNOTE || scanner.name === ENDNOTE))
      found = { kind: scanner.name, id: readId(scanner) };
  }
  return found;
}

function readId(scanner: XmlScanner): string {
  const index = scanner.attribute(ID);
  if (index < 0) return "";
  return DECODER.decode(scanner.bytes.subarray(scanner.valueStart(index), scanner.valueEnd(index)));
}

const DECODER = new TextDecoder();
const RUN = hashName("r");
const FOOTNOTE = hashName("footnote");
const ENDNOTE = hashName("endnote");
const FOOTNOTE_REFERENCE = hashName("footnoteReference");
const ENDNOTE_REFERENCE = hashName("endnoteReference");
const ID = hashName("id");
