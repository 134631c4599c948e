import { createEntryCounter, type EntryCounter } from "../../register/count-entries";
import { contentAt, type Dimensions, type Table } from "../../model/table";
import type { Facts } from "../define-rule";

/** A figure of a summary table beside what the register counts to. */
export interface RegisterFigure {
  readonly row: number;
  readonly column: number;
  readonly dimensions: Dimensions;
  readonly shown: number;
  readonly count: number;
}

export interface RegisterComparison {
  readonly figures: readonly RegisterFigure[];
  readonly differing: number;
  /** Whether so many figures agree that the register is plainly what the table was made from. */
  readonly sameScope: boolean;
}

const counters = new WeakMap<Facts, EntryCounter>();
const comparisons = new WeakMap<Table, { readonly facts: Facts; readonly comparison: RegisterComparison }>();

/** Counts the register anew for every figure of a summary table whose meaning the headers give. Kept for the run. */
export function compareWithRegister(facts: Facts, table: Table): RegisterComparison {
  const kept = comparisons.get(table);
  if (kept?.facts === facts) return kept.comparison;
  const comparison = compare(facts, table);
  comparisons.set(table, { facts, comparison });
  return comparison;
}

/** What a cell counts: its column's meaning narrowed by its row's, the template's period where neither names years. */
export function dimensionsOf(facts: Facts, column: Dimensions, row: Dimensions): Dimensions {
  const both = { ...column, ...row };
  return both.period ? both : { ...both, period: facts.template.period };
}

function compare(facts: Facts, table: Table): RegisterComparison {
  const figures: RegisterFigure[] = [];
  const summary = table.kind === "awards" || table.kind === "fields" || table.kind === "units";
  if (summary && facts.register.entries > 0) {
    let counter = counters.get(facts);
    if (!counter) counters.set(facts, (counter = createEntryCounter(facts.register, facts.template)));
    for (const row of table.rows) {
      if (row.kind !== "total" && (row.kind !== "record" || Object.keys(row.dimensions).length === 0))
        continue;
      for (const column of table.columns) {
        if (column.role !== "measure" || column.dimensions.measure === undefined) continue;
        const content = contentAt(table, row.row, column.column);
        if (content.kind !== "number") continue;
        const dimensions = dimensionsOf(facts, column.dimensions, row.dimensions);
        const count = counter.count(dimensions);
        if (count !== null)
          figures.push({ row: row.row, column: column.column, dimensions, shown: content.value, count });
      }
    }
  }
  const differing = figures.filter((figure) => figure.shown !== figure.count).length;
  const telling = figures.filter((figure) => figure.shown > 0 || figure.count > 0);
  const agreeing = telling.filter((figure) => figure.shown === figure.count).length;
  return { figures, differing, sameScope: telling.length > 0 && agreeing * 2 >= telling.length };
}
