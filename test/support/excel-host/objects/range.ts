import { cellKey } from "../../../../src/core/model/address";
import { Area } from "../model/area";
import type { Scene } from "../scene";
import { apiObject, type ApiClass } from "../wire/api-class";
import { readRecord } from "./arguments";
import { conditionalFormatsOf } from "./conditional-formats";
import { dataValidationClass } from "./data-validation";
import { guardProtection } from "./protection";
import { rangeCellPropertyCalls } from "./range-cell-properties";
import { rangeFormatClass } from "./range-format";
import { rangeLineCalls, rangeLineReaders, rangeLineWriters } from "./range-lines";
import { rangePlaceCalls, rangePlaceReaders, worksheetOf } from "./range-places";
import { rangeSearchCalls } from "./range-search";
import { rangeValueReaders, rangeValueWriters } from "./range-values";
import { rangeWorkCalls } from "./range-work";
import { tablesOf } from "./tables";

export const rangeClass: ApiClass<Area> = {
  name: "Range",
  isTracked: true,
  harmless: ["select", "calculate"],
  get: {
    ...rangePlaceReaders,
    ...rangeValueReaders,
    ...rangeLineReaders,
    hasSpill: ({ sheet, range }, { field }) => field.hasSpill(sheet.id, range),
    savedAsArray: ({ sheet, range }, { field }) => field.isInArray(sheet.id, range),
    hyperlink: ({ sheet, range }) => sheet.hyperlinks.value.get(cellKey(range.top, range.left)) ?? null,
    format: (area) => apiObject(rangeFormatClass, area),
    worksheet: ({ sheet }) => worksheetOf(sheet),
    conditionalFormats: (area) => conditionalFormatsOf(area),
    dataValidation: (area) => apiObject(dataValidationClass, area),
  },
  set: {
    ...rangeValueWriters,
    ...rangeLineWriters,
    hyperlink: (area, value, scene) => setHyperlink(area, value, scene),
  },
  call: {
    ...rangePlaceCalls,
    ...rangeWorkCalls,
    ...rangeLineCalls,
    ...rangeSearchCalls,
    ...rangeCellPropertyCalls,
    getTables: ({ sheet, range }) => tablesOf(sheet, range),
  },
};

/**
 * A link on each cell; without `textToDisplay` where it leads is written there. (What Excel does with a filled cell then is
 * not documented: this is the worst it may do.) Excel also makes it blue and underlined.
 */
function setHyperlink(area: Area, value: unknown, scene: Scene): void {
  const { sheet, range } = area;
  guardProtection(sheet, "allowInsertHyperlinks");
  const { textToDisplay, ...link } = readRecord(value);
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const text = textToDisplay ?? link["documentReference"] ?? link["address"];
      sheet.hyperlinks.change().set(cellKey(row, column), { ...link, textToDisplay: text });
      const cell = new Area(sheet, [{ top: row, left: column, bottom: row, right: column }]);
      rangeValueWriters["values"]?.(cell, text, scene);
    }
  }
  sheet.formats.set("font.color", range, "#0563C1");
  sheet.formats.set("font.underline", range, "Single");
}
