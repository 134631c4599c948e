import type { Area } from "../model/area";
import { cellsOf } from "../model/rectangles";
import { apiObject, type ApiClass } from "../wire/api-class";
import { conditionalFormatsOf } from "./conditional-formats";
import { dataValidationClass } from "./data-validation";
import { addressOf, areasOf, rangeOf, worksheetOf } from "./range-places";
import { rangeFormatClass } from "./range-format";
import { clearAll } from "./range-work";

export const rangeAreasClass: ApiClass<Area> = {
  name: "RangeAreas",
  isTracked: true,
  harmless: ["select"],
  get: {
    address: (area) => addressOf(area),
    addressLocal: (area) => addressOf(area),
    areaCount: ({ ranges }) => ranges.length,
    cellCount: ({ ranges }) => ranges.reduce((sum, range) => sum + cellsOf(range), 0),
    areas: (area) => apiObject(rangeCollectionClass, area),
    worksheet: ({ sheet }) => worksheetOf(sheet),
    format: (area) => apiObject(rangeFormatClass, area),
    conditionalFormats: (area) => conditionalFormatsOf(area),
    dataValidation: (area) => apiObject(dataValidationClass, area),
  },
  call: {
    clear: (area, [what], scene) => {
      clearAll(area, what, scene);
    },
    select: ({ sheet, ranges }, _args, scene) => {
      scene.workbook.selection.set({ sheetId: sheet.id, ranges });
    },
    getOffsetRangeAreas: ({ sheet, ranges }, [down, right]) =>
      areasOf(
        sheet,
        ranges.map((range) => ({
          top: range.top + Number(down),
          bottom: range.bottom + Number(down),
          left: range.left + Number(right),
          right: range.right + Number(right),
        })),
      ),
  },
};

const rangeCollectionClass: ApiClass<Area> = {
  name: "RangeCollection",
  items: ({ sheet, ranges }, scene) =>
    ranges.map((range) => {
      const object = rangeOf(sheet, range);
      scene.references.keep(object);
      return object;
    }),
};
