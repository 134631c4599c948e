import type { CellRange } from "../model/address";
import type { SummaryTable } from "../template/schema";
import { estimateHeight } from "./estimate-text";
import type { HeaderLayout } from "../summaries/lay-out-header";
import { drawsBars, drawsChart } from "./plan-chart";
import { PAGE_HEIGHT, PAGE_WIDTH, STYLES } from "./sheet-styles";
import type { SummaryRow } from "../summaries/summary-rows";

/** Where the pieces of a summary sheet stand, and their texts. */
export interface SummaryFrame {
  readonly table: SummaryTable;
  readonly header: HeaderLayout;
  readonly title: readonly string[];
  readonly rows: readonly SummaryRow[];
  readonly footnotes: readonly string[];
  readonly headerTop: number;
  readonly bodyTop: number;
  /** The first row of the body that is no total. */
  readonly rowsTop: number;
  readonly total: number | null;
  readonly bodyBottom: number;
  readonly footTop: number;
  readonly chartTop: number;
  readonly last: number;
}

export interface SummaryMeasures {
  readonly widths: readonly number[];
  readonly heights: ReadonlyMap<number, number>;
  /** How many rows the chart covers, if there is one. */
  readonly chartRows: number;
  readonly chartOnOwnPage: boolean;
}

/**
 * Chooses column widths and row heights so that the table fills the page, with its chart below it on the same page if
 * the print need not be made much smaller for that; else the chart gets the next page.
 */
export function measureSummary(frame: SummaryFrame): SummaryMeasures {
  const needed = countChartRows(frame);
  for (const scale of needed === 0 ? [1] : SCALES) {
    const widths = chooseWidths(frame, PAGE_WIDTH / scale);
    const heights = chooseHeights(frame, widths);
    const room = Math.floor(
      (PAGE_HEIGHT / scale - heightAbove(frame.chartTop, heights)) / DEFAULT_ROW_HEIGHT,
    );
    if (room < needed) continue;
    const chartRows = Math.min(room, Math.max(needed, MAX_CHART_ROWS));
    return { widths, heights: fixHeights(heights, frame, chartRows), chartRows, chartOnOwnPage: false };
  }
  const widths = chooseWidths(frame, PAGE_WIDTH);
  const chartRows = Math.min(MAX_ROWS_ON_PAGE, Math.max(needed, MAX_CHART_ROWS));
  const heights = fixHeights(chooseHeights(frame, widths), frame, chartRows);
  return { widths, heights, chartRows, chartOnOwnPage: true };
}

/** Fitting a wider table to the page makes it smaller, and so makes more room below: at 0.82, 12 points print as 10. */
const SCALES = [1, 0.9, 0.82];

const MAX_CHART_ROWS = 22;
const MAX_ROWS_ON_PAGE = 28;

/** Rows for a chart in which every name can be read; 0 without a chart. */
function countChartRows({ table, rows }: SummaryFrame): number {
  if (!drawsChart(table, rows)) return 0;
  return drawsBars(rows) ? Math.ceil((rows.length * 30 + 90) / DEFAULT_ROW_HEIGHT) : 14;
}

/** STT narrow, the label as its words deserve, the rest of the page shared out, more to a column with a long header. */
function chooseWidths({ table, header, rows }: SummaryFrame, total: number): readonly number[] {
  const longest = Math.max(0, ...rows.map(({ label }) => String(label).length));
  const widest = Math.round(total * 0.28);
  const isYears = table.rows === "year" && rows.every(({ label }) => typeof label === "number");
  const label = isYears ? YEARS_WIDTH : Math.min(widest, Math.max(24, Math.ceil(longest * 1.15)));
  const weights = header.leaves.map(({ path }) => {
    const length = path.at(-1)?.length ?? 0;
    return 1 + Math.min(1, Math.max(0, length - LONG_HEADER) / LONG_HEADER);
  });
  const share = (total - ORDINAL_WIDTH - label) / weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.max(MIN_WIDTH, Math.floor(share * weight * 10) / 10));
  return [ORDINAL_WIDTH, label, ...widths];
}

const ORDINAL_WIDTH = 7;
/** Room for the words of the total below the years. */
const YEARS_WIDTH = 15;
const MIN_WIDTH = 8.5;
const LONG_HEADER = 35;

function chooseHeights(frame: SummaryFrame, widths: readonly number[]): Map<number, number> {
  const { table, header, title, rows, footnotes, headerTop, rowsTop, total, footTop } = frame;
  const heights = new Map<number, number>();
  const whole = widthOf(widths, 0, frame.last);
  for (const [row, line] of title.entries()) {
    const size = row === 0 ? STYLES.topTitle.size : STYLES.title.size;
    heights.set(row, estimateHeight(line, whole, { size, bold: true }));
  }
  heights.set(headerTop - 1, GAP_HEIGHT);
  if (drawsChart(table, rows) || footnotes.length > 0) heights.set(frame.bodyBottom + 1, GAP_HEIGHT);
  for (let row = 0; row < header.rows; row++) heights.set(headerTop + row, MIN_ROW_HEIGHT);
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
    heights.set(rowsTop + index, Math.max(MIN_ROW_HEIGHT, needed));
  }
  if (total !== null && table.totalRow !== null) {
    const needed = estimateHeight(table.totalRow, widths[1] ?? 20, { ...STYLES.totalLabel });
    heights.set(total, Math.max(MIN_ROW_HEIGHT, needed));
  }
  for (const [index, text] of footnotes.entries()) {
    heights.set(footTop + index, estimateHeight(text, whole, { size: STYLES.note.size }));
  }
  return heights;
}

const GAP_HEIGHT = 10;
const MIN_ROW_HEIGHT = 20;
const DEFAULT_ROW_HEIGHT = 15;

function heightAbove(end: number, heights: ReadonlyMap<number, number>): number {
  let height = 0;
  for (let row = 0; row < end; row++) height += heights.get(row) ?? DEFAULT_ROW_HEIGHT;
  return height;
}

/** Programs differ in the height of an empty row; a chart should be as high in all of them. */
function fixHeights(
  heights: Map<number, number>,
  frame: SummaryFrame,
  chartRows: number,
): Map<number, number> {
  if (!drawsChart(frame.table, frame.rows)) return heights;
  for (let row = 0; row < frame.chartTop + chartRows; row++) {
    if (!heights.has(row)) heights.set(row, DEFAULT_ROW_HEIGHT);
  }
  return heights;
}

function widthOf(widths: readonly number[], left: number, right: number): number {
  return widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
}

function heightOf({ top, bottom }: CellRange): number {
  return bottom - top;
}
