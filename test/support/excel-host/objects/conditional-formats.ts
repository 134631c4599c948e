import { Area } from "../model/area";
import { intersect } from "../model/rectangles";
import type { ConditionalFormatRecord } from "../model/sheet-records";
import { apiObject, NULL_OBJECT, type ApiClass, type ApiObject } from "../wire/api-class";
import { HostGap, refuse } from "../wire/api-error";
import { checkFormula } from "../calc/check-formula";
import { readColor, readCount, readFlag, readRecord, readText, readWord } from "./arguments";
import { guardProtection } from "./protection";
import { areasOf, rangeOf } from "./range-places";

export function conditionalFormatsOf(area: Area): ApiObject {
  return apiObject(conditionalFormatCollectionClass, area);
}

const KINDS = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

const conditionalFormatCollectionClass: ApiClass<Area> = {
  name: "ConditionalFormatCollection",
  items: (area) => recordsOf(area).map((record) => formatOf(area, record.id)),
  item: (area, key) => {
    const record = recordsOf(area).find((each) => each.id === key);
    if (!record) throw refuse("ItemNotFound");
    return formatOf(area, record.id);
  },
  call: {
    add: ({ sheet, ranges }, [type], scene) => {
      guardProtection(sheet, "allowFormatCells");
      const record: ConditionalFormatRecord = {
        id: `{CF-${scene.workbook.newId()}}`,
        type: readWord(type, KINDS),
        ranges,
        formula: "",
        stopIfTrue: false,
        format: {},
      };
      // A new one comes before those there are.
      sheet.conditionalFormats.add(record, 0);
      return apiObject(conditionalFormatClass, { area: new Area(sheet, ranges), id: record.id });
    },
    clearAll: ({ sheet, ranges }) => {
      guardProtection(sheet, "allowFormatCells");
      sheet.conditionalFormats.mapAll((record) =>
        record.ranges.some((one) => ranges.some((range) => intersect(one, range))) ? null : record,
      );
    },
  },
};

interface Format {
  readonly area: Area;
  readonly id: string;
}

function formatOf(area: Area, id: string): ApiObject {
  return apiObject(conditionalFormatClass, { area, id });
}

const conditionalFormatClass: ApiClass<Format> = {
  name: "ConditionalFormat",
  id: ({ id }) => id,
  get: {
    id: ({ id }) => id,
    type: (format) => recordOf(format).type,
    stopIfTrue: (format) => recordOf(format).stopIfTrue,
    priority: (format) => format.area.sheet.conditionalFormats.all.findIndex(({ id }) => id === format.id),
    custom: (format) => variantOf(format, "Custom"),
    customOrNullObject: (format) =>
      recordOf(format).type === "Custom" ? variantOf(format, "Custom") : NULL_OBJECT,
    cellValue: (format) => variantOf(format, "CellValue"),
    cellValueOrNullObject: (format) =>
      recordOf(format).type === "CellValue" ? variantOf(format, "CellValue") : NULL_OBJECT,
    textComparison: (format) => variantOf(format, "ContainsText"),
    textComparisonOrNullObject: (format) =>
      recordOf(format).type === "ContainsText" ? variantOf(format, "ContainsText") : NULL_OBJECT,
  },
  set: {
    stopIfTrue: (format, value) => update(format, { stopIfTrue: readFlag(value) }),
    priority: (format, value) => {
      const list = format.area.sheet.conditionalFormats;
      const record = recordOf(format);
      list.remove(record.id);
      list.add(record, Math.min(readCount(value), list.all.length));
    },
  },
  call: {
    delete: (format) => {
      guardProtection(format.area.sheet, "allowFormatCells");
      format.area.sheet.conditionalFormats.remove(recordOf(format).id);
    },
    getRange: (format) => {
      const [first, ...rest] = recordOf(format).ranges;
      if (!first || rest.length > 0) throw refuse("InvalidOperation");
      return rangeOf(format.area.sheet, first);
    },
    getRangeOrNullObject: (format) => {
      const [first, ...rest] = recordOf(format).ranges;
      return first && rest.length === 0 ? rangeOf(format.area.sheet, first) : NULL_OBJECT;
    },
    getRanges: (format) => areasOf(format.area.sheet, recordOf(format).ranges),
    setRanges: (format, [ranges]) => {
      if (!(ranges instanceof Area)) throw new HostGap("setRanges takes a range object in excel-host");
      update(format, { ranges: ranges.ranges });
    },
    changeRuleToCustom: (format, [formula]) => {
      update(format, { type: "Custom", formula: readFormula(formula) });
    },
  },
};

