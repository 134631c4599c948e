import { cellKey, formatAddress, MAX_COLUMNS, parseAddress } from "../../core/model/address";
import type { CellValue } from "../../core/model/workbook";
import { spliceBytes, type Splice } from "../package/splice";
import { findCellPlaces } from "./cell-places";
import { DAYS_1904 } from "../package/date-formats";
import { readFormats } from "./read-xlsx";
import { renderResult } from "./render-result";
import type { WorkbookParts } from "./workbook-parts";

/** What a formula came to, worked out outside of the file. */
export interface FormulaResult {
  readonly sheet: string;
  readonly address: string;
  readonly value: CellValue;
}

/**
 * Stores results beside the formulas they belong to, for programs that show what is stored instead of calculating. The
 * formulas stay as they are written; a cell without one is passed over, and a sheet that is gone, too.
 */
export function storeResults(workbook: WorkbookParts, results: readonly FormulaResult[]): void {
  const bySheet = new Map<string, Map<number, CellValue>>();
  for (const { sheet, address, value } of results) {
    const at = parseAddress(address);
    const values = bySheet.get(sheet) ?? new Map<number, CellValue>();
    if (at) bySheet.set(sheet, values.set(cellKey(at.row, at.column), value));
  }
  const formats = readFormats(workbook);
  for (const [name, values] of bySheet) {
    const part = workbook.sheets.find((each) => each.name === name)?.part;
    const bytes = part === undefined ? undefined : workbook.package.readUtf8(part);
    if (part === undefined || !bytes) continue;
    const places = findCellPlaces(bytes, new Set(values.keys()));
    const splices: Splice[] = [];
    for (const [key, value] of values) {
      const cell = places.cells.get(key);
      if (!cell?.formula) continue;
      const formula = decodeBytes(bytes, cell.formula.start, cell.formula.end);
      const isDate = workbook.date1904 && formats.dates[cell.style] === true;
      const stored = isDate && typeof value === "number" ? value - DAYS_1904 : value;
      const address = formatAddress(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS);
      const insert = renderResult(address, cell.style, stored, formula, places.prefix);
      splices.push({ start: cell.start, end: cell.end, insert });
    }
    if (splices.length > 0) workbook.package.write(part, spliceBytes(bytes, splices));
  }
}

/** The XML as it is written, entities and all. */
function decodeBytes(bytes: Uint8Array, start: number, end: number): string {
  return DECODER.decode(bytes.subarray(start, end));
}

const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });
