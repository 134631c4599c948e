import { contentAt, type Table } from "../model/table";
import type { Register } from "../model/register";
import type { EntryCounter } from "../register/count-entries";
import type { Template } from "../template/schema";

/** Whether all figures of a typed table are counted as its headers say, and most of them come out. */
export function agreesByHeaders(
  table: Table,
  { entries }: Register,
  counter: EntryCounter,
  { period }: Template,
): boolean {
  if (entries === 0) return false;
  let telling = 0;
  let agreeing = 0;
  for (const row of table.rows) {
    if (row.kind !== "record" || Object.keys(row.dimensions).length === 0) continue;
    for (const { role, column, dimensions } of table.columns) {
      if (role !== "measure") continue;
      const count = counter.count({ period, ...dimensions, ...row.dimensions });
      if (count === null) return false;
      const content = contentAt(table, row.row, column);
      if (content.kind !== "number" || (content.value === 0 && count === 0)) continue;
      telling++;
      if (content.value === count) agreeing++;
    }
  }
  return agreeing * 4 >= telling * 3;
}
