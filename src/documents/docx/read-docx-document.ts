import type { Result } from "../../core/base/result";
import { decodeXml, toUtf8 } from "../../hosts/package/decode-xml";
import { OfficePackage } from "../../hosts/package/office-package";
import { holdsStream, isOleContainer } from "../../hosts/package/ole-container";
import type { Relationship } from "../../hosts/package/relationships";
import type { DocumentError } from "../../ports/document-error";
import { isTooLong } from "../is-too-long";
import { convertStories } from "./convert-story";
import { DocumentFault, guardDocument } from "./document-fault";
import type { DocxDocument } from "./docx-document";
import { layOutDocument, type NotePart } from "./lay-out-document";
import { readStory } from "./read-story";
import { readStyles, type DocxStyles } from "./read-styles";

/**
 * Takes the bytes of a `.docx` (`name` is the file's own name) and gives its text as Word would show it with all changes
 * accepted: paragraphs, headings, lists, notes, tables and text boxes in reading order, and the runs they came from.
 */
export function readDocxDocument(name: string, bytes: Uint8Array): Result<DocxDocument, DocumentError> {
  return guardDocument(name, () => {
    refuseOtherFormats(bytes);
    const parts = new OfficePackage(bytes);
    const relation = parts.relationshipsOf("").find((each) => each.type === "officeDocument");
    const part = relation?.target ?? "word/document.xml";
    const content = readPart(parts, part);
    if (!content) throw new DocumentFault("not-a-document", "the package holds no document");
    const relations = parts.relationshipsOf(part);
    const styles = readStyles(readText(parts, targetOf(relations, "styles")));
    const story = readStory(content, styles);
    if (story.root !== "document") throw new DocumentFault("not-a-document", `${part} is no document`);
    const notes = {
      footnote: readNotes(parts, targetOf(relations, "footnotes"), styles),
      endnote: readNotes(parts, targetOf(relations, "endnotes"), styles),
    };
    const noted = [notes.footnote, notes.endnote].flatMap((part) => [...(part?.notes.values() ?? [])]);
    convertStories([story.nodes, ...noted]);
    const { text, blocks, runs } = layOutDocument(part, story.nodes, notes, styles);
    if (!/\S/u.test(text)) throw new DocumentFault("no-text", "there is no word in it");
    const ofNotes = [notes.footnote, notes.endnote].map((each) => each?.trackedChanges ?? 0);
    const trackedChanges = ofNotes.reduce((sum, count) => sum + count, story.trackedChanges);
    const document = { name, text, blocks, ...(trackedChanges > 0 ? { trackedChanges } : {}) };
    if (isTooLong(document)) throw new DocumentFault("too-large", `${text.length} characters`);
    return { document, package: parts, main: part, runs };
  });
}

/** A part larger than this is no report: ten thousand pages have less. */
const MAX_PART_BYTES = 192 * 1024 * 1024;
/** Styles are read as a tree, which takes many times their size. */
const MAX_STYLES_BYTES = 16 * 1024 * 1024;

function readPart(parts: OfficePackage, part: string): Uint8Array | undefined {
  const size = parts.sizeOf(part);
  if (size > MAX_PART_BYTES) throw new DocumentFault("too-large", `${part}: ${size} bytes`);
  const bytes = parts.read(part);
  return bytes && toUtf8(bytes);
}

function readText(parts: OfficePackage, part: string | undefined): string | undefined {
  if (part === undefined) return undefined;
  const size = parts.sizeOf(part);
  if (size > MAX_STYLES_BYTES) throw new DocumentFault("too-large", `${part}: ${size} bytes`);
  const bytes = parts.read(part);
  return bytes && decodeXml(bytes);
}

function readNotes(parts: OfficePackage, part: string | undefined, styles: DocxStyles): NotePart | null {
  const content = part === undefined ? undefined : readPart(parts, part);
  if (!content || part === undefined) return null;
  const { notes, trackedChanges } = readStory(content, styles);
  return { part, notes, trackedChanges };
}

function targetOf(relations: readonly Relationship[], type: string): string | undefined {
  return relations.find((each) => each.type === type && !each.external)?.target;
}

function refuseOtherFormats(bytes: Uint8Array): void {
  if (isOleContainer(bytes)) {
    if (holdsStream(bytes, "EncryptedPackage") || holdsStream(bytes, "EncryptionInfo"))
      throw new DocumentFault("encrypted", "the document is locked with a password");
    if (holdsStream(bytes, "WordDocument"))
      throw new DocumentFault("old-format", "a Word 97-2003 document (.doc)");
    throw new DocumentFault("not-a-document", "an old Office file that is no document");
  }
  const head = String.fromCharCode(...bytes.subarray(0, 5));
  if (head === "{\\rtf") throw new DocumentFault("old-format", "rich text (.rtf)");
}
