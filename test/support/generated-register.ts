import { analyze } from "../../src/core/engine/analyze";
import type { Finding } from "../../src/core/model/finding";
import type { Report } from "../../src/core/model/report";
import { readTextDocument } from "../../src/documents/text/read-text-document";
import { writeBook } from "../../src/sample/build-sample";
import type { SampleBook } from "../../src/sample/faults/book";
import type { RegisterOptions } from "../../src/sample/generate-register";
import type { RegisterLayout } from "../../src/sample/layout";
import { toSnapshot } from "./to-snapshot";

/** Every way of writing a register down that the generator knows, two by two with the plain one. */
export const LAYOUTS: Readonly<Record<string, Partial<RegisterLayout>>> = {
  "in the plain layout": {},
  "with its columns in another order": { columns: "shuffled" },
  "with other words in its header": { headers: "aliases" },
  "on a sheet for each unit": { sheets: "by-unit" },
  "with ordinals, a column-index row and closing lines": {
    ordinals: true,
    indexRow: true,
    closingLines: true,
  },
  "with other spellings of its categories": { spellings: "mixed", flags: "Có" },
  "without title lines": { titleRows: false },
  "with everything unusual at once": {
    columns: "shuffled",
    headers: "aliases",
    sheets: "by-unit",
    ordinals: true,
    indexRow: true,
    spellings: "mixed",
    flags: "Có",
    closingLines: true,
  },
};

/** A district small enough to be checked many times over: 24 units, 900 entries unless said. */
export function smallBook(options: Partial<RegisterOptions> = {}): SampleBook {
  return writeBook({ seed: 11, units: 24, entries: 900, lastYear: "pending", ...options });
}

/** Checks a book as the command line would check its files; `withReport: false` leaves the text out. */
export function checkBook(book: SampleBook, withReport = true): Report {
  const documents = withReport ? [readTextDocument(book.reportName, book.report)] : [];
  return analyze([toSnapshot("danh-sach.xlsx", book.sheets)], documents, book.template);
}

/** Every finding louder than a note, as a line. */
export function describeLoud(findings: readonly Finding[]): string[] {
  return findings
    .filter((finding) => finding.severity !== "note")
    .map(({ rule, at, message }) => {
      const place = at.kind === "cell" ? `${at.sheet}!${at.address}` : at.quote;
      return `${rule} @ ${place}: ${message}`;
    });
}
