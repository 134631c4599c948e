import type { Language } from "../base/language";
import type { Finding } from "../model/finding";
import type { CrosstabReader } from "../crosstabs/crosstab-reader";
import type { Register } from "../model/register";
import type { Table } from "../model/table";
import type { Figures } from "../model/report";
import type { SheetPlan } from "../model/sheet-plan";
import type { WorkbookSnapshot } from "../model/workbook";
import { createEntryCounter } from "../register/count-entries";
import type { Template } from "../template/schema";
import { createCountFormulaWriter } from "./count-formula";
import { createCountSheet } from "./count-sheet";
import type { PlainCell } from "./fill-figures";
import { planFindingsSheet } from "./plan-findings-sheet";
import { planCountedSheet, type PlannedCounted } from "./plan-counted-sheet";
import type { SetAside } from "./set-aside";
import { planSummarySheet } from "./plan-summary-sheet";

/** The id of a table of the template, or `"findings"`. */
export type SheetKind = string;

/** The usual ones, in the order in which they stand in the workbook. */
export const SHEET_KINDS: readonly SheetKind[] = ["awards", "fields", "units", "findings"];

/** All sheets that a template gives, in the order in which they stand in the workbook. */
export function listSheetKinds(template: Template): readonly SheetKind[] {
  const counted = (template.counted ?? []).map(({ id }) => id);
  const tables = [...template.tables.map(({ id }) => id).filter((id) => !counted.includes(id)), ...counted];
  const usual = SHEET_KINDS.filter((kind) => tables.includes(kind));
  return [...usual, ...tables.filter((kind) => !usual.includes(kind)), "findings"];
}

/** All tables that a template gives: what is built where nobody chooses. */
export function listTableKinds(template: Template): readonly SheetKind[] {
  return listSheetKinds(template).filter((kind) => kind !== "findings");
}

/** What the sheets are made from: the facts of an analysis have all of it. */
export interface SheetSources {
  readonly template: Template;
  readonly register: Register;
  readonly workbooks: readonly WorkbookSnapshot[];
  /** The tables found, and what they count: for those that the template has built anew as they stand. */
  readonly tables?: readonly Table[];
  readonly crosstabs?: CrosstabReader;
}

export interface SheetOptions {
  /** Null: all tables of the template. */
  readonly which: readonly SheetKind[] | null;
  /** Plain numbers instead of formulas. */
  readonly values: boolean;
  readonly language: Language;
  /** The workbook that the sheets go into, by name; the first one unless said. Formulas can ask no other. */
  readonly target?: string;
  readonly findings?: readonly Finding[];
  readonly figures?: Figures;
  /** Told at the end of the findings sheet. */
  readonly setAside?: readonly SetAside[];
}

export interface PlannedSheets {
  /** The sheets asked for, in their fixed order, and the helper sheet last where one is needed. */
  readonly plans: readonly SheetPlan[];
  /** What the reader must know: each is a sentence. */
  readonly notes: readonly SheetNote[];
}

interface SheetNote {
  readonly code: "no-register" | "plain-number" | "not-counted";
  readonly sheet: string;
  /** The cells concerned, where there are any. */
  readonly cells: readonly string[];
  readonly message: string;
}

/**
 * Plans the built sheets: the summary tables of the template over the register, and the findings. The same input gives
 * the same plans. Without a register there is nothing to count, and a note says so instead of a table of zeros.
 */
