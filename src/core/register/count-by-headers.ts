import { contentAt, type Dimensions, type Table } from "../model/table";
import type { Period } from "../model/period";
import { isRatioHeader } from "../tables/row-words";
import type { EntryCounter } from "./count-entries";

/** A figure of a summary table beside what the register counts to. */
export interface CountedFigure {
  readonly row: number;
  readonly column: number;
  readonly dimensions: Dimensions;
  readonly shown: number;
  readonly count: number;
}

/** What a cell counts: its column's meaning narrowed by its row's, over `period` where neither names years. */
export function joinDimensions(column: Dimensions, row: Dimensions, period: Period): Dimensions {
  const both = { ...column, ...row };
  return both.period ? both : { ...both, period };
}

/** Counts the register anew for every figure of a table whose meaning its headers give. */
export function countByHeaders(
  table: Table,
  counter: EntryCounter,
  period: Period,
): readonly CountedFigure[] {
  const figures: CountedFigure[] = [];
  for (const row of table.rows) {
    if (row.kind !== "total" && (row.kind !== "record" || Object.keys(row.dimensions).length === 0)) continue;
    for (const column of table.columns) {
      if (column.role !== "measure" || column.dimensions.measure === undefined) continue;
      if (isRatioHeader(column.path.at(-1) ?? "")) continue;
      const content = contentAt(table, row.row, column.column);
      // "71,4 %" is no count, whatever stands above it.
      if (content.kind !== "number" || content.percent) continue;
      const dimensions = joinDimensions(column.dimensions, row.dimensions, period);
      const count = counter.count(dimensions);
      if (count !== null)
        figures.push({ row: row.row, column: column.column, dimensions, shown: content.value, count });
    }
  }
  return figures;
}

/** Whether every column of figures is among those that were counted. */
export function coversColumns(table: Table, figures: readonly CountedFigure[]): boolean {
  const columns = new Set(figures.map(({ column }) => column));
  return table.columns.every(({ role, column }) => role !== "measure" || columns.has(column));
}
