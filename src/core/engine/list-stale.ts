import { MAX_COLUMNS } from "../model/address";
import { readCell } from "../model/cell-content";
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from "../model/workbook";
import type { StaleResult } from "../rules/define-rule";
import { readSummedRanges } from "../tables/plain-sums";

/** Results that a file stores for its plain sums and that these do not give, once they are worked out anew. */
export function listStale(
  sources: readonly WorkbookSnapshot[],
  refreshed: readonly WorkbookSnapshot[],
): readonly StaleResult[] {
  const stale: StaleResult[] = [];
  for (const [index, source] of sources.entries()) {
    const book = refreshed[index];
    if (!book || book === source) continue;
    for (const [at, sheet] of source.sheets.entries()) {
      const fresh = book.sheets[at];
      if (!fresh || fresh === sheet || sheet.builtByKhop) continue;
      for (const [key, formula] of sheet.formulas) {
        const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
        const [stored, result] = [valueAt(sheet, row, column), valueAt(fresh, row, column)];
        if (stored === result || typeof stored !== "number" || typeof result !== "number") continue;
        if (Math.abs(stored - result - addTexts(sheet, formula)) < 1e-6) continue;
        stale.push({ workbook: source.name, sheet: sheet.name, row, column, formula, stored, result });
      }
    }
  }
  return stale;
}

/** What the numbers stored as text in a sum's areas come to: who counted them in misses them at those cells. */
function addTexts(sheet: SheetSnapshot, formula: string): number {
  let sum = 0;
  for (const { top, left, bottom, right } of readSummedRanges(formula) ?? [])
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const content = readCell(valueAt(sheet, row, column));
        if (content.kind === "number" && content.asText) sum += content.value;
      }
  return sum;
}
