import type { ChartPlan } from "../model/sheet-plan";
import type { SummaryTable, Template } from "../template/schema";
import type { SummaryFigures } from "./fill-figures";
import { listOwnParts } from "./find-omissions";
import { LEADING_COLUMNS, type HeaderLayout } from "./lay-out-header";
import { CHART_COLORS } from "./sheet-styles";
import type { SummaryRow } from "./summary-rows";

/** Longer names do not fit below a column; beside a bar they do. */
const LONG_LABEL = 20;

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
  if (!table.chart || !root || rows.length === 0) return null;
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
    kind: rows.some(({ label }) => String(label).length > LONG_LABEL) ? "bar" : "column",
    stacked: series.length > 1,
    categories: { top: at.bodyTop, left: 1, bottom, right: 1 },
    series,
    anchor: { top: at.top, left: 0, bottom: at.top + at.rows - 1, right: header.columns - 1 },
  };
}
