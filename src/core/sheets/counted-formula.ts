import { formatAddress, quoteSheetName } from "../model/address";
import { valueAt, type CellValue, type SheetSnapshot } from "../model/workbook";
import type { Condition } from "../crosstabs/condition";
import type { Attribute, EntryList } from "../crosstabs/entry-list";
import { askDates, hasTextDates, type Ask } from "./counted-dates";

/** A count of a list's entries, and the formula over its cells that gives it; null where none would. */
export interface CountedFormula {
  readonly formula: string | null;
  readonly value: number;
}

/** A formula longer than this is not written; Excel's own limit is 8,192 characters. */
const MOST_LETTERS = 8_000;

/**
 * Writes counts of a list's entries as formulas over its cells. Each is worked out on the cells before it is given: one
 * that would count anything else (dates as text, merged cells) is not.
 */
export function createCountedFormulaWriter(
  list: EntryList,
  sheet: SheetSnapshot,
): (condition: Condition) => CountedFormula {
  const rows = [...list.rows];
  const extent = { top: Math.min(...rows), bottom: Math.max(...rows) };
  const filled = findFilled(list, sheet, extent);
  return (condition) => ({
    value: countEntries(list, condition),
    formula: writeFormula(list, sheet, condition, extent, filled),
  });
}

function writeFormula(
  list: EntryList,
  sheet: SheetSnapshot,
  condition: Condition,
  extent: Segment,
  filled: number | null,
): string | null {
  const asks: Ask[] = [];
  let segments: readonly Segment[] = [extent];
  for (const { attribute, codes } of condition) {
    const own = list.attributes[attribute];
    if (!own) return null;
    if (own.how === "heading" || own.how === "carried") {
      segments = intersectSegments(segments, listSegments(list, own, codes));
      continue;
    }
    const ask = writeAsk(list, sheet, own, codes);
    if (!ask) return null;
    asks.push(ask);
  }
  if (asks.every(({ passes }) => passes(""))) {
    // Lines between the entries are blank there, too.
    if (filled === null) return null;
    asks.push({ column: filled, factor: (range) => `(${range}<>"")`, passes: (value) => value !== "" });
  }
  const prefix = quoteSheetName(list.sheet);
  const terms = segments.map(({ top, bottom }) => {
    const factors = asks.map(({ column, factor }) =>
      factor(`${prefix}!${absolute(top, column)}:${absolute(bottom, column)}`),
    );
    return `SUMPRODUCT(${factors.join("*")}${factors.length === 1 ? "*1" : ""})`;
  });
  const formula = terms.length === 0 ? "0" : terms.join("+");
  const isRight = countRows(segments, sheet, asks) === countEntries(list, condition);
  return formula.length <= MOST_LETTERS && isRight ? formula : null;
}

/** Rows of the sheet from `top` to `bottom`, both included. */
interface Segment {
  readonly top: number;
  readonly bottom: number;
}

function listSegments(
  list: EntryList,
  { codes }: Attribute,
  wanted: ReadonlySet<number>,
): readonly Segment[] {
  const segments: { top: number; bottom: number }[] = [];
  let last: { top: number; bottom: number } | null = null;
  for (let entry = 0; entry < list.rows.length; entry++) {
    const row = list.rows[entry] ?? 0;
    if (!wanted.has(codes[entry] ?? 0)) last = null;
    else if (last) last.bottom = row;
    else segments.push((last = { top: row, bottom: row }));
  }
  return segments;
}

function intersectSegments(one: readonly Segment[], other: readonly Segment[]): readonly Segment[] {
  return one.flatMap((a) =>
    other.flatMap((b) => {
      const segment = { top: Math.max(a.top, b.top), bottom: Math.min(a.bottom, b.bottom) };
      return segment.top <= segment.bottom ? [segment] : [];
    }),
  );
}

function writeAsk(
  list: EntryList,
  sheet: SheetSnapshot,
  attribute: Attribute,
  wanted: ReadonlySet<number>,
): Ask | null {
  const { column, how } = attribute;
  if (how === "filled") {
    const isFilled = wanted.has(1);
    return {
      column,
      factor: (range) => `(${range}${isFilled ? "<>" : "="}"")`,
      passes: (value) => (value !== "") === isFilled,
    };
  }
  if (how === "value") {
    const writings = listWritings(list, sheet, attribute, wanted);
    if (writings.length > MOST_WRITINGS || writings.some((value) => typeof value === "boolean")) return null;
    return {
      column,
      factor: (range) => {
        const tests = writings.map((value) => `(${range}=${writeLiteral(value)})`);
        return tests.length === 1 ? (tests[0] ?? "") : `(${tests.join("+")}>0)`;
      },
      passes: (value) => writings.some((each) => isSame(each, value)),
    };
  }
  return hasTextDates(list, sheet, column) ? null : askDates(attribute, wanted);
}

const MOST_WRITINGS = 24;

/** Every way in which the wanted values are written in the list's cells. */
function listWritings(
  list: EntryList,
  sheet: SheetSnapshot,
  { column, codes }: Attribute,
  wanted: ReadonlySet<number>,
): readonly CellValue[] {
  const writings = new Set<CellValue>();
  for (let entry = 0; entry < list.rows.length; entry++)
    if (wanted.has(codes[entry] ?? 0)) writings.add(valueAt(sheet, list.rows[entry] ?? 0, column));
  return [...writings].slice(0, MOST_WRITINGS + 1);
}

/** A column that every entry fills and no line between them does. */
function findFilled(list: EntryList, sheet: SheetSnapshot, { top, bottom }: Segment): number | null {
  const entries = new Set(list.rows);
  const columns = new Set<number>();
  const first = sheet.values[list.rows[0] ?? 0] ?? [];
  first.forEach((value, column) => {
    if (value !== "") columns.add(column);
  });
  for (let row = top; row <= bottom; row++)
    for (const column of columns)
      if ((valueAt(sheet, row, column) !== "") !== entries.has(row)) columns.delete(column);
  return [...columns][0] ?? null;
}

function countRows(segments: readonly Segment[], sheet: SheetSnapshot, asks: readonly Ask[]): number {
  let count = 0;
  for (const { top, bottom } of segments)
    for (let row = top; row <= bottom; row++)
      if (asks.every(({ column, passes }) => passes(valueAt(sheet, row, column)))) count++;
  return count;
}

function countEntries(list: EntryList, condition: Condition): number {
  let count = 0;
  for (let entry = 0; entry < list.rows.length; entry++)
    if (condition.every(({ attribute, codes }) => codes.has(list.attributes[attribute]?.codes[entry] ?? 0)))
      count++;
  return count;
}

/** As `=` compares in a formula: texts whatever their case, nothing with a text of no letters. */
function isSame(one: CellValue, other: CellValue): boolean {
  return typeof one === "string" && typeof other === "string"
    ? one.toLowerCase() === other.toLowerCase()
    : one === other;
}

function writeLiteral(value: CellValue): string {
  return typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value);
}

function absolute(row: number, column: number): string {
  return formatAddress(row, column).replace(/^([A-Z]+)(\d+)$/u, "$$$1$$$2");
}
