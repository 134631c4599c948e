import { cellKey, type CellRange } from "../../../../src/core/model/address";
import type { CellValue } from "../../../../src/core/model/workbook";
import { readEntry, readNumber } from "../locale/read-entry";
import type { Scene } from "../scene";
import { refuse } from "../wire/api-error";
import { checkFormula } from "../calc/check-formula";
import type { Sheet } from "./sheet";

/** What is put in a cell: null leaves it alone. */
export type Input = CellValue | null;

/** Puts texts, numbers and formulas into cells as Excel does when they are typed or set. */
export function writeCells(
  scene: Scene,
  sheet: Sheet,
  range: CellRange,
  inputs: readonly (readonly Input[])[],
): void {
  const formats = sheet.formats.paint("numberFormat", range, "General");
  const planned = inputs.map((line, row) =>
    line.map((input, column) =>
      input === null ? null : understand(scene, input, String(formats[row]?.[column])),
    ),
  );
  planned.forEach((line, index) => {
    const row = range.top + index;
    // The same formula again keeps its result until it is worked out.
    const isSame = (cell: PlannedCell, offset: number): boolean =>
      cell.formula !== null && sheet.cells.formula(row, range.left + offset) === cell.formula;
    const values = line.map((cell, offset) => (cell && !isSame(cell, offset) ? cell.value : undefined));
    sheet.cells.setRow(row, range.left, values);
    line.forEach((cell, offset) => {
      if (!cell) return;
      const column = range.left + offset;
      sheet.cells.setFormula(row, column, cell.formula);
      if (cell.format !== undefined) sheet.formats.set("numberFormat", at(row, column), cell.format);
      const key = cellKey(row, column);
      if (cell.isQuoted) sheet.quoted.change().set(key, true);
      else if (sheet.quoted.value.has(key)) sheet.quoted.change().delete(key);
    });
  });
}

interface PlannedCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format?: string;
  readonly isQuoted: boolean;
}

function understand(scene: Scene, input: CellValue, format: string): PlannedCell {
  const plain = { formula: null, isQuoted: false };
  if (typeof input === "number" && !Number.isFinite(input)) throw refuse("InvalidArgument");
  if (format === "@") return { ...plain, value: typeof input === "boolean" ? input : unquote(String(input)) };
  if (typeof input !== "string") return { ...plain, value: input };
  if (input.length > 32_767) throw refuse("InvalidArgument");
  if (input.startsWith("'")) return { ...plain, value: input.slice(1), isQuoted: true };
  const formula = formulaOf(input, scene);
  if (formula !== null) {
    checkFormula(formula);
    return { value: 0, formula, isQuoted: false };
  }
  const entry = readEntry(input, scene.locale);
  const comes = entry.format !== undefined && format === "General" ? { format: entry.format } : {};
  return { ...plain, value: entry.value, ...comes };
}

/** The formula an entry is, without `=`; null when it is none. */
function formulaOf(text: string, scene: Scene): string | null {
  if (text.startsWith("=")) return text.length > 1 ? text.slice(1) : null;
  if (!/^[+\-@]./u.test(text) || readNumber(text.trim(), scene.locale)) return null;
  return text.startsWith("-") ? text : text.slice(1);
}

function unquote(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}

function at(row: number, column: number): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}
