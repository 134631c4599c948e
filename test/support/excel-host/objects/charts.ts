import { formatRange, quoteSheetName, type CellRange } from "../../../../src/core/model/address";

import { bound } from "../model/rectangles";
import type { Sheet } from "../model/sheet";
import type { ChartRecord } from "../model/sheet-records";
import { apiObject, type ApiClass, type ApiObject } from "../wire/api-class";
import { refuse } from "../wire/api-error";
import { readArea, readText } from "./arguments";
import { chartPart, partReaders } from "./chart-parts";
import { seriesFrom, seriesOf } from "./chart-series";
import { guardProtection } from "./protection";
import { worksheetOf } from "./range-places";

export function chartsOf(sheet: Sheet): ApiObject {
  return apiObject(chartCollectionClass, sheet);
}

export interface Chart {
  readonly sheet: Sheet;
  readonly id: string;
}

const chartCollectionClass: ApiClass<Sheet> = {
  name: "ChartCollection",
  get: { count: (sheet) => sheet.charts.all.length },
  items: (sheet) => sheet.charts.all.map(({ id }) => apiObject(chartClass, { sheet, id })),
  item: (sheet, key) => {
    const wanted = String(key).toLowerCase();
    const chart = sheet.charts.all.find((each) => each.id === key || each.name.toLowerCase() === wanted);
    if (!chart) throw refuse("ItemNotFound");
    return apiObject(chartClass, { sheet, id: chart.id });
  },
  call: {
    add: (sheet, [type, source, seriesBy], scene) => {
      guardProtection(sheet, "allowEditObjects");
      const area = readArea(source, scene, sheet);
      const number = scene.workbook.newId();
      const record: ChartRecord = {
        id: `{CHART-${number}}`,
        name: `Chart ${sheet.charts.all.length + 1}`,
        type: readText(type),
        source: addressOf(area),
        series: seriesFrom(area, seriesBy === "Rows", scene),
        anchor: null,
        properties: { left: 100, top: 100, width: 360, height: 216 },
      };
      sheet.charts.add(record);
      return apiObject(chartClass, { sheet, id: record.id });
    },
  },
};

const PLAIN = ["left", "top", "width", "height", "style", "plotVisibleOnly", "displayBlanksAs"] as const;

const chartClass: ApiClass<Chart> = {
  name: "Chart",
  id: ({ id }) => id,
  harmless: ["activate"],
  get: {
    id: ({ id }) => id,
    name: (chart) => chartRecord(chart).name,
    chartType: (chart) => chartRecord(chart).type,
    ...Object.fromEntries(
      PLAIN.map((name) => [name, (chart: Chart) => chartRecord(chart).properties[name] ?? null]),
    ),
    series: (chart) => seriesOf(chart),
    worksheet: ({ sheet }) => worksheetOf(sheet),
    ...partReaders(chartPart, ["title", "legend", "axes", "format", "plotArea", "dataLabels"], ""),
  },
  set: {
    name: (chart, value) => updateChart(chart, { name: readText(value) }),
    chartType: (chart, value) => updateChart(chart, { type: readText(value) }),
    ...Object.fromEntries(
      PLAIN.map((name) => [name, (chart: Chart, value: unknown) => setChartProperty(chart, name, value)]),
    ),
  },
  call: {
    activate: (chart) => void chartRecord(chart),
    delete: (chart) => {
      guardProtection(chart.sheet, "allowEditObjects");
      chart.sheet.charts.remove(chartRecord(chart).id);
    },
    setPosition: (chart, [start, end], scene) => {
      const ranges = [start, end ?? start].map((each) => readArea(each, scene, chart.sheet).range);
      updateChart(chart, { anchor: bound(ranges) });
    },
    setData: (chart, [source, seriesBy], scene) => {
      const area = readArea(source, scene, chart.sheet);
      updateChart(chart, { source: addressOf(area), series: seriesFrom(area, seriesBy === "Rows", scene) });
    },
  },
};

export function chartRecord({ sheet, id }: Chart): ChartRecord {
  const record = sheet.charts.find(id);
  if (!record) throw refuse("ItemNotFound");
  return record;
}

export function updateChart(chart: Chart, change: Partial<ChartRecord>): void {
  guardProtection(chart.sheet, "allowEditObjects");
  chart.sheet.charts.update(chartRecord(chart).id, change);
}

export function setChartProperty(chart: Chart, path: string, value: unknown): void {
  updateChart(chart, { properties: { ...chartRecord(chart).properties, [path]: value } });
}

/** `'Biểu'!A1:B2`, as charts name their cells. */
export function addressOf({ sheet, range }: { readonly sheet: Sheet; readonly range: CellRange }): string {
  return `${quoteSheetName(sheet.name)}!${formatRange(range)}`;
}
