import { tidyText } from "../base/fold-text";
import { formatAddress } from "../model/address";
import type { NormalisedValue } from "../model/report";
import {
  writtenAt,
  type CarriedValue,
  type Meaning,
  type RegisterColumn,
  type RegisterTable,
} from "../model/register";
import { categoriesOf } from "../tables/read-meaning";
import type { RegisterColumnSpec, Template } from "../template/schema";

/**
 * Everything that was read as something else than it says letter for letter: other writings of a category or unit, years
 * as text, marks for "yes", old encodings, values that stand once for several entries. One item a writing, not a cell.
 */
export function listNormalised(table: RegisterTable, template: Template): readonly NormalisedValue[] {
  return template.columns.flatMap((spec) => {
    const column = table.columns.get(spec.id);
    return column ? [...listWritings(table, column, spec, template), ...listCarried(table, column)] : [];
  });
}

function listWritings(
  table: RegisterTable,
  column: RegisterColumn,
  spec: RegisterColumnSpec,
  template: Template,
): readonly NormalisedValue[] {
  const names = new Map(
    spec.holds === "category" ? categoriesOf(spec.id, template).map(({ id, name }) => [id, name]) : [],
  );
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
  const items = found.size > 0 ? countWritings(table, column, found) : [];
  return [...items, ...countOldTexts(table, column, spec)];
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

function countWritings(
  table: RegisterTable,
  column: RegisterColumn,
  found: ReadonlyMap<number, { readonly to: string; readonly how: NormalisedValue["how"] }>,
): readonly NormalisedValue[] {
  const counts = new Map<number, { entries: number; first: number }>();
  for (let entry = 0; entry < column.codes.length; entry++) {
    const code = column.codes[entry] ?? -1;
    if (!found.has(code)) continue;
    const count = counts.get(code);
    if (count) count.entries++;
    else counts.set(code, { entries: 1, first: entry });
  }
  return [...counts].flatMap(([code, { entries, first }]) => {
    const item = found.get(code);
    const from = String(writtenAt(column, code));
    return item ? [{ ...frame(table, column, first), from, ...item, entries }] : [];
  });
}

/** Titles and names in an old encoding are as many as they are entries: one item for all of them. */
function countOldTexts(
  table: RegisterTable,
  column: RegisterColumn,
  spec: RegisterColumnSpec,
): readonly NormalisedValue[] {
  if (spec.holds !== "text" || column.faults === undefined) return [];
  let entries = 0;
  let first = -1;
  for (let entry = 0; entry < column.codes.length; entry++) {
    if (column.faults.get(column.codes[entry] ?? -1)?.certain !== true) continue;
    if (entries++ === 0) first = entry;
  }
  if (entries === 0) return [];
  const code = column.codes[first] ?? -1;
  const [from, to] = [String(writtenAt(column, code)), tidyText(String(column.distinct[code] ?? ""))];
  return [{ ...frame(table, column, first), from, to, how: "encoding", entries }];
}

function listCarried(table: RegisterTable, column: RegisterColumn): readonly NormalisedValue[] {
  if (column.carried === undefined) return [];
  const counts = new Map<CarriedValue["how"], { entries: number; first: number }>();
  for (const [entry, { how }] of column.carried) {
    const count = counts.get(how);
    if (count) count.entries++;
    else counts.set(how, { entries: 1, first: entry });
  }
  return [...counts].map(([how, { entries, first }]) => {
    const to = tidyText(String(column.distinct[column.codes[first] ?? -1] ?? ""));
    return { ...frame(table, column, first), from: "", to, how, entries };
  });
}

function frame(
  table: RegisterTable,
  column: RegisterColumn,
  entry: number,
): Pick<NormalisedValue, "role" | "header" | "address"> {
  const from = column.carried?.get(entry);
  const address = from
    ? formatAddress(from.row, from.column)
    : formatAddress(table.rows[entry] ?? 0, column.column);
  return { role: column.id, header: column.header, address };
}
