import { CATEGORY_DIMENSIONS, columnOf, listMeasureConditions } from "../register/columns-of-measure";
import { listSources } from "../register/sources-of-spec";
import type { ColumnKey, Meaning, Register, RegisterColumn, RegisterTable } from "../model/register";
import type { Period } from "../model/period";
import type { Dimensions } from "../model/table";
import type { WorkbookSnapshot } from "../model/workbook";
import type { Template } from "../template/schema";
import { chooseTests, type ChosenTests, type ColumnDemand } from "./choose-test";
import type { ColumnTest } from "./match-values";
import { findRegisterRange, type RegisterRange } from "./register-range";

/** A count as formulas, one term a register table, to be added up; or why no formula would give our count. */
export type CountFormula =
  | { readonly kind: "terms"; readonly terms: readonly CountTerm[] }
  | { readonly kind: "none"; readonly reason: "other-workbook" | "not-reproducible" };

export interface CountTerm {
  readonly table: RegisterTable;
  readonly formula: string;
}

export type CountFormulaWriter = (spec: Dimensions) => CountFormula;

/**
 * Writes counts as COUNTIFS over the register, or as SUMPRODUCT where a category has several writings. Each formula is
 * proved before it is given: on the distinct values of the columns it asks, on rows between the entries, and on entries
 * that take their value from a merged cell, it counts what the entry counter counts.
 */
export function createCountFormulaWriter(
  register: Register,
  template: Template,
  target: WorkbookSnapshot | undefined,
): CountFormulaWriter {
  const ranges = new Map(
    register.tables.map((table) => [table, target ? findRegisterRange(table, target) : null]),
  );
  const tests = new Map<string, ChosenTests>();
  return (spec) => {
    const measure = template.measures.find((each) => each.id === spec.measure);
    if (!measure) return { kind: "none", reason: "not-reproducible" };
    const demands = listDemands(template, spec);
    const terms: CountTerm[] = [];
    for (const { table, index } of listSources(register, measure, spec)) {
      const usesSheetUnit = spec.unit !== undefined && !table.columns.has("unit");
      if (table.rows.length === 0 || (usesSheetUnit && table.sheetUnit !== spec.unit)) continue;
      const range = ranges.get(table);
      if (!range) return { kind: "none", reason: "other-workbook" };
      // Its cells hold marks: a formula that counts none now would count none ever.
      let isSpread = false;
      const asked = [...demands].flatMap(([key, demand]): Asked[] => {
        const column = table.columns.get(key);
        if (!column) return [];
        if (column.parts) isSpread = true;
        const id = `${index} ${key} ${demand.id}`;
        const chosen = tests.get(id) ?? chooseTests(column, demand, () => range.hasSilentFormulas(column));
        tests.set(id, chosen);
        return [{ key, column, demand, chosen }];
      });
      if (asked.length === 0) asked.push(...askAnyEntry(table, range));
      const formula = isSpread ? null : writeTerm(range, asked);
      if (formula === null) return { kind: "none", reason: "not-reproducible" };
      terms.push({ table, formula });
    }
    return { kind: "terms", terms };
  };
}

/** All entries of a list that is asked nothing: by a column that each of them fills. */
function askAnyEntry(table: RegisterTable, range: RegisterRange): readonly Asked[] {
  for (const key of ANSWERED_BY_ALL) {
    const column = table.columns.get(key);
    if (!column || column.parts || column.codes.some((code) => column.distinct[code] === "")) continue;
    const demand: NamedDemand = {
      id: "filled",
      accepts: (meaning) => meaning.kind !== "empty",
      shape: { kind: "filled" },
    };
    const chosen = chooseTests(column, demand, () => range.hasSilentFormulas(column));
    return [{ key, column, demand, chosen }];
  }
  return [];
}

const ANSWERED_BY_ALL: readonly ColumnKey[] = ["title", "name", "field", "subject", "unit"];

interface Asked {
  readonly key: ColumnKey;
  readonly column: RegisterColumn;
  readonly demand: ColumnDemand;
  readonly chosen: ChosenTests;
}

