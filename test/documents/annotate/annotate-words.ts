import { unzipSync } from "fflate";
import { annotateDocx, type Remark } from "../../../src/documents/annotate/annotate-docx";
import type { DocxDocument } from "../../../src/documents/docx/docx-document";
import { readDocxDocument } from "../../../src/documents/docx/read-docx-document";
import { unwrap } from "../../hosts/host-contract";

export const AUTHOR = { author: "Khớp", initials: "K" };

export function read(bytes: Uint8Array): DocxDocument {
  const result = readDocxDocument("bao-cao.docx", bytes);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** Remarks on words of the document, each found by its first place. */
function remarkOn(docx: DocxDocument, ...words: readonly string[]): readonly Remark[] {
  return words.map((word) => {
    const start = docx.document.text.indexOf(word);
    expect([word, start >= 0]).toEqual([word, true]);
    return {
      start,
      end: start + word.length,
      text: [`về ${word}`],
      textAtNote: ["trong chú thích", `về ${word}`],
    };
  });
}

export function annotate(bytes: Uint8Array, ...words: readonly string[]): Uint8Array {
  const docx = read(bytes);
  return unwrap(annotateDocx(docx, bytes, remarkOn(docx, ...words), AUTHOR)).bytes;
}

export function partOf(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[name]);
}

/** The words between the two ends of each comment's range, in the order of the ids, composed. */
export function commentedWords(bytes: Uint8Array): string[] {
  const xml = partOf(bytes, "word/document.xml");
  const ids = [...xml.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>/gu)].map((match) => Number(match[1]));
  return ids
    .sort((a, b) => a - b)
    .map((id) => {
      const from = xml.indexOf(`<w:commentRangeStart w:id="${id}"/>`);
      const to = xml.indexOf(`<w:commentRangeEnd w:id="${id}"/>`);
      expect(xml.slice(to)).toMatch(
        new RegExp(`^<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`, "u"),
      );
      return plainText(xml.slice(from, to));
    });
}

export function plainText(xml: string): string {
  return xml
    .replace(/<w:tab\/>/gu, "\t")
    .replace(/<[^>]*>/gu, "")
    .replace(/&lt;/gu, "<")
    .replace(/&gt;/gu, ">")
    .replace(/&#x20;/gu, " ")
    .replace(/&amp;/gu, "&")
    .normalize("NFC");
}
