import type { Sheet } from "../model/sheet";
import { NULL_OBJECT, type ApiClass } from "../wire/api-class";
import { readArea } from "./arguments";
import { guardProtection } from "./protection";
import { rangeOf } from "./range-places";

/** Filter buttons. Which rows a filter hides is up to the model's user (`host.model.filterRows`). */
export const autoFilterClass: ApiClass<Sheet> = {
  name: "AutoFilter",
  get: {
    enabled: (sheet) => sheet.state.value.autoFilter !== null,
    isDataFiltered: (sheet) => [...sheet.rows.value.values()].some((row) => row.filtered === true),
    criteria: () => [],
  },
  call: {
    apply: (sheet, [range], scene) => {
      guardProtection(sheet, "allowAutoFilter");
      const area = readArea(range, scene, sheet);
      sheet.update({ autoFilter: area.range });
    },
    remove: (sheet) => {
      guardProtection(sheet, "allowAutoFilter");
      showAll(sheet);
      sheet.update({ autoFilter: null });
    },
    clearCriteria: (sheet) => {
      guardProtection(sheet, "allowAutoFilter");
      showAll(sheet);
    },
    getRange: (sheet) =>
      rangeOf(sheet, sheet.state.value.autoFilter ?? { top: 0, left: 0, bottom: 0, right: 0 }),
    getRangeOrNullObject: (sheet) => {
      const { autoFilter } = sheet.state.value;
      return autoFilter ? rangeOf(sheet, autoFilter) : NULL_OBJECT;
    },
  },
};

function showAll(sheet: Sheet): void {
  const rows = sheet.rows.change();
  for (const [place, state] of rows) rows.set(place, { ...state, filtered: false });
}
