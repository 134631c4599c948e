import { foldWords } from "../base/fold-text";
import type { Period } from "../model/period";
import type { Dimensions, Table, TableColumn, TableRow } from "../model/table";
import { createHeaderInterpreter, type HeaderInterpreter } from "../tables/interpret-header";
import { findPeriod } from "../tables/periods";
import { dropLetterhead, isTotalHeader, isTotalLabel } from "../tables/row-words";
import type { ColumnNode, Filter, SummaryTable, Template } from "../template/schema";
import { listLabelled, nestColumns, type LabelledColumn } from "./nest-columns";

/** An office's own summary table as one that can be built anew. */
export interface TypedTable {
  readonly table: SummaryTable;
  readonly sheet: string;
  /** The id of the table that it is laid out after. */
  readonly source: string;
  /** Whether everything on it is understood, and nothing stays blank. */
  readonly isWhole: boolean;
}

/**
 * The typed tables that the register can fill, as summary tables of the same titles, header tree, rows, order and words.
 * Columns and rows that nobody understands stay, and stay blank. A table with groups of rows is not laid out.
 */
export function layOutTypedTables(tables: readonly Table[], template: Template): readonly TypedTable[] {
  const interpreter = createHeaderInterpreter(template);
  const typed: TypedTable[] = [];
  const taken = new Set<string>(["findings"]);
  for (const table of tables) {
    if (table.document !== undefined || table.kind === "register") continue;
    const frame = readFrame(table, template, interpreter);
    if (!frame) continue;
    const usual = USUAL[frame.rows];
    const isUsual = table.kind !== "generic" && usual !== undefined && !taken.has(usual.id);
    let id = isUsual ? usual.id : "bieu-1";
    for (let next = 2; taken.has(id); next++) id = `bieu-${next}`;
    taken.add(id);
    typed.push({
      table: { ...frame, id, sheetName: isUsual ? usual.sheetName : nameSheet(table.sheet) },
      sheet: table.sheet,
      source: table.id,
      isWhole: !frame.columns.some(hasBlank) && !(frame.rowList ?? []).some(({ blank }) => blank),
    });
  }
  return typed;
}

const USUAL: Readonly<Record<string, { readonly id: string; readonly sheetName: string } | undefined>> = {
  year: { id: "awards", sheetName: "Biểu khen thưởng" },
  field: { id: "fields", sheetName: "Biểu lĩnh vực" },
  unit: { id: "units", sheetName: "Biểu đơn vị" },
};

/** A sheet name beside the office's own, within Excel's 31 letters. */
export function nameSheet(sheet: string): string {
  return `${sheet.slice(0, 22)} (lập lại)`;
}

type Frame = Omit<SummaryTable, "id" | "sheetName">;

function readFrame(table: Table, template: Template, interpreter: HeaderInterpreter): Frame | null {
  const label = table.columns.find(({ role }) => role === "label");
  const body = table.rows.filter(({ kind }) => kind === "record" || kind === "total");
  const isFlat = table.rows.every(({ kind }) => kind !== "group" && kind !== "detail");
  const records = body.filter(({ kind }) => kind === "record");
  const rows = findRowDimension(records);
  if (!label || !isFlat || rows === null) return null;
  const totals = body.filter(({ kind }) => kind === "total");
  const totalFirst = totals.length === 1 && body[0] === totals[0];
  if (totals.length > 1 || (totals.length === 1 && !totalFirst && body.at(-1) !== totals[0])) return null;
  const period = findPeriod(table.title.join(" "));
  const columns = nestColumns(describeColumns(table, period, template, interpreter));
  if (!columns.some(hasMeasure)) return null;
  const title = dropLetterhead(table.title).slice(-MOST_TITLE_LINES);
  const ordinal = table.columns.find(({ role }) => role === "ordinal");
  const other = period && !isSame(period, template.period) ? { period } : {};
  return {
    title: title.length > 0 ? title : ["BIỂU TỔNG HỢP"],
    ...other,
    ordinalHeader: ordinal?.path.at(-1) ?? "STT",
    rowHeader: label.path.at(-1) ?? "Nội dung",
    rows,
    rowList: records.map((row) => describeRow(row, rows)),
    columns,
    totalRow: totals[0]?.label || (totals.length > 0 ? "TỔNG CỘNG" : null),
    ...(totalFirst ? { totalFirst } : {}),
    ...(rows === "unit" ? {} : { chart: { title: titleOfChart(title) } }),
  };
}

