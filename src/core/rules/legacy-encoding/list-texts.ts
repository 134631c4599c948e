import { findEncodingFault, type EncodingFault, type OldWriting } from "../../base/legacy-encoding";
import { cellKey } from "../../model/address";
import { writtenAt, type RegisterTable } from "../../model/register";
import type { SheetSnapshot } from "../../model/workbook";
import { findDominant } from "../../tables/read-writing";

/** A cell whose text is not as it should be, and how. */
export interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly verdict: EncodingFault;
}

/**
 * The text cells of a sheet with a fault of encoding, in reading order. What a register has judged already is taken from
 * there, all else asked cell by cell; a formula's text is not the user's own. `nearby`: what the sheet surely holds.
 */
export function listTexts(
  sheet: SheetSnapshot,
  registers: readonly RegisterTable[],
  nearby?: OldWriting,
): readonly TextCell[] {
  const found = new Map<number, TextCell>();
  const add = (row: number, column: number, text: string, verdict: EncodingFault): void => {
    const key = cellKey(row, column);
    if (!sheet.formulas.has(key)) found.set(key, { row, column, text, verdict });
  };
  const readColumns = new Map<number, ReadonlySet<number>>();
  for (const table of registers) {
    const own = [...table.columns.values()].filter(({ carried }) => !isSpoken(carried));
    const columns = new Set(own.map(({ column }) => column));
    for (const row of table.rows) readColumns.set(row, columns);
    judgeRegister(sheet, table, nearby, add);
  }
  for (const [row, line] of sheet.values.entries()) {
    const read = readColumns.get(row);
    for (let column = 0; column < line.length; column++) {
      const value = line[column];
      if (typeof value !== "string" || value === "" || read?.has(column)) continue;
      const verdict = findEncodingFault(value, nearby);
      if (verdict) add(row, column, value, verdict);
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, cell]) => cell);
}

function isSpoken(carried: ReadonlyMap<number, { readonly how: string }> | undefined): boolean {
  for (const { how } of carried?.values() ?? []) return how === "heading" || how === "marked";
  return false;
}

function judgeRegister(
  sheet: SheetSnapshot,
  table: RegisterTable,
  nearby: OldWriting | undefined,
  add: (row: number, column: number, text: string, verdict: EncodingFault) => void,
): void {
  const columns = [...table.columns.values()];
  const own = findDominant(columns.flatMap(({ faults }) => [...(faults?.values() ?? [])]));
  for (const column of columns) {
    // The register was read with what its own columns prove; the sheet around it may prove more.
    const faults = nearby === undefined || own === nearby ? column.faults : judgeAnew(column, nearby);
    if (faults === undefined || faults.size === 0) continue;
    for (const [entry, code] of column.codes.entries()) {
      const verdict = faults.get(code);
      const text = writtenAt(column, code);
      const row = table.rows[entry] ?? 0;
      // In a cell merged over several entries the text stands once.
      if (verdict && typeof text === "string" && sheet.values[row]?.[column.column] === text)
        add(row, column.column, text, verdict);
    }
  }
}

function judgeAnew(
  column: Parameters<typeof writtenAt>[0],
  nearby: OldWriting,
): ReadonlyMap<number, EncodingFault> {
  const faults = new Map<number, EncodingFault>();
  for (const [code, value] of (column.written ?? column.distinct).entries()) {
    const fault = typeof value === "string" ? findEncodingFault(value, nearby) : null;
    if (fault) faults.set(code, fault);
  }
  return faults;
}
