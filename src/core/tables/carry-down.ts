import { tidyText } from "../base/fold-text";
import type { CarriedValue, ColumnKey, RegisterHeading } from "../model/register";
import type { CellValue } from "../model/workbook";
import type { ColumnValues } from "./read-register-column";

/** Columns whose value may be left to the entry above: said once for a run of entries. */
const CARRIED: ReadonlySet<ColumnKey> = new Set([
  "unit",
  "kind",
  "subject",
  "field",
  "yearRegistered",
  "levelRecognised",
  "levelAwarded",
]);

/** So many of the entries must leave a column blank before blanks are taken for "as above". */
const MANY = 0.3;

/**
 * Fills in what an entry leaves to the one above: a ditto mark (`"`, "nt") always; a blank unit where the units are
 * written at the first entry of each only. A blank here and there is a missing value, and stays one.
 */
export function carryDown(id: ColumnKey, column: ColumnValues, rows: Int32Array, at: number): ColumnValues {
  if (!CARRIED.has(id)) return column;
  const isDitto = column.distinct.map((value) => typeof value === "string" && DITTO.test(tidyText(value)));
  const isBlank = column.distinct.map((value) => value === "");
  const runs = id === "unit" && isWrittenOncePerRun(column, isBlank);
  if (!runs && !isDitto.includes(true)) return column;
  const codes = column.codes.slice();
  const carried = new Map(column.carried);
  let from: CarriedValue | null = null;
  for (let entry = 0; entry < codes.length; entry++) {
    const code = codes[entry] ?? -1;
    if (entry > 0 && from && (isDitto[code] === true || (runs && isBlank[code] === true))) {
      codes[entry] = codes[entry - 1] ?? -1;
      carried.set(entry, from);
    } else {
      from = { row: rows[entry] ?? 0, column: at, how: "filled-down" };
    }
  }
  // A mark that has been read as what stands above it is no value of the column.
  const left = new Set(codes);
  const distinct = column.distinct.map((value, code) =>
    isDitto[code] === true && !left.has(code) ? "" : value,
  );
  return { ...column, distinct, codes, carried };
}

function isWrittenOncePerRun({ codes }: ColumnValues, isBlank: readonly boolean[]): boolean {
  if (codes.length < 4 || isBlank[codes[0] ?? -1] !== false) return false;
  let blank = 0;
  for (const code of codes) if (isBlank[code] === true) blank++;
  return blank >= codes.length * MANY && blank < codes.length;
}

const DITTO = /^(?:["',]{1,4}|-\s*["',]{1,2}\s*-|-?\s*(?:nt|n\.t\.?|như trên)\s*-?)$/iu;

/** The values that headings give to the entries below them, as a column of their own; `""` before the first heading. */
export function readHeadingColumn(
  id: ColumnKey,
  headings: readonly RegisterHeading[],
  rows: Int32Array,
): ColumnValues | null {
  const own = headings.filter((heading) => heading.id === id);
  if (own.length === 0) return null;
  const distinct: CellValue[] = [""];
  const codeOf = new Map<string, number>([["", 0]]);
  const codes = new Int32Array(rows.length);
  const carried = new Map<number, CarriedValue>();
  let next = 0;
  let code = 0;
  let from: CarriedValue | null = null;
  for (let entry = 0; entry < rows.length; entry++) {
    const row = rows[entry] ?? 0;
    for (let heading = own[next]; heading && heading.row < row; heading = own[++next]) {
      code = codeOf.get(heading.text) ?? distinct.length;
      if (code === distinct.length) {
        codeOf.set(heading.text, code);
        distinct.push(heading.text);
      }
      from = code === 0 ? null : { row: heading.row, column: heading.column, how: "heading" };
    }
    codes[entry] = code;
    if (from) carried.set(entry, from);
  }
  return { distinct, codes, carried, dates: new Set() };
}
