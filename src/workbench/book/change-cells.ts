import { cellKey, MAX_COLUMNS } from "../../core/model/address";
import type { CellValue, SheetSnapshot } from "../../core/model/workbook";

/** What a cell is to hold; `formula` without `=`, null for none. */
export interface NewContent {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** The sheet with these cells (by cellKey) changed. What is not touched is shared with the sheet as it was. */
export function changeCells(sheet: SheetSnapshot, cells: ReadonlyMap<number, NewContent>): SheetSnapshot {
  const values = sheet.values.slice();
  const formulas = new Map(sheet.formulas);
  const copied = new Set<number>();
  for (const [key, { value, formula }] of cells) {
    const row = Math.floor(key / MAX_COLUMNS);
    const column = key % MAX_COLUMNS;
    while (values.length <= row) values.push([]);
    if (!copied.has(row)) values[row] = [...(values[row] ?? [])];
    copied.add(row);
    const line = values[row] as CellValue[];
    while (line.length <= column) line.push("");
    line[column] = value;
    if (formula === null) formulas.delete(cellKey(row, column));
    else formulas.set(key, formula);
  }
  return { ...sheet, values, formulas };
}
