import { cellKey } from "../model/address";
import type { Table } from "../model/table";
import { valueAt, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "../model/workbook";
import { isGroupOrdinal, isOrdinalHeader, isTotalLabel } from "../tables/row-words";
import { createWritingReader } from "../tables/read-writing";
import type { Amount, EntryList } from "./entry-list";
import { describeColumn } from "./describe-column";
import { dropTold } from "./describe-holders";
import { describeMarks, type ListColumn } from "./describe-marks";
import { findTwins } from "./find-twins";
import { describeHeadings, type HeadingLine } from "./describe-headings";
import { groupAlike, joinLists, type NamedList } from "./join-lists";

/** A table with fewer entries is no list that others count. */
const LEAST_ENTRIES = 12;
/** So many entries tell what a column holds. */
const ENOUGH = 400;
/** One sheet of several may hold fewer. */
const LEAST_IN_PART = 4;

/** Every table of the workbooks that holds entries told apart by what its columns say, whatever they are called. */
export function readLists(
  workbooks: readonly WorkbookSnapshot[],
  tables: readonly Table[],
): readonly EntryList[] {
  const found = tables.flatMap((table) => {
    if (table.document !== undefined) return [];
    if (table.range.bottom - table.header.bottom < LEAST_IN_PART) return [];
    const sheet = workbooks
      .find(({ name }) => name === table.workbook)
      ?.sheets.find(({ name }) => name === table.sheet);
    const list = sheet ? readList(sheet, table) : null;
    return list ? [list] : [];
  });
  return [...found.map(({ list }) => list), ...groupAlike(found).map(joinLists)].filter(
    ({ rows }) => rows.length >= LEAST_ENTRIES,
  );
}

function readList(sheet: SheetSnapshot, table: Table): NamedList | null {
  const read = createWritingReader(sheet);
  const cellAt = readThroughMerges(sheet, table);
  const text = (row: number, column: number): CellValue => {
    const value = cellAt(row, column);
    return typeof value === "string" ? read(value).trim() : value;
  };
  const { headers, heading } = readHeaders(table, text);
  const { entries, headings } = sortRows(table, text, heading);
  if (entries.length < LEAST_IN_PART) return null;
  const known = new Map(headers.map(({ column }) => [column, entries.map((row) => text(row, column))]));
  const valuesOf = (column: number): readonly CellValue[] => known.get(column) ?? [];
  const attributes = dropTold([
    ...headers.flatMap(({ column, name }) =>
      describeColumn(column, name, valuesOf(column), (entry) =>
        sheet.numberFormats.get(cellKey(entries[entry] ?? 0, column)),
      ),
    ),
    ...describeMarks(headers, valuesOf),
    ...describeHeadings(entries, headings),
  ]);
  const columns = new Set(attributes.map(({ column }) => column));
  if (columns.size < 2 || !attributes.some(({ how }) => how === "value")) return null;
  const list: EntryList = {
    table: table.id,
    workbook: table.workbook,
    sheet: table.sheet,
    rows: Int32Array.from(entries),
    attributes,
    amounts: headers.flatMap(({ column, name }) => describeAmount(column, name, valuesOf(column))),
    twins:
      table.kind === "register"
        ? null
        : findTwins(
            entries.length,
            headers.filter(({ name }) => !isOrdinalHeader(name)).map(({ column }) => column),
            (entry, column) => text(entries[entry] ?? 0, column),
          ),
  };
  return {
    list,
    headers: new Map(headers.map(({ column, name }) => [column, name])),
    title: table.title,
    columns: headers.map(({ column, name }) => ({
      column,
      name,
      values: valuesOf(column).slice(0, ENOUGH),
      isDate: attributes.some((each) => each.column === column && each.spans !== undefined),
    })),
  };
}

/** A column of numbers that are neither years nor running numbers: what may be added up. */
function describeAmount(column: number, header: string, values: readonly CellValue[]): readonly Amount[] {
  if (header === "" || isOrdinalHeader(header)) return [];
  const numbers = values.filter((value): value is number => typeof value === "number");
  const filled = values.filter((value) => value !== "").length;
  if (numbers.length < 3 || numbers.length * 10 < filled * 9) return [];
  if (numbers.every((value) => Number.isInteger(value) && value >= 1900 && value <= 2100)) return [];
  return [
    {
      column,
      header,
      values: Float64Array.from(values, (value) => (typeof value === "number" ? value : 0)),
    },
  ];
}

/** A value that is merged over several rows is each row's. */
function readThroughMerges(sheet: SheetSnapshot, table: Table): (row: number, column: number) => CellValue {
  const anchors = new Map<number, number>();
  for (const { top, bottom, left, right } of sheet.merges) {
    if (left !== right || bottom <= top || top <= table.header.bottom || bottom > table.range.bottom)
      continue;
    for (let row = top + 1; row <= bottom; row++) anchors.set(cellKey(row, left), top);
  }
  return (row, column) => valueAt(sheet, anchors.get(cellKey(row, column)) ?? row, column);
}

/** The columns' names; a line that was taken for the header's last, though it heads the first entries, is none of them. */
function readHeaders(
  table: Table,
  text: (row: number, column: number) => CellValue,
): {
  readonly headers: readonly ListColumn[];
  readonly heading: HeadingLine | null;
} {
  const heading = findSwallowed(table, text);
  const headers = table.columns.map(({ column, path }) => {
    const isCovered = path.at(-1) === heading?.text || path.at(-1) === heading?.mark;
    const own = heading && isCovered ? path.slice(0, -1) : path;
    return { column, name: own.at(-1) ?? "", head: own.slice(0, -1).join(" ") };
  });
  return { headers, heading };
}

/** The header's last line, where it says one thing of all columns, or stands behind a group's mark ("I | Tổ 1"). */
function findSwallowed(table: Table, text: (row: number, column: number) => CellValue): HeadingLine | null {
  const { header, columns } = table;
  const last = columns[0]?.path.at(-1) ?? "";
  if (columns.length > 2 && last !== "" && columns.every(({ path }) => path.at(-1) === last))
    return { row: header.bottom, text: last, mark: "" };
  if (header.bottom === header.top || columns.length < 4) return null;
  const filled = columns
    .map(({ column }) => String(text(header.bottom, column)))
    .filter((each) => each !== "");
  const [mark, name, ...more] = filled;
  return mark !== undefined && name !== undefined && more.length === 0 && isGroupOrdinal(mark)
    ? { row: header.bottom, text: name, mark }
    : null;
}

function sortRows(
  table: Table,
  text: (row: number, column: number) => CellValue,
  heading: HeadingLine | null,
): { readonly entries: readonly number[]; readonly headings: readonly HeadingLine[] } {
  const lines: { readonly row: number; readonly filled: readonly CellValue[] }[] = [];
  for (let row = table.header.bottom + 1; row <= table.range.bottom; row++) {
    const filled: CellValue[] = [];
    for (let column = table.range.left; column <= table.range.right; column++) {
      const value = text(row, column);
      if (value !== "") filled.push(value);
    }
    if (filled.length > 0) lines.push({ row, filled });
  }
  const counts = lines.map(({ filled }) => filled.length).sort((a, b) => a - b);
  const least = Math.max(2, Math.ceil((counts[counts.length >> 1] ?? 0) * SPARSE));
  const entries: number[] = [];
  const headings: HeadingLine[] = heading === null ? [] : [heading];
  for (const { row, filled } of lines) {
    if (filled.slice(0, 3).some((value) => typeof value === "string" && isTotalLabel(value))) continue;
    const texts = filled.filter((value): value is string => typeof value === "string" && LETTERS.test(value));
    const [first = ""] = texts;
    const mark = texts.length > 1 && (isGroupOrdinal(first) || LETTER.test(first)) ? first : "";
    const words = mark === "" ? texts : texts.slice(1);
    if (filled.length > least || (filled.length === least && words.length > 1)) entries.push(row);
    else if (words.length > 0) headings.push({ row, text: words.at(-1) ?? "", mark });
  }
  return { entries, headings };
}

/** A line with so small a share of the usual cells heads others, or is a note. */
const SPARSE = 0.4;
const LETTERS = /\p{L}/u;
/** The mark of a group past the first eight. */
const LETTER = /^\(?\p{Lu}[.)]?$/u;
