import type { ChartPlan } from "../model/sheet-plan";
import type { SummaryTable, Template } from "../template/schema";
import type { SummaryFigures } from "./fill-figures";
import { listOwnParts } from "../summaries/find-omissions";
import { LEADING_COLUMNS, type HeaderLayout } from "../summaries/lay-out-header";
import { CHART_COLORS } from "./sheet-styles";
import type { SummaryRow } from "../summaries/summary-rows";

/**
 * The chart of a summary table, if the template asks for one: the columns under its first header, stacked, over the rows.
 * It stands below the table and no wider, so that it prints on the same width. `null` where there is nothing to draw.
 */
export function planChart(
  table: SummaryTable,
  header: HeaderLayout,
  rows: readonly SummaryRow[],
  figures: SummaryFigures,
  at: { readonly bodyTop: number; readonly top: number; readonly rows: number },
  template: Template,
): ChartPlan | null {
  const [root] = header.roots;
  if (!table.chart || !root || !drawsChart(table, rows)) return null;
  const bottom = at.bodyTop + rows.length - 1;
  const series = listOwnParts(root, template)
    .filter(({ column }) => figures.values.some((line) => line[column - LEADING_COLUMNS] !== null))
    .map(({ column, path }, index) => ({
      name: (path.length > 1 ? path.slice(1) : path).join(" - "),
      values: { top: at.bodyTop, left: column, bottom, right: column },
      categoryNames: rows.map(({ label }) => String(label)),
      cached: figures.values.map((line) => line[column - LEADING_COLUMNS] ?? 0),
      color: CHART_COLORS[index % CHART_COLORS.length] ?? CHART_COLORS[0],
    }));
  if (series.length === 0) return null;
  return {
    title: table.chart.title,
    kind: drawsBars(rows) ? "bar" : "column",
    stacked: series.length > 1,
    categories: { top: at.bodyTop, left: 1, bottom, right: 1 },
    series,
    // A column free on either side: an object that touches the table's edge can push the page's width.
    anchor: { top: at.top, left: 1, bottom: at.top + at.rows - 1, right: Math.max(1, header.columns - 2) },
  };
}

/** One bar alone compares nothing: the table of a single year has no chart. */
export function drawsChart({ chart }: SummaryTable, rows: readonly SummaryRow[]): boolean {
  return chart !== undefined && rows.length > 1;
}

/** Whether the names are too long to stand below columns, so that bars are drawn with the names beside them. */
export function drawsBars(rows: readonly SummaryRow[]): boolean {
  return rows.some(({ label }) => String(label).length > LONG_LABEL);
}

const LONG_LABEL = 20;
