import { cellKey } from "../../core/model/address";
import type { CellValue, SheetSnapshot } from "../../core/model/workbook";
import { toUsualDate } from "./dates-from-1904";
import type { ReadPiece } from "./read-pieces";

/** A sheet with the cells of these pieces as they are now; rows that no piece touches stay the same objects. */
export function patchSheet(
  sheet: SheetSnapshot,
  pieces: readonly ReadPiece[],
  countsFrom1904: boolean,
): SheetSnapshot {
  const values = sheet.values.slice();
  const formulas = new Map(sheet.formulas);
  const numberFormats = new Map(sheet.numberFormats);
  const dates = new Map<
    number,
    { readonly row: number; readonly column: number; readonly value: CellValue }
  >();
  for (const piece of pieces.filter((each) => each.what === "values")) patchValues(values, piece);
  for (const { range, what, lines } of pieces) {
    if (what === "values") continue;
    for (const [index, line] of lines.entries()) {
      for (const [nth, text] of line.entries()) {
        const row = range.top + index;
        const column = range.left + nth;
        const value = values[row]?.[column] ?? "";
        const key = cellKey(row, column);
        if (what === "formulas") {
          const isFormula = typeof text === "string" && text.startsWith("=") && text !== value;
          if (isFormula) formulas.set(key, text.slice(1));
          else formulas.delete(key);
        } else if (typeof text === "string" && text !== "General" && value !== "") {
          numberFormats.set(key, text);
          if (countsFrom1904) dates.set(key, { row, column, value: toUsualDate(value, text, true) });
        } else numberFormats.delete(key);
      }
    }
  }
  // Pieces may overlap: each date is set once. Its row is new, as its value came with these pieces.
  for (const { row, column, value } of dates.values()) (values[row] as CellValue[])[column] = value;
  while (values.length > 0 && values.at(-1)?.length === 0) values.pop();
  return { ...sheet, values, formulas, numberFormats };
}

function patchValues(values: (readonly CellValue[])[], { range, lines }: ReadPiece): void {
  for (const [index, line] of lines.entries()) {
    const row = range.top + index;
    while (values.length <= row) values.push([]);
    const cells: CellValue[] = (values[row] ?? []).slice();
    while (cells.length < range.left) cells.push("");
    for (const [nth, value] of (line as readonly CellValue[]).entries()) cells[range.left + nth] = value;
    while (cells.at(-1) === "") cells.pop();
    values[row] = cells;
  }
}
