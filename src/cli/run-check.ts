import type { Language } from "../core/base/language";
import { reportFacts } from "../core/engine/analyze";
import { gatherFacts, type GatheredFacts } from "../core/engine/gather-facts";
import type { Decisions } from "../core/model/decisions";
import type { Document } from "../core/model/document";
import type { Report } from "../core/model/report";
import type { Period } from "../core/model/period";
import { chooseInForce } from "./read-kept";
import { readDocuments, readLinks, readTemplate, readWorkbooks } from "./read-sources";
import type { WorkbookFile } from "../hosts/read-workbook-file";

export interface CheckRequest {
  readonly workbooks: readonly string[];
  readonly reports: readonly string[];
  readonly template: string | undefined;
  /** In place of the template's. */
  readonly period?: Period | undefined;
  /** A file of remembered links. */
  readonly links?: string | undefined;
  readonly decisions?: Decisions;
  readonly language: Language;
}

export interface CheckResult {
  readonly files: readonly WorkbookFile[];
  readonly documents: readonly Document[];
  readonly facts: GatheredFacts;
  readonly report: Report;
}

/** Reads what the command line names and checks it; the times are those of this run. */
export async function runCheck(request: CheckRequest): Promise<CheckResult> {
  const started = performance.now();
  const given = await readTemplate(request.template, request.language);
  const files = await readWorkbooks(request.workbooks, request.language);
  const documents = await readDocuments(request.reports, request.language);
  const remembered = await readLinks(request.links, request.language);
  const { links: decided = [], corrections = [] } = request.decisions ?? {};
  const links = [...decided, ...remembered];
  const read = performance.now();
  const snapshots = files.map((file) => file.snapshot);
  const { template, ...set } = chooseInForce(
    { template: given, period: request.period },
    files,
    request.language,
  );
  const facts = gatherFacts(snapshots, documents, template, { links, corrections, ...set });
  const report = reportFacts(facts, { language: request.language });
  const milliseconds = { read: Math.round(read - started), analyze: Math.round(performance.now() - read) };
  return { files, documents, facts, report: { ...report, stats: { ...report.stats, milliseconds } } };
}
