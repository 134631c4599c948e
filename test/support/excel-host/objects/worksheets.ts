import type { Workbook } from "../model/workbook";
import { apiObject, NULL_OBJECT, type ApiClass } from "../wire/api-class";
import { refuse } from "../wire/api-error";
import { readText } from "./arguments";
import { checkSheetName, freeSheetName } from "./sheet-names";
import { worksheetClass } from "./worksheet";

export const worksheetCollectionClass: ApiClass<Workbook> = {
  name: "WorksheetCollection",
  items: (workbook) => workbook.sheets.value.map((sheet) => apiObject(worksheetClass, sheet)),
  item: (workbook, key) => {
    const sheet = workbook.findSheet(readText(key));
    if (!sheet) throw refuse("ItemNotFound");
    return apiObject(worksheetClass, sheet);
  },
  call: {
    add: (workbook, [name], scene) => {
      if (workbook.isStructureProtected.value) throw refuse("AccessDenied");
      const wanted =
        name === undefined || name === null || name === "" ? freeSheetName(workbook) : readText(name);
      checkSheetName(wanted, workbook);
      const sheet = workbook.addSheet(wanted);
      scene.calculator.touchAll();
      scene.events.send("worksheetAdded", sheet.id, { source: "Local" });
      return apiObject(worksheetClass, sheet);
    },
    getActiveWorksheet: (workbook) => apiObject(worksheetClass, workbook.activeSheet),
    getFirst: (workbook, [visibleOnly]) => atEnd(workbook, visibleOnly === true, "first"),
    getLast: (workbook, [visibleOnly]) => atEnd(workbook, visibleOnly === true, "last"),
    getCount: (workbook, [visibleOnly]) => sheetsOf(workbook, visibleOnly === true).length,
  },
};

function sheetsOf(workbook: Workbook, visibleOnly: boolean): Workbook["sheets"]["value"] {
  return workbook.sheets.value.filter((sheet) => !visibleOnly || sheet.state.value.visibility === "Visible");
}

function atEnd(workbook: Workbook, visibleOnly: boolean, end: "first" | "last"): unknown {
  const sheets = sheetsOf(workbook, visibleOnly);
  const sheet = end === "first" ? sheets[0] : sheets.at(-1);
  return sheet ? apiObject(worksheetClass, sheet) : NULL_OBJECT;
}