interface NamedDemand extends ColumnDemand {
  readonly id: string;
}

/** What each column is asked, all demands on one column taken together; the year first, as a reader would say it. */
function listDemands(template: Template, spec: Dimensions): ReadonlyMap<ColumnKey, NamedDemand> {
  const measure = template.measures.find((each) => each.id === spec.measure);
  const demands = new Map<ColumnKey, NamedDemand>();
  if (!measure) return demands;
  for (const { key, accepts } of listMeasureConditions(measure, spec.period)) {
    demands.set(key, describeMeasureDemand(key, accepts, spec, measure.yearColumn, measure.flags));
  }
  for (const dimension of CATEGORY_DIMENSIONS) {
    const id = spec[dimension];
    const key = columnOf(dimension, measure);
    if (id === undefined || key === null) continue;
    const earlier = demands.get(key);
    const isValue = (meaning: Meaning): boolean => meaning.kind === "category" && meaning.id === id;
    demands.set(key, {
      id: `=${id}`,
      accepts: (meaning) => isValue(meaning) && (earlier?.accepts(meaning) ?? true),
      shape: { kind: "value", canonical: nameOf(template, dimension, id) },
    });
  }
  return demands;
}

function describeMeasureDemand(
  key: ColumnKey,
  accepts: (meaning: Meaning) => boolean,
  { period }: Dimensions,
  yearColumn: ColumnKey,
  flags: readonly ColumnKey[],
): NamedDemand {
  if (key === yearColumn) {
    const asked = period ?? ALL_YEARS;
    return { id: JSON.stringify(asked), accepts, shape: { kind: "years", ...asked } };
  }
  if (flags.includes(key)) return { id: "yes", accepts, shape: { kind: "value", canonical: "x" } };
  return { id: "filled", accepts, shape: { kind: "filled" } };
}

const ALL_YEARS: Period = { from: 1945, to: 2100 };

function nameOf(template: Template, dimension: (typeof CATEGORY_DIMENSIONS)[number], id: string): string {
  if (dimension === "unit") return id;
  const lists = {
    kind: template.kinds,
    subject: template.subjects,
    field: template.fields,
    level: template.levels,
  };
  return lists[dimension].find((each) => each.id === id)?.name ?? id;
}

function writeTerm(range: RegisterRange, asked: readonly Asked[]): string | null {
  if (asked.length === 0) return null;
  const byCriteria = asked.map(({ chosen }) => chosen.byCriteria);
  if (byCriteria.every((test) => test !== null) && agreesOnOddRows(range, asked, byCriteria, "byCriteria")) {
    const pairs = asked.flatMap(({ column }, index) =>
      (byCriteria[index]?.criteria ?? []).map((criterion) => `${range.columnRange(column)},${criterion}`),
    );
    return `COUNTIFS(${pairs.join(",")})`;
  }
  const byFactor = asked.map(({ chosen }) => chosen.byFactor);
  if (byFactor.every((test) => test !== null) && agreesOnOddRows(range, asked, byFactor, "byFactor")) {
    const factors = asked.map(
      ({ column }, index) => byFactor[index]?.factor(range.columnRange(column)) ?? "",
    );
    return factors.length === 1 && !factors[0]?.includes(")*(")
      ? `SUMPRODUCT(${factors.join("")}*1)`
      : `SUMPRODUCT(${factors.join("*")})`;
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
    const verdicts = asked.map(({ column }, index) => tests[index]?.[way](range.cell(row, column)) ?? "no");
    // Nothing multiplied by an error is still an error.
    if (verdicts.includes("unsure") && (way === "byFactor" || !verdicts.includes("no"))) return false;
    if (verdicts.includes("no")) continue;
    difference++;
  }
  return difference === 0;
}

function meaningOf(column: RegisterColumn, entry: number): Meaning {
  return column.meanings[column.codes[entry] ?? -1] ?? { kind: "empty" };
}
