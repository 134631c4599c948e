import { cellKey, type CellRange } from "../../core/model/address";
import type { SheetPlan } from "../../core/model/sheet-plan";
import type { CellValue, SheetSnapshot } from "../../core/model/workbook";

/** What a host reads from a sheet written to this plan: the same as if it had gone through a file. */
export function snapshotPlan(
  plan: SheetPlan,
  name: string,
  visibility: SheetSnapshot["visibility"],
): SheetSnapshot {
  const values: CellValue[][] = [];
  const formulas = new Map<number, string>();
  const numberFormats = new Map<number, string>();
  const formatted = plan.styleRuns.filter((run) => (run.style.numberFormat ?? "General") !== "General");
  for (const { row, column, content } of plan.cells) {
    const value = content.kind === "text" ? content.text : content.value;
    if (content.kind === "formula") formulas.set(cellKey(row, column), content.formula);
    if (value === "" || (typeof value === "number" && !Number.isFinite(value))) continue;
    while (values.length <= row) values.push([]);
    const line = values[row] ?? [];
    while (line.length <= column) line.push("");
    line[column] = value;
    const format = formatted.find((run) => holds(run.range, row, column))?.style.numberFormat;
    if (format !== undefined) numberFormats.set(cellKey(row, column), format);
  }
  return {
    name,
    visibility: plan.visibility ?? visibility,
    values,
    formulas,
    numberFormats,
    merges: plan.merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    builtByKhop: true,
  };
}

function holds({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
