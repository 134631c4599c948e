import { foldToneStyle } from "../base/fold-text";
import { alignColumns, type ListedColumn, type SharedColumn } from "../tables/align-columns";
import type { Condition, Test } from "./condition";
import { encode, type Amount, type Attribute, type EntryList, type ListPart } from "./entry-list";

/** A list with what its columns are called, and the lines above it. */
export interface NamedList {
  readonly list: EntryList;
  readonly headers: ReadonlyMap<number, string>;
  readonly title: readonly string[];
  readonly columns: readonly ListedColumn[];
}

/**
 * Lists of one workbook with mostly the same columns, two and more of them: one list on several sheets. Each column that they
 * share is called alike on all of them.
 */
export function groupAlike(lists: readonly NamedList[]): readonly (readonly NamedList[])[] {
  return [...new Set(lists.map(({ list }) => list.workbook))].flatMap((workbook) => {
    const own = lists.filter(({ list }) => list.workbook === workbook);
    return alignColumns(own.map(({ columns }) => columns)).map(({ lists: joined, columns }) =>
      joined.flatMap((index) => {
        const named = own[index];
        if (!named) return [];
        const shared = columns.flatMap(({ members, name }): [number, string][] => {
          const column = members.get(index);
          return column === undefined ? [] : [[column, name]];
        });
        return [{ ...complete(named, own, columns), headers: new Map([...named.headers, ...shared]) }];
      }),
    );
  });
}

/**
 * A short sheet does not show that a column holds kinds, for hardly one comes twice on it: what most sheets with that column
 * say holds on it, too.
 */
function complete(
  named: NamedList,
  lists: readonly NamedList[],
  columns: readonly SharedColumn[],
): NamedList {
  const { list } = named;
  const added = columns.flatMap(({ members }): Attribute[] => {
    const column = members.get(lists.indexOf(named));
    const listed = named.columns.find((each) => each.column === column);
    if (column === undefined || listed?.values.length !== list.rows.length) return [];
    if (tellsApart(list, column)) return [];
    const telling = [...members].filter(([index, own]) => {
      const other = lists[index];
      return other !== undefined && tellsApart(other.list, own);
    });
    return telling.length * 2 > members.size
      ? [encode(column, "value", listed.values, foldToneStyle, named.headers.get(column) ?? "")]
      : [];
  });
  return added.length === 0
    ? named
    : { ...named, list: { ...list, attributes: [...list.attributes, ...added] } };
}

function tellsApart({ attributes }: EntryList, column: number): boolean {
  return attributes.some((each) => each.column === column && each.how === "value");
}

/**
 * Several lists as one: what columns of the same name say is one attribute, and the sheet that an entry stands on (by its
 * name, and by what its title says that the others' do not) is one more.
 */
export function joinLists(lists: readonly NamedList[]): EntryList {
  const [first] = lists;
  if (!first) throw new Error("no lists to join");
  const entries = lists.reduce((sum, { list }) => sum + list.rows.length, 0);
  const keyed = lists.map(keyAttributes);
  const keys = [...new Set(keyed.flatMap((own) => [...own.keys()]))];
  const joined = keys.map((key) => joinAttribute(lists, keyed, key, entries));
  const bySheet = [
    describeSheets(
      lists.map(({ list }) => list.sheet),
      lists,
      entries,
    ),
    describeSheets(tellApart(lists.map(({ title }) => title.join(" "))), lists, entries),
  ].filter((attribute) => attribute !== null);
  let from = 0;
  const parts = lists.map(({ list }, index): ListPart => {
    const own = keyed[index];
    const part = {
      list,
      from,
      attributes: [
        ...keys.map((key) => ({ own: own?.get(key) ?? null })),
        ...bySheet.map(({ codes }) => ({ own: null, code: codes[from] ?? 0 })),
      ],
    };
    from += list.rows.length;
    return part;
  });
  const twins = lists.map(({ list }, index) =>
    list.twins?.map(({ later, first: earlier }) => {
      const start = parts[index]?.from ?? 0;
      return { later: later + start, first: earlier + start };
    }),
  );
  return {
    table: first.list.table,
    workbook: first.list.workbook,
    sheet: first.list.sheet,
    rows: concatenate(lists.map(({ list }) => list.rows)),
    attributes: [...joined, ...bySheet],
    amounts: joinAmounts(lists),
    twins: twins.every((each) => each !== undefined) ? twins.flat() : null,
    parts,
  };
}

