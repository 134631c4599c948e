import { readClaims } from "../claims/read-claims";
import { applyLinks, type AppliedLinks } from "../links/apply-links";
import type { Document } from "../model/document";
import type { Correction } from "../model/correction";
import type { FigureLink } from "../model/link";
import type { ReadingQuestion } from "../model/question";
import type { WorkbookSnapshot } from "../model/workbook";
import type { Facts } from "../rules/define-rule";
import { listStale } from "./list-stale";
import { refreshSums } from "../tables/plain-sums";
import { readDocumentTables } from "../tables/read-document-tables";
import { readTables } from "../tables/read-tables";
import type { Template } from "../template/schema";

/** The facts, and the remembered links whose figure or cell is gone. */
export interface GatheredFacts extends Facts {
  readonly lostLinks: AppliedLinks["lost"];
  readonly questions: readonly ReadingQuestion[];
}

/** Reads everything once, so that every rule sees the same tables, entries and figures. */
export function gatherFacts(
  sources: readonly WorkbookSnapshot[],
  documents: readonly Document[],
  template: Template,
  links: readonly FigureLink[] = [],
  corrections: readonly Correction[] = [],
): GatheredFacts {
  const workbooks = sources.map(refreshSums);
  const { tables: onSheets, register, questions } = readTables(workbooks, template, corrections);
  const tables = [...onSheets, ...readDocumentTables(documents, template, register.units, onSheets)];
  const claims = readClaims(documents, template, register.units);
  const names = documents.map((document) => document.name);
  const { linked, lost } = applyLinks(claims, tables, names, links);
  return {
    template,
    workbooks,
    documents,
    tables,
    register,
    claims: linked.size > 0 ? { ...claims, linked } : claims,
    lostLinks: lost,
    questions,
    stale: listStale(sources, workbooks),
  };
}
