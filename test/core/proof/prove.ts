import { reportFacts } from "../../../src/core/engine/analyze";
import { gatherFacts } from "../../../src/core/engine/gather-facts";
import type { WorkbookSnapshot } from "../../../src/core/model/workbook";
import type { Document } from "../../../src/core/model/document";
import type { Proof } from "../../../src/core/proof/proof";
import { writeProof } from "../../../src/core/proof/write-proof";
import { readTextDocument } from "../../../src/documents/text/read-text-document";

/** The proof sheet of these workbooks and this text, and what it was made from. */
export function prove(
  workbooks: readonly WorkbookSnapshot[],
  text: string | readonly Document[],
  details: Partial<Proof> = {},
): { readonly html: string; readonly proof: Proof } {
  const documents =
    typeof text === "string" ? (text === "" ? [] : [readTextDocument("bao-cao.txt", text)]) : text;
  const facts = gatherFacts(workbooks, documents, null);
  const language = details.language ?? "vi";
  const report = reportFacts(facts, { language });
  const proof: Proof = {
    facts,
    report,
    files: [],
    at: "2026-11-30T17:32:00+07:00",
    version: "0.0.0",
    setAside: [],
    fixed: 0,
    language,
    ...details,
  };
  return { html: writeProof(proof), proof };
}
