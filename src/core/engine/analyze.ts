import type { Language } from "../base/language";
import type { Document } from "../model/document";
import type { Correction } from "../model/correction";
import type { FigureLink } from "../model/link";
import type { Gap, Report } from "../model/report";
import type { Period } from "../model/period";
import type { WorkbookSnapshot } from "../model/workbook";
import type { Facts, Rule } from "../rules/define-rule";
import { RULES } from "../rules/registry";
import type { Template, TemplateParts } from "../template/schema";
import { describeLostLinks } from "./describe-lost-links";
import { describeLostSums } from "./describe-lost-sums";
import { describeQuestions } from "./describe-questions";
import { listSumQuestions } from "./list-sum-questions";
import type { ReadingQuestion } from "../model/question";
import { compareWithRegister } from "../rules/shared/register-figures";
import { describeTemplate } from "../derive/describe-template";
import { describeLeftOut } from "../summaries/describe-left-out";
import { describeTable } from "./describe-table";
import { dropRepeats } from "./drop-repeats";
import { finishFindings } from "./finish-findings";
import { gatherFacts, type GatheredFacts } from "./gather-facts";
import { judgeFigures } from "./judge-figures";
import { runRules } from "./run-rules";

export interface AnalyzeOptions {
  readonly language?: Language;
  readonly rules?: readonly Rule[];
  /** Sentences for what could not be read before the analysis began. */
  readonly gaps?: readonly Gap[];
  /** What people said of figures in earlier runs. */
  readonly links?: readonly FigureLink[];
  /** What people said of tables and columns that the reader took for something else. */
  readonly corrections?: readonly Correction[];
  /** In place of the template's period. */
  readonly period?: Period | null;
  /** Parts of the template that a person set, where the rest follows from the workbooks. */
  readonly parts?: TemplateParts;
  /** Also tells the faults of a document's table that the same table of a workbook has, for marking the document. */
  readonly keepRepeats?: boolean;
  /** Told after each rule: how many have run, of how many. */
  readonly onRule?: (done: number, total: number) => void;
}

/**
 * The whole product as one pure call: what the workbooks' registers and tables and the documents' text say, held against
 * one another. Several workbooks are one data set. Without a template it follows from them. The same input gives the same Report.
 */
export function analyze(
  workbooks: readonly WorkbookSnapshot[],
  documents: readonly Document[],
  template: Template | null,
  options: AnalyzeOptions = {},
): Report {
  return reportFacts(gatherFacts(workbooks, documents, template, options), options);
}

/** The Report over facts that were gathered before; what they were gathered from is not looked at again. */
export function reportFacts(facts: GatheredFacts, options: AnalyzeOptions = {}): Report {
  const { workbooks, documents, template } = facts;
  const language = options.language ?? "vi";
  const { drafts, crashes } = runRules(facts, options.rules ?? RULES, options.onRule);
  const told = options.keepRepeats === true ? drafts : dropRepeats(drafts, facts);
  const findings = finishFindings(told, language);
  return {
    schemaVersion: 1,
    workbooks: workbooks.map((workbook) => workbook.name),
    documents: documents.map((document) => document.name),
    template: template.id,
    ...(facts.sources
      ? {
          templateDetails: {
            ...describeTemplate(template, facts.sources, language),
            leftOut: describeLeftOut(template, facts.register, language),
          },
        }
      : {}),
    tables: facts.tables.map((table) => describeTable(table, facts)),
    questions: describeQuestions(
      [...listOpen(facts), ...listSumQuestions(facts)],
      workbooks.length > 1,
      language,
    ),
    findings,
    figures: judgeFigures(facts, findings),
    gaps: [
      ...(options.gaps ?? []),
      ...listMissingTables(facts, language),
      ...describeLostLinks(facts.lostLinks, language),
      ...describeLostSums(facts.lostSums, language),
      ...crashes,
    ],
    stats: {
      cells: countCells(workbooks),
      records: facts.register.entries + countOtherEntries(facts),
      milliseconds: { read: 0, analyze: 0 },
    },
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

/** Entries of lists that are no registers, but that tables count. */
function countOtherEntries({ crosstabs }: GatheredFacts): number {
  return crosstabs.listCounted().reduce((sum, { rows }) => sum + rows.length, 0);
}

/** What a table counts is not asked where its figures have told. */
function listOpen(facts: GatheredFacts): readonly ReadingQuestion[] {
  const tables = new Map(facts.tables.map((table) => [table.id, table]));
  return facts.questions.filter((question) => {
    const table = tables.get(question.table);
    return question.kind !== "measure" || !table || !compareWithRegister(facts, table).list;
  });
}
