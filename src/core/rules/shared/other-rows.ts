import type { Figure } from "../../model/claim";
import type { Facts } from "../define-rule";
import { alignRest } from "./aligned-figures";

/**
 * A table gives the percentage, for a row of which one of the numbers beside it is not: "hai khoản gộp lại 1.292 triệu; văn
 * hóa 687 triệu, đạt 54,5%" where 54,5% stands in the row of 687. Such a number is no part and no whole of it.
 */
export function isOfAnotherRow(facts: Facts, percent: Figure, terms: readonly Figure[]): boolean {
  const alignments = alignRest(facts);
  const given = alignments.get(percent.index);
  if (given?.kind !== "matched") return false;
  const { table, cells, relation } = given.source;
  if (relation !== "equal" && relation !== "share") return false;
  const rows = new Set(cells.map(({ row }) => row));
  const totals = new Set(table.rows.flatMap(({ row, kind }) => (kind === "total" ? [row] : [])));
  return terms.some(({ index }) => {
    const tied = alignments.get(index);
    if (tied?.kind !== "matched" || tied.source.table !== table) return false;
    return tied.source.cells.every(({ row }) => !rows.has(row) && !totals.has(row));
  });
}
