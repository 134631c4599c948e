import { describeDocumentError } from "../../src/app/sentences/document-error";
import { describeHostError } from "../../src/app/sentences/host-error";
import type { Result } from "../../src/core/base/result";
import { analyze } from "../../src/core/engine/analyze";
import type { Document } from "../../src/core/model/document";
import type { WorkbookSnapshot } from "../../src/core/model/workbook";
import { defaultTemplate } from "../../src/core/template/default-template";
import { readDocxDocument } from "../../src/documents/docx/read-docx-document";
import { readDocument } from "../../src/documents/read-document";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import type { DocumentError } from "../../src/ports/document-error";
import type { HostError } from "../../src/ports/workbook-host";
import { holdReport } from "../fuzz/hold";
import type { Outcome } from "./fault-case";

/** Reads a workbook and checks it: `read …`, or `code: sentence`. */
export function tryWorkbook(
  bytes: Uint8Array,
  look: (workbook: WorkbookSnapshot) => string = countCells,
): () => Outcome {
  return () => {
    const read = readXlsx("a.xlsx", bytes);
    if (!read.ok) return sayHost(read.error);
    const report = analyze([read.value], [], defaultTemplate());
    holdReport(report);
    return `read: ${look(read.value)}`;
  };
}

export function tryDocx(bytes: Uint8Array): () => Outcome {
  return () => {
    const read = readDocxDocument("a.docx", bytes);
    return read.ok ? tryReport(read.value.document) : sayDocument(read.error);
  };
}

export function tryFile(bytes: Uint8Array, extension: ".pdf" | ".txt"): () => Outcome {
  return async () => {
    const read = await readDocument(`a${extension}`, extension, bytes);
    return read.ok ? tryReport(read.value) : sayDocument(read.error);
  };
}

function tryReport(document: Document): string {
  const report = analyze([], [document], defaultTemplate());
  holdReport(report);
  return `read: ${document.text.length} characters, ${report.figures.read} figures`;
}

function sayHost(error: HostError): string {
  return `${error.code}: ${describeHostError(error, "en")}`;
}

export function sayResult(result: Result<unknown, HostError>, done: string): string {
  return result.ok ? done : sayHost(result.error);
}

export function sayDocument(error: DocumentError): string {
  return `${error.code}: ${describeDocumentError(error, "en")}`;
}

function countCells({ sheets }: WorkbookSnapshot): string {
  let cells = 0;
  for (const { values } of sheets)
    for (const row of values) for (const value of row) if (value !== "") cells++;
  return `${sheets.length} sheets, ${cells} cells`;
}
