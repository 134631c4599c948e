import { cellKey } from "../../model/address";
import type { RegisterTable } from "../../model/register";
import type { CellValue, SheetSnapshot } from "../../model/workbook";

/** A cell whose text was judged, and how. */
export interface TextCell<T> {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly verdict: T;
}

/**
 * The text cells of a sheet that a judge does not pass with `null`, in reading order. What a register has read already is
 * asked by its distinct values, all else cell by cell; a formula's text is not the user's own.
 */
export function listTexts<T extends object>(
  sheet: SheetSnapshot,
  registers: readonly RegisterTable[],
  judge: (text: string) => T | null,
): readonly TextCell<T>[] {
  const found = new Map<number, TextCell<T>>();
  const add = (row: number, column: number, text: string, verdict: T): void => {
    const key = cellKey(row, column);
    if (!sheet.formulas.has(key)) found.set(key, { row, column, text, verdict });
  };
  const readColumns = new Map<number, ReadonlySet<number>>();
  for (const table of registers) {
    const columns = new Set([...table.columns.values()].map(({ column }) => column));
    for (const row of table.rows) readColumns.set(row, columns);
    judgeRegister(sheet, table, judge, add);
  }
  for (const [row, line] of sheet.values.entries()) {
    const read = readColumns.get(row);
    for (let column = 0; column < line.length; column++) {
      const value = line[column];
      if (typeof value !== "string" || value === "" || read?.has(column)) continue;
      const verdict = judge(value);
      if (verdict) add(row, column, value, verdict);
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, cell]) => cell);
}

function judgeRegister<T extends object>(
  sheet: SheetSnapshot,
  table: RegisterTable,
  judge: (text: string) => T | null,
  add: (row: number, column: number, text: string, verdict: T) => void,
): void {
  for (const { column, distinct, codes } of table.columns.values()) {
    const verdicts = distinct.map((value: CellValue) => (typeof value === "string" ? judge(value) : null));
    if (verdicts.every((verdict) => verdict === null)) continue;
    for (const [entry, code] of codes.entries()) {
      const verdict = verdicts[code];
      const text = distinct[code];
      const row = table.rows[entry] ?? 0;
      // In a cell merged over several entries the text stands once.
      if (verdict && typeof text === "string" && sheet.values[row]?.[column] === text)
        add(row, column, text, verdict);
    }
  }
}
