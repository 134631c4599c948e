import type { ColumnKey } from "../model/register";
import { meaningOf, multiply, restsOnOtherCells, type Asked } from "./asked-column";
import { chooseTests, type ColumnDemand } from "./choose-test";
import { MAX_FORMULA } from "./formula-limits";
import type { ColumnTest } from "./match-values";
import type { RegisterRange } from "./register-range";
import { writeTermByRuns } from "./term-by-runs";

/**
 * The count of a list's entries that meet all demands, as a formula over its cells; null where none would give it. Where
 * the value of an entry stands in another cell than its own (merged, a line above, a marked column), the formula counts
 * the rows that it speaks for.
 */
export function writeTerm(range: RegisterRange, demands: readonly Asked[]): string | null {
  const asked = demands.length > 0 ? demands : askAnyEntry(range);
  if (asked.length === 0) return null;
  // Rows between the entries leave a year empty, too.
  const named = takesBlanks(demands) ? [...asked, ...askAnyEntry(range)] : asked;
  const isOdd = asked.some((each) => each.column.parts !== undefined || restsOnOtherCells(each));
  const formula = isOdd
    ? (writeTermByRuns(range, asked, askAnyEntry(range)) ?? writeWhole(range, asked))
    : (writeWhole(range, asked) ?? writeWhole(range, named));
  return formula !== null && formula.length <= MAX_FORMULA ? formula : null;
}

function takesBlanks(demands: readonly Asked[]): boolean {
  return demands.some(({ demand: { shape } }) => shape.kind === "years" && shape.blanks === true);
}

/** All entries of a list that is asked nothing: by a column that each of them fills in its own row. */
function askAnyEntry(range: RegisterRange): readonly Asked[] {
  const { table } = range;
  for (const key of ANSWERED_BY_ALL) {
    const column = table.columns.get(key);
    if (!column || column.parts || (column.carried?.size ?? 0) > 0) continue;
    if (column.codes.some((code) => column.distinct[code] === "")) continue;
    const demand: ColumnDemand = {
      accepts: (meaning) => meaning.kind !== "empty",
      shape: { kind: "filled" },
    };
    const chosen = chooseTests(column, demand, () => range.hasSilentFormulas(column));
    return [{ key, column, demand, chosen }];
  }
  return [];
}

const ANSWERED_BY_ALL: readonly ColumnKey[] = ["title", "name", "field", "subject", "unit"];

function writeWhole(range: RegisterRange, asked: readonly Asked[]): string | null {
  if (asked.some(({ column }) => column.parts)) return null;
  const byCriteria = asked.map(({ chosen }) => chosen.byCriteria);
  if (byCriteria.every((test) => test !== null) && agreesOnOddRows(range, asked, byCriteria, "byCriteria")) {
    const pairs = asked.flatMap(({ column }, index) =>
      (byCriteria[index]?.criteria ?? []).map((criterion) => `${range.rangeOf(column.column)},${criterion}`),
    );
    return `COUNTIFS(${pairs.join(",")})`;
  }
  const byFactor = asked.map(({ chosen }) => chosen.byFactor);
  if (byFactor.every((test) => test !== null) && agreesOnOddRows(range, asked, byFactor, "byFactor")) {
    const factors = asked.map(
      ({ column }, index) => byFactor[index]?.factor(range.rangeOf(column.column)) ?? "",
    );
    return multiply(factors);
  }
  return null;
}

/** Beyond this many entries under merged cells no formula is attempted. */
const MAX_ODD_ROWS = 20_000;

/**
 * On every other row the tests are proved by the distinct values. On stray rows, and on entries whose own cell is not
 * what the register has for them, the formula must still count as many as we do.
 */
function agreesOnOddRows(
  range: RegisterRange,
  asked: readonly Asked[],
  tests: readonly ColumnTest[],
  way: "byCriteria" | "byFactor",
): boolean {
  const unlike = new Set<number>();
  for (const { key } of asked) {
    const entries = range.unlikeEntries(key);
    if (entries.length > MAX_ODD_ROWS) return false;
    for (const entry of entries) unlike.add(entry);
  }
  const stray = range.strayRows();
  if (unlike.size === 0 && stray.length === 0) return true;
  if (stray.length > MAX_ODD_ROWS) return false;
  let difference = 0;
  for (const entry of unlike) {
    if (asked.every(({ column, demand }) => demand.accepts(meaningOf(column, entry)))) difference--;
  }
  for (const row of [...stray, ...Array.from(unlike, (entry) => range.table.rows[entry] ?? 0)]) {
    const verdicts = asked.map(
      ({ column }, index) => tests[index]?.[way](range.cell(row, column.column)) ?? "no",
    );
    // Nothing multiplied by an error is still an error.
    if (verdicts.includes("unsure") && (way === "byFactor" || !verdicts.includes("no"))) return false;
    if (verdicts.includes("no")) continue;
    difference++;
  }
  return difference === 0;
}
