import { cellKey } from "../../core/model/address";
import type { CellContent } from "../../core/model/cell-content";
import type { CellValue, WorkbookSnapshot } from "../../core/model/workbook";

/** A workbook with one sheet that holds these cells as a person would have typed them into Excel. */
export function toWorkbook(cells: readonly (readonly CellContent[])[]): WorkbookSnapshot {
  const numberFormats = new Map<number, string>();
  const values = cells.map((line, row) =>
    line.map((cell, column): CellValue => {
      if (cell.kind === "number" && cell.percent) {
        numberFormats.set(
          cellKey(row, column),
          cell.decimals === 0 ? "0%" : `0.${"0".repeat(cell.decimals)}%`,
        );
        return Number((cell.value / 100).toFixed(cell.decimals + 2));
      }
      if (cell.kind === "number") return cell.value;
      if (cell.kind === "dash") return "-";
      return cell.kind === "text" || cell.kind === "pending" ? cell.text : "";
    }),
  );
  return {
    name: "labelled.xlsx",
    sheets: [
      {
        name: "Sheet1",
        visibility: "visible",
        values,
        formulas: new Map(),
        numberFormats,
        merges: [],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
        builtByKhop: false,
      },
    ],
  };
}
