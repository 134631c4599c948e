import { listRowNames } from "../tables/list-row-names";
import { readClaims } from "../claims/read-claims";
import { applyLinks, type AppliedLinks } from "../links/apply-links";
import { deriveTemplate } from "../derive/derive-template";
import { createCrosstabReader, type CrosstabReader } from "../crosstabs/crosstab-reader";
import { fillFromCrosstabs } from "../derive/fill-from-crosstabs";
import { addCounted } from "../derive/add-counted";
import { listProvenNames, type ProvenName } from "../derive/list-proven-names";
import type { TypedTable } from "../derive/lay-out-typed";
import { settleReadings } from "../derive/settle-readings";
import type { TemplateSources } from "../derive/sources";
import type { Document } from "../model/document";
import type { Correction } from "../model/correction";
import type { FigureLink } from "../model/link";
import type { Table } from "../model/table";
import type { ReadingQuestion } from "../model/question";
import type { Period } from "../model/period";
import type { WorkbookSnapshot } from "../model/workbook";
import type { Facts } from "../rules/define-rule";
import { listStale } from "./list-stale";
import { resolveSums, type LostSum } from "../sums/resolve-sums";
import { refreshSums } from "../tables/plain-sums";
import { readDocumentTables } from "../tables/read-document-tables";
import type { FoundTable } from "../tables/found-table";
import { findAll, readFound, type ReadTables } from "../tables/read-tables";
import type { Template, TemplateParts } from "../template/schema";
import { tradeTemplate } from "../template/trade-template";

/** The facts, and what people said that leads nowhere any more: links and declared sums whose cells are gone. */
export interface GatheredFacts extends Facts {
  readonly lostLinks: AppliedLinks["lost"];
  readonly lostSums: readonly LostSum[];
  readonly questions: readonly ReadingQuestion[];
  readonly sources: TemplateSources | null;
}

/** What people said before, for gathering facts. */
export interface Said {
  readonly links?: readonly FigureLink[];
  readonly corrections?: readonly Correction[];
  /** In place of the template's period, or of the one that the workbooks would give. */
  readonly period?: Period | null;
  /** Parts of the template, where the rest follows from the workbooks. */
  readonly parts?: TemplateParts;
}

/**
 * Reads everything, so that every rule sees the same tables, entries and figures. Without a template (`null`) it follows
 * from what the workbooks and documents hold.
 */
export function gatherFacts(
  given: readonly WorkbookSnapshot[],
  documents: readonly Document[],
  wanted: Template | null,
  { links = [], corrections = [], period = null, parts = {} }: Said = {},
): GatheredFacts {
  const workbooks = given.map(refreshSums);
  const found = findAll(workbooks, wanted ?? tradeTemplate(), corrections);
  const choose = (proven: readonly ProvenName[]): Chosen =>
    chooseTemplate(found, documents, wanted, { period, parts }, proven);
  const first = choose([]);
  const read = readWith(first, found, workbooks, documents);
  const proven = first.sources ? listProvenNames(first.template, read.tables, read.crosstabs) : [];
  // What the office's tables show to be one is read as one.
  const chosen = proven.length > 0 ? choose(proven) : first;
  const { tables, onSheets, register, questions, crosstabs } =
    chosen === first ? read : readWith(chosen, found, workbooks, documents);
  const { template, sources } =
    chosen.sources === null
      ? chosen
      : addCounted(
          fillFromCrosstabs({ template: chosen.template, sources: chosen.sources }, tables, crosstabs),
          chosen.typed,
          tables,
          register,
          crosstabs,
        );
  const sums = resolveSums(corrections, onSheets);
  const claims = readClaims(documents, template, register.units, listRowNames(tables));
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
    sums: sums.byTable,
    lostSums: sums.lost,
    questions: leaveProven(questions, tables, crosstabs),
    sources,
    crosstabs,
    stale: listStale(given, workbooks),
  };
}

/** Of a list that some table of the office counts, nothing need be asked: the figures have answered. */
function leaveProven(
  questions: readonly ReadingQuestion[],
  tables: readonly Table[],
  crosstabs: CrosstabReader,
): readonly ReadingQuestion[] {
  const columns = questions.filter(({ kind, ...each }) => kind === "column" && "used" in each && each.used);
  if (columns.length === 0) return questions;
  const counted = new Set(
    tables.flatMap((table) => {
      const list = table.kind === "register" ? undefined : crosstabs.read(table)?.list;
      return list?.parts?.map((part) => part.list.table) ?? (list ? [list.table] : []);
    }),
  );
  return questions.filter((question) => !columns.includes(question) || !counted.has(question.table));
}

interface Chosen {
  readonly template: Template;
  readonly sources: TemplateSources | null;
  readonly typed: readonly TypedTable[];
}

interface ReadFacts extends Pick<ReadTables, "register" | "questions"> {
  readonly onSheets: readonly Table[];
  /** Those of the documents, too. */
  readonly tables: readonly Table[];
  readonly crosstabs: CrosstabReader;
}

function readWith(
  { template }: Chosen,
  found: readonly FoundTable[],
  workbooks: readonly WorkbookSnapshot[],
  documents: readonly Document[],
): ReadFacts {
  const { tables: asRead, register, questions } = readFound(found, template);
  const onSheets = settleReadings(asRead, register, template);
  const tables = [...onSheets, ...readDocumentTables(documents, template, register.units, onSheets)];
  return { onSheets, tables, register, questions, crosstabs: createCrosstabReader(workbooks, tables) };
}

function chooseTemplate(
  found: readonly FoundTable[],
  documents: readonly Document[],
  wanted: Template | null,
  given: { readonly period: Period | null; readonly parts: TemplateParts },
  proven: readonly ProvenName[],
): Chosen {
  const { period } = given;
  if (wanted) return { template: period ? { ...wanted, period } : wanted, sources: null, typed: [] };
  return deriveTemplate(
    found,
    documents,
    (template, units) => readDocumentTables(documents, template, units, []),
    given,
    proven,
  );
}
