import { MAX_COLUMNS, MAX_ROWS, type CellRange } from "../../../../src/core/model/address";
import { cellAt } from "../model/rectangles";
import type { Sheet } from "../model/sheet";
import type { Scene } from "../scene";
import { apiObject, NULL_OBJECT, type ApiClass } from "../wire/api-class";
import { refuse } from "../wire/api-error";
import {
  readArea,
  readColor,
  readCount,
  readFlag,
  readNumber,
  readRange,
  readText,
  readWord,
} from "./arguments";
import { autoFilterClass } from "./auto-filter";
import { chartsOf } from "./charts";
import { commentsOf } from "./comments";
import { freezePanesClass } from "./freeze-panes";
import { namesOf } from "./names";
import { notesOf } from "./notes";
import { pageBreaksOf } from "./page-breaks";
import { pageLayoutClass } from "./page-layout";
import { areasOf, rangeAt, rangeOf } from "./range-places";
import { checkSheetName } from "./sheet-names";
import { tablesOf } from "./tables";
import { worksheetProtectionClass } from "./worksheet-protection";

export const worksheetClass: ApiClass<Sheet> = {
  name: "Worksheet",
  id: (sheet) => sheet.id,
  harmless: ["activate", "calculate"],
  get: {
    id: alive((sheet) => sheet.id),
    name: alive((sheet) => sheet.name),
    position: alive((sheet, scene) => scene.workbook.sheets.value.indexOf(sheet)),
    visibility: alive((sheet) => sheet.state.value.visibility),
    tabColor: alive((sheet) => sheet.state.value.tabColor),
    showGridlines: alive((sheet) => sheet.state.value.gridlines),
    showHeadings: alive((sheet) => sheet.state.value.headings),
    standardWidth: alive((sheet) => sheet.state.value.standardWidth),
    standardHeight: alive(() => 15),
    enableCalculation: alive(() => true),
    autoFilter: alive((sheet) => apiObject(autoFilterClass, sheet)),
    charts: alive((sheet) => chartsOf(sheet)),
    comments: alive((sheet) => commentsOf([sheet])),
    notes: alive((sheet) => notesOf([sheet])),
    freezePanes: alive((sheet) => apiObject(freezePanesClass, sheet)),
    horizontalPageBreaks: alive((sheet) => pageBreaksOf(sheet, "rows")),
    verticalPageBreaks: alive((sheet) => pageBreaksOf(sheet, "columns")),
    names: alive((sheet, scene) => namesOf(scene.workbook, sheet)),
    pageLayout: alive((sheet) => apiObject(pageLayoutClass, sheet)),
    protection: alive((sheet) => apiObject(worksheetProtectionClass, sheet)),
    tables: alive((sheet) => tablesOf(sheet, null)),
  },
  set: {
    name: (sheet, value, scene) => rename(sheet, readText(value), scene),
    position: (sheet, value, scene) => {
      const rest = scene.workbook.sheets.value.filter((each) => each !== sheet);
      const at = readCount(value);
      if (at > rest.length) throw refuse("InvalidArgument");
      scene.workbook.sheets.set([...rest.slice(0, at), sheet, ...rest.slice(at)]);
      scene.events.send("worksheetMoved", sheet.id, { positionAfter: at });
    },
    visibility: (sheet, value, scene) => {
      const visibility = readWord(value, ["Visible", "Hidden", "VeryHidden"]);
      if (visibility !== "Visible") refuseLastVisible(sheet, scene);
      const before = sheet.state.value.visibility;
      sheet.update({ visibility });
      scene.events.send("worksheetVisibilityChanged", sheet.id, {
        visibilityBefore: before,
        visibilityAfter: visibility,
      });
    },
    tabColor: (sheet, value) => sheet.update({ tabColor: readColor(value) }),
    gridlines: (sheet, value) => sheet.update({ gridlines: readFlag(value) }),
    headings: (sheet, value) => sheet.update({ headings: readFlag(value) }),
    showGridlines: (sheet, value) => sheet.update({ gridlines: readFlag(value) }),
    standardWidth: (sheet, value) => sheet.update({ standardWidth: readNumber(value) }),
  },
  call: {
    activate: (sheet, _args, scene) => {
      if (sheet.state.value.visibility !== "Visible") throw refuse("InvalidOperation");
      if (scene.workbook.activeSheet === sheet) return;
      scene.workbook.selection.set({ sheetId: sheet.id, ranges: [cellAt(0, 0)] });
      scene.events.send("worksheetActivated", sheet.id, {});
    },
    delete: (sheet, _args, scene) => {
      if (scene.workbook.isStructureProtected.value) throw refuse("AccessDenied");
      if (sheet.state.value.visibility === "VeryHidden") throw refuse("InvalidOperation");
      deleteSheet(sheet, scene);
    },
    calculate: (_sheet, _args, scene) => {
      scene.calculator.touchAll();
    },
    getRange: (sheet, [address], scene) => {
      if (address === undefined || address === null || address === "") return rangeOf(sheet, WHOLE);
      const text = readText(address);
      const name = [...sheet.names.all, ...scene.workbook.names.all].find(
        (each) => each.name.toLowerCase() === text.toLowerCase(),
      );
      if (name)
        return apiObject(rangeOf(sheet, WHOLE).type, readArea(name.formula.replace(/^=/u, ""), scene, sheet));
      return rangeOf(sheet, readRange(text, sheet));
    },
    getRangeByIndexes: (sheet, [row, column, rows, columns]) =>
      rangeAt(sheet, readNumber(row), readNumber(column), readNumber(rows), readNumber(columns)),
    getCell: (sheet, [row, column]) => rangeAt(sheet, readNumber(row), readNumber(column), 1, 1),
    getRanges: (sheet, [addresses], scene) => {
      const text = addresses === undefined || addresses === null ? "" : readText(addresses);
      if (text.length > LONGEST_ADDRESS) throw refuse("InvalidArgument");
      const parts =
        text === "" ? [WHOLE] : text.split(separatorOf(scene)).map((part) => readRange(part, sheet));
      return areasOf(sheet, parts);
    },
    getUsedRange: (sheet, [valuesOnly]) =>
      rangeOf(sheet, sheet.usedRange(valuesOnly === true) ?? cellAt(0, 0)),
    getUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const used = sheet.usedRange(valuesOnly === true);
      return used ? rangeOf(sheet, used) : NULL_OBJECT;
    },
    getNext: (sheet, [visibleOnly], scene) => neighbour(sheet, scene, 1, visibleOnly === true) ?? missing(),
    getNextOrNullObject: (sheet, [visibleOnly], scene) =>
      neighbour(sheet, scene, 1, visibleOnly === true) ?? NULL_OBJECT,
    getPreviousOrNullObject: (sheet, [visibleOnly], scene) =>
      neighbour(sheet, scene, -1, visibleOnly === true) ?? NULL_OBJECT,
  },
};

