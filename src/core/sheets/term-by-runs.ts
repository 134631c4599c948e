import type { RegisterColumn } from "../model/register";
import { meaningOf, multiply, restsOnOtherCells, type Asked } from "./asked-column";
import { testFilled, testOneOf, type ColumnTest } from "./match-values";
import type { RegisterRange } from "./register-range";
import { listSegments, type Segment } from "./row-segments";

/**
 * A count over the runs of rows for which a value that stands once speaks, and over the marked columns of values that are
 * told by a mark; null where none gives it. Each is proved row by row: it counts the wanted entries, and no other row.
 */
export function writeTermByRuns(
  range: RegisterRange,
  asked: readonly Asked[],
  anyEntry: readonly Asked[],
): string | null {
  const carried = asked.filter(restsOnOtherCells);
  const isIn = (each: Asked, entry: number): boolean => each.demand.accepts(meaningOf(each.column, entry));
  const wanted = new Set<number>();
  range.table.rows.forEach((row, entry) => {
    if (asked.every((each) => isIn(each, entry))) wanted.add(row);
  });
  const inCells = asked.filter((each) => !carried.includes(each));
  const own = inCells.length > 0 ? inCells : anyEntry;
  if (own.length === 0) return null;
  for (const others of [false, true])
    for (const broken of [false, true]) {
      const segments = listSegments(
        range.table.rows,
        (entry) => carried.every((each) => isIn(each, entry)),
        broken,
      );
      if (segments.length === 0 || segments.length > MAX_RUNS) return null;
      for (const way of ["byCriteria", "byFactor"] as const) {
        const tests = own.flatMap((each) => placeTests(each, way, others));
        if (tests.some(({ test }) => test === null)) continue;
        const placed = tests.filter((each): each is PlacedTest => each.test !== null);
        if (!countsExactly(range, segments, placed, way, wanted)) continue;
        return segments.map((segment) => writeRun(range, segment, placed, way)).join("+");
      }
    }
  return null;
}

/** More runs of rows than a reader could trace. */
const MAX_RUNS = 40;

interface PlacedTest {
  readonly column: number;
  readonly test: ColumnTest;
}

/** What to ask of which columns; with `others`, the marks of the other values must be missing, too. */
function placeTests(
  { column, demand, chosen }: Asked,
  way: "byCriteria" | "byFactor",
  others: boolean,
): readonly { readonly column: number; readonly test: ColumnTest | null }[] {
  if (!column.parts) return [{ column: column.column, test: chosen[way] }];
  const wanted = column.parts.filter(({ meaning }) => demand.accepts(meaning));
  const [only] = wanted;
  if (!only || wanted.length > 1) return [{ column: column.column, test: null }];
  return [{ column: only.column, test: testFilled([]) }, ...(others ? listOthers(column, only.column) : [])];
}

function listOthers({ parts = [] }: RegisterColumn, own: number): readonly PlacedTest[] {
  return parts
    .filter(({ column }) => column !== own)
    .map(({ column }) => ({ column, test: { ...testOneOf([""]), criteria: null } }));
}

function countsExactly(
  range: RegisterRange,
  segments: readonly Segment[],
  tests: readonly PlacedTest[],
  way: "byCriteria" | "byFactor",
  wanted: ReadonlySet<number>,
): boolean {
  if (way === "byCriteria" && tests.some(({ test }) => test.criteria === null)) return false;
  let counted = 0;
  for (const { top, bottom } of segments)
    for (let row = top; row <= bottom; row++) {
      const verdicts = tests.map(({ column, test }) => test[way](range.cell(row, column)));
      // Nothing multiplied by an error is still an error.
      if (verdicts.includes("unsure") && (way === "byFactor" || !verdicts.includes("no"))) return false;
      if (verdicts.includes("no")) continue;
      if (!wanted.has(row)) return false;
      counted++;
    }
  return counted === wanted.size;
}

function writeRun(
  range: RegisterRange,
  segment: Segment,
  tests: readonly PlacedTest[],
  way: "byCriteria" | "byFactor",
): string {
  if (way === "byFactor")
    return multiply(tests.map(({ column, test }) => test.factor(range.rangeOf(column, segment))));
  const pairs = tests.flatMap(({ column, test }) =>
    (test.criteria ?? []).map((criterion) => `${range.rangeOf(column, segment)},${criterion}`),
  );
  return `COUNTIFS(${pairs.join(",")})`;
}
