import type { SheetPlan } from "../../core/model/sheet-plan";
import { printAcross } from "../../core/sheets/sheet-styles";

/** A sheet in which nothing is written. */
export function planEmpty(name: string): SheetPlan {
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
