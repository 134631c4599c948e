import type { Localized } from "../../base/language";
import type { SummaryCell } from "../../claims/cell-index";
import type { Candidate } from "../../claims/figure-match";
import { formatAddress } from "../../model/address";
import type { Evidence } from "../../model/finding";
import type { Facts } from "../define-rule";
import { citeRegister, describeCount } from "./cite-register";
import { placeOf, rowName, shorten } from "./places";

/** What a source is cited by. */
type Cited = { readonly cells: readonly CitedCell[] } & Pick<Candidate, "counted">;
type CitedCell = Pick<SummaryCell, "table" | "row" | "column" | "value"> & { readonly text?: string };

/**
 * Names the cells a figure of the text would come from: `"Lĩnh vực"!C7 (Phát triển kinh tế – Mô hình – Tập thể)`, or what
 * was counted in the register.
 */
export function describeSource(facts: Facts, { cells, counted }: Cited): Localized {
  if (counted) return describeCount(facts, counted);
  const [first] = cells;
  if (!first) return { vi: "", en: "" };
  if (first.table.document !== undefined) return describeInText(cells, first.table.document);
  if (cells.length === 1) {
    const name = `${describeTable(first)}, ${formatAddress(first.row, first.column)} (${nameCell(first)})`;
    return { vi: name, en: name };
  }
  const addresses = cells.slice(0, MOST_CELLS).map((cell) => formatAddress(cell.row, cell.column));
  if (cells.length > MOST_CELLS) addresses.push("…");
  const list = addresses.join(" + ");
  return {
    vi: `${describeTable(first)}, tổng các ô ${list}`,
    en: `${describeTable(first)}, the sum of ${list}`,
  };
}

/** Names the table and the cells of several figures: `“Lĩnh vực” (C7, D7)`. */
export function listSources(cells: readonly CitedCell[]): string {
  const [first] = cells;
  if (!first) return "";
  if (first.table.document !== undefined) return `${describeTable(first)} (${listNames(cells, "; ")})`;
  const addresses = cells.slice(0, MOST_CELLS).map((cell) => formatAddress(cell.row, cell.column));
  if (cells.length > MOST_CELLS) addresses.push("…");
  return `${describeTable(first)} (${addresses.join(", ")})`;
}

/** A table of a document has no addresses: its cells go by their row and column. */
function describeInText(cells: readonly CitedCell[], document: string): Localized {
  const names = listNames(cells, cells.length > 1 ? " + " : "");
  return cells.length === 1
    ? { vi: `bảng trong “${document}” (${names})`, en: `the table in “${document}” (${names})` }
    : {
        vi: `bảng trong “${document}”, tổng ${names}`,
        en: `the table in “${document}”, the sum of ${names}`,
      };
}

function listNames(cells: readonly CitedCell[], separator: string): string {
  const names = cells.slice(0, MOST_CELLS).map((cell) => nameCell(cell));
  return [...names, ...(cells.length > MOST_CELLS ? ["…"] : [])].join(separator);
}

/** More addresses than these nobody reads. */
const MOST_CELLS = 8;

/** The cells as evidence, each with what stands in it; for a count, where the register can be looked through. */
export function citeSource(facts: Facts, { cells, counted }: Cited): readonly Evidence[] {
  if (counted) return citeRegister(facts, counted);
  return cells.map((cell) => ({
    at: placeOf(facts, cell.table, cell.row, cell.column),
    shown: cell.text ?? cell.value,
    label: nameCell(cell),
  }));
}

function describeTable({ table }: CitedCell): string {
  return `“${table.document ?? table.sheet}”`;
}

/** The row and the last labels of the column: the first are often a whole title. */
function nameCell({ table, row, column }: CitedCell): string {
  const path = table.columns.find((each) => each.column === column)?.path ?? [];
  return shorten(
    [rowName(table, row), ...path.slice(-2).map((label) => shorten(label, 40))].join(" – "),
    110,
  );
}
