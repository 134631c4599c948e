import type { Resolution, SummaryCell } from "../../claims/cell-index";
import type { Localized } from "../../base/language";
import { formatAddress } from "../../model/address";
import type { Evidence } from "../../model/finding";
import type { Facts } from "../define-rule";
import { placeOf, rowName, shorten } from "./places";

/** Names the cells a figure of the text would come from: `"Lĩnh vực"!C7 (Phát triển kinh tế – Mô hình – Tập thể)`. */
export function describeSource({ cells }: Resolution): Localized {
  const [first] = cells;
  if (!first) return { vi: "", en: "" };
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
export function listSources(cells: readonly SummaryCell[]): string {
  const [first] = cells;
  if (!first) return "";
  const addresses = cells.slice(0, MOST_CELLS).map((cell) => formatAddress(cell.row, cell.column));
  if (cells.length > MOST_CELLS) addresses.push("…");
  return `${describeTable(first)} (${addresses.join(", ")})`;
}

/** More addresses than these nobody reads. */
const MOST_CELLS = 8;

/** The cells as evidence, each with what stands in it. */
export function citeCells(facts: Facts, { cells }: Resolution): readonly Evidence[] {
  return cells.map((cell) => ({
    at: placeOf(facts, cell.table, cell.row, cell.column),
    shown: cell.value,
    label: nameCell(cell),
  }));
}

function describeTable({ table }: SummaryCell): string {
  return `“${table.document ?? table.sheet}”`;
}

/** The row and the last labels of the column: the first are often a whole title. */
function nameCell({ table, row, column }: SummaryCell): string {
  const path = table.columns.find((each) => each.column === column)?.path ?? [];
  return shorten(
    [rowName(table, row), ...path.slice(-2).map((label) => shorten(label, 40))].join(" – "),
    110,
  );
}
