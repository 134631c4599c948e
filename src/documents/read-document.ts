import type { Result } from "../core/base/result";
import { fail, ok } from "../core/base/result";
import type { Document } from "../core/model/document";
import type { DocumentError } from "../ports/document-error";
import { readDocxDocument } from "./docx/read-docx-document";
import { readOdtDocument } from "./odt/read-odt-document";
import { readPdfDocument } from "./pdf/read-pdf-document";
import { isTooLong } from "./is-too-long";
import { decodeTextFile } from "./text/decode-text-file";
import { readTextDocument } from "./text/read-text-document";

/** The kinds of reports that can be read, by the end of their names. */
export const DOCUMENT_EXTENSIONS = [".docx", ".odt", ".pdf", ".txt"] as const;

export type DocumentExtension = (typeof DOCUMENT_EXTENSIONS)[number];

/** Reads a report of the given kind; `name` is the file's own name. */
export async function readDocument(
  name: string,
  extension: DocumentExtension,
  bytes: Uint8Array,
): Promise<Result<Document, DocumentError>> {
  switch (extension) {
    case ".docx": {
      const read = readDocxDocument(name, bytes);
      return read.ok ? ok(read.value.document) : read;
    }
    case ".odt":
      return readOdtDocument(name, bytes);
    case ".pdf":
      return readPdfDocument(name, bytes);
    case ".txt": {
      const text = decodeTextFile(bytes);
      if (text === null) return fail({ code: "not-text", subject: name });
      if (!/\S/u.test(text)) return fail({ code: "no-text", subject: name });
      const document = readTextDocument(name, text);
      return isTooLong(document) ? fail({ code: "too-large", subject: name }) : ok(document);
    }
  }
}