/** What a condition on the whole asks of one of its parts; null where none of the part's entries meets it. */
export function narrowToPart(whole: EntryList, part: ListPart, condition: Condition): Condition | null {
  const narrowed: Test[] = [];
  for (const { attribute, codes } of condition) {
    const link = part.attributes[attribute];
    if (link === undefined) return null;
    if (link.own === null) {
      if (!codes.has(link.code ?? 0)) return null;
      continue;
    }
    const values = whole.attributes[attribute]?.values ?? [];
    const wanted = new Set([...codes].map((code) => foldToneStyle(values[code] ?? "")));
    const own = part.list.attributes[link.own]?.values ?? [];
    const ownCodes = own.flatMap((value, code) => (wanted.has(foldToneStyle(value)) ? [code] : []));
    if (ownCodes.length === 0) return null;
    narrowed.push({ attribute: link.own, codes: new Set(ownCodes) });
  }
  return narrowed;
}

/** The attributes of a list by what they are called and how they are read; two alike are counted. */
function keyAttributes({ list, headers }: NamedList): ReadonlyMap<string, number> {
  const keys = new Map<string, number>();
  list.attributes.forEach(({ column, how }, index) => {
    const name = `${foldToneStyle(headers.get(column) ?? "")}\u0000${how}`;
    let key = name;
    for (let next = 2; keys.has(key); next++) key = `${name}\u0000${next}`;
    keys.set(key, index);
  });
  return keys;
}

function joinAttribute(
  lists: readonly NamedList[],
  keyed: readonly ReadonlyMap<string, number>[],
  key: string,
  entries: number,
): Attribute {
  const values = new Array<string>(entries).fill("");
  let sample: Attribute | undefined;
  const spans = new Map<string, NonNullable<Attribute["spans"]>[number]>();
  let from = 0;
  lists.forEach(({ list }, index) => {
    const own = list.attributes[keyed[index]?.get(key) ?? -1];
    if (own) {
      sample ??= own;
      own.values.forEach((value, code) => spans.set(foldToneStyle(value), own.spans?.[code] ?? null));
      own.codes.forEach((code, entry) => {
        values[from + entry] = own.values[code] ?? "";
      });
    }
    from += list.rows.length;
  });
  if (!sample) throw new Error(`no list has ${key}`);
  const joined = encode(sample.column, sample.how, values, foldToneStyle, sample.header);
  return sample.spans
    ? { ...joined, spans: joined.values.map((value) => spans.get(foldToneStyle(value)) ?? null) }
    : joined;
}

/** One name a sheet; null where they are not all different. */
function describeSheets(
  names: readonly string[],
  lists: readonly NamedList[],
  entries: number,
): Attribute | null {
  if (new Set(names.map(foldToneStyle)).size < names.length || names.some((name) => name === "")) return null;
  const values = new Array<string>(entries).fill("");
  let from = 0;
  lists.forEach(({ list }, index) => {
    values.fill(names[index] ?? "", from, from + list.rows.length);
    from += list.rows.length;
  });
  return encode(SHEET, "sheet", values, foldToneStyle);
}

/** No column: the sheet itself. */
const SHEET = -100;

/** Of each title the words that not all of them have. */
function tellApart(titles: readonly string[]): readonly string[] {
  const words = titles.map((title) => title.split(/\s+/u));
  const sets = words.map((each) => new Set(each.map(foldToneStyle)));
  return words.map((each) =>
    each.filter((word) => !sets.every((set) => set.has(foldToneStyle(word)))).join(" "),
  );
}

function joinAmounts(lists: readonly NamedList[]): readonly Amount[] {
  const names = new Map<string, string>();
  for (const { list } of lists)
    for (const { header } of list.amounts)
      if (!names.has(foldToneStyle(header))) names.set(foldToneStyle(header), header);
  return [...names].map(([key, header]): Amount => {
    const own = lists.map(({ list }) => list.amounts.find((each) => foldToneStyle(each.header) === key));
    const values = lists.flatMap(({ list }, index) => [
      ...(own[index]?.values ?? new Float64Array(list.rows.length)),
    ]);
    const column = own.find((each) => each !== undefined)?.column ?? 0;
    return { column, header, values: Float64Array.from(values) };
  });
}

function concatenate(parts: readonly Int32Array[]): Int32Array {
  return Int32Array.from(parts.flatMap((part) => [...part]));
}
