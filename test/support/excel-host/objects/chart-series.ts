import type { CellRange } from "../../../../src/core/model/address";
import type { Area } from "../model/area";
import type { SeriesRecord } from "../model/sheet-records";
import type { Scene } from "../scene";
import { apiObject, type ApiClass, type ApiObject } from "../wire/api-class";
import { refuse } from "../wire/api-error";
import { readArea, readText } from "./arguments";
import { openPart, partReaders } from "./chart-parts";
import { addressOf, chartRecord, updateChart, type Chart } from "./charts";

export function seriesOf(chart: Chart): ApiObject {
  return apiObject(seriesCollectionClass, chart);
}

/** The series Excel makes of a range: a line a series, first texts as categories and names. */
export function seriesFrom({ sheet, range }: Area, byRows: boolean, scene: Scene): readonly SeriesRecord[] {
  const isText = (row: number, column: number): boolean => typeof sheet.cells.value(row, column) === "string";
  const hasNames = isText(range.top, range.right) && range.bottom > range.top;
  const hasCategories = isText(range.bottom, range.left) && range.right > range.left;
  const body = { ...range, top: range.top + (hasNames ? 1 : 0), left: range.left + (hasCategories ? 1 : 0) };
  const lines: CellRange[] = byRows
    ? listLines(body.top, body.bottom, (at) => ({ ...body, top: at, bottom: at }))
    : listLines(body.left, body.right, (at) => ({ ...body, left: at, right: at }));
  return lines.map((line, index) => ({
    id: `{SERIES-${scene.workbook.newId()}}`,
    name:
      !byRows && hasNames
        ? String(sheet.cells.value(range.top, line.left))
        : byRows && hasCategories
          ? String(sheet.cells.value(line.top, range.left))
          : `Series${index + 1}`,
    values: addressOf({ sheet, range: line }),
    categories:
      !byRows && hasCategories
        ? addressOf({ sheet, range: { ...body, left: range.left, right: range.left } })
        : null,
    color: "",
    properties: {},
  }));
}

function listLines(from: number, to: number, line: (at: number) => CellRange): CellRange[] {
  return Array.from({ length: to - from + 1 }, (_, index) => line(from + index));
}

const seriesCollectionClass: ApiClass<Chart> = {
  name: "ChartSeriesCollection",
  get: { count: (chart) => chartRecord(chart).series.length },
  items: (chart) => chartRecord(chart).series.map(({ id }) => apiObject(seriesClass, { chart, id })),
  call: {
    add: (chart, [name], scene) => {
      const { series } = chartRecord(chart);
      const record: SeriesRecord = {
        id: `{SERIES-${scene.workbook.newId()}}`,
        name: typeof name === "string" ? name : `Series${series.length + 1}`,
        values: null,
        categories: null,
        color: "",
        properties: {},
      };
      updateChart(chart, { series: [...series, record] });
      return apiObject(seriesClass, { chart, id: record.id });
    },
  },
};

interface Series {
  readonly chart: Chart;
  readonly id: string;
}

const PLAIN = [
  "gapWidth",
  "overlap",
  "smooth",
  "hasDataLabels",
  "plotOrder",
  "axisGroup",
  "invertIfNegative",
] as const;

const seriesClass: ApiClass<Series> = {
  name: "ChartSeries",
  get: {
    name: (series) => seriesRecord(series).name,
    chartType: (series) => seriesRecord(series).properties["chartType"] ?? chartRecord(series.chart).type,
    ...Object.fromEntries(
      PLAIN.map((name) => [name, (series: Series) => seriesRecord(series).properties[name] ?? null]),
    ),
    ...partReaders(seriesPart, ["format", "dataLabels"], ""),
  },
  set: {
    name: (series, value) => updateSeries(series, { name: readText(value) }),
    chartType: (series, value) => setSeriesProperty(series, "chartType", readText(value)),
    ...Object.fromEntries(
      PLAIN.map((name) => [name, (series: Series, value: unknown) => setSeriesProperty(series, name, value)]),
    ),
  },
  call: {
    delete: (series) => {
      const { id } = seriesRecord(series);
      updateChart(series.chart, {
        series: chartRecord(series.chart).series.filter((each) => each.id !== id),
      });
    },
    setValues: (series, [range], scene) => updateSeries(series, { values: cellsOf(range, series, scene) }),
    setXAxisValues: (series, [range], scene) =>
      updateSeries(series, { categories: cellsOf(range, series, scene) }),
    getDimensionStringValues: (series, [dimension], scene) => {
      const { values, categories } = seriesRecord(series);
      const source = dimension === "Categories" ? categories : values;
      if (source === null) return [];
      const area = readArea(source, scene);
      return area.sheet.cells.block(area.range).flat().map(String);
    },
  },
};

function cellsOf(range: unknown, { chart }: Series, scene: Scene): string {
  return addressOf(readArea(range, scene, chart.sheet));
}

function seriesPart(series: Series, path: string): ApiObject {
  return openPart(path, series.chart, {
    read: (name) => seriesRecord(series).properties[name],
    write: (name, value) => setSeriesProperty(series, name, value),
  });
}

function setSeriesProperty(series: Series, path: string, value: unknown): void {
  updateSeries(series, { properties: { ...seriesRecord(series).properties, [path]: value } });
}

function updateSeries(series: Series, change: Partial<SeriesRecord>): void {
  const { id } = seriesRecord(series);
  const all = chartRecord(series.chart).series.map((each) =>
    each.id === id ? { ...each, ...change } : each,
  );
  updateChart(series.chart, { series: all });
}

function seriesRecord({ chart, id }: Series): SeriesRecord {
  const record = chartRecord(chart).series.find((each) => each.id === id);
  if (!record) throw refuse("ItemNotFound");
  return record;
}
