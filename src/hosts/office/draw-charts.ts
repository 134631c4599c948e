import { formatAddress, formatRange } from "../../core/model/address";
import type { ChartPlan, SheetPlan } from "../../core/model/sheet-plan";
import { FONT, toColor } from "./dress-sheet";
import { CALL_BYTES, type Desk, type Step } from "./steps";

/** Takes the charts of the old sheet away and draws those of the plan. */
export function drawCharts(name: string, plan: SheetPlan, old: readonly string[]): readonly Step[] {
  const gone: Step = {
    bytes: old.length * CALL_BYTES,
    queue: (desk) => {
      for (const chart of old) desk.sheet(name).charts.getItem(chart).delete();
    },
  };
  const drawn = plan.charts.map((chart, index) => ({
    bytes: (8 + 6 * chart.series.length) * CALL_BYTES,
    queue: (desk: Desk) => drawChart(desk, name, chart, index),
  }));
  return old.length === 0 ? drawn : [gone, ...drawn];
}

function drawChart(desk: Desk, name: string, plan: ChartPlan, index: number): void {
  const [first] = plan.series;
  if (!first) return;
  const isTall = first.values.bottom > first.values.top;
  const type = `${plan.kind === "bar" ? "Bar" : "Column"}${plan.stacked ? "Stacked" : "Clustered"}` as const;
  const charts = desk.sheet(name).charts;
  const chart = charts.add(type, desk.range(name, first.values), isTall ? "Columns" : "Rows");
  chart.name = `Khop ${index + 1}`;
  chart.title.text = plan.title;
  chart.format.font.name = FONT;
  chart.legend.visible = plan.series.length > 1;
  if (plan.series.length > 1) chart.legend.position = "Bottom";
  for (const [nth, each] of plan.series.entries()) {
    const series = nth === 0 ? chart.series.getItemAt(0) : chart.series.add(each.name);
    series.name = each.name;
    if (nth > 0) series.setValues(desk.range(name, each.values));
    series.setXAxisValues(desk.range(name, plan.categories));
    series.format.fill.setSolidColor(toColor(each.color));
  }
  // Bars stand the other way round than rows unless turned.
  if (plan.kind === "bar") chart.axes.categoryAxis.reversePlotOrder = true;
  const { top, left, bottom, right } = plan.anchor;
  chart.setPosition(formatAddress(top, left), formatRange({ top: bottom, left: right, bottom, right }));
}
