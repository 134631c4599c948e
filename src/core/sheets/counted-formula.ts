import { formatAddress, quoteSheetName } from "../model/address";
import { valueAt, type CellValue, type SheetSnapshot } from "../model/workbook";
import type { Condition } from "../crosstabs/condition";
import { foldToneStyle } from "../base/fold-text";
import type { Amount, Attribute, EntryList } from "../crosstabs/entry-list";
import { narrowToPart } from "../crosstabs/join-lists";
import { testDates } from "./counted-dates";
import { MAX_FORMULA } from "./formula-limits";
import { isWritable, testFilled, testOneOf, type ColumnTest, type Verdict } from "./match-values";
import { intersectSegments, listSegments, type Segment } from "./row-segments";

/** A count of a list's entries, and the formula over its cells that gives it; null where none would. */
export interface CountedFormula {
  readonly formula: string | null;
  readonly value: number;
}

/** What a formula asks of one column of the list, or of any of several. */
interface Asked {
  readonly columns: readonly number[];
  readonly test: ColumnTest;
}

/**
 * Writes counts of a list's entries as formulas over its cells. Each is worked out on the cells before it is given: one
 * that would count anything else (dates as text, merged cells, errors) is not.
 */
export function createCountedFormulaWriter(
  list: EntryList,
  sheetOf: (name: string) => SheetSnapshot | undefined,
): (condition: Condition, amount?: number) => CountedFormula {
  if (!list.parts) return createSheetWriter(list, sheetOf(list.sheet));
  const parts = list.parts.map((part) => ({
    part,
    write: createCountedFormulaWriter(part.list, sheetOf),
  }));
  return (condition, amount) => {
    const header = amount === undefined ? undefined : list.amounts[amount]?.header;
    const terms = parts.flatMap(({ part, write }): CountedFormula[] => {
      const own = narrowToPart(list, part, condition);
      if (own === null) return [];
      if (header === undefined) return [write(own)];
      const column = part.list.amounts.findIndex(
        (each) => foldToneStyle(each.header) === foldToneStyle(header),
      );
      return column < 0 ? [] : [write(own, column)];
    });
    const value = terms.reduce((sum, term) => sum + term.value, 0);
    const telling = terms.filter((term) => term.formula !== "0");
    const formula = telling.length === 0 ? "0" : telling.map((term) => term.formula ?? "").join("+");
    const isWhole = telling.every((term) => term.formula !== null) && formula.length <= MAX_FORMULA;
    return { value, formula: isWhole ? formula : null };
  };
}

function createSheetWriter(
  list: EntryList,
  sheet: SheetSnapshot | undefined,
): (condition: Condition, amount?: number) => CountedFormula {
  // Entries stand in the order of their rows.
  const extent = { top: list.rows[0] ?? 0, bottom: list.rows.at(-1) ?? 0 };
  const filled = sheet ? findFilled(list, sheet, extent) : null;
  return (condition, index) => {
    const amount = index === undefined ? null : (list.amounts[index] ?? null);
    const value = measureEntries(list, condition, amount);
    const formula = sheet ? writeFormula(list, sheet, condition, extent, filled, value, amount) : null;
    return { value, formula };
  };
}

