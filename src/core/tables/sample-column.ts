import { cellKey } from "../model/address";
import type { CellValue } from "../model/workbook";
import type { TableArea } from "./table-area";
import type { ColumnSample } from "./column-sample";
import type { SheetGrid } from "./sheet-grid";

/** Enough values to tell what a column holds. */
const ENOUGH = 120;

/** Looks at some values of a column of a table, spread over its body. */
export function createSampler(grid: SheetGrid, area: TableArea): (column: number) => ColumnSample {
  const step = Math.max(1, Math.floor((area.bodyBottom - area.bodyTop + 1) / (ENOUGH * 4)));
  return (column) => {
    const values: CellValue[] = [];
    let dates = 0;
    let rows = 0;
    for (let row = area.bodyTop; row <= area.bodyBottom && values.length < ENOUGH; row += step) {
      rows++;
      const value = grid.value(row, column);
      if (value === "") continue;
      values.push(typeof value === "string" ? grid.read(value) : value);
      const format = grid.sheet.numberFormats.get(cellKey(row, column));
      if (format !== undefined && /[dmy]/iu.test(format)) dates++;
    }
    const isFromTop = grid.value(area.bodyTop, column) !== "";
    return { values, rows, isFromTop, isDate: dates * 2 > values.length };
  };
}
