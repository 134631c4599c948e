import { apiObject, type ApiClass, type ApiObject } from "../wire/api-class";
import { HostGap } from "../wire/api-error";
import { chartRecord, setChartProperty, type Chart } from "./charts";

/** A part of a chart (its title, an axis, a font), by the path from the chart to it: `title.format.font`. */
interface Part {
  readonly chart: Chart;
  readonly path: string;
  /** Where the part's properties are kept; charts keep their own, series theirs. */
  readonly store: PartStore;
}

export interface PartStore {
  readonly read: (path: string) => unknown;
  readonly write: (path: string, value: unknown) => void;
}

/** What each part has: plain properties with what a new chart shows, and parts of its own. */
const PARTS: Readonly<
  Record<string, { readonly plain: Readonly<Record<string, unknown>>; readonly parts: readonly string[] }>
> = {
  title: {
    plain: { text: "", visible: true, overlay: false, position: "Automatic", horizontalAlignment: "Center" },
    parts: ["format"],
  },
  legend: { plain: { visible: true, position: "Right", overlay: false }, parts: ["format"] },
  axes: { plain: {}, parts: ["categoryAxis", "valueAxis", "seriesAxis"] },
  ...Object.fromEntries(
    ["categoryAxis", "valueAxis", "seriesAxis"].map((name) => [
      name,
      {
        plain: {
          visible: true,
          reversePlotOrder: false,
          minimum: "",
          maximum: "",
          majorUnit: "",
          numberFormat: "General",
          tickLabelPosition: "NextToAxis",
          textOrientation: 0,
        },
        parts: ["title", "format", "majorGridlines", "minorGridlines"],
      },
    ]),
  ),
  majorGridlines: { plain: { visible: true }, parts: ["format"] },
  minorGridlines: { plain: { visible: false }, parts: ["format"] },
  plotArea: { plain: { left: 0, top: 0, width: 0, height: 0 }, parts: ["format"] },
  dataLabels: {
    plain: {
      showValue: false,
      showSeriesName: false,
      showCategoryName: false,
      position: "Invalid",
      numberFormat: "General",
    },
    parts: ["format"],
  },
  format: { plain: {}, parts: ["font", "fill", "line", "border"] },
  font: {
    plain: { name: "Calibri", size: 10, bold: false, italic: false, color: "#000000", underline: "None" },
    parts: [],
  },
  fill: { plain: {}, parts: [] },
  line: { plain: { color: "", weight: 1, lineStyle: "Automatic" }, parts: [] },
  border: { plain: { color: "", weight: 1, lineStyle: "Automatic" }, parts: [] },
};

/** Getters for some parts, for the class that has them. */
export function partReaders<T>(
  open: (target: T, path: string) => ApiObject,
  names: readonly string[],
  prefix: string,
): Readonly<Record<string, (target: T) => ApiObject>> {
  return Object.fromEntries(names.map((name) => [name, (target: T) => open(target, prefix + name)]));
}

export function chartPart(chart: Chart, path: string): ApiObject {
  return openPart(path, chart, {
    read: (name) => chartRecord(chart).properties[name],
    write: (name, value) => setChartProperty(chart, name, value),
  });
}

export function openPart(path: string, chart: Chart, store: PartStore): ApiObject {
  const name = path.split(".").at(-1) ?? "";
  const known = classes.get(name) ?? describePart(name);
  classes.set(name, known);
  return apiObject(known, { chart, path, store });
}

const classes = new Map<string, ApiClass<Part>>();

function describePart(name: string): ApiClass<Part> {
  const part = PARTS[name];
  if (!part) throw new HostGap(`the part ${name} of a chart is not emulated by excel-host`);
  const plain = Object.entries(part.plain);
  return {
    name: `Chart${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
    get: {
      ...Object.fromEntries(
        plain.map(([property, fallback]) => [
          property,
          ({ path, store }: Part) => store.read(`${path}.${property}`) ?? fallback,
        ]),
      ),
      ...partReaders(
        ({ chart, path, store }: Part, below: string) => openPart(`${path}.${below}`, chart, store),
        part.parts,
        "",
      ),
    },
    set: Object.fromEntries(
      plain.map(([property]) => [
        property,
        ({ path, store }: Part, value: unknown) => store.write(`${path}.${property}`, value),
      ]),
    ),
    call:
      name === "fill"
        ? {
            setSolidColor: ({ path, store }, [color]) => store.write(`${path}.color`, color),
            clear: ({ path, store }) => store.write(`${path}.color`, null),
            getSolidColor: ({ path, store }) => store.read(`${path}.color`) ?? "",
          }
        : {},
  };
}
