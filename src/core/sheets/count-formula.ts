import {
  CATEGORY_DIMENSIONS,
  columnOf,
  countsBlankYears,
  listMeasureConditions,
} from "../register/columns-of-measure";
import { listSources } from "../register/sources-of-spec";
import type { ColumnKey, Meaning, Register, RegisterTable } from "../model/register";
import type { Period } from "../model/period";
import type { Dimensions } from "../model/table";
import type { WorkbookSnapshot } from "../model/workbook";
import type { Measure, Template } from "../template/schema";
import type { Asked } from "./asked-column";
import { chooseTests, type ChosenTests, type ColumnDemand } from "./choose-test";
import { findRegisterRange } from "./register-range";
import { writeTerm } from "./register-term";

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
 * that take their value from another cell, it counts what the entry counter counts.
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
    const terms: CountTerm[] = [];
    for (const { table, index } of listSources(register, measure, spec)) {
      const usesSheetUnit = spec.unit !== undefined && !table.columns.has("unit");
      if (table.rows.length === 0 || (usesSheetUnit && table.sheetUnit !== spec.unit)) continue;
      const range = ranges.get(table);
      if (!range) return { kind: "none", reason: "other-workbook" };
      const asked = [...listDemands(template, spec, table)].flatMap(([key, demand]): Asked[] => {
        const column = table.columns.get(key);
        if (!column) return [];
        const id = `${index} ${key} ${demand.id}`;
        const chosen = tests.get(id) ?? chooseTests(column, demand, () => range.hasSilentFormulas(column));
        tests.set(id, chosen);
        return [{ key, column, demand, chosen }];
      });
      const formula = writeTerm(range, asked);
      if (formula === null) return { kind: "none", reason: "not-reproducible" };
      terms.push({ table, formula });
    }
    return { kind: "terms", terms };
  };
}

interface NamedDemand extends ColumnDemand {
  readonly id: string;
}

/** What each column is asked, all demands on one column taken together; the year first, as a reader would say it. */
function listDemands(
  template: Template,
  spec: Dimensions,
  table: RegisterTable,
): ReadonlyMap<ColumnKey, NamedDemand> {
  const measure = template.measures.find((each) => each.id === spec.measure);
  const demands = new Map<ColumnKey, NamedDemand>();
  if (!measure) return demands;
  for (const { key, accepts } of listMeasureConditions(measure, spec.period, table)) {
    const blanks = key === measure.yearColumn && countsBlankYears(measure, spec.period, table);
    demands.set(key, describeMeasureDemand(key, accepts, spec, measure, blanks));
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
  { yearColumn, flags }: Measure,
  blanks: boolean,
): NamedDemand {
  if (key === yearColumn) {
    const asked = period ?? ALL_YEARS;
    return { id: JSON.stringify([asked, blanks]), accepts, shape: { kind: "years", blanks, ...asked } };
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
