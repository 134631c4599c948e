import type { Attribute, EntryList } from "../crosstabs/entry-list";
import { valueAt, type SheetSnapshot } from "../model/workbook";
import { testAny, testMonths, testWrittenMonths, type ColumnTest } from "./match-values";

/** Cells with a date in one of the wanted years, halves, quarters or months; null where blank ones are wanted, too. */
export function testDates(
  list: EntryList,
  sheet: SheetSnapshot,
  { column, spans = [] }: Attribute,
  wanted: ReadonlySet<number>,
): ColumnTest | null {
  const monthAt = findWrittenMonth(list, sheet, column);
  const years = list.attributes.find((each) => each.column === column && each.how === "year")?.values ?? [];
  const months = new Set<number>();
  for (const code of wanted) {
    const span = spans[code];
    if (!span) return null;
    // A quarter or a month is that of every year of the list.
    const own = span.year === null ? years.slice(1).map(Number) : [span.year];
    for (const year of own)
      for (let month = span.from; month <= span.to; month++) months.add(year * 12 + month - 1);
  }
  const tests = joinRuns([...months].sort((a, b) => a - b)).flatMap(([first, last]) =>
    monthAt === null
      ? [testMonths(yearOf(first), monthOf(first), yearOf(last), monthOf(last))]
      : splitYears(first, last).map(([from, to]) =>
          testWrittenMonths(yearOf(from), monthOf(from), monthOf(to), monthAt),
        ),
  );
  const [only] = tests;
  return tests.length === 1 && only ? only : testAny(tests);
}

/** Months counted from year 0. */
function yearOf(month: number): number {
  return Math.floor(month / 12);
}

function monthOf(month: number): number {
  return (month % 12) + 1;
}

/** Months in order as runs of neighbours, first and last. */
function joinRuns(months: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run && month === run[1] + 1) run[1] = month;
    else runs.push([month, month]);
  }
  return runs;
}

function splitYears(first: number, last: number): readonly (readonly [number, number])[] {
  const years = Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, index) => yearOf(first) + index);
  return years.map((year) => [Math.max(first, year * 12), Math.min(last, year * 12 + 11)]);
}

/** Where the month's first digit stands, from 1, where every date is a text in one manner: "04/03/2026", "03/2026". */
function findWrittenMonth(list: EntryList, sheet: SheetSnapshot, column: number): 1 | 4 | null {
  const manners = new Set<1 | 4 | null>();
  for (const row of list.rows) {
    const value = valueAt(sheet, row, column);
    if (value === "") continue;
    const text = typeof value === "string" ? value : "";
    manners.add(/^\d\d[/.-]\d\d[/.-]\d{4}$/u.test(text) ? 4 : /^\d\d[/.-]\d{4}$/u.test(text) ? 1 : null);
  }
  const [only = null] = manners;
  return manners.size === 1 ? only : null;
}
