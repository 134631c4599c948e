import { tidyText } from "../base/fold-text";
import { cellKey, formatAddress } from "../model/address";
import type { NormalisedValue } from "../model/report";
import {
  writtenAt,
  type CarriedValue,
  type Meaning,
  type RegisterColumn,
  type RegisterTable,
} from "../model/register";
import { categoriesOf } from "../tables/read-meaning";
import type { CellValue, SheetSnapshot } from "../model/workbook";
import type { RegisterColumnSpec, Template } from "../template/schema";
import { writeDate } from "./write-date";

/**
 * Everything that was read as something else than it says letter for letter: other writings of a category or unit, years
 * as text, marks for "yes", old encodings, values that stand once for several entries. One item a writing, not a cell, and
 * each entry in one item of a column. `sheet` tells what the cells of entries say whose value stands elsewhere.
 */
export function listNormalised(
  table: RegisterTable,
  template: Template,
  sheet?: SheetSnapshot,
): readonly NormalisedValue[] {
  return template.columns.flatMap((spec) => {
    const column = table.columns.get(spec.id);
    if (!column) return [];
    const names = new Map(
      spec.holds === "category" ? categoriesOf(spec.id, template).map(({ id, name }) => [id, name]) : [],
    );
    const own: Own = { table, column, names, sheet };
    return [...listWritings(own, spec), ...listCarried(own)];
  });
}

/** One column of a register, the names of its categories, and the sheet it stands on. */
interface Own {
  readonly table: RegisterTable;
  readonly column: RegisterColumn;
  readonly names: ReadonlyMap<string, string>;
  readonly sheet: SheetSnapshot | undefined;
}

function listWritings(own: Own, spec: RegisterColumnSpec): readonly NormalisedValue[] {
  const { column, names } = own;
  const found = new Map<number, { to: string; how: NormalisedValue["how"] }>();
  for (const [code, meaning] of column.meanings.entries()) {
    const fault = column.faults?.get(code);
    if (fault?.certain === true) {
      if (spec.holds !== "text") found.set(code, { to: fault.text, how: "encoding" });
      continue;
    }
    const to = canonical(meaning, names);
    const value = column.distinct[code] ?? "";
    if (to === null || value === to || (typeof value === "number" && String(value) === to)) continue;
    if (meaning.kind === "flag" && (value === "x" || value === "X")) continue;
    found.set(code, { to, how: HOW[meaning.kind] ?? "writing" });
  }
  const items = found.size > 0 ? countWritings(own, found) : [];
  return [...items, ...countOldTexts(own, spec)];
}

const HOW: Readonly<Partial<Record<Meaning["kind"], NormalisedValue["how"]>>> = {
  year: "year",
  flag: "flag",
};

function canonical(meaning: Meaning, names: ReadonlyMap<string, string>): string | null {
  if (meaning.kind === "category") return names.get(meaning.id) ?? meaning.id;
  if (meaning.kind === "year") return String(meaning.year);
  return meaning.kind === "flag" ? (meaning.value ? "x" : "") : null;
}

/** Entries whose value stands in another row are told by `listCarried`. */
function countWritings(
  own: Own,
  found: ReadonlyMap<number, { readonly to: string; readonly how: NormalisedValue["how"] }>,
): readonly NormalisedValue[] {
  const { column } = own;
  const counts = new Map<number, { entries: number; first: number }>();
  for (let entry = 0; entry < column.codes.length; entry++) {
    const code = column.codes[entry] ?? -1;
    if (!found.has(code) || column.carried?.has(entry) === true) continue;
    const count = counts.get(code);
    if (count) count.entries++;
    else counts.set(code, { entries: 1, first: entry });
  }
  return [...counts].flatMap(([code, { entries, first }]) => {
    const item = found.get(code);
    const from = writeValue(writtenAt(column, code), own, first);
    return item ? [{ ...frame(own, first), from, ...item, entries }] : [];
  });
}

/** Titles and names in an old encoding are as many as they are entries: one item for all of them. */
function countOldTexts(own: Own, spec: RegisterColumnSpec): readonly NormalisedValue[] {
  const { column } = own;
  if (spec.holds !== "text" || column.faults === undefined) return [];
  let entries = 0;
  let first = -1;
  for (let entry = 0; entry < column.codes.length; entry++) {
    if (column.carried?.has(entry) === true) continue;
    if (column.faults.get(column.codes[entry] ?? -1)?.certain !== true) continue;
    if (entries++ === 0) first = entry;
  }
  if (entries === 0) return [];
  const code = column.codes[first] ?? -1;
  const [from, to] = [String(writtenAt(column, code)), tidyText(String(column.distinct[code] ?? ""))];
  return [{ ...frame(own, first), from, to, how: "encoding", entries }];
}

/** One item for each value and each way in which it came to its entries, as the collected register writes it. */
function listCarried(own: Own): readonly NormalisedValue[] {
  const { column, names } = own;
  // Names that stand under a value's column are read as they stand.
  if (column.carried === undefined || (column.parts && column.id === "name")) return [];
  const counts = new Map<
    string,
    { how: CarriedValue["how"]; from: string; entries: number; first: number }
  >();
  for (const [entry, { how }] of column.carried) {
    const code = column.codes[entry] ?? -1;
    const from = writtenBy(own, entry, how);
    const key = `${how} ${code} ${from}`;
    const count = counts.get(key);
    if (count) count.entries++;
    else counts.set(key, { how, from, entries: 1, first: entry });
  }
  return [...counts.values()].flatMap(({ how, from, entries, first }) => {
    const code = column.codes[first] ?? -1;
    const meaning = column.meanings[code];
    const known = meaning ? canonical(meaning, names) : null;
    const to = known ?? tidyText(writeValue(column.distinct[code] ?? "", own, first));
    if (to === "" && from === "") return [];
    const place = frame(own, first);
    // A mark for "as above" is told where it stands, all else where its value does.
    const address =
      how === "filled-down" && from !== ""
        ? formatAddress(own.table.rows[first] ?? 0, column.column)
        : place.address;
    return [{ ...place, address, from: from === to ? "" : from, to, how, entries }];
  });
}

/** What was written for an entry whose value stands elsewhere: the heading's words, or in its own cell a mark for "as above". */
function writtenBy({ table, column, sheet }: Own, entry: number, how: CarriedValue["how"]): string {
  if (how === "heading") return tidyText(String(writtenAt(column, column.codes[entry] ?? -1)));
  if (how === "marked") {
    const at = column.carried?.get(entry);
    return tidyText(String(sheet?.values[at?.row ?? -1]?.[at?.column ?? -1] ?? ""));
  }
  return how === "merged"
    ? ""
    : tidyText(String(sheet?.values[table.rows[entry] ?? -1]?.[column.column] ?? ""));
}

/** A value as its cell shows it: a date as a date, not as the number of its day. */
function writeValue(value: CellValue, { table, column, sheet }: Own, entry: number): string {
  const row = column.carried?.get(entry)?.row ?? table.rows[entry] ?? -1;
  return writeDate(value, sheet?.numberFormats.get(cellKey(row, column.column))) ?? String(value);
}

function frame({ table, column }: Own, entry: number): Pick<NormalisedValue, "role" | "header" | "address"> {
  const from = column.carried?.get(entry);
  const address = from
    ? formatAddress(from.row, from.column)
    : formatAddress(table.rows[entry] ?? 0, column.column);
  return { role: column.id, header: column.header, address };
}
