import * as SheetJS from "@e965/xlsx";
import { formatAddress } from "../../src/core/model/address";
import type { CellValue, WorkbookSnapshot } from "../../src/core/model/workbook";

export interface Comparison {
  readonly cells: number;
  /** The first few cells that two readers read differently, and how many there are. */
  readonly differing: readonly string[];
  readonly count: number;
}

const MOST_TOLD = 5;

/** Holds what was read against SheetJS's reading of the same bytes; `null` where SheetJS cannot read them. */
export function compareWithSheetJS(ours: WorkbookSnapshot, bytes: Uint8Array): Comparison | null {
  let book: SheetJS.WorkBook;
  try {
    book = SheetJS.read(bytes, { type: "array", dense: true, cellHTML: false });
  } catch {
    return null;
  }
  const differing: string[] = [];
  let [cells, count] = [0, 0];
  for (const sheet of ours.sheets) {
    const theirs = book.Sheets[sheet.name]?.["!data"] as (SheetJS.CellObject | undefined)[][] | undefined;
    if (!theirs) continue;
    for (let row = 0; row < Math.max(sheet.values.length, theirs.length); row++) {
      const [own = [], other = []] = [sheet.values[row], theirs[row]];
      for (let column = 0; column < Math.max(own.length, other.length); column++) {
        const [value, shown] = [own[column] ?? "", valueOf(other[column])];
        if (value !== "") cells++;
        if (same(value, shown)) continue;
        count++;
        if (differing.length < MOST_TOLD)
          differing.push(
            `${sheet.name}!${formatAddress(row, column)}: ${JSON.stringify(value)}, SheetJS ${JSON.stringify(shown)}`,
          );
      }
    }
  }
  return { cells, differing, count };
}

function valueOf(cell: SheetJS.CellObject | undefined): CellValue {
  if (cell?.v === undefined) return "";
  if (cell.t === "e") return cell.w ?? ERRORS[Number(cell.v)] ?? "#ERR";
  return cell.v instanceof Date ? cell.v.getTime() : cell.v;
}

/** Line ends, and the last digit of a number, are written by either as it pleases. */
function same(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number")
    return a === b || Math.abs(a - b) <= Math.abs(a) * 1e-14;
  return String(a).replace(/\r\n?/gu, "\n") === String(b).replace(/\r\n?/gu, "\n");
}

const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
};