function writeFormula(
  list: EntryList,
  sheet: SheetSnapshot,
  condition: Condition,
  extent: Segment,
  filled: number | null,
  wanted: number,
  amount: Amount | null,
): string | null {
  const asked: Asked[] = [];
  let segments: readonly Segment[] = [extent];
  for (const { attribute, codes } of condition) {
    const own = list.attributes[attribute];
    if (!own) return null;
    if (own.how === "heading" || own.how === "carried" || isSpread(list, sheet, own)) {
      segments = intersectSegments(
        segments,
        listSegments(list.rows, (entry) => codes.has(own.codes[entry] ?? 0)),
      );
      continue;
    }
    if (own.marks) {
      const marks = askMarks(own.marks, codes);
      if (marks.some(({ columns }) => columns.length === 0)) return wanted === 0 ? "0" : null;
      asked.push(...marks);
      continue;
    }
    // How a name is written no formula can tell.
    const test = own.how === "holder" ? null : chooseTest(list, sheet, own, codes);
    if (!test) return null;
    if (test === "never") return wanted === 0 ? "0" : null;
    asked.push({ columns: [own.column], test });
  }
  if (asked.every(({ test }) => test.byFactor("") === "yes")) {
    // Lines between the entries are blank there, too.
    if (filled === null) return null;
    asked.push({ columns: [filled], test: testFilled([]) });
  }
  const prefix = quoteSheetName(list.sheet);
  const terms = segments.map(({ top, bottom }) => {
    const factors = asked.map(({ columns, test }) => {
      const own = columns.map((column) =>
        test.factor(`${prefix}!${absolute(top, column)}:${absolute(bottom, column)}`),
      );
      return own.length === 1 ? (own[0] ?? "") : `(${own.join("+")}>0)`;
    });
    // A text in a column of amounts is passed over where it stands in an argument of its own.
    if (amount)
      return `SUMPRODUCT(${factors.join("*")}${factors.length === 1 ? "*1" : ""},${prefix}!${absolute(top, amount.column)}:${absolute(bottom, amount.column)})`;
    return `SUMPRODUCT(${factors.join("*")}${factors.length === 1 ? "*1" : ""})`;
  });
  const formula = terms.length === 0 ? "0" : terms.join("+");
  return formula.length <= MAX_FORMULA && isEqual(measureRows(segments, sheet, asked, amount), wanted)
    ? formula
    : null;
}

/** One of the wanted columns is filled; or where blank is wanted, none of the others is. */
function askMarks(marks: readonly (readonly number[])[], wanted: ReadonlySet<number>): readonly Asked[] {
  if (!wanted.has(0))
    return [{ columns: [...wanted].flatMap((code) => marks[code] ?? []), test: testFilled([]) }];
  return marks.flatMap((columns, code) =>
    wanted.has(code) ? [] : columns.map((column): Asked => ({ columns: [column], test: testOneOf([""]) })),
  );
}

/** Its values stand merged over several rows: most of their cells are blank. */
function isSpread(list: EntryList, sheet: SheetSnapshot, { how, column, codes }: Attribute): boolean {
  return (
    how === "value" &&
    list.rows.some((row, entry) => (codes[entry] ?? 0) > 0 && valueAt(sheet, row, column) === "")
  );
}

function chooseTest(
  list: EntryList,
  sheet: SheetSnapshot,
  attribute: Attribute,
  wanted: ReadonlySet<number>,
): ColumnTest | "never" | null {
  if (attribute.how === "filled") return wanted.has(1) ? testFilled([]) : testOneOf([""]);
  if (attribute.how !== "value") return testDates(list, sheet, attribute, wanted);
  const writings = listWritings(list, sheet, attribute, wanted);
  if (writings.length === 0) return "never";
  return writings.length <= MOST_WRITINGS && writings.every(isWritable) ? testOneOf(writings) : null;
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

/** How many rows the formula counts, or what it adds up; null where programs differ about some row, or it is an error. */
function measureRows(
  segments: readonly Segment[],
  sheet: SheetSnapshot,
  asked: readonly Asked[],
  amount: Amount | null,
): number | null {
  let count = 0;
  for (const { top, bottom } of segments)
    for (let row = top; row <= bottom; row++) {
      const verdicts = asked.map(({ columns, test }) =>
        combine(columns.map((column) => test.byFactor(valueAt(sheet, row, column)))),
      );
      if (verdicts.includes("unsure")) return null;
      if (!verdicts.every((verdict) => verdict === "yes")) continue;
      const own = amount ? valueAt(sheet, row, amount.column) : 1;
      count += typeof own === "number" ? own : 0;
    }
  return count;
}

const combine = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes("unsure") ? "unsure" : verdicts.includes("yes") ? "yes" : "no";

function measureEntries(list: EntryList, condition: Condition, amount: Amount | null): number {
  let count = 0;
  for (let entry = 0; entry < list.rows.length; entry++)
    if (condition.every(({ attribute, codes }) => codes.has(list.attributes[attribute]?.codes[entry] ?? 0)))
      count += amount ? (amount.values[entry] ?? 0) : 1;
  return count;
}

const isEqual = (one: number | null, other: number): boolean => one !== null && Math.abs(one - other) < 1e-6;

function absolute(row: number, column: number): string {
  return formatAddress(row, column).replace(/^([A-Z]+)(\d+)$/u, "$$$1$$$2");
}
