import { cellKey } from "../../model/address";
import { contentAt, type Table } from "../../model/table";
import { valueAt, type SheetSnapshot } from "../../model/workbook";

const LEAST = 4;

/**
 * "07" beside 12: a table that writes every figure below ten with a nought in front, as official papers do, and every other as a
 * number, does so on purpose; no formula adds them up.
 */
export function padsBelowTen(table: Table, sheet: SheetSnapshot): boolean {
  let padded = 0;
  for (const { row, kind } of table.rows) {
    if (kind === "repeated-header" || kind === "note") continue;
    for (const { column, role } of table.columns) {
      if (role !== "measure") continue;
      if (sheet.formulas.has(cellKey(row, column))) return false;
      const content = contentAt(table, row, column);
      if (content.kind !== "number") continue;
      const text = String(valueAt(sheet, row, column)).trim();
      if (content.asText && /^0\d$/u.test(text)) padded++;
      else if (content.asText ? text !== "0" : content.value > 0 && content.value < 10) return false;
    }
  }
  return padded >= LEAST;
}
