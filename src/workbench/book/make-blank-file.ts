import type { Language } from "../../core/base/language";
import type { SheetPlan } from "../../core/model/sheet-plan";
import { printAcross } from "../../core/sheets/sheet-styles";
import type { NamedFile } from "./workbook-service";

/** A new workbook with one empty sheet. */
export async function makeBlankFile(language: Language): Promise<NamedFile> {
  const { createWorkbook } = await import("../../hosts/xlsx/create-workbook");
  return { name: BLANK_NAME, bytes: createWorkbook([planEmpty(language === "vi" ? "Trang 1" : "Sheet 1")]) };
}

export const BLANK_NAME = "so-tinh-moi.xlsx";

function planEmpty(name: string): SheetPlan {
  return {
    name,
    rows: 0,
    columns: 0,
    cells: [],
    styleRuns: [],
    merges: [],
    columnWidths: [],
    rowHeights: new Map(),
    print: printAcross({ top: 0, bottom: 0 }),
    frozenRows: 0,
    charts: [],
  };
}
