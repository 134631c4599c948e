import type { Table } from "../../model/table";
import { readRelations, type TableRelations } from "../../relations/read-relations";
import { weighApart } from "../../relations/rounding";
import type { Facts } from "../define-rule";
import { sheetOf } from "./cell-fix";

/** Tables of one sheet that are asked, those nearest first. */
const MOST_SISTERS = 24;

const known = new WeakMap<Facts, Map<Table, TableRelations>>();

/** What a table's figures have to do with one another, read once a run. */
export function relationsOf(facts: Facts, table: Table): TableRelations {
  let read = known.get(facts);
  if (!read) known.set(facts, (read = new Map<Table, TableRelations>()));
  let relations = read.get(table);
  if (!relations) {
    const sheet = sheetOf(facts, table);
    relations = readRelations(
      table,
      facts.template,
      sheet?.formulas ?? NONE,
      sheet?.hiddenRows,
      facts.sums?.get(table.id),
    );
    read.set(table, relations);
  }
  return relations;
}

const NONE: ReadonlyMap<number, string> = new Map();

/**
 * What the other blocks of a sheet say of whole numbers being exact, in nats: blank rows part one statement into many tables, each
 * with a sum or two, and whoever rounded one of them rounded them all.
 */
export function weighSisters(facts: Facts, table: Table): number {
  const { top, left, right } = table.range;
  return facts.tables
    .filter(
      (other) =>
        other !== table &&
        other.kind !== "register" &&
        other.sheet === table.sheet &&
        other.workbook === table.workbook &&
        other.range.left <= right &&
        other.range.right >= left,
    )
    .sort((a, b) => Math.abs(a.range.top - top) - Math.abs(b.range.top - top))
    .slice(0, MOST_SISTERS)
    .reduce((sum, other) => sum + weighApart(relationsOf(facts, other)), 0);
}