const MOST_TITLE_LINES = 4;

/** The line that says what is counted: not the “BIỂU TỔNG HỢP” above it, nor what stands in brackets. */
function titleOfChart(title: readonly string[]): string {
  const telling = title.filter((line) => !line.trimStart().startsWith("("));
  const line = telling.find((each) => foldWords(each).split(" ").length > 4) ?? telling[0] ?? "Biểu tổng hợp";
  if (line !== line.toLocaleUpperCase("vi")) return line;
  return line
    .toLocaleLowerCase("vi")
    .replace(/^\p{L}|(?<=(?:^|\s)["“])\p{L}/gu, (letter) => letter.toLocaleUpperCase("vi"));
}

/** What the rows are about, where most of them say it. */
function findRowDimension(records: readonly TableRow[]): SummaryTable["rows"] | null {
  const counts = { year: 0, field: 0, unit: 0, level: 0, kind: 0, subject: 0 };
  for (const { dimensions } of records) {
    if (dimensions.period) counts.year++;
    for (const key of ["field", "unit", "level", "kind", "subject"] as const)
      if (dimensions[key] !== undefined) counts[key]++;
  }
  const [best] = Object.entries(counts).sort((a, b) => b[1] - a[1]);
  return best && best[1] > 0 && best[1] * 2 >= records.length ? (best[0] as SummaryTable["rows"]) : null;
}

function describeRow(row: TableRow, by: SummaryTable["rows"]): NonNullable<SummaryTable["rowList"]>[number] {
  const { dimensions } = row;
  if (by === "year") {
    const year = dimensions.period?.from;
    return year === undefined
      ? { label: row.label, filter: {}, blank: true }
      : { label: /^\d{4}$/u.test(row.label) ? year : row.label, filter: { year } };
  }
  const value = dimensions[by];
  return value === undefined
    ? { label: row.label || "…", filter: {}, blank: true }
    : { label: row.label, filter: { [by]: value } };
}

function describeColumns(
  table: Table,
  titlePeriod: Period | null,
  template: Template,
  interpreter: HeaderInterpreter,
): readonly LabelledColumn[] {
  const above = interpreter.measuresIn(table.title.join(" "));
  return listLabelled(table.columns).map((column): LabelledColumn => {
    const filter = isUnderstood(column, interpreter, above.length > 0)
      ? toFilter(column.dimensions, titlePeriod, template)
      : null;
    return { path: column.path, filter };
  });
}

/** Every label of the path must say something that can be counted; one that does not may narrow the count. */
function isUnderstood(
  { path, role, dimensions }: TableColumn,
  interpreter: HeaderInterpreter,
  titled: boolean,
): boolean {
  if (role !== "measure" || dimensions.measure === undefined) return false;
  return path.every((label, depth) => {
    const read = interpreter.interpret([label]);
    const isHead =
      depth < path.length - 1 &&
      (titled ||
        depth > 0 ||
        /\b(?:cap|doi tuong|linh vuc|trong do|chia theo|loai)\b/u.test(foldWords(label)));
    return (
      Object.keys(read).length > 0 ||
      isTotalHeader(label) ||
      isTotalLabel(label) ||
      isHead ||
      COUNTED.test(foldWords(label))
    );
  });
}

/** "Số lượng", "Số khen": a head that only says that things are counted. */
const COUNTED = /^(?:so luong|so luot|so|ket qua|trong do)$/u;

function toFilter(
  { period, ...rest }: Dimensions,
  titlePeriod: Period | null,
  template: Template,
): Filter | null {
  if (!period || isSame(period, titlePeriod ?? template.period) || isSame(period, template.period))
    return rest;
  return period.from === period.to && !period.months ? { ...rest, year: period.from } : null;
}

function isSame(one: Period, other: Period): boolean {
  return (
    one.from === other.from &&
    one.to === other.to &&
    one.months?.first === other.months?.first &&
    one.months?.last === other.months?.last
  );
}

function hasBlank(node: ColumnNode): boolean {
  return node.blank === true || (node.children ?? []).some(hasBlank);
}

function hasMeasure(node: ColumnNode): boolean {
  return node.filter?.measure !== undefined || (node.children ?? []).some(hasMeasure);
}