function variantOf(format: Format, type: string): ApiObject {
  if (recordOf(format).type !== type) throw refuse("InvalidOperation");
  return apiObject(variantClass, format);
}

const variantClass: ApiClass<Format> = {
  name: "CustomConditionalFormat",
  get: {
    rule: (format) =>
      recordOf(format).type === "Custom" ? apiObject(ruleClass, format) : (recordOf(format).rule ?? null),
    format: (format) => apiObject(formatClass, format),
  },
  set: { rule: (format, value) => update(format, { rule: readRecord(value) }) },
};

const ruleClass: ApiClass<Format> = {
  name: "ConditionalFormatRule",
  get: {
    formula: (format) => recordOf(format).formula,
    formulaLocal: (format) => recordOf(format).formula,
  },
  set: { formula: (format, value) => update(format, { formula: readFormula(value) }) },
};

const formatClass: ApiClass<Format> = {
  name: "ConditionalRangeFormat",
  get: {
    fill: (format) => apiObject(fillClass, format),
    font: (format) => apiObject(fontClass, format),
    numberFormat: (format) => recordOf(format).format["numberFormat"] ?? null,
  },
  set: { numberFormat: (format, value) => setFormat(format, "numberFormat", readText(value)) },
};

const fillClass: ApiClass<Format> = {
  name: "ConditionalRangeFill",
  get: { color: (format) => recordOf(format).format["fill.color"] ?? "" },
  set: { color: (format, value) => setFormat(format, "fill.color", readColor(value)) },
  call: { clear: (format) => setFormat(format, "fill.color", null) },
};

const fontClass: ApiClass<Format> = {
  name: "ConditionalRangeFont",
  get: {
    color: (format) => recordOf(format).format["font.color"] ?? null,
    bold: (format) => recordOf(format).format["font.bold"] ?? null,
    italic: (format) => recordOf(format).format["font.italic"] ?? null,
    underline: (format) => recordOf(format).format["font.underline"] ?? null,
    strikethrough: (format) => recordOf(format).format["font.strikethrough"] ?? null,
  },
  set: {
    color: (format, value) => setFormat(format, "font.color", readColor(value)),
    bold: (format, value) => setFormat(format, "font.bold", readFlag(value)),
    italic: (format, value) => setFormat(format, "font.italic", readFlag(value)),
    underline: (format, value) => setFormat(format, "font.underline", readText(value)),
    strikethrough: (format, value) => setFormat(format, "font.strikethrough", readFlag(value)),
  },
  call: {
    clear: (format) => {
      const rest = Object.entries(recordOf(format).format).filter(([name]) => !name.startsWith("font."));
      update(format, { format: Object.fromEntries(rest) });
    },
  },
};

/** Excel keeps a rule's formula with its `=`. */
function readFormula(value: unknown): string {
  const text = readText(value);
  const plain = text.startsWith("=") ? text.slice(1) : text;
  if (plain === "") throw refuse("InvalidArgument");
  checkFormula(plain);
  return `=${plain}`;
}

function setFormat(format: Format, name: string, value: string | number | boolean | null): void {
  update(format, { format: { ...recordOf(format).format, [name]: value } });
}

function update(format: Format, change: Partial<ConditionalFormatRecord>): void {
  guardProtection(format.area.sheet, "allowFormatCells");
  format.area.sheet.conditionalFormats.update(recordOf(format).id, change);
}

function recordOf({ area, id }: Format): ConditionalFormatRecord {
  const record = area.sheet.conditionalFormats.find(id);
  if (!record) throw refuse("ItemNotFound");
  return record;
}

function recordsOf({ sheet, ranges }: Area): readonly ConditionalFormatRecord[] {
  return sheet.conditionalFormats.all.filter((record) =>
    record.ranges.some((one) => ranges.some((range) => intersect(one, range))),
  );
}
