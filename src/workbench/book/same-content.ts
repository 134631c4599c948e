import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../core/model/workbook";
import { cellKey } from "../../core/model/address";

/** Whether both have the same sheets in the same order, with the same typed in: what formulas come to is passed over. */
export function isSameContent(one: WorkbookSnapshot, other: WorkbookSnapshot): boolean {
  return (
    one.sheets.length === other.sheets.length &&
    one.sheets.every((sheet, index) => isSameSheet(sheet, other.sheets[index] ?? sheet))
  );
}

/** Rows that are the same object are not looked at: a change leaves all others as they were. */
export function isSameSheet(one: SheetSnapshot, other: SheetSnapshot): boolean {
  if (one === other) return true;
  if (one.name !== other.name || one.formulas.size !== other.formulas.size) return false;
  for (const [key, formula] of one.formulas) if (other.formulas.get(key) !== formula) return false;
  for (let row = 0; row < Math.max(one.values.length, other.values.length); row++) {
    const own = one.values[row] ?? NOTHING;
    const theirs = other.values[row] ?? NOTHING;
    if (own === theirs) continue;
    for (let column = 0; column < Math.max(own.length, theirs.length); column++) {
      if ((own[column] ?? "") === (theirs[column] ?? "")) continue;
      if (!one.formulas.has(cellKey(row, column))) return false;
    }
  }
  return true;
}

const NOTHING: readonly CellValue[] = [];
