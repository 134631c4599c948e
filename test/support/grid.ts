import { cellKey, type CellRange } from "../../src/core/model/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core/model/workbook";

/**
 * A sheet from a drawing of it, one line a row, cells parted by `|`:
 * a number is a number, `'04` is the text "04", `=SUM(A1:A2) → 5` a formula with its value,
 * `<` belongs to the merged cell on its left and `^` to the one above. A line of only `.` is an empty row.
 */
export function sheet(name: string, drawing: string, extra: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const lines = drawing.split("\n").map((line) => line.trim());
  while (lines[0] === "") lines.shift();
  while (lines.at(-1) === "") lines.pop();
  const cells = lines.map((line) =>
    line === "." || line === "" ? [] : line.split("|").map((cell) => cell.trim()),
  );
  const formulas = new Map<number, string>();
  const values = cells.map((row, r) =>
    row.map((cell, c): CellValue => {
      if (cell === "<" || cell === "^") return "";
      const formula = /^=(.*?)\s*→\s*(.*)$/u.exec(cell);
      if (formula) formulas.set(cellKey(r, c), formula[1] ?? "");
      return toValue(formula ? (formula[2] ?? "") : cell);
    }),
  );
  return sheetOf(name, values, { formulas, merges: findMerges(cells), ...extra });
}

/** A sheet that holds these values and, but for `extra`, nothing else. */
export function sheetOf(
  name: string,
  values: readonly (readonly CellValue[])[],
  extra: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    values,
    formulas: new Map(),
    numberFormats: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    builtByKhop: false,
    ...extra,
  };
}

export function workbook(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { name: "test.xlsx", sheets };
}

function toValue(cell: string): CellValue {
  if (cell.startsWith("'")) return cell.slice(1);
  if (/^-?\d+(\.\d+)?$/u.test(cell)) return Number(cell);
  return cell.replaceAll("\\n", "\n");
}

function findMerges(cells: readonly (readonly string[])[]): CellRange[] {
  const merges: CellRange[] = [];
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) {
      if (cell === "<" || cell === "^") continue;
      let right = column;
      while (line[right + 1] === "<") right++;
      let bottom = row;
      while (cells[bottom + 1]?.[column] === "^") bottom++;
      if (right > column || bottom > row) merges.push({ top: row, left: column, bottom, right });
    }
  }
  return merges;
}
