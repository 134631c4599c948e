import type { Language } from "../base/language";
import type { CellRange } from "../model/address";
import type { PlannedCell, SheetPlan, StyleRun } from "../model/sheet-plan";
import type { SummaryTable, Template } from "../template/schema";
import type { Register } from "../model/register";
import { estimateHeight } from "./estimate-text";
import { fillFigures, type FigureSources, type PlainCell } from "./fill-figures";
import { findOmissions } from "./find-omissions";
import { fillPeriod, layOutHeader, LEADING_COLUMNS, type HeaderLayout } from "./lay-out-header";
import { planChart } from "./plan-chart";
import { PAGE_HEIGHT, PAGE_WIDTH, printAcross, STYLES } from "./sheet-styles";
import { listSummaryRows, type SummaryRow } from "./summary-rows";
import { writeFootnotes } from "./write-footnotes";

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
  sources: FigureSources & { readonly register: Register },
  language: Language,
): PlannedSummary {
  const { template } = sources;
  const header = layOutHeader(table, template);
  const rows = listSummaryRows(table, template, sources.register.units);
  const headerTop = table.title.length + 1;
  const bodyTop = headerTop + header.rows;
  const frame: Frame = { table, header, rows, headerTop, bodyTop, last: header.columns - 1 };
  const figures = fillFigures(table, header, rows, bodyTop, sources);
  const widths = chooseWidths(frame);
  const footnotes = writeFootnotes(findOmissions(table, header, rows, figures, sources), template, language);
  const bodyBottom = bodyTop + rows.length + (table.totalRow === null ? 0 : 1) - 1;
  const footTop = bodyBottom + 2;
  const footBottom = footTop + footnotes.length - 1;
  const heights = chooseHeights(frame, template, widths, footnotes, footTop);
  const chartTop = footnotes.length === 0 ? footTop : footBottom + 2;
  const room = Math.floor((PAGE_HEIGHT - heightAbove(chartTop, heights)) / DEFAULT_ROW_HEIGHT);
  const ownPage = room < MIN_CHART_ROWS;
  const chartRows = ownPage ? CHART_ROWS_ON_OWN_PAGE : Math.min(room, MAX_CHART_ROWS);
  const place = { bodyTop, top: chartTop, rows: chartRows };
  const chart = planChart(table, header, rows, figures, place, template);
  if (chart) fixHeights(heights, chart.anchor);
  const plan: SheetPlan = {
    name: table.sheetName,
    rows: (chart?.anchor.bottom ?? footBottom) + 1,
    columns: header.columns,
    cells: [
      ...listTitleCells(frame, template),
      ...header.cells.map(({ label, range }) => textCell(headerTop + range.top, range.left, label)),
      ...listBodyCells(frame),
      ...figures.cells.map(({ row, column, content }) => ({ row, column, content })),
      ...footnotes.map((text, index) => textCell(footTop + index, 0, text)),
    ].sort((a, b) => a.row - b.row || a.column - b.column),
    styleRuns: listStyleRuns(frame, footnotes.length, footTop),
    merges: [
      ...table.title.map((_, row) => across(row, frame)),
      ...header.cells.filter(({ range }) => isWide(range)).map(({ range }) => shift(range, headerTop)),
      ...footnotes.map((_, index) => across(footTop + index, frame)),
    ],
    columnWidths: widths,
    rowHeights: heights,
    print: {
      ...printAcross({ top: headerTop, bottom: bodyTop - 1 }),
      breaksBefore: chart && ownPage ? [chartTop] : [],
    },
    frozenRows: bodyTop,
    charts: chart ? [chart] : [],
  };
  return { plan, footnotes, plain: figures.plain };
}

interface Frame {
  readonly table: SummaryTable;
  readonly header: HeaderLayout;
  readonly rows: readonly SummaryRow[];
  readonly headerTop: number;
  readonly bodyTop: number;
  readonly last: number;
}

function listTitleCells({ table }: Frame, template: Template): readonly PlannedCell[] {
  return table.title.map((line, row) => textCell(row, 0, fillPeriod(line, template)));
}

function listBodyCells({ table, rows, bodyTop }: Frame): readonly PlannedCell[] {
  const cells = rows.flatMap((row, index): PlannedCell[] => [
    { row: bodyTop + index, column: 0, content: { kind: "number", value: index + 1 } },
    {
      row: bodyTop + index,
      column: 1,
      content:
        typeof row.label === "number"
          ? { kind: "number", value: row.label }
          : { kind: "text", text: row.label },
    },
  ]);
  return table.totalRow === null ? cells : [...cells, textCell(bodyTop + rows.length, 1, table.totalRow)];
}

