import { CLOSE, EMPTY, END, OPEN, XmlScanner } from "../../hosts/package/xml-scanner";
import { DocumentFault } from "./document-fault";
import {
  readCellProperties,
  readParagraphProperties,
  readRowProperties,
  readRunProperties,
  readsPlaceholder,
} from "./read-properties";
import type { DocxStyles } from "./read-styles";
import { StoryWriter } from "./story-writer";
import type { StoryNode } from "./story";
import { readAttribute, W } from "./wordprocessing";

/** Deeper than any program nests its tables and boxes, and shallow enough to be walked by recursion afterwards. */
const MAX_DEPTH = 1000;

/** What a part holds: the nodes of its body, or those of each of its notes by id. */
export interface ReadPart {
  readonly root: string;
  readonly nodes: readonly StoryNode[];
  readonly notes: ReadonlyMap<string, readonly StoryNode[]>;
  /** How many stretches were inserted, deleted or moved and are not yet accepted or rejected. */
  readonly trackedChanges: number;
}

/**
 * Reads a part (UTF-8): `word/document.xml`, or one of notes. What is deleted, moved away, hidden, a field's code, a
 * placeholder or the fallback of a drawing is no text of the document and is left out.
 */
export function readStory(bytes: Uint8Array, styles: DocxStyles): ReadPart {
  const scanner = new XmlScanner(bytes);
  const writer = new StoryWriter(scanner, styles);
  const notes = new Map<string, readonly StoryNode[]>();
  const open: Frame[] = [];
  let trackedChanges = 0;
  let root = "";
  let prefix = "";
  while (scanner.next() !== END) {
    if (scanner.kind === CLOSE) {
      const top = open.at(-1);
      if (top?.depth === scanner.depth + 1) {
        open.pop();
        writer.close(top.name);
      }
      continue;
    }
    if (scanner.depth > MAX_DEPTH) throw new DocumentFault("too-deep", "elements nested too deep");
    if (root === "") {
      root = nameAt(bytes, scanner.nameStart);
      prefix = ascii(bytes, scanner.start + 1, scanner.nameStart);
      continue;
    }
    const own = isPrefixed(bytes, scanner, prefix);
    // Words moved are counted where they came to.
    if (own && TRACKED.has(scanner.name)) trackedChanges++;
    const step = enter(scanner, writer, open, own);
    if (step === null) continue;
    if (step.name === W.footnote || step.name === W.endnote) {
      const id = readAttribute(scanner, "id") ?? "";
      // Separators and the like have a type; they are no notes.
      const isNote = /^(?:normal)?$/u.test(readAttribute(scanner, "type") ?? "");
      const nodes = writer.startNote();
      if (isNote && !notes.has(id)) notes.set(id, nodes);
    }
    if (scanner.kind === OPEN) open.push(step);
  }
  return { root, nodes: writer.body, notes, trackedChanges };
}

const TRACKED: ReadonlySet<number> = new Set([W.ins, W.del, W.moveTo]);

/** An element that is open and whose end means something. */
export interface Frame {
  readonly name: number;
  readonly depth: number;
  /** In an AlternateContent: one of its choices has been read. In a content control: it shows its placeholder. */
  flag: boolean;
}

/** Goes into the element the scanner stands on, or past it; gives the frame to be kept while it is open. */
function enter(scanner: XmlScanner, writer: StoryWriter, open: readonly Frame[], own: boolean): Frame | null {
  const { name } = scanner;
  const frame: Frame = { name, depth: scanner.depth, flag: false };
  const parent = open.at(-1);
  if (name === W.AlternateContent) return scanner.kind === OPEN ? frame : null;
  if (name === W.Choice || name === W.Fallback) {
    if (parent?.name !== W.AlternateContent || parent.flag) scanner.skipElement();
    else parent.flag = true;
    return null;
  }
  if (!own) return null;
  switch (name) {
    case W.del:
    case W.moveFrom:
    case W.rt:
      scanner.skipElement();
      return null;
    case W.pPr:
      readParagraphProperties(scanner, writer.paragraph);
      return null;
    case W.rPr:
      readRunProperties(scanner, writer);
      return null;
    case W.trPr:
      readRowProperties(scanner, writer.row);
      return null;
    case W.tcPr:
      readCellProperties(scanner, writer.cell);
      return null;
    case W.sdtPr:
      if (readsPlaceholder(scanner) && parent?.name === W.sdt) parent.flag = true;
      return null;
    case W.sdtContent:
      if (parent?.name === W.sdt && parent.flag) scanner.skipElement();
      return null;
    case W.t:
      writer.addText();
      return null;
    case W.p:
    case W.r:
    case W.tbl:
    case W.tr:
    case W.tc:
    case W.txbxContent:
      writer.open(name);
      if (scanner.kind === EMPTY) writer.close(name);
      return scanner.kind === EMPTY ? null : frame;
    case W.sdt:
    case W.footnote:
    case W.endnote:
      return scanner.kind === EMPTY ? null : frame;
    default:
      writer.addMark(name);
      return null;
  }
}

/** Whether the element carries the prefix of the root: others (formulas, drawings) have text of their own kind. */
function isPrefixed(bytes: Uint8Array, scanner: XmlScanner, prefix: string): boolean {
  const from = scanner.start + 1;
  if (scanner.nameStart - from !== prefix.length) return false;
  for (let index = 0; index < prefix.length; index++) {
    if (bytes[from + index] !== prefix.charCodeAt(index)) return false;
  }
  return true;
}

function nameAt(bytes: Uint8Array, at: number): string {
  return /^[^\s/>]*/u.exec(ascii(bytes, at, at + 40))?.[0] ?? "";
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 200)));
}
