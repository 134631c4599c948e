import { cellKey, MAX_COLUMNS, parseRange, type CellRange } from "../model/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../model/workbook";

/** The ranges that a plain sum adds up: `SUM(C7:C12,C14)` or `C7+C8+C9`; null for any other formula. */
export function readSummedRanges(formula: string): readonly CellRange[] | null {
  const inner = /^\s*SUM\(([^()]*)\)\s*$/iu.exec(formula)?.[1];
  const terms = inner === undefined ? formula.split("+") : inner.split(/[,;]/u);
  const ranges: CellRange[] = [];
  for (const term of terms) {
    const range = parseRange(term.trim());
    if (!range) return null;
    ranges.push(range);
  }
  return ranges.length > 0 && (inner !== undefined || ranges.length > 1) ? ranges : null;
}

/**
 * The workbook with its plain sums worked out anew. A cell that was mended without Excel, or saved while calculation was
 * manual, leaves old results in the sums over it; those are not the user's mistakes. The same workbook where all is well.
 */
export function refreshSums(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = workbook.sheets.map(refreshSheet);
  return sheets.every((sheet, index) => sheet === workbook.sheets[index])
    ? workbook
    : { ...workbook, sheets };
}

function refreshSheet(sheet: SheetSnapshot): SheetSnapshot {
  const sums = new Map<number, readonly CellRange[]>();
  for (const [key, formula] of sheet.formulas) {
    const ranges = readSummedRanges(formula);
    // `A1+B1` turns text into numbers where SUM passes it over: only SUM is ours to work out.
    const isSum = /^\s*SUM\(/iu.test(formula);
    if (isSum && ranges?.every((range) => sizeOf(range) <= LARGEST)) sums.set(key, ranges);
  }
  if (sums.size === 0) return sheet;
  const results = new Map<number, number | null>();
  for (const key of sums.keys()) workOut(key, sheet, sums, results);
  const changed = [...results].filter(([key, result]) => {
    const value = sheet.values[Math.floor(key / MAX_COLUMNS)]?.[key % MAX_COLUMNS];
    return (
      result !== null &&
      typeof value === "number" &&
      Math.abs(value - result) > 1e-6 * Math.max(1, Math.abs(result))
    );
  });
  if (changed.length === 0) return sheet;
  const values = sheet.values.slice();
  for (const [key, result] of changed) {
    const row = Math.floor(key / MAX_COLUMNS);
    const line: CellValue[] = [...(values[row] ?? [])];
    line[key % MAX_COLUMNS] = result ?? "";
    values[row] = line;
  }
  return { ...sheet, values };
}

/** A sum over more cells is left as it is: it is no summary table's. */
const LARGEST = 20_000;

function sizeOf(range: CellRange): number {
  return (range.bottom - range.top + 1) * (range.right - range.left + 1);
}

/** The result of a sum, sums within it worked out first; null where an error or a circle stands in the way. */
function workOut(
  key: number,
  sheet: SheetSnapshot,
  sums: ReadonlyMap<number, readonly CellRange[]>,
  results: Map<number, number | null>,
): number | null {
  const known = results.get(key);
  if (known !== undefined) return known;
  results.set(key, null);
  let sum = 0;
  for (const range of sums.get(key) ?? []) {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const inner = cellKey(row, column);
        const value = sums.has(inner)
          ? workOut(inner, sheet, sums, results)
          : (sheet.values[row]?.[column] ?? "");
        if (value === null || (typeof value === "string" && value.startsWith("#"))) return null;
        if (typeof value === "number") sum += value;
      }
    }
  }
  results.set(key, sum);
  return sum;
}
