import type { ExcelHost } from "../../support/excel-host/create-excel-host";

/** The conditional formats of all sheets, the user's and ours. */
export function listFormats(excel: ExcelHost): unknown {
  return excel.workbook.sheets.value.map(({ name, conditionalFormats }) => [
    name,
    structuredClone(conditionalFormats.all),
  ]);
}

export function listSheets(excel: ExcelHost): readonly string[] {
  return excel.workbook.sheets.value.map(({ name }) => name);
}
