import type { ColumnKey } from "../model/register";
import { alignColumns, type ListedColumn } from "./align-columns";
import type { FoundTable } from "./found-table";
import type { RegisterHeader } from "./match-register-header";
import { headerName, type ColumnWords } from "./settle-by-values";
import { createSampler } from "./sample-column";

/** A sheet of a list, and what its columns were taken for when it was read alone. */
export interface MatchedSheet {
  readonly source: FoundTable;
  readonly header: RegisterHeader;
}

/**
 * What columns are, of lists that are one list on several sheets: what most sheets take a column for holds on all of them,
 * so that "Đã được khen" of one sheet is not read otherwise than "Hình thức khen thưởng" of the next. Gives, by the id of the
 * table, the headers that are to be read otherwise than the sheet alone says.
 */
export function agreeOnColumns(sheets: readonly MatchedSheet[]): ReadonlyMap<string, ColumnWords> {
  const agreed = new Map<string, Map<string, ColumnKey>>();
  const odd = new Set<string>();
  for (const workbook of new Set(sheets.map(({ source }) => source.workbook))) {
    const own = sheets.filter(({ source }) => source.workbook === workbook);
    if (own.length < 2) continue;
    for (const { columns } of alignColumns(own.map(listColumns)))
      for (const { members, id } of vote(
        columns.map((shared) => shared.members),
        own,
      ))
        for (const [list, column] of members) {
          const sheet = own[list];
          if (!sheet || isSure(sheet, column, id)) continue;
          if (sheet.header.columns.get(id)?.column !== column) odd.add(sheet.source.id);
          settle(sheet.source, column, id, agreed);
        }
  }
  // Where one column is read otherwise the rest must stay what they are.
  return new Map([...agreed].filter(([table]) => odd.has(table)));
}

/** Its header says outright that it is something else. */
function isSure({ header: { columns, confidence } }: MatchedSheet, column: number, id: ColumnKey): boolean {
  const own = [...columns].filter(([, header]) => header.column === column).map(([key]) => key);
  return !own.includes(id) && own.some((key) => confidence.get(key) === 1);
}

function listColumns({ source }: MatchedSheet): readonly ListedColumn[] {
  const sample = createSampler(source.grid, source.area);
  return source.headers.map((header) => ({
    column: header.column,
    name: header.path.join(" "),
    ...sample(header.column),
  }));
}

interface Decided {
  readonly members: ReadonlyMap<number, number>;
  readonly id: ColumnKey;
}

/** Each column of the whole goes to what most of its sheets take it for, each meaning once. */
function vote(
  shared: readonly ReadonlyMap<number, number>[],
  sheets: readonly MatchedSheet[],
): readonly Decided[] {
  const offers = shared.flatMap((members) => {
    const votes = new Map<ColumnKey, number>();
    const sure = new Set<ColumnKey>();
    for (const [list, column] of members) {
      const header = sheets[list]?.header;
      for (const [id, { column: own }] of header?.columns ?? []) {
        if (own !== column) continue;
        const weight = header?.confidence.get(id) ?? 1;
        votes.set(id, (votes.get(id) ?? 0) + weight);
        if (weight === 1) sure.add(id);
      }
    }
    // "Năm đăng ký" on a few sheets says what "Năm" is on the others, however many they are.
    return [...votes].flatMap(([id, weight]) =>
      sure.size === 0 || sure.has(id) ? [{ members, id, weight }] : [],
    );
  });
  offers.sort((a, b) => b.weight - a.weight);
  const ids = new Set<ColumnKey>();
  const taken = new Set<ReadonlyMap<number, number>>();
  return offers.filter(({ members, id }) => {
    if (ids.has(id) || taken.has(members)) return false;
    ids.add(id);
    taken.add(members);
    return true;
  });
}

function settle(
  source: FoundTable,
  column: number,
  id: ColumnKey,
  agreed: Map<string, Map<string, ColumnKey>>,
): void {
  const header = source.headers.find((each) => each.column === column);
  if (!header) return;
  const name = headerName(header);
  // Two columns of one header cannot be told apart by its words.
  if (name === "" || source.headers.filter((each) => headerName(each) === name).length > 1) return;
  const words = agreed.get(source.id) ?? new Map<string, ColumnKey>();
  words.set(name, id);
  agreed.set(source.id, words);
}
