import type { Crosstab } from "../../crosstabs/crosstab";
import { withoutTwins, type EntryList } from "../../crosstabs/entry-list";
import { readCrosstab } from "../../crosstabs/read-crosstab";
import { readLists } from "../../crosstabs/read-lists";
import type { Table } from "../../model/table";
import type { Facts } from "../define-rule";

const known = new WeakMap<
  Facts,
  { readonly lists: readonly EntryList[]; readonly read: Map<string, Crosstab | null> }
>();

/**
 * A table as counts of one of the workbooks' lists, whatever the columns of both are called; null where its figures are no
 * such counts. Read once a run, and only for tables that are asked about.
 */
export function crosstabOf(facts: Facts, table: Table): Crosstab | null {
  let kept = known.get(facts);
  if (!kept) known.set(facts, (kept = { lists: readLists(facts.workbooks, facts.tables), read: new Map() }));
  let crosstab = kept.read.get(table.id);
  if (crosstab === undefined) {
    crosstab = chooseList(table, kept.lists);
    kept.read.set(table.id, crosstab);
  }
  return crosstab;
}

/** The lists without a register's headers that some table counts: what they are is proven. */
export function listCounted(facts: Facts): readonly EntryList[] {
  const counted = new Set<string>();
  for (const table of facts.tables) {
    const crosstab = table.kind === "register" ? null : crosstabOf(facts, table);
    if (crosstab) counted.add(crosstab.list.table);
  }
  return (known.get(facts)?.lists ?? []).filter(({ table }) => counted.has(table));
}

/** Of the lists, each also without what is written twice, the one that most figures count. */
function chooseList(table: Table, lists: readonly EntryList[]): Crosstab | null {
  let best: Crosstab | null = null;
  for (const list of lists) {
    if (list.table === table.id) continue;
    for (const each of list.twins.length > 0 ? [list, withoutTwins(list)] : [list]) {
      const crosstab = readCrosstab(table, each);
      if (crosstab && (!best || worthOf(crosstab) > worthOf(best))) best = crosstab;
    }
  }
  return best;
}

function worthOf({ figures }: Crosstab): number {
  const differing = figures.filter(({ shown, count }) => shown !== count).length;
  return figures.length - 3 * differing;
}
