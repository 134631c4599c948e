import { findEncodingFault, type EncodingFault, type OldWriting } from "../base/legacy-encoding";
import { cellKey } from "../model/address";
import type { CarriedValue, RegisterColumn } from "../model/register";
import type { CellValue } from "../model/workbook";
import { listProven, OLD_WRITINGS } from "./read-writing";
import type { SheetGrid } from "./sheet-grid";

/** The values of one column, each distinct one once, before they are understood. */
export interface ColumnValues extends Pick<
  RegisterColumn,
  "distinct" | "written" | "faults" | "codes" | "carried"
> {
  /** The codes of numbers that are shown as dates. */
  readonly dates: ReadonlySet<number>;
}

/** Reads a column; `fill` leads from a row under a merged cell to the row that holds its value. */
export function readColumnValues(
  grid: SheetGrid,
  rows: Int32Array,
  column: number,
  fill: ReadonlyMap<number, number> | undefined,
  datesMatter: boolean,
): ColumnValues {
  const { values, numberFormats } = grid.sheet;
  const codeOf = new Map<CellValue, number>();
  const distinct: CellValue[] = [];
  const dates = new Set<number>();
  const codes = new Int32Array(rows.length);
  const carried = new Map<number, CarriedValue>();
  let last: CellValue | null = null;
  let lastCode = -1;
  for (let entry = 0; entry < rows.length; entry++) {
    const own = rows[entry] ?? 0;
    const row = fill?.get(own) ?? own;
    if (row !== own) carried.set(entry, { row, column, how: "merged" });
    const value = values[row]?.[column] ?? "";
    // Units, years and blanks come in runs: most values are those of the entry above.
    if (value === last) {
      codes[entry] = lastCode;
      continue;
    }
    let code = codeOf.get(value);
    if (code === undefined) {
      code = distinct.length;
      codeOf.set(value, code);
      distinct.push(value);
      if (datesMatter && typeof value === "number" && isDateFormat(numberFormats.get(cellKey(row, column))))
        dates.add(code);
    }
    codes[entry] = code;
    last = value;
    lastCode = code;
  }
  return { distinct, codes, dates, ...(carried.size > 0 ? { carried } : {}) };
}

/**
 * Reads the old writings of a table's columns as Unicode. Where three values of the table are surely of one old font, a
 * single odd word is read by it too; and any is that then says a value of the column's own catalogue (`isKnown`).
 */
export function readOldWritings(
  columns: readonly ColumnValues[],
  isKnown: readonly (((text: string) => boolean) | null)[],
): readonly ColumnValues[] {
  const faults = columns.map(({ distinct }) => findFaults(distinct));
  const proven = listProven(faults.flatMap((each) => [...each.values()]));
  return columns.map((column, index) => {
    const own = new Map(faults[index]);
    // Names and titles are many: where nothing around them is old, each was asked once, and that is enough.
    const isOpen = proven.length > 0 || (isKnown[index] ?? null) !== null;
    for (const [code, value] of isOpen ? column.distinct.entries() : []) {
      if (typeof value !== "string" || own.get(code)?.certain === true || !MAY_BE_OLD.test(value)) continue;
      const fault = readByNeighbours(value, proven) ?? readByCatalogue(value, isKnown[index]);
      if (fault) own.set(code, fault);
    }
    if (own.size === 0) return column;
    const distinct = column.distinct.slice();
    for (const [code, fault] of own) if (fault.certain) distinct[code] = fault.text;
    return { ...column, distinct, written: column.distinct, faults: own };
  });
}

/** A letter beyond ASCII, or a sign of VIQR: all else reads the same in every writing. */
const MAY_BE_OLD = /[\u0080-\u00ff]|[aeiouy]['`?~.^(+*]|dd/i;

/** What the old writings found around it make of a value, where they agree. */
function readByNeighbours(value: string, proven: readonly OldWriting[]): EncodingFault | null {
  const readings = proven.flatMap((writing) => {
    const fault = findEncodingFault(value, writing);
    return fault?.certain === true ? [fault] : [];
  });
  const [first] = readings;
  return first && readings.every((each) => each.text === first.text) ? first : null;
}

/** The one reading of a value that the catalogue of its column knows. */
function readByCatalogue(
  value: string,
  isKnown: ((text: string) => boolean) | null | undefined,
): EncodingFault | null {
  if (!isKnown || isKnown(value)) return null;
  for (const writing of OLD_WRITINGS) {
    const fault = findEncodingFault(value, writing);
    if (fault && isKnown(fault.text)) return { ...fault, certain: true };
  }
  return null;
}

function findFaults(values: readonly CellValue[]): ReadonlyMap<number, EncodingFault> {
  const faults = new Map<number, EncodingFault>();
  for (const [code, value] of values.entries()) {
    const fault = typeof value === "string" && value !== "" ? findEncodingFault(value) : null;
    if (fault) faults.set(code, fault);
  }
  return faults;
}

function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && /[dmy]/iu.test(format.replace(/"[^"]*"|\[[^[\]]*\]|\\./gu, ""));
}
