import type { Meaning, RegisterColumn } from "../model/register";
import type { Period } from "../model/period";
import type { CellValue } from "../model/workbook";
import {
  isWritable,
  testAny,
  testBetween,
  testFilled,
  testMonths,
  testOneOf,
  testWrittenMonths,
  testYearOrDate,
  type ColumnTest,
  type Verdict,
} from "./match-values";

/** What a formula has to ask of one column. */
export interface ColumnDemand {
  readonly accepts: (meaning: Meaning) => boolean;
  readonly shape:
    /** One value in all its writings; `canonical` stands for it where the register has none yet. */
    | { readonly kind: "value"; readonly canonical: CellValue }
    /** With `blanks`, empty cells as well. */
    | ({ readonly kind: "years"; readonly blanks?: boolean } & Period)
    | { readonly kind: "filled" };
}

/** The tests that accept exactly what the demand accepts, among all values that the column has; `null`: there is none. */
export interface ChosenTests {
  readonly byCriteria: ColumnTest | null;
  readonly byFactor: ColumnTest | null;
}

/** Finds how a formula can ask the demand of a column, and proves it on each distinct value of the column. */
export function chooseTests(
  column: RegisterColumn,
  demand: ColumnDemand,
  hasSilentFormulas: () => boolean,
): ChosenTests {
  const wanted = column.meanings.map((meaning) => demand.accepts(meaning));
  const listed = listCandidates(column, demand, wanted);
  const takesBlanks = demand.shape.kind === "years" && demand.shape.blanks === true;
  const candidates = takesBlanks ? listed.map((test) => testAny([testOneOf([""]), test])) : listed;
  const isExact = (judge: (value: CellValue) => Verdict): boolean =>
    writingsOf(column).every((value, code) => judge(value) === (wanted[code] === true ? "yes" : "no"));
  const byCriteria = candidates.find(
    (test) =>
      test.criteria !== null &&
      isExact((value) => test.byCriteria(value)) &&
      !(demand.shape.kind === "filled" && hasSilentFormulas()),
  );
  const byFactor = candidates.find((test) => isExact((value) => test.byFactor(value)));
  return { byCriteria: byCriteria ?? null, byFactor: byFactor ?? null };
}

/** A formula meets the cells as they are written. */
function writingsOf({ written, distinct }: RegisterColumn): readonly CellValue[] {
  return written ?? distinct;
}

/** More writings of one value than a reader could trace. */
const MAX_WRITINGS = 40;

/** Dates that are texts: "04/03/2026", "03/2026". */
function testWritten({ from, to, months }: Period): readonly ColumnTest[] {
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return ([4, 1] as const).map((monthAt) => {
    const tests = years.map((year) =>
      testWrittenMonths(
        year,
        months && year === from ? months.first : 1,
        months && year === to ? months.last : 12,
        monthAt,
      ),
    );
    const [only] = tests;
    return only && tests.length === 1 ? only : testAny(tests);
  });
}

function listCandidates(
  column: RegisterColumn,
  { shape }: ColumnDemand,
  wanted: readonly boolean[],
): readonly ColumnTest[] {
  const accepted = writingsOf(column).filter((_, code) => wanted[code] === true);
  const oneOf = (values: readonly CellValue[]): readonly ColumnTest[] =>
    values.length <= MAX_WRITINGS && values.every(isWritable) ? [testOneOf(values)] : [];
  switch (shape.kind) {
    case "value":
      return oneOf(accepted.length > 0 ? accepted : [shape.canonical]);
    case "years": {
      if (shape.months)
        return [
          testMonths(shape.from, shape.months.first, shape.to, shape.months.last),
          testBetween(shape.from, shape.to),
          ...testWritten(shape),
        ];
      const years = Array.from({ length: shape.to - shape.from + 1 }, (_, index) => shape.from + index);
      // A date is never listed by its serial number: files that count from 1904 have another.
      const listed = oneOf([...years, ...accepted.filter((value) => typeof value !== "number")]);
      const dated = testYearOrDate(shape.from, shape.to);
      return shape.from === shape.to
        ? [...listed, dated, ...testWritten(shape)]
        : [testBetween(shape.from, shape.to), ...listed, dated, ...testWritten(shape)];
    }
    case "filled": {
      const blank = writingsOf(column).filter((value, code) => wanted[code] !== true && value !== "");
      return blank.length <= MAX_WRITINGS && blank.every(isWritable)
        ? [testFilled([]), testFilled(blank)]
        : [testFilled([])];
    }
  }
}
