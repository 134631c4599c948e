import { fail, ok, type Result } from "../../core/base/result";
import { PackageFault } from "../../hosts/package/package-fault";
import type { DocumentError } from "../../ports/document-error";

/** Thrown while a document is read, when the file is at fault; `guardDocument` makes it the error of that file. */
export class DocumentFault extends Error {
  readonly code: DocumentError["code"];

  constructor(code: DocumentError["code"], detail: string) {
    super(detail);
    this.code = code;
  }
}

/** Runs `work` and gives its value; a fault of the file becomes an error. Our own mistakes go on up. */
export function guardDocument<T>(name: string, work: () => T): Result<T, DocumentError> {
  try {
    return ok(work());
  } catch (error) {
    if (error instanceof DocumentFault)
      return fail({ code: error.code, subject: name, detail: error.message });
    if (error instanceof PackageFault)
      return fail({ code: toDocumentCode(error.code), subject: name, detail: error.message });
    throw error;
  }
}

function toDocumentCode(code: PackageFault["code"]): DocumentError["code"] {
  if (code === "not-a-workbook") return "not-a-document";
  return code === "encrypted" || code === "too-large" || code === "old-format" ? code : "damaged";
}
