import { writeLike } from "../../claims/write-like";
import { cellKey, formatAddress } from "../../model/address";
import type { Fix } from "../../model/edit";
import { valueAt, type CellValue, type SheetSnapshot } from "../../model/workbook";
import type { Table } from "../../model/table";
import type { Facts } from "../define-rule";
import { placeOf } from "./places";

interface SheetPlace extends Pick<Table, "document" | "section" | "spans"> {
  readonly workbook: string;
  readonly sheet: string;
}

/** The sheet that a table or register stands on; undefined for a table of a document. */
export function sheetOf(facts: Facts, at: SheetPlace): SheetSnapshot | undefined {
  if (at.document !== undefined) return undefined;
  return facts.workbooks
    .find((book) => book.name === at.workbook)
    ?.sheets.find((sheet) => sheet.name === at.sheet);
}

/**
 * A fix that sets one cell; null where the cell holds a formula (a figure typed over it would hide the fault). In a
 * document's table it replaces the cell's words, which a person must look at whatever the rule says of it.
 */
export function setCellFix(
  facts: Facts,
  at: SheetPlace,
  row: number,
  column: number,
  to: CellValue,
  safety: Fix["safety"] = "needs-review",
): Fix | null {
  if (at.document !== undefined) return replaceWords(facts, at, row, column, to);
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

function replaceWords(facts: Facts, at: SheetPlace, row: number, column: number, to: CellValue): Fix | null {
  const span = at.spans?.[row]?.[column];
  const place = placeOf(facts, at, row, column);
  if (!span || span.end === span.start || place.kind !== "text" || typeof to !== "number") return null;
  const { document, start, end, quote } = place;
  const written = writeLike(quote, to);
  if (written === null || end - start !== quote.length) return null;
  return {
    safety: "needs-review",
    edits: [{ kind: "replace-text", document, start, end, from: quote, to: written }],
  };
}
