import type { CellValue, SheetSnapshot } from "../../src/core/model/workbook";

/** A sheet that holds these values and nothing else. */
export function makeSheet(name: string, values: readonly (readonly CellValue[])[]): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    values,
    formulas: new Map(),
    numberFormats: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    builtByKhop: false,
  };
}
