import { MAX_COLUMNS, MAX_ROWS } from "../../../../src/core/model/address";
import type { Sheet } from "../model/sheet";
import { NULL_OBJECT, type ApiClass } from "../wire/api-class";
import { refuse } from "../wire/api-error";
import { readArea, readCount } from "./arguments";
import { rangeOf } from "./range-places";

export const freezePanesClass: ApiClass<Sheet> = {
  name: "WorksheetFreezePanes",
  call: {
    freezeRows: (sheet, [count]) =>
      sheet.update({
        frozen: { top: 0, left: 0, bottom: readCount(count ?? 1, 1) - 1, right: MAX_COLUMNS - 1 },
      }),
    freezeColumns: (sheet, [count]) =>
      sheet.update({
        frozen: { top: 0, left: 0, bottom: MAX_ROWS - 1, right: readCount(count ?? 1, 1) - 1 },
      }),
    freezeAt: (sheet, [range], scene) => sheet.update({ frozen: readArea(range, scene, sheet).range }),
    unfreeze: (sheet) => sheet.update({ frozen: null }),
    getLocation: (sheet) => {
      const { frozen } = sheet.state.value;
      if (!frozen) throw refuse("ItemNotFound");
      return rangeOf(sheet, frozen);
    },
    getLocationOrNullObject: (sheet) => {
      const { frozen } = sheet.state.value;
      return frozen ? rangeOf(sheet, frozen) : NULL_OBJECT;
    },
  },
};
