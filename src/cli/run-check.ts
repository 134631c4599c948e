import type { Language } from "../core/base/language";
import { analyze } from "../core/engine/analyze";
import type { Document } from "../core/model/document";
import type { Report } from "../core/model/report";
import type { Period } from "../core/model/table";
import type { Template } from "../core/template/schema";
import { readDocuments, readLinks, readTemplate, readWorkbooks } from "./read-sources";
import type { WorkbookFile } from "../hosts/xlsx/file-io";

export interface CheckRequest {
  readonly workbooks: readonly string[];
  readonly reports: readonly string[];
  readonly template: string | undefined;
  /** In place of the template's. */
  readonly period?: Period | undefined;
  /** A file of remembered links. */
  readonly links?: string | undefined;
  readonly language: Language;
}

export interface CheckResult {
  readonly files: readonly WorkbookFile[];
  readonly documents: readonly Document[];
  readonly template: Template;
  readonly report: Report;
}

/** Reads what the command line names and checks it; the times are those of this run. */
export async function runCheck(request: CheckRequest): Promise<CheckResult> {
  const started = performance.now();
  const given = await readTemplate(request.template, request.language);
  const template = request.period ? { ...given, period: request.period } : given;
  const files = await readWorkbooks(request.workbooks, request.language);
  const documents = await readDocuments(request.reports, request.language);
  const links = await readLinks(request.links, request.language);
  const read = performance.now();
  const snapshots = files.map((file) => file.snapshot);
  const report = analyze(snapshots, documents, template, { language: request.language, links });
  const milliseconds = { read: Math.round(read - started), analyze: Math.round(performance.now() - read) };
  return { files, documents, template, report: { ...report, stats: { ...report.stats, milliseconds } } };
}
