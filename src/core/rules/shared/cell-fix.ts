import { cellKey, formatAddress } from "../../model/address";
import type { Fix } from "../../model/edit";
import { valueAt, type CellValue, type SheetSnapshot } from "../../model/workbook";
import type { Facts } from "../define-rule";

interface SheetPlace {
  readonly workbook: string;
  readonly sheet: string;
  readonly document?: string;
}

/** The sheet that a table or register stands on; undefined for a table of a document. */
export function sheetOf(facts: Facts, at: SheetPlace): SheetSnapshot | undefined {
  if (at.document !== undefined) return undefined;
  return facts.workbooks
    .find((book) => book.name === at.workbook)
    ?.sheets.find((sheet) => sheet.name === at.sheet);
}

/**
 * A fix that sets one cell; null where the cell holds a formula (a figure typed over it would hide the fault) or stands in
 * a document.
 */
export function setCellFix(
  facts: Facts,
  at: SheetPlace,
  row: number,
  column: number,
  to: CellValue,
  safety: Fix["safety"] = "needs-review",
): Fix | null {
  const sheet = sheetOf(facts, at);
  if (!sheet || sheet.formulas.has(cellKey(row, column))) return null;
  return {
    safety,
    edits: [
      {
        kind: "set-cell",
        ...(facts.workbooks.length > 1 ? { workbook: at.workbook } : {}),
        sheet: at.sheet,
        address: formatAddress(row, column),
        from: valueAt(sheet, row, column),
        to,
      },
    ],
  };
}
