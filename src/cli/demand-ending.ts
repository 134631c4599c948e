import { basename, extname } from "node:path";
import type { Language } from "../core/base/language";
import { hasOldName, modernName } from "../hosts/old-formats/modern-name";
import { CliError } from "./cli-error";

/** Ends the run where an output would be called what it is not: Office refuses such a file. */
export function demandEnding(out: string, ending: string, language: Language): void {
  if (extname(out).toLowerCase() === ending) return;
  throw new CliError(
    language === "vi"
      ? `--out ${out}: tệp kết quả phải có đuôi ${ending}.`
      : `--out ${out}: the output must end with ${ending}.`,
  );
}

/** A copy of a workbook ends as the workbook does, with or without macros; one of an old format is made anew. */
export function demandEndingOf(workbook: string, out: string, language: Language): void {
  const name = basename(workbook);
  const ending = extname(hasOldName(name) ? modernName(name) : name).toLowerCase();
  demandEnding(out, WITH_MACROS.has(ending) ? ending : ".xlsx", language);
}

const WITH_MACROS: ReadonlySet<string> = new Set([".xlsm"]);

/** Ends the run where text would be called a workbook or a document. */
export function refuseOfficeEnding(out: string | undefined, language: Language): void {
  if (out === undefined) return;
  const ending = extname(out).toLowerCase();
  if (!OFFICE.has(ending)) return;
  throw new CliError(
    language === "vi"
      ? `--out ${out}: kết quả là văn bản thuần, không phải tệp ${ending}; chọn đuôi như .txt, .md, .json, .sql.`
      : `--out ${out}: the result is plain text, no ${ending} file; choose an ending such as .txt, .md, .json, .sql.`,
  );
}

const OFFICE: ReadonlySet<string> = new Set([
  ".xlsx",
  ".xlsm",
  ".xls",
  ".ods",
  ".docx",
  ".doc",
  ".odt",
  ".pdf",
]);
