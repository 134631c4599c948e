import type { Table } from "../model/table";
import type { WorkbookSnapshot } from "../model/workbook";
import { chooseList } from "./choose-list";
import type { Crosstab } from "./crosstab";
import type { EntryList } from "./entry-list";
import { readLists } from "./read-lists";

/** Reads tables as counts of the workbooks' lists; each list and each table once, and only when it is asked about. */
export interface CrosstabReader {
  /** What the table counts, whatever its columns and the list's are called; null where its figures are no such counts. */
  readonly read: (table: Table) => Crosstab | null;
  /** The lists that are no registers and that some table counts: what they are is proven. */
  readonly listCounted: () => readonly EntryList[];
}

export function createCrosstabReader(
  workbooks: readonly WorkbookSnapshot[],
  tables: readonly Table[],
): CrosstabReader {
  let lists: readonly EntryList[] | null = null;
  const listAll = (): readonly EntryList[] => (lists ??= readLists(workbooks, tables));
  const known = new Map<Table, Crosstab | null>();
  const titlesBeside = createTitleReader(tables);
  let counted: readonly EntryList[] | null = null;
  const read = (table: Table): Crosstab | null => {
    let crosstab = known.get(table);
    if (crosstab !== undefined) return crosstab;
    const all = listAll();
    known.set(table, (crosstab = all.length > 0 ? chooseList(table, all, titlesBeside(table)) : null));
    return crosstab;
  };
  return { read, listCounted: () => (counted ??= listCounted(tables, listAll, read)) };
}

function listCounted(
  tables: readonly Table[],
  listAll: () => readonly EntryList[],
  read: CrosstabReader["read"],
): readonly EntryList[] {
  // A register is known by its headers; without another list there is nothing to prove.
  const isOther = (list: EntryList): boolean => list.twins !== null && !list.parts;
  if (!tables.some(isLongList) || !listAll().some(isOther)) return [];
  const counted = new Set(
    tables.flatMap((table) => {
      const list = table.kind === "register" ? undefined : read(table)?.list;
      return list?.parts?.map((part) => part.list) ?? (list ? [list] : []);
    }),
  );
  return listAll().filter((list) => isOther(list) && counted.has(list));
}

/** Gives the titles of the other tables of a table's sheet. */
function createTitleReader(tables: readonly Table[]): (table: Table) => readonly string[] {
  const bySheet = new Map<string, Table[]>();
  const nameOf = ({ workbook, sheet }: Table): string => `${workbook}\u0000${sheet}`;
  for (const table of tables) {
    const known = bySheet.get(nameOf(table));
    if (known) known.push(table);
    else bySheet.set(nameOf(table), [table]);
  }
  return (table) => (bySheet.get(nameOf(table)) ?? []).flatMap((each) => (each === table ? [] : each.title));
}

/** Many lines, and no register: it may be a list. */
function isLongList({ kind, document, range, header }: Table): boolean {
  return kind !== "register" && document === undefined && range.bottom - header.bottom >= 12;
}