function listStyleRuns(frame: Frame, footnotes: number, footTop: number): readonly StyleRun[] {
  const { table, rows, headerTop, bodyTop, last } = frame;
  const bottom = bodyTop + rows.length - 1;
  const label = table.rows === "year" ? STYLES.centredLabel : STYLES.label;
  const runs: StyleRun[] = table.title.map((_, row) => ({
    range: across(row, frame),
    style: row === 0 ? STYLES.topTitle : STYLES.title,
  }));
  runs.push({ range: { top: headerTop, left: 0, bottom: bodyTop - 1, right: last }, style: STYLES.header });
  if (rows.length > 0) {
    runs.push(
      { range: { top: bodyTop, left: 0, bottom, right: 0 }, style: STYLES.ordinal },
      { range: { top: bodyTop, left: 1, bottom, right: 1 }, style: label },
      { range: { top: bodyTop, left: LEADING_COLUMNS, bottom, right: last }, style: STYLES.figure },
    );
  }
  if (table.totalRow !== null) {
    const row = bottom + 1;
    runs.push(
      { range: { top: row, left: 0, bottom: row, right: 1 }, style: STYLES.totalLabel },
      { range: { top: row, left: LEADING_COLUMNS, bottom: row, right: last }, style: STYLES.totalFigure },
    );
  }
  for (let index = 0; index < footnotes; index++) {
    runs.push({ range: across(footTop + index, frame), style: STYLES.note });
  }
  return runs;
}

/** STT narrow, the label as wide as its words deserve, the rest of the page shared out, more to a column with a long header. */
function chooseWidths({ table, header, rows }: Frame): readonly number[] {
  const longest = Math.max(0, ...rows.map(({ label }) => String(label).length));
  const label = table.rows === "year" ? 10 : Math.min(36, Math.max(24, Math.ceil(longest * 1.15)));
  const weights = header.leaves.map(({ path }) => {
    const length = path.at(-1)?.length ?? 0;
    return 1 + Math.min(1, Math.max(0, length - LONG_HEADER) / LONG_HEADER);
  });
  const share = (PAGE_WIDTH - ORDINAL_WIDTH - label) / weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.max(MIN_WIDTH, Math.floor(share * weight * 10) / 10));
  return [ORDINAL_WIDTH, label, ...widths];
}

const ORDINAL_WIDTH = 7;
const MIN_WIDTH = 9;
const LONG_HEADER = 35;

function chooseHeights(
  frame: Frame,
  template: Template,
  widths: readonly number[],
  footnotes: readonly string[],
  footTop: number,
): Map<number, number> {
  const { table, header, rows, headerTop, bodyTop } = frame;
  const heights = new Map<number, number>();
  const whole = widthOf(widths, 0, frame.last);
  for (const [row, line] of table.title.entries()) {
    const size = row === 0 ? STYLES.topTitle.size : STYLES.title.size;
    heights.set(row, estimateHeight(fillPeriod(line, template), whole, { size, bold: true }));
  }
  heights.set(headerTop - 1, GAP_HEIGHT);
  heights.set(footTop - 1, GAP_HEIGHT);
  for (let row = 0; row < header.rows; row++) heights.set(headerTop + row, MIN_HEADER_HEIGHT);
  // Cells of one row first; those over several rows then stretch the last row by what they still lack.
  const byRows = [...header.cells].sort((a, b) => heightOf(a.range) - heightOf(b.range));
  for (const { label, range } of byRows) {
    const width = widthOf(widths, range.left, range.right);
    const needed = estimateHeight(label, width, { size: STYLES.header.size, bold: true });
    let present = 0;
    for (let row = range.top; row <= range.bottom; row++) present += heights.get(headerTop + row) ?? 0;
    const lowest = headerTop + range.bottom;
    if (needed > present) heights.set(lowest, (heights.get(lowest) ?? 0) + needed - present);
  }
  for (const [index, { label }] of rows.entries()) {
    const needed = estimateHeight(String(label), widths[1] ?? 20, { size: STYLES.label.size });
    heights.set(bodyTop + index, Math.max(MIN_ROW_HEIGHT, needed));
  }
  if (table.totalRow !== null) heights.set(bodyTop + rows.length, MIN_ROW_HEIGHT);
  for (const [index, text] of footnotes.entries()) {
    heights.set(footTop + index, estimateHeight(text, whole, { size: STYLES.note.size }));
  }
  return heights;
}

const GAP_HEIGHT = 10;
const MIN_HEADER_HEIGHT = 20;
const MIN_ROW_HEIGHT = 20;
const DEFAULT_ROW_HEIGHT = 15;

/** A chart lower than this is not worth its place under the table: it gets the next page. */
const MIN_CHART_ROWS = 12;
const MAX_CHART_ROWS = 20;
const CHART_ROWS_ON_OWN_PAGE = 24;

function heightAbove(end: number, heights: ReadonlyMap<number, number>): number {
  let height = 0;
  for (let row = 0; row < end; row++) height += heights.get(row) ?? DEFAULT_ROW_HEIGHT;
  return height;
}

/** Programs differ in the height of an empty row; a chart should be as high in all of them. */
function fixHeights(heights: Map<number, number>, anchor: CellRange): void {
  for (let row = 0; row <= anchor.bottom; row++) {
    if (!heights.has(row)) heights.set(row, DEFAULT_ROW_HEIGHT);
  }
}

function widthOf(widths: readonly number[], left: number, right: number): number {
  return widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
}

function heightOf({ top, bottom }: CellRange): number {
  return bottom - top;
}

function isWide({ top, left, bottom, right }: CellRange): boolean {
  return top !== bottom || left !== right;
}

function shift(range: CellRange, rows: number): CellRange {
  return { ...range, top: range.top + rows, bottom: range.bottom + rows };
}

function across(row: number, { last }: Frame): CellRange {
  return { top: row, left: 0, bottom: row, right: last };
}

function textCell(row: number, column: number, text: string): PlannedCell {
  return { row, column, content: { kind: "text", text } };
}
