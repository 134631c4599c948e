import { Area } from "../model/area";
import { cellAt } from "../model/rectangles";
import type { Workbook } from "../model/workbook";
import { apiObject, NULL_OBJECT, type ApiClass } from "../wire/api-class";
import { refuse } from "../wire/api-error";
import { applicationClass } from "./application";
import { commentsOf } from "./comments";
import { functionsClass } from "./functions";
import { namesOf } from "./names";
import { notesOf } from "./notes";
import { propertiesClass } from "./properties";
import { rangeAreasClass } from "./range-areas";
import { rangeOf } from "./range-places";
import { runtimeClass } from "./runtime";
import { settingCollectionClass } from "./settings";
import { tablesOfAll } from "./tables";
import { workbookProtectionClass } from "./worksheet-protection";
import { worksheetCollectionClass } from "./worksheets";
import { xmlPartsOf } from "./xml-parts";

export const workbookClass: ApiClass<Workbook> = {
  name: "Workbook",
  get: {
    name: (workbook) => workbook.name,
    autoSave: () => false,
    isDirty: () => true,
    readOnly: (_workbook, { field }) => field.has("read-only"),
    previouslySaved: () => true,
    application: (workbook) => apiObject(applicationClass, workbook),
    worksheets: (workbook) => apiObject(worksheetCollectionClass, workbook),
    names: (workbook) => namesOf(workbook, null),
    tables: (workbook) => tablesOfAll(workbook.sheets.value),
    comments: (workbook) => commentsOf(workbook.sheets.value),
    notes: (workbook) => notesOf(workbook.sheets.value),
    customXmlParts: (workbook) => xmlPartsOf(workbook),
    settings: (workbook) => apiObject(settingCollectionClass, workbook),
    functions: (workbook) => apiObject(functionsClass, workbook),
    properties: (workbook) => apiObject(propertiesClass, workbook),
    protection: (workbook) => apiObject(workbookProtectionClass, workbook),
    _Runtime: (_workbook, scene) => apiObject(runtimeClass, scene.events),
  },
  call: {
    getSelectedRange: (workbook) => {
      const { ranges } = workbook.selection.value;
      const [only, ...rest] = ranges;
      if (!only || rest.length > 0) throw refuse("InvalidOperation");
      return rangeOf(workbook.activeSheet, only);
    },
    getSelectedRanges: (workbook) =>
      apiObject(rangeAreasClass, new Area(workbook.activeSheet, workbook.selection.value.ranges)),
    getActiveCell: (workbook) => {
      const [first] = workbook.selection.value.ranges;
      return rangeOf(workbook.activeSheet, cellAt(first?.top ?? 0, first?.left ?? 0));
    },
    getActiveChartOrNullObject: () => NULL_OBJECT,
    _RemoveReference: (_workbook, [id], scene) => {
      scene.references.release(String(id));
      return null;
    },
    _GetObjectByReferenceId: (_workbook, [id], scene) => scene.references.find(String(id)),
  },
};
