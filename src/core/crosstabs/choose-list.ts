import type { Table } from "../model/table";
import type { Crosstab } from "./crosstab";
import { withoutTwins, type EntryList } from "./entry-list";
import { readCrosstab } from "./read-crosstab";

/** The table as counts of that list which most of its figures count, each also without what is written twice; null for none. `others`: titles beside its own. */
export function chooseList(
  table: Table,
  lists: readonly EntryList[],
  others: readonly string[],
): Crosstab | null {
  let best: Crosstab | null = null;
  for (const list of lists) {
    if (list.table === table.id || list.parts?.some((part) => part.list.table === table.id)) continue;
    for (const each of list.twins && list.twins.length > 0 ? [list, withoutTwins(list)] : [list]) {
      const crosstab = readCrosstab(table, each, others);
      if (crosstab && (!best || worthOf(crosstab) > worthOf(best))) best = { ...crosstab, list };
    }
  }
  return best;
}

function worthOf({ figures }: Crosstab): number {
  const differing = figures.filter(({ shown, count }) => shown !== count).length;
  return figures.length - 3 * differing;
}
