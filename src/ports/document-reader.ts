import type { Language } from "../core/base/language";
import type { Result } from "../core/base/result";
import type { Document } from "../core/model/document";
import type { Finding } from "../core/model/finding";
import type { FigureVerdict } from "../core/model/report";
import type { NamedPaper } from "../core/model/paper";
import type { DocumentError } from "./document-error";
import type { LongWork } from "./workbook-host";

/** Reports as files or pasted text, and the Word file with our remarks. */
export interface DocumentReader {
  /** Reads text that was pasted; `name` is what it is called from then on. */
  readonly readText: (
    name: string,
    text: string,
    work?: LongWork,
  ) => Promise<Result<Document, DocumentError>>;
  /** Reads a `.docx`, `.pdf` or `.txt`; `name` is the file's own name, its end says which. */
  readonly readFile: (
    name: string,
    bytes: Uint8Array,
    work?: LongWork,
  ) => Promise<Result<Document, DocumentError>>;
  /**
   * The same `.docx` with a Word comment on each error and warning that stands in it and a light one on each of these figures
   * that agrees, and how many there are.
   */
  readonly annotate: (
    name: string,
    bytes: Uint8Array,
    findings: readonly Finding[],
    ticked: readonly FigureVerdict[],
    language: Language,
    work?: LongWork,
  ) => Promise<Result<AnnotatedFile, DocumentError>>;
  /** The papers as Word files, in one zip. */
  readonly writePapers: (
    papers: readonly NamedPaper[],
    work?: LongWork,
  ) => Promise<Result<Uint8Array, DocumentError>>;
}

export interface AnnotatedFile {
  readonly bytes: Uint8Array;
  readonly comments: number;
}
