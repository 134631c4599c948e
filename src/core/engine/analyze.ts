import type { Language } from "../base/language";
import type { Document } from "../model/document";
import { formatRange } from "../model/address";
import type { FigureLink } from "../model/link";
import type { Gap, Report, ReportTable } from "../model/report";
import type { Table } from "../model/table";
import type { WorkbookSnapshot } from "../model/workbook";
import type { Facts, Rule } from "../rules/define-rule";
import { RULES } from "../rules/registry";
import type { Template } from "../template/schema";
import { describeLostLinks } from "./describe-lost-links";
import { dropRepeats } from "./drop-repeats";
import { finishFindings } from "./finish-findings";
import { gatherFacts } from "./gather-facts";
import { judgeFigures } from "./judge-figures";
import { runRules } from "./run-rules";

export interface AnalyzeOptions {
  readonly language?: Language;
  readonly rules?: readonly Rule[];
  /** Sentences for what could not be read before the analysis began. */
  readonly gaps?: readonly Gap[];
  /** What people said of figures in earlier runs. */
  readonly links?: readonly FigureLink[];
  /** Also tells the faults of a document's table that the same table of a workbook has, for marking the document. */
  readonly keepRepeats?: boolean;
}

/**
 * The whole product as one pure call: what the workbooks' registers and tables and the documents' text say, held against
 * one another. Several workbooks are one data set. The same input gives the same Report.
 */
export function analyze(
  workbooks: readonly WorkbookSnapshot[],
  documents: readonly Document[],
  template: Template,
  options: AnalyzeOptions = {},
): Report {
  const language = options.language ?? "vi";
  const facts = gatherFacts(workbooks, documents, template, options.links);
  const { drafts, crashes } = runRules(facts, options.rules ?? RULES);
  const told = options.keepRepeats === true ? drafts : dropRepeats(drafts, facts);
  const findings = finishFindings(told, language);
  return {
    schemaVersion: 1,
    workbooks: workbooks.map((workbook) => workbook.name),
    documents: documents.map((document) => document.name),
    template: template.id,
    tables: facts.tables.map((table) => describeTable(table, facts)),
    findings,
    figures: judgeFigures(facts, findings),
    gaps: [
      ...(options.gaps ?? []),
      ...listMissingTables(facts, language),
      ...describeLostLinks(facts.lostLinks, language),
      ...crashes,
    ],
    stats: {
      cells: countCells(workbooks),
      records: facts.register.entries,
      milliseconds: { read: 0, analyze: 0 },
    },
  };
}

function describeTable(table: Table, facts: Facts): ReportTable {
  const register = facts.register.tables.find((each) => each.table === table.id);
  return {
    id: table.id,
    kind: table.kind,
    ...(facts.workbooks.length > 1 && table.document === undefined ? { workbook: table.workbook } : {}),
    sheet: table.sheet,
    range: formatRange(table.range),
    records: register ? register.rows.length : table.rows.filter((row) => row.kind === "record").length,
    ...(table.document === undefined ? {} : { document: table.document }),
  };
}

function* listMissingTables(facts: Facts, language: Language): Iterable<Gap> {
  for (const workbook of facts.workbooks) {
    if (facts.tables.some((table) => table.workbook === workbook.name && table.document === undefined))
      continue;
    yield {
      kind: "table-not-found",
      workbook: workbook.name,
      message:
        language === "vi"
          ? `Không thấy bảng nào trong ${workbook.name}: cần một dòng tiêu đề và ít nhất một dòng số liệu bên dưới. Kiểm tra lại tệp, hoặc chọn tệp khác.`
          : `No table was found in ${workbook.name}: it needs a header row and at least one row of data below. Check the file, or choose another.`,
    };
  }
}

function countCells(workbooks: readonly WorkbookSnapshot[]): number {
  let cells = 0;
  for (const workbook of workbooks) {
    for (const sheet of workbook.sheets)
      for (const row of sheet.values) for (const value of row) if (value !== "") cells++;
  }
  return cells;
}
