import { fail, ok, type Result } from "../../core/base/result";
import type { Document } from "../../core/model/document";
import { decodeXml } from "../../hosts/package/decode-xml";
import { OfficePackage } from "../../hosts/package/office-package";
import { writeZip } from "../../hosts/package/write-zip";
import type { DocumentError } from "../../ports/document-error";
import { DocumentFault, guardDocument } from "../docx/document-fault";
import { readDocxDocument } from "../docx/read-docx-document";
import { convertContent } from "./convert-content";

/** Reads the bytes of an `.odt` by making a `.docx` of it: text, lists, tables with merged cells, notes; no styles. */
export function readOdtDocument(name: string, bytes: Uint8Array): Result<Document, DocumentError> {
  const made = guardDocument(name, () => {
    const parts = new OfficePackage(bytes);
    if (parts.readText("META-INF/manifest.xml")?.includes("encryption-data") === true)
      throw new DocumentFault("encrypted", "the document is locked with a password");
    const size = parts.sizeOf("content.xml");
    if (size > MOST_BYTES) throw new DocumentFault("too-large", `content.xml: ${size} bytes`);
    const content = parts.read("content.xml");
    if (!content) throw new DocumentFault("not-a-document", "content.xml is missing");
    const text = decodeXml(content);
    if (!text.includes("<office:text")) throw new DocumentFault("not-a-document", "no text document");
    return makeDocx(convertContent(text));
  });
  if (!made.ok) return made;
  const read = readDocxDocument(name, made.value);
  return read.ok ? ok(read.value.document) : fail(read.error);
}

/** Of the content as text; no report has a tenth of it. */
const MOST_BYTES = 64 * 1024 * 1024;

function makeDocx({ body, notes }: ReturnType<typeof convertContent>): Uint8Array {
  const relations = (target: string, type: string): string =>
    `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
  const parts: Readonly<Record<string, string>> = {
    "_rels/.rels": relations("word/document.xml", "officeDocument"),
    "word/document.xml": `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": relations("footnotes.xml", "footnotes"),
    "word/footnotes.xml": `<w:footnotes xmlns:w="${WORD}">${notes}</w:footnotes>`,
  };
  return writeZip(
    Object.entries(parts).map(([name, text]) => ({ name, content: new TextEncoder().encode(text) })),
  );
}

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
