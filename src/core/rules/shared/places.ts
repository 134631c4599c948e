import { formatAddress } from "../../model/address";
import type { Place } from "../../model/place";
import type { Table } from "../../model/table";
import type { Facts } from "../define-rule";

/** The place of a cell; the workbook is named only where several were read together. */
export function placeOf(
  facts: Facts,
  at: { readonly workbook: string; readonly sheet: string },
  row: number,
  column: number,
): Place {
  return {
    kind: "cell",
    ...(facts.workbooks.length > 1 ? { workbook: at.workbook } : {}),
    sheet: at.sheet,
    address: formatAddress(row, column),
  };
}

/** What a row is called in a message: its label, else its place in the table. */
export function rowName(table: Table, row: number): string {
  const found = table.rows.find((each) => each.row === row);
  return shorten(found?.label ?? "") || `${row + 1}`;
}

/** What a column is called: its last labels, enough to tell it from the others of the table; each cut if it is long. */
export function columnName(table: Table, column: number): string {
  const path = table.columns.find((each) => each.column === column)?.path ?? [];
  for (let depth = 1; depth <= path.length; depth++) {
    const name = path.slice(-depth).join(" – ");
    const same = table.columns.filter(
      (each) => each.role === "measure" && each.path.slice(-depth).join(" – ") === name,
    );
    if (same.length <= 1 || depth === path.length) return joinLabels(path.slice(-depth));
  }
  return formatAddress(0, column).replace(/\d+$/u, "");
}

function joinLabels(labels: readonly string[]): string {
  return labels.map((label) => shorten(label, labels.length === 1 ? 70 : 45)).join(" – ");
}

/** Long labels (a field's name may be a whole sentence) are cut at a word. */
export function shorten(label: string, longest = 70): string {
  if (label.length <= longest) return label;
  const cut = label.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longest / 2))}…`;
}
