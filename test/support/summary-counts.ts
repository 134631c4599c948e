import type { Register } from "../../src/core/model/register";
import { createEntryCounter } from "../../src/core/register/count-entries";
import { createCountSheet } from "../../src/core/sheets/count-sheet";
import { fillFigures } from "../../src/core/sheets/fill-figures";
import { layOutHeader, LEADING_COLUMNS } from "../../src/core/summaries/lay-out-header";
import { listSummaryRows } from "../../src/core/summaries/summary-rows";
import type { SummaryTable, Template } from "../../src/core/template/schema";

/** A summary table as rows of label and figures, the total row last where there is one. */
export type CountedTable = readonly (readonly (string | number | null)[])[];

/** The figures of the template's summary tables, each as `khop build` puts it into its cell. */
export function countSummaries(
  register: Register,
  template: Template,
): ReadonlyMap<SummaryTable["id"], CountedTable> {
  const shared = {
    counter: createEntryCounter(register, template),
    writeFormula: null,
    countSheet: createCountSheet(register, template, "vi"),
  };
  return new Map(
    template.tables.map((table) => {
      const sources = {
        ...shared,
        template: table.period ? { ...template, period: table.period } : template,
      };
      const header = layOutHeader(table, template);
      const rows = listSummaryRows(table, sources.template, register.units);
      const { values, cells } = fillFigures(
        table,
        header,
        rows,
        { top: 0, total: table.totalRow === null ? null : rows.length },
        sources,
      );
      const body = rows.map((row, index) => [String(row.label), ...(values[index] ?? [])]);
      const totals = new Map(
        cells.flatMap(({ row, column, content }) =>
          row === rows.length && content.kind === "number" ? [[column, content.value]] : [],
        ),
      );
      const total = header.leaves.map((_, at) => totals.get(at + LEADING_COLUMNS) ?? null);
      const hasTotal = table.totalRow !== null && rows.length > 0;
      return [table.id, hasTotal ? [...body, [table.totalRow, ...total]] : body];
    }),
  );
}
