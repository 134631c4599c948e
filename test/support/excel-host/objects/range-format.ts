import type { Area } from "../model/area";
import { cellsOf } from "../model/rectangles";
import type { Scene } from "../scene";
import { apiObject, type ApiClass } from "../wire/api-class";
import { readWord } from "./arguments";
import { BORDER_PROPERTIES, EDGES, FORMAT_PROPERTIES } from "./format-properties";
import { guardProtection } from "./protection";
import { isStandard, resize, sizeOf, standardize } from "./range-lines";

export const rangeFormatClass: ApiClass<Area> = {
  name: "RangeFormat",
  get: {
    ...readers(""),
    rowHeight: (area) => sizeOf(area, "rows"),
    columnWidth: (area) => sizeOf(area, "columns"),
    useStandardHeight: (area) => isStandard(area, "rows"),
    useStandardWidth: (area) => isStandard(area, "columns"),
    font: (area) => apiObject(fontClass, area),
    fill: (area) => apiObject(fillClass, area),
    borders: (area) => apiObject(bordersClass, area),
    protection: (area) => apiObject(protectionClass, area),
  },
  set: {
    ...writers(""),
    rowHeight: (area, value) => resize(area, "rows", value),
    columnWidth: (area, value) => resize(area, "columns", value),
    useStandardHeight: (area, value) => standardize(area, "rows", value),
    useStandardWidth: (area, value) => standardize(area, "columns", value),
  },
  call: {
    autofitColumns: (area) => guardProtection(area.sheet, "allowFormatColumns"),
    autofitRows: (area) => guardProtection(area.sheet, "allowFormatRows"),
    adjustIndent: (area, [amount], scene) => {
      const before = readFormat(area, "indentLevel");
      writeFormat(area, "indentLevel", Number(before ?? 0) + Number(amount), scene);
    },
  },
};

const fontClass: ApiClass<Area> = { name: "RangeFont", get: readers("font."), set: writers("font.") };
const protectionClass: ApiClass<Area> = {
  name: "FormatProtection",
  get: {
    locked: (area) => readFormat(area, "locked"),
    formulaHidden: (area) => readFormat(area, "formulaHidden"),
  },
  set: {
    locked: (area, value, scene) => writeFormat(area, "locked", value, scene),
    formulaHidden: (area, value, scene) => writeFormat(area, "formulaHidden", value, scene),
  },
};
const fillClass: ApiClass<Area> = {
  name: "RangeFill",
  get: readers("fill."),
  set: writers("fill."),
  call: {
    clear: (area, _args, scene) => {
      guardProtection(area.sheet, "allowFormatCells");
      for (const range of area.ranges) area.sheet.formats.set("fill.color", range, undefined);
      told(area, scene);
    },
  },
};

interface Border {
  readonly area: Area;
  readonly edge: (typeof EDGES)[number];
}

const bordersClass: ApiClass<Area> = {
  name: "RangeBorderCollection",
  get: { count: () => EDGES.length },
  items: (area) => EDGES.map((edge) => apiObject(borderClass, { area, edge })),
  item: (area, key) => apiObject(borderClass, { area, edge: readWord(key, EDGES) }),
};

const borderClass: ApiClass<Border> = {
  name: "RangeBorder",
  id: ({ edge }) => edge,
  get: {
    sideIndex: ({ edge }) => edge,
    ...Object.fromEntries(
      Object.entries(BORDER_PROPERTIES).map(([name, { fallback }]) => [
        name,
        ({ area, edge }: Border) => area.sheet.formats.common(`border.${edge}.${name}`, area.range, fallback),
      ]),
    ),
  },
  set: Object.fromEntries(
    Object.entries(BORDER_PROPERTIES).map(([name, { read }]) => [
      name,
      ({ area, edge }: Border, value: unknown, scene: Scene) => {
        guardProtection(area.sheet, "allowFormatCells");
        for (const range of area.ranges) {
          if (edge.startsWith("Inside") && cellsOf(range) === 1) continue;
          area.sheet.formats.set(`border.${edge}.${name}`, range, read(value));
        }
        told(area, scene);
      },
    ]),
  ),
};

function readers(prefix: string): NonNullable<ApiClass<Area>["get"]> {
  return Object.fromEntries(
    namesOf(prefix).map((name) => [name, (area: Area) => readFormat(area, prefix + name)]),
  );
}

function writers(prefix: string): NonNullable<ApiClass<Area>["set"]> {
  return Object.fromEntries(
    namesOf(prefix).map((name) => [
      name,
      (area: Area, value: unknown, scene: Scene) => writeFormat(area, prefix + name, value, scene),
    ]),
  );
}

function namesOf(prefix: string): string[] {
  return Object.keys(FORMAT_PROPERTIES)
    .filter((name) => name.startsWith(prefix) && !name.slice(prefix.length).includes("."))
    .map((name) => name.slice(prefix.length));
}

function readFormat(area: Area, name: string): unknown {
  const fallback = FORMAT_PROPERTIES[name]?.fallback ?? null;
  const [first, ...rest] = area.ranges.map((range) => area.sheet.formats.common(name, range, fallback));
  return rest.every((value) => value === first) ? first : null;
}

function writeFormat(area: Area, name: string, value: unknown, scene: Scene): void {
  guardProtection(area.sheet, "allowFormatCells");
  const read = FORMAT_PROPERTIES[name]?.read;
  for (const range of area.ranges) area.sheet.formats.set(name, range, read?.(value) ?? null);
  told(area, scene);
}

function told(area: Area, scene: Scene): void {
  scene.events.send("worksheetFormatChanged", area.sheet.id, {});
}
