import type { Dimensions } from "../model/table";
import type { SummaryTable, Template } from "../template/schema";
import { fillPeriod } from "./lay-out-header";
import { readFilter } from "../template/read-filter";

/** One row of a summary table: what it is about, and how it narrows what the columns count. */
export interface SummaryRow {
  readonly label: string | number;
  readonly spec: Dimensions;
  /** Nobody knows what it is about: its figures stay empty. */
  readonly blank?: boolean;
}

/** The rows of a summary table: the years of the period, the fields of the template, or the units given. */
export function listSummaryRows(
  table: SummaryTable,
  template: Template,
  units: readonly string[],
): readonly SummaryRow[] {
  if (table.rowList)
    return table.rowList.map(({ label, filter, blank }) => ({
      label:
        typeof label === "string" ? fillPeriod(label, { period: table.period ?? template.period }) : label,
      spec: readFilter(filter, template),
      ...(blank ? { blank } : {}),
    }));
  switch (table.rows) {
    case "year": {
      const { from, to } = table.period ?? template.period;
      return Array.from({ length: to - from + 1 }, (_, index) => ({
        label: from + index,
        spec: { period: { from: from + index, to: from + index } },
      }));
    }
    case "field":
      return template.fields.map(({ id, name }) => ({ label: name, spec: { field: id } }));
    case "level":
      return template.levels.map(({ id, name }) => ({ label: name, spec: { level: id } }));
    case "kind":
      return template.kinds.map(({ id, name }) => ({ label: name, spec: { kind: id } }));
    case "subject":
      return template.subjects.map(({ id, name }) => ({ label: name, spec: { subject: id } }));
    case "unit":
      return units.map((unit) => ({ label: unit, spec: { unit } }));
  }
}

/** What a cell counts: its column's filter and its row's, over the template's period unless either names another. */
export function specOf(leaf: { readonly spec: Dimensions }, row: SummaryRow, template: Template): Dimensions {
  return { period: template.period, ...row.spec, ...leaf.spec };
}