export function planSheets(sources: SheetSources, options: SheetOptions): PlannedSheets {
  const { template, register, workbooks } = sources;
  const { language } = options;
  const which = options.which ?? listTableKinds(template);
  const target = workbooks.find((each) => each.name === options.target) ?? workbooks[0];
  const counter = createEntryCounter(register, template);
  const countSheet = createCountSheet(register, template, language);
  const writeFormula = options.values ? null : createCountFormulaWriter(register, template, target);
  const plans: SheetPlan[] = [];
  const notes: SheetNote[] = [];
  for (const kind of listSheetKinds(template)) {
    if (!which.includes(kind)) continue;
    if (kind === "findings") {
      const { findings = [], figures, setAside = [] } = options;
      const isLinkable = (at: Finding["at"]): boolean =>
        at.kind === "cell" && (at.workbook === undefined || at.workbook === target?.name);
      plans.push(planFindingsSheet({ findings, figures, setAside, isLinkable }, language));
      continue;
    }
    const counted = template.counted?.find((each) => each.id === kind);
    if (counted) {
      const planned = planCounted(counted, sources, target, options);
      if (!planned) continue;
      plans.push(planned.plan);
      notes.push(...noteFootnotes(counted.sheetName, planned.footnotes));
      notes.push(...notePlainCells(counted.sheetName, planned.plain, language));
      continue;
    }
    const table = template.tables.find((each) => each.id === kind);
    if (!table) continue;
    if (register.entries === 0) {
      notes.push(noteNoRegister(table.sheetName, language));
      continue;
    }
    const planned = planSummarySheet(
      table,
      { template, register, counter, writeFormula, countSheet },
      language,
    );
    plans.push(planned.plan);
    notes.push(
      ...noteFootnotes(table.sheetName, planned.footnotes),
      ...notePlainCells(table.sheetName, planned.plain, language),
    );
  }
  const helper = countSheet.plan();
  return { plans: helper ? [...plans, helper] : plans, notes };
}

function planCounted(
  { sheetName, table: id }: NonNullable<Template["counted"]>[number],
  { tables = [], crosstabs }: SheetSources,
  target: WorkbookSnapshot | undefined,
  { values, language }: SheetOptions,
): PlannedCounted | null {
  const table = tables.find((each) => each.id === id);
  const crosstab = table ? (crosstabs?.read(table) ?? null) : null;
  return table && crosstab && target
    ? planCountedSheet(sheetName, table, crosstab, target, { values, language })
    : null;
}

function noteFootnotes(sheet: string, footnotes: readonly string[]): readonly SheetNote[] {
  return footnotes.map((message) => ({ code: "not-counted" as const, sheet, cells: [], message }));
}

function noteNoRegister(sheet: string, language: Language): SheetNote {
  const message =
    language === "vi"
      ? `Chưa lập được “${sheet}”: không thấy danh sách từng mục trong tệp. Cần một bảng có các cột như Đơn vị, Tên (mô hình, sáng kiến, hộ gia đình …), Đối tượng, Lĩnh vực, Năm đăng ký.`
      : `“${sheet}” was not built: the workbook has no register. It needs a table with columns such as Đơn vị, Tên (mô hình, sáng kiến, hộ gia đình …), Đối tượng, Lĩnh vực, Năm đăng ký.`;
  return { code: "no-register", sheet, cells: [], message };
}

function notePlainCells(
  sheet: string,
  plain: readonly PlainCell[],
  language: Language,
): readonly SheetNote[] {
  return (["other-workbook", "not-reproducible"] as const).flatMap((reason): readonly SheetNote[] => {
    const cells = plain.filter((each) => each.reason === reason).map((each) => each.address);
    if (cells.length === 0) return [];
    const message = describePlain(sheet, cells.length, reason, language);
    return [{ code: "plain-number", sheet, cells, message }];
  });
}

function describePlain(
  sheet: string,
  count: number,
  reason: PlainCell["reason"],
  language: Language,
): string {
  if (language === "vi") {
    const why =
      reason === "other-workbook"
        ? "danh sách nằm ở tệp khác"
        : "công thức không đếm được đúng như vậy (ô gộp, ô báo lỗi hoặc quá nhiều cách viết trong danh sách)";
    return `${count} ô của “${sheet}” là số, không phải công thức, vì ${why}. Danh sách thay đổi thì phải lập lại biểu.`;
  }
  const why =
    reason === "other-workbook"
      ? "the register stands in another workbook"
      : "no formula would count the same (merged cells, error cells or too many writings in the register)";
  return `${count} cells of “${sheet}” are plain numbers, not formulas, because ${why}. Build again when the register changes.`;
}
