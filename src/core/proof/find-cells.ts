import { parseAddress } from "../model/address";
import type { Place } from "../model/place";
import type { Table } from "../model/table";
import type { SheetSnapshot } from "../model/workbook";
import type { Proof } from "./proof";

/** A cell of a table that was read, or of a sheet outside of all tables. */
export interface FoundCell {
  readonly table: Table | null;
  readonly sheet: SheetSnapshot | null;
  readonly row: number;
  readonly column: number;
  /** `Khen thưởng!C9`, with the workbook in front where several were read; of a document's table its name and the cell's words. */
  readonly name: string;
}

/** Where places of the Report stand among the tables; null for words of a text outside of any table. */
export type CellFinder = (place: Place) => FoundCell | null;

/** Built once for all places of a report. */
export function createCellFinder({ facts }: Pick<Proof, "facts">): CellFinder {
  const sheets = new Map<string, { readonly sheet: SheetSnapshot; readonly tables: Table[] }>();
  for (const { name: workbook, sheets: own } of facts.workbooks)
    for (const sheet of own) sheets.set(keyOf(workbook, sheet.name), { sheet, tables: [] });
  const words = new Map<string, FoundCell>();
  for (const table of facts.tables) {
    if (table.document === undefined) sheets.get(keyOf(table.workbook, table.sheet))?.tables.push(table);
    else for (const [key, cell] of listWords(table, table.document)) words.set(key, cell);
  }
  const [only] = facts.workbooks;
  return (place) => {
    if (place.kind === "text") return words.get(keyOf(place.document, place.start)) ?? null;
    const at = parseAddress(place.address);
    const found = sheets.get(keyOf(place.workbook ?? only?.name ?? "", place.sheet));
    if (!at || !found) return null;
    const table = found.tables.find(
      ({ range }) =>
        at.row >= range.top && at.row <= range.bottom && at.column >= range.left && at.column <= range.right,
    );
    const name = `${place.workbook === undefined ? "" : `[${place.workbook}] `}${place.sheet}!${place.address}`;
    return { ...at, name, table: table ?? null, sheet: found.sheet };
  };
}

/** The columns of a table whose numbers count something. */
export function listFigureColumns({ columns }: Table): ReadonlySet<number> {
  return new Set(columns.filter(({ role }) => role === "measure").map(({ column }) => column));
}

function* listWords(table: Table, document: string): Iterable<readonly [string, FoundCell]> {
  for (const [row, line] of (table.spans ?? []).entries()) {
    if (row < table.range.top || row > table.range.bottom) continue;
    for (const [column, { start, end }] of line.entries()) {
      if (end === start) continue;
      yield [keyOf(document, start), { table, sheet: null, row, column, name: document }];
    }
  }
}

function keyOf(first: string, second: string | number): string {
  return JSON.stringify([first, second]);
}
