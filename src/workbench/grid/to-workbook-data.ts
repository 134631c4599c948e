import { LocaleType } from "@univerjs/core";
import type { IWorkbookData } from "@univerjs/core";
import type { ShownWorkbook } from "./grid-view";
import { toSheetData } from "./to-sheet-data";
import { toStyle } from "./to-style";

/** The grid knows one workbook, by this name. */
export const UNIT = "khop";

/** The name that the grid has for a sheet, by its place. */
export function idOf(index: number): string {
  return `sheet-${index + 1}`;
}

/** A workbook as the grid holds it. */
export function toWorkbookData({ snapshot, looks }: ShownWorkbook): IWorkbookData {
  const sheets = snapshot.sheets.flatMap((sheet, index) => {
    const look = looks.sheets[index];
    return look ? [toSheetData(sheet, look, idOf(index), (style) => `s${style}`, looks.cells)] : [];
  });
  return {
    id: UNIT,
    name: snapshot.name,
    appVersion: "0.25.1",
    locale: LocaleType.VI_VN,
    styles: Object.fromEntries(looks.cells.map((look, index) => [`s${index}`, toStyle(look)])),
    defaultStyle: looks.cells[0] ? toStyle(looks.cells[0]) : null,
    sheetOrder: sheets.map((sheet) => sheet.id ?? ""),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? "", sheet])),
  };
}
