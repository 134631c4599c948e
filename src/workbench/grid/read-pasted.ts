import Papa from "papaparse";
import type { Language } from "../../core/base/language";
import type { CellValue } from "../../core/model/workbook";
import { readTyped } from "./typed-text";

/**
 * Text from the clipboard as cells: tabs part columns, a quoted cell may hold line ends, as spreadsheets copy. Each is read as if
 * typed, but never as a formula. `formatAt` gives the number format of the cell so far down and right.
 */
export function readPasted(
  text: string,
  formatAt: (row: number, column: number) => string | undefined,
  language: Language,
): CellValue[][] {
  const { data } = Papa.parse<string[]>(text.replace(/\r?\n$/u, ""), { delimiter: "\t" });
  const width = Math.max(...data.map((line) => line.length));
  return data.map((line, row) =>
    Array.from({ length: width }, (_, column) => {
      const format = formatAt(row, column);
      const content = line[column] ?? "";
      return format === "@" ? content : readTyped(content, format, language);
    }),
  );
}