/** Excel on the web takes both; Excel on a computer, before some release, only what separates arguments in its locale. */
function separatorOf({ platform, locale, field }: Scene): RegExp {
  if (platform === "OfficeOnline") return /\s*[,;]\s*/u;
  return (locale.decimal === ",") !== field.has("list-separator-other") ? /\s*;\s*/u : /\s*,\s*/u;
}

const WHOLE: CellRange = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
/** What Excel takes as the address of a RangeAreas. */
const LONGEST_ADDRESS = 8192;

/** A sheet that somebody deleted meanwhile is not found. */
function alive<R>(read: (sheet: Sheet, scene: Scene) => R): (sheet: Sheet, scene: Scene) => R {
  return (sheet, scene) => {
    if (!scene.workbook.sheets.value.includes(sheet)) throw refuse("ItemNotFound");
    return read(sheet, scene);
  };
}

export function rename(sheet: Sheet, name: string, scene: Scene): void {
  checkSheetName(name, scene.workbook, sheet.id);
  const before = sheet.name;
  scene.workbook.renameSheet(sheet, name);
  scene.calculator.touchAll();
  scene.events.send("worksheetNameChanged", sheet.id, { nameBefore: before, nameAfter: name });
}

export function deleteSheet(sheet: Sheet, scene: Scene): void {
  refuseLastVisible(sheet, scene);
  scene.workbook.deleteSheet(sheet);
  scene.references.drop(sheet);
  scene.calculator.touchAll();
  scene.events.send("worksheetDeleted", sheet.id, { source: scene.by === "other" ? "Remote" : "Local" });
}

function refuseLastVisible(sheet: Sheet, { workbook }: Scene): void {
  const others = workbook.sheets.value.filter(
    (each) => each !== sheet && each.state.value.visibility === "Visible",
  );
  if (others.length === 0) throw refuse("InvalidOperation");
}

function neighbour(sheet: Sheet, { workbook }: Scene, step: 1 | -1, visibleOnly: boolean): unknown {
  const sheets = workbook.sheets.value;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const found = sheets[at];
    if (found && (!visibleOnly || found.state.value.visibility === "Visible"))
      return apiObject(worksheetClass, found);
  }
  return null;
}

function missing(): never {
  throw refuse("ItemNotFound");
}
