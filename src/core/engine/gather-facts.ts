import { readClaims } from "../claims/read-claims";
import type { Document } from "../model/document";
import type { WorkbookSnapshot } from "../model/workbook";
import type { Facts } from "../rules/define-rule";
import { refreshSums } from "../tables/plain-sums";
import { readDocumentTables } from "../tables/read-document-tables";
import { readTables } from "../tables/read-tables";
import type { Template } from "../template/schema";

/** Reads everything once, so that every rule sees the same tables, entries and figures. */
export function gatherFacts(
  sources: readonly WorkbookSnapshot[],
  documents: readonly Document[],
  template: Template,
): Facts {
  const workbooks = sources.map(refreshSums);
  const { tables, register } = readTables(workbooks, template);
  return {
    template,
    workbooks,
    documents,
    tables: [...tables, ...readDocumentTables(documents, template, register.units, tables)],
    register,
    claims: readClaims(documents, template, register.units),
  };
}
