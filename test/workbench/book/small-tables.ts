import type { WorkbookSnapshot } from "../../../src/core/model/workbook";

/** A workbook with one sheet: years with a total and its two parts. */
export function table(
  name: string,
  sheet: string,
  ...rows: readonly (readonly number[])[]
): WorkbookSnapshot {
  return {
    name,
    sheets: [
      {
        name: sheet,
        visibility: "visible",
        values: [["Năm", "Tổng số", "Tập thể", "Cá nhân"], ...rows],
        formulas: new Map(),
        numberFormats: new Map(),
        merges: [],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
        builtByKhop: false,
      },
    ],
  };
}
