import { cellKey, parseAddress, parseRange } from "../../../src/core/model/address";
import type { CellValue, WorkbookSnapshot } from "../../../src/core/model/workbook";

/** A workbook as JSON can carry it, into a page for one: addresses in place of keys. */
export interface PlainWorkbook {
  readonly name: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly visibility?: "visible" | "hidden" | "very-hidden";
    readonly values: readonly (readonly CellValue[])[];
    /** `{ "B4": "SUM(B2:B3)" }`. */
    readonly formulas?: Readonly<Record<string, string>>;
    readonly numberFormats?: Readonly<Record<string, string>>;
    readonly merges?: readonly string[];
    /** From 0. */
    readonly hiddenRows?: readonly number[];
  }[];
}

export function readPlainWorkbook({ name, sheets }: PlainWorkbook): WorkbookSnapshot {
  return {
    name,
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility ?? "visible",
      values: sheet.values,
      formulas: byKey(sheet.formulas),
      numberFormats: byKey(sheet.numberFormats),
      merges: (sheet.merges ?? []).map((address) => known(parseRange(address), address)),
      hiddenRows: new Set(sheet.hiddenRows),
      hiddenColumns: new Set<number>(),
      builtByKhop: false,
    })),
  };
}

function byKey(cells: Readonly<Record<string, string>> = {}): ReadonlyMap<number, string> {
  return new Map(
    Object.entries(cells).map(([address, text]) => {
      const { row, column } = known(parseAddress(address), address);
      return [cellKey(row, column), text];
    }),
  );
}

function known<T>(place: T | null, address: string): T {
  if (place === null) throw new Error(`${address} is no address`);
  return place;
}
