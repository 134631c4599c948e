import { foldWords, tidyText } from "../../base/fold-text";
import type { Fix } from "../../model/edit";
import { isStated } from "../../model/is-stated";
import type { Place } from "../../model/place";
import {
  meaningAt,
  rawAt,
  writtenAt,
  type ColumnKey,
  type Meaning,
  type RegisterColumn,
  type RegisterTable,
} from "../../model/register";
import { valueAt, type CellValue } from "../../model/workbook";
import type { Facts } from "../define-rule";
import { setCellFix, sheetOf } from "./cell-fix";
import { placeOf, shorten } from "./places";

/** Judges each distinct value of a column once, then lists the entries whose value was not passed with `null`. */
export function* findEntries<T extends object>(
  column: RegisterColumn,
  judge: (value: CellValue, meaning: Meaning) => T | null,
): Iterable<{ readonly entry: number; readonly value: CellValue; readonly verdict: T }> {
  let found = false;
  const verdicts = column.distinct.map((value, code) => {
    const verdict = judge(value, column.meanings[code] ?? { kind: "empty" });
    found ||= verdict !== null;
    return verdict;
  });
  if (!found) return;
  for (let entry = 0; entry < column.codes.length; entry++) {
    const code = column.codes[entry] ?? -1;
    const verdict = verdicts[code];
    const value = column.distinct[code];
    if (verdict && value !== undefined) yield { entry, value, verdict };
  }
}

/** The cell of an entry in a column. */
export function entryPlace(facts: Facts, table: RegisterTable, column: number, entry: number): Place {
  return placeOf(facts, table, table.rows[entry] ?? 0, column);
}

/** A fix of an entry's cell, to be spread into a draft; nothing where the cell holds a formula. */
export function entryFix(
  facts: Facts,
  table: RegisterTable,
  column: number,
  entry: number,
  to: CellValue,
  safety: Fix["safety"],
): { readonly fix?: Fix } {
  const fix = setCellFix(facts, table, table.rows[entry] ?? 0, column, to, safety);
  return fix ? { fix } : {};
}

/** Whether the value stands in the entry's own cell, and not in a cell merged over several entries that begins above. */
export function ownsCell(facts: Facts, table: RegisterTable, column: RegisterColumn, entry: number): boolean {
  const sheet = sheetOf(facts, table);
  const value = writtenAt(column, column.codes[entry] ?? -1);
  return sheet !== undefined && valueAt(sheet, table.rows[entry] ?? 0, column.column) === value;
}

/** What an entry is called in a message: `“Nuôi dê sinh sản” (Chi hội Nông dân thôn Đoài)`. */
export function entryName(table: RegisterTable, entry: number): string {
  const title = shorten(tidyText(String(rawAt(table, "title", entry))), 60);
  const name = shorten(tidyText(String(rawAt(table, "name", entry))), 60);
  if (title === "") return name;
  return name === "" ? `“${title}”` : `“${title}” (${name})`;
}

/** What tells an entry from the others, whatever row it stands in. */
export function entryKey(table: RegisterTable, entry: number): readonly string[] {
  return [
    entryUnit(table, entry),
    foldWords(String(rawAt(table, "title", entry))),
    foldWords(String(rawAt(table, "name", entry))),
  ];
}

/** The unit of an entry: its canonical name, what its cell says, or the unit of the whole sheet; "" where none is told. */
export function entryUnit(table: RegisterTable, entry: number): string {
  const meaning = meaningAt(table, "unit", entry);
  if (meaning.kind === "category") return meaning.id;
  return tidyText(String(rawAt(table, "unit", entry))) || (table.sheetUnit ?? "");
}

/** The year of each entry in a column; 0 where the cell says none. */
export function readYears(table: RegisterTable, id: ColumnKey): (entry: number) => number {
  const column = table.columns.get(id);
  if (!column) return () => 0;
  const years = column.meanings.map((meaning) => (meaning.kind === "year" ? meaning.year : 0));
  return (entry) => years[column.codes[entry] ?? -1] ?? 0;
}

/** `isStated` for each entry of a column, each distinct value judged once; false where there is no such column. */
export function readStated(table: RegisterTable, id: ColumnKey): (entry: number) => boolean {
  const column = table.columns.get(id);
  if (!column) return () => false;
  const stated = column.distinct.map(isStated);
  return (entry) => stated[column.codes[entry] ?? -1] ?? false;
}
