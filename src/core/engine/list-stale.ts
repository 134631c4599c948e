import { MAX_COLUMNS } from "../model/address";
import { valueAt, type WorkbookSnapshot } from "../model/workbook";
import type { StaleResult } from "../rules/define-rule";

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
        stale.push({ workbook: source.name, sheet: sheet.name, row, column, formula, stored, result });
      }
    }
  }
  return stale;
}
