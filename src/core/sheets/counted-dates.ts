import type { Attribute, EntryList } from "../crosstabs/entry-list";
import { testMonths, type ColumnTest } from "./match-values";

/** Cells with a date in one of the wanted years, halves, quarters or months; null where blank ones are wanted, too. */
export function testDates(
  list: EntryList,
  { column, spans = [] }: Attribute,
  wanted: ReadonlySet<number>,
): ColumnTest | null {
  const years = list.attributes.find((each) => each.column === column && each.how === "year")?.values ?? [];
  const tests: ColumnTest[] = [];
  for (const code of wanted) {
    const span = spans[code];
    if (!span) return null;
    // A quarter or a month is that of every year of the list.
    const own = span.year === null ? years.slice(1).map(Number) : [span.year];
    for (const year of own) tests.push(testMonths(year, span.from, year, span.to));
  }
  const [only] = tests;
  return tests.length === 1 && only ? only : testAny(tests);
}

/** Cells that one of the tests takes. */
function testAny(tests: readonly ColumnTest[]): ColumnTest {
  return {
    criteria: null,
    factor: (range) => `(${tests.map(({ factor }) => factor(range)).join("+")}>0)`,
    byCriteria: () => "unsure",
    byFactor: (value) => {
      const verdicts = tests.map(({ byFactor }) => byFactor(value));
      return verdicts.includes("unsure") ? "unsure" : verdicts.includes("yes") ? "yes" : "no";
    },
  };
}
