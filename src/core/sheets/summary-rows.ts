import type { Dimensions } from "../model/table";
import type { SummaryTable, Template } from "../template/schema";

/** One row of a summary table: what it is about, and how it narrows what the columns count. */
export interface SummaryRow {
  readonly label: string | number;
  readonly spec: Dimensions;
}

/** The rows of a summary table: the years of the period, the fields of the template, or the units given. */
export function listSummaryRows(
  table: SummaryTable,
  template: Template,
  units: readonly string[],
): readonly SummaryRow[] {
  switch (table.rows) {
    case "year": {
      const { from, to } = template.period;
      return Array.from({ length: to - from + 1 }, (_, index) => ({
        label: from + index,
        spec: { period: { from: from + index, to: from + index } },
      }));
    }
    case "field":
      return template.fields.map(({ id, name }) => ({ label: name, spec: { field: id } }));
    case "unit":
      return units.map((unit) => ({ label: unit, spec: { unit } }));
  }
}
