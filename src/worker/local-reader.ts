import { fail, ok } from "../core/base/result";
import { listAgreements } from "../documents/annotate/list-agreements";
import { listRemarks } from "../documents/annotate/list-remarks";
import { annotateDocx } from "../documents/annotate/annotate-docx";
import { readDocxDocument } from "../documents/docx/read-docx-document";
import { DOCUMENT_EXTENSIONS, readDocument } from "../documents/read-document";
import { isTooLong } from "../documents/is-too-long";
import { readTextDocument } from "../documents/text/read-text-document";
import { writePaper } from "../documents/slips/write-paper";
import { writeZip } from "../hosts/package/write-zip";
import type { DocumentReader } from "../ports/document-reader";

/** Reads and annotates documents in the thread that asks: within the worker, and in tests. Nothing stops it. */
export function createLocalReader(): DocumentReader {
  return {
    readText: (name, text) => {
      if (!/\S/u.test(text)) return Promise.resolve(fail({ code: "no-text", subject: name }));
      const document = readTextDocument(name, text);
      return Promise.resolve(isTooLong(document) ? fail({ code: "too-large", subject: name }) : ok(document));
    },
    readFile: (name, bytes) => {
      const extension = DOCUMENT_EXTENSIONS.find((each) => name.toLowerCase().endsWith(each));
      if (extension !== undefined) return readDocument(name, extension, bytes);
      const old = /\.(doc|rtf)$/iu.test(name);
      return Promise.resolve(fail({ code: old ? "old-format" : "not-a-document", subject: name }));
    },
    annotate: (name, bytes, findings, ticked, language) => {
      const read = readDocxDocument(name, bytes);
      if (!read.ok) return Promise.resolve(read);
      const remarks = [...listRemarks(findings, name, language), ...listAgreements(ticked, name, language)];
      return Promise.resolve(annotateDocx(read.value, bytes, remarks, AUTHOR));
    },
    writePapers: (papers) => {
      const files = papers.map(({ name, paper }) => ({ name, content: writePaper(paper) }));
      return Promise.resolve(ok(writeZip(files)));
    },
  };
}

const AUTHOR = { author: "Khớp", initials: "K" };
