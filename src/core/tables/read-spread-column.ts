import type { CarriedValue } from "../model/register";
import type { CellValue } from "../model/workbook";
import { isMark } from "./read-meaning";
import type { ColumnValues } from "./read-register-column";
import type { SheetGrid } from "./sheet-grid";
import type { SpreadColumn } from "./spread-columns";

/**
 * The values of a column that stands spread over several, by which of them an entry has filled: the value's name, or
 * all names where it has filled several. With `names`, what stands there instead.
 */
export function readSpreadColumn(
  grid: SheetGrid,
  rows: Int32Array,
  { parts, holdsNames }: SpreadColumn,
  names: boolean,
): ColumnValues {
  const distinct: CellValue[] = [""];
  const codeOf = new Map<string, number>([["", 0]]);
  const codes = new Int32Array(rows.length);
  const carried = new Map<number, CarriedValue>();
  for (let entry = 0; entry < rows.length; entry++) {
    const row = rows[entry] ?? 0;
    const filled = parts.filter(({ header }) => {
      const value = grid.value(row, header.column);
      return holdsNames ? value !== "" : isMark(value) && value !== "";
    });
    const said = filled.map(({ header, name }) => (names ? grid.text(row, header.column) : name)).join(", ");
    let code = codeOf.get(said);
    if (code === undefined) {
      code = distinct.push(said) - 1;
      codeOf.set(said, code);
    }
    codes[entry] = code;
    const [first] = filled;
    if (first) carried.set(entry, { row, column: first.header.column, how: "marked" });
  }
  return { distinct, codes, carried, dates: new Set() };
}
