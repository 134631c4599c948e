import type { Language } from "../base/language";
import type { CellRange } from "../model/address";
import type { PlannedCell, SheetPlan, StyleRun } from "../model/sheet-plan";
import type { SummaryTable } from "../template/schema";
import type { Register } from "../model/register";
import { fillFigures, type FigureSources, type PlainCell } from "./fill-figures";
import { findOmissions } from "../summaries/find-omissions";
import { fillPeriod, layOutHeader, LEADING_COLUMNS } from "../summaries/lay-out-header";
import { measureSummary, type SummaryFrame } from "./measure-summary";
import { planChart } from "./plan-chart";
import { printAcross, STYLES } from "./sheet-styles";
import { listSummaryRows } from "../summaries/summary-rows";
import { writeFootnotes } from "../summaries/write-footnotes";

/** A summary sheet, and what a reader must know of it. */
export interface PlannedSummary {
  readonly plan: SheetPlan;
  /** The lines below the table: entries that it does not count, columns that it cannot fill. */
  readonly footnotes: readonly string[];
  readonly plain: readonly PlainCell[];
}

/**
 * Lays out one summary table of the template as its annex has it: title lines, the merged header tree, a row a year,
 * field or unit, the total row; below it what could not be counted, and the chart.
 */
export function planSummarySheet(
  table: SummaryTable,
  given: FigureSources & { readonly register: Register },
  language: Language,
): PlannedSummary {
  const template = table.period ? { ...given.template, period: table.period } : given.template;
  const sources = { ...given, template };
  const header = layOutHeader(table, template);
  const rows = listSummaryRows(table, template, sources.register.units);
  const headerTop = table.title.length + 1;
  const bodyTop = headerTop + header.rows;
  const rowsTop = bodyTop + (hasTotalFirst(table) ? 1 : 0);
  const total = table.totalRow === null ? null : hasTotalFirst(table) ? bodyTop : bodyTop + rows.length;
  const figures = fillFigures(table, header, rows, { top: rowsTop, total }, sources);
  const footnotes = writeFootnotes(findOmissions(table, header, rows, sources), sources, language);
  const bodyBottom = bodyTop + rows.length + (table.totalRow === null ? 0 : 1) - 1;
  const footTop = bodyBottom + 2;
  const frame: SummaryFrame = {
    table,
    header,
    title: table.title.map((line) => fillPeriod(line, template)),
    rows,
    footnotes,
    headerTop,
    bodyTop,
    rowsTop,
    total,
    bodyBottom,
    footTop,
    chartTop: footTop + (footnotes.length === 0 ? 0 : footnotes.length + 1),
    last: header.columns - 1,
  };
  const { widths, heights, chartRows, chartOnOwnPage } = measureSummary(frame);
  const place = { bodyTop: rowsTop, top: frame.chartTop, rows: chartRows };
  const chart = planChart(table, header, rows, figures, place, template);
  const bottom = footnotes.length === 0 ? bodyBottom : footTop + footnotes.length - 1;
  const plan: SheetPlan = {
    name: table.sheetName,
    rows: (chart?.anchor.bottom ?? bottom) + 1,
    columns: header.columns,
    cells: [
      ...frame.title.map((line, row) => textCell(row, 0, line)),
      ...header.cells.map(({ label, range }) => textCell(headerTop + range.top, range.left, label)),
      ...listBodyCells(frame),
      ...figures.cells.map(({ row, column, content }) => ({ row, column, content })),
      ...footnotes.map((text, index) => textCell(footTop + index, 0, text)),
    ].sort((a, b) => a.row - b.row || a.column - b.column),
    styleRuns: listStyleRuns(frame),
    merges: [
      ...table.title.map((_, row) => across(row, frame)),
      ...header.cells.filter(({ range }) => isWide(range)).map(({ range }) => shift(range, headerTop)),
      ...footnotes.map((_, index) => across(footTop + index, frame)),
    ],
    columnWidths: widths,
    rowHeights: heights,
    print: {
      ...printAcross({ top: headerTop, bottom: bodyTop - 1 }),
      breaksBefore: chart && chartOnOwnPage ? [frame.chartTop] : [],
    },
    frozenRows: bodyTop,
    charts: chart ? [chart] : [],
  };
  return { plan, footnotes, plain: figures.plain };
}

function hasTotalFirst({ totalFirst, totalRow }: SummaryTable): boolean {
  return totalFirst === true && totalRow !== null;
}

function listBodyCells({ table, rows, rowsTop, total }: SummaryFrame): readonly PlannedCell[] {
  const cells = rows.flatMap((row, index): PlannedCell[] => [
    { row: rowsTop + index, column: 0, content: { kind: "number", value: index + 1 } },
    {
      row: rowsTop + index,
      column: 1,
      content:
        typeof row.label === "number"
          ? { kind: "number", value: row.label }
          : { kind: "text", text: row.label },
    },
  ]);
  return total === null || table.totalRow === null ? cells : [...cells, textCell(total, 1, table.totalRow)];
}

function listStyleRuns(frame: SummaryFrame): readonly StyleRun[] {
  const { table, rows, footnotes, headerTop, bodyTop, rowsTop, total, footTop, last } = frame;
  const bottom = rowsTop + rows.length - 1;
  const label = table.rows === "year" ? STYLES.centredLabel : STYLES.label;
  const runs: StyleRun[] = table.title.map((_, row) => ({
    range: across(row, frame),
    style: row === 0 ? STYLES.topTitle : STYLES.title,
  }));
  runs.push({ range: { top: headerTop, left: 0, bottom: bodyTop - 1, right: last }, style: STYLES.header });
  if (rows.length > 0) {
    runs.push(
      { range: { top: rowsTop, left: 0, bottom, right: 0 }, style: STYLES.ordinal },
      { range: { top: rowsTop, left: 1, bottom, right: 1 }, style: label },
      { range: { top: rowsTop, left: LEADING_COLUMNS, bottom, right: last }, style: STYLES.figure },
    );
  }
  if (total !== null)
    runs.push(
      { range: { top: total, left: 0, bottom: total, right: 1 }, style: STYLES.totalLabel },
      { range: { top: total, left: LEADING_COLUMNS, bottom: total, right: last }, style: STYLES.totalFigure },
    );
  for (let index = 0; index < footnotes.length; index++) {
    runs.push({ range: across(footTop + index, frame), style: STYLES.note });
  }
  return runs;
}

function isWide({ top, left, bottom, right }: CellRange): boolean {
  return top !== bottom || left !== right;
}

function shift(range: CellRange, rows: number): CellRange {
  return { ...range, top: range.top + rows, bottom: range.bottom + rows };
}

function across(row: number, { last }: SummaryFrame): CellRange {
  return { top: row, left: 0, bottom: row, right: last };
}

function textCell(row: number, column: number, text: string): PlannedCell {
  return { row, column, content: { kind: "text", text } };
}
