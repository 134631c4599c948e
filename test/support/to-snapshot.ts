import { cellKey } from "../../src/core/model/address";
import type { PlannedContent, SheetPlan } from "../../src/core/model/sheet-plan";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core/model/workbook";

/** A workbook as a host would read it after the plans were written: no file needed. */
export function toSnapshot(name: string, plans: readonly SheetPlan[], builtByKhop = false): WorkbookSnapshot {
  return { name, sheets: plans.map((plan) => toSheetSnapshot(plan, builtByKhop)) };
}

function toSheetSnapshot(plan: SheetPlan, builtByKhop = false): SheetSnapshot {
  const values: CellValue[][] = Array.from({ length: plan.rows }, () => []);
  const formulas = new Map<number, string>();
  for (const { row, column, content } of plan.cells) {
    const line = (values[row] ??= []);
    while (line.length <= column) line.push("");
    line[column] = valueOf(content);
    if (content.kind === "formula") formulas.set(cellKey(row, column), content.formula);
  }
  return {
    name: plan.name,
    visibility: plan.visibility ?? "visible",
    values,
    formulas,
    numberFormats: findNumberFormats(plan),
    merges: plan.merges,
    hiddenRows: plan.hiddenRows ?? new Set(),
    hiddenColumns: new Set(),
    builtByKhop,
  };
}

function valueOf(content: PlannedContent): CellValue {
  return content.kind === "text" ? content.text : content.value;
}

function findNumberFormats(plan: SheetPlan): ReadonlyMap<number, string> {
  const formats = new Map<number, string>();
  for (const { range, style } of plan.styleRuns) {
    if (style.numberFormat === undefined) continue;
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        formats.set(cellKey(row, column), style.numberFormat);
      }
    }
  }
  return formats;
}
