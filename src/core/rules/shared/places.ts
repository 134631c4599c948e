import { formatAddress } from "../../model/address";
import type { TextSpan } from "../../model/document";
import type { Place } from "../../model/place";
import type { Table } from "../../model/table";
import type { Facts } from "../define-rule";

/** What a cell stands in: a sheet, or a table of a document. */
interface Surroundings extends Pick<Table, "document" | "section" | "spans"> {
  readonly workbook: string;
  readonly sheet: string;
}

/**
 * The place of a cell; the workbook is named only where several were read together. A cell of a document's table is at
 * its words, an empty one at its row's.
 */
export function placeOf(facts: Facts, at: Surroundings, row: number, column: number): Place {
  if (at.document !== undefined) return placeInText(facts, at, at.document, row, column);
  return {
    kind: "cell",
    ...(facts.workbooks.length > 1 ? { workbook: at.workbook } : {}),
    sheet: at.sheet,
    address: formatAddress(row, column),
  };
}

function placeInText(
  facts: Facts,
  { section = "", spans = [] }: Surroundings,
  document: string,
  row: number,
  column: number,
): Place {
  const { start, end } = spanOf(spans[row] ?? [], column);
  const text = facts.documents.find((each) => each.name === document)?.text ?? "";
  const quote = text.slice(start, end).replace(/\s+/gu, " ").trim();
  return { kind: "text", document, start, end, quote, section };
}

function spanOf(row: readonly TextSpan[], column: number): TextSpan {
  const own = row[column];
  if (own && own.end > own.start) return own;
  const filled = row.filter((span) => span.end > span.start);
  const [first, last] = [filled[0], filled.at(-1)];
  return first && last ? { start: first.start, end: last.end } : (own ?? { start: 0, end: 0 });
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
  return formatAddress(0, column).replace(/\d{1,7}$/u, "");
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
