import { parseAddress } from "../model/address";
import type { Correction } from "../model/correction";
import type { ColumnKey } from "../model/register";
import type { TableKind } from "../model/report";
import type { TableColumn } from "../model/table";

/** What people said of the tables and columns of one sheet. */
export interface SheetCorrections {
  /** Register columns by the header's words. */
  readonly columns: ReadonlyMap<string, ColumnKey | "none">;
  /** What the table that begins there is; undefined where nobody said. */
  readonly kindAt: (row: number, column: number) => TableKind | "none" | undefined;
  /** What a column of a table of figures is, by its header; undefined where nobody said. */
  readonly roleOf: (header: string) => TableColumn["role"] | undefined;
}

/** Sorts out the corrections of one sheet; a later one goes before an earlier one. */
export function readCorrections(corrections: readonly Correction[], sheet: string): SheetCorrections {
  const columns = new Map<string, ColumnKey | "none">();
  const kinds = new Map<string, TableKind | "none">();
  for (const correction of corrections) {
    if (correction.sheet !== sheet) continue;
    if (correction.kind === "column") columns.set(correction.header, correction.role);
    else if (correction.kind === "table") kinds.set(keyOf(correction.address), correction.is);
  }
  return {
    columns,
    kindAt: (row, column) => kinds.get(`${row},${column}`) ?? kinds.get(""),
    roleOf: (header) => {
      const said = columns.get(header);
      if (said === undefined) return undefined;
      return said === "unit" || said === "field" ? "label" : said === "none" ? "text" : undefined;
    },
  };
}

/** `"A5"` and `"$A$5"` are one place; what is no address stands for the whole sheet. */
function keyOf(address: string): string {
  const at = parseAddress(address);
  return at ? `${at.row},${at.column}` : "";
}
