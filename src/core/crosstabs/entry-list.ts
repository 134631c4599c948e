import type { CellValue } from "../model/workbook";
import type { Twin } from "./find-twins";

/** The entries of a list whatever its columns are called: what each says, attribute by attribute. */
export interface EntryList {
  /** The id of the table that it is. */
  readonly table: string;
  readonly workbook: string;
  readonly sheet: string;
  /** Sheet rows of the entries, counted from 0. */
  readonly rows: Int32Array;
  readonly attributes: readonly Attribute[];
  /** Entries that are written twice; not looked for in a register (null), where other rules say what is one entry. */
  readonly twins: readonly Twin[] | null;
  /** Its columns of amounts: money, households. */
  readonly amounts: readonly Amount[];
  /** The sheets' own lists, in order, where this is several that are read together. */
  readonly parts?: readonly ListPart[];
}

/** A column of numbers that may be added up. */
export interface Amount {
  readonly column: number;
  readonly header: string;
  /** One for each entry; 0 where none stands. */
  readonly values: Float64Array;
}

/** One sheet's list within a list over several sheets. */
export interface ListPart {
  readonly list: EntryList;
  /** Its first entry among those of the whole. */
  readonly from: number;
  /** For each attribute of the whole: the part's own; without one all its entries say `code`, blank if left out. */
  readonly attributes: readonly { readonly own: number | null; readonly code?: number }[];
}

/** One thing that entries may be told apart by: a column's values, whether it is filled, the heading above them, a date's month. */
export interface Attribute {
  /** The sheet column that it is read from. */
  readonly column: number;
  readonly how: AttributeKind;
  /** The column's header; "" for the lines above entries. */
  readonly header: string;
  /** What each code stands for, as it is written; `values[0]` is blank. */
  readonly values: readonly string[];
  /** Entry `i` says `values[codes[i]]`. */
  readonly codes: Int32Array;
  /** For columns that say one thing by which of them is filled: by code, the sheet columns of which one is. */
  readonly marks?: readonly (readonly number[])[];
  /** For parts of dates: the months that each value stands for; null for blank. */
  readonly spans?: readonly (Span | null)[];
}

/** Months `from` to `to`, counted from 1, of one year, or of any (null). */
export interface Span {
  readonly year: number | null;
  readonly from: number;
  readonly to: number;
}

export type AttributeKind =
  | "value"
  /** Whether anything stands in the cell: its one value is named after the header. */
  | "filled"
  /** Which of several columns side by side is filled. */
  | "mark"
  /** Whether a name is a person's or a body's. */
  | "holder"
  /** A value that stands at the first of several entries. */
  | "carried"
  /** A line above the entries. */
  | "heading"
  /** Of several lists read together: the sheet, by its name or its title. */
  | "sheet"
  | "year"
  | "half"
  | "quarter"
  /** Of every year. */
  | "month"
  | "year-month";

/** Codes values as they come; a value is the same as another where `keyOf` says so. */
export function encode(
  column: number,
  how: AttributeKind,
  values: readonly CellValue[],
  keyOf: (text: string) => string,
  header = "",
): Attribute {
  const names = [""];
  const codeOf = new Map<string, number>([["", 0]]);
  const byRaw = new Map<CellValue, number>();
  const codes = new Int32Array(values.length);
  values.forEach((value, entry) => {
    let code = byRaw.get(value);
    if (code === undefined) {
      const text = String(value);
      const key = keyOf(text);
      code = codeOf.get(key);
      if (code === undefined) {
        code = names.length;
        names.push(text);
        codeOf.set(key, code);
      }
      byRaw.set(value, code);
    }
    codes[entry] = code;
  });
  return { column, how, header, values: names, codes };
}

/** The list with each entry once. */
export function withoutTwins(list: EntryList): EntryList {
  const later = new Set(list.twins?.map((twin) => twin.later));
  const keep = (values: Int32Array): Int32Array => values.filter((_, entry) => !later.has(entry));
  return {
    ...list,
    rows: keep(list.rows),
    attributes: list.attributes.map((attribute) => ({ ...attribute, codes: keep(attribute.codes) })),
    amounts: list.amounts.map((amount) => ({
      ...amount,
      values: amount.values.filter((_, entry) => !later.has(entry)),
    })),
    twins: [],
    ...(list.parts ? { parts: countAgain(list.parts) } : {}),
  };
}

function countAgain(parts: readonly ListPart[]): readonly ListPart[] {
  let from = 0;
  return parts.map((part) => {
    const own = { ...part, list: withoutTwins(part.list), from };
    from += own.list.rows.length;
    return own;
  });
}
