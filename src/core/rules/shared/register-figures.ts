import { createEntryCounter, type EntryCounter } from "../../register/count-entries";
import {
  countByHeaders,
  coversColumns,
  joinDimensions,
  type CountedFigure,
} from "../../register/count-by-headers";
import type { Dimensions, Table } from "../../model/table";
import type { Facts } from "../define-rule";

export interface RegisterComparison {
  readonly figures: readonly CountedFigure[];
  readonly differing: number;
  /** Whether so many figures agree that the register is plainly what the table was made from. */
  readonly sameScope: boolean;
  /** The list that was counted, where it is not read as a register. */
  readonly list?: {
    readonly workbook: string;
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
  };
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

/**
 * What the entries that a table counts say of a cell: it is right, it is wrong only because a part of it is, it is wrong
 * itself; null where they say nothing. `list`: known by the figures, where words alone may mislead.
 */
export function judgeByCount(
  facts: Facts,
  table: Table,
  row: number,
  column: number,
): { readonly verdict: "right" | "follows" | "wrong"; readonly list: boolean } | null {
  if (table.document !== undefined) return null;
  const { list, figures, sameScope } = compareWithRegister(facts, table);
  const figure = sameScope ? figures.find((each) => each.row === row && each.column === column) : undefined;
  if (!figure) return null;
  const isTotal = table.rows.some((each) => each.row === row && each.kind === "total");
  const verdict = figure.shown === figure.count ? "right" : isTotal ? "follows" : "wrong";
  return { verdict, list: list !== undefined };
}

/** What a cell counts: its column's meaning narrowed by its row's, the template's period where neither names years. */
export function dimensionsOf(facts: Facts, column: Dimensions, row: Dimensions): Dimensions {
  return joinDimensions(column, row, facts.template.period);
}

/**
 * By what the headers of both say; where that leaves figures open or does not come out, by what the figures themselves say
 * of any list, if more of them come out so.
 */
function compare(facts: Facts, table: Table): RegisterComparison {
  const byHeaders = compareByHeaders(facts, table);
  if (table.kind === "register" || (byHeaders.differing === 0 && coversColumns(table, byHeaders.figures)))
    return byHeaders;
  const crosstab = facts.crosstabs.read(table);
  if (!crosstab) return byHeaders;
  const figures = crosstab.figures.map((figure) => ({ ...figure, dimensions: {} }));
  const differing = figures.filter(({ shown, count }) => shown !== count).length;
  const { list } = crosstab;
  const column = Math.max(list.attributes[0]?.column ?? 0, 0);
  const byFigures = {
    figures,
    differing,
    sameScope: true,
    list: { workbook: list.workbook, sheet: list.sheet, row: list.rows[0] ?? 0, column },
  };
  return isBetter(byFigures, byHeaders) ? byFigures : byHeaders;
}

/**
 * More of the table comes out; or as much with fewer figures that differ, or with more that are counted. What headers find
 * wrong is not right because figures leave it open, nor because they count fewer of the cells beside it.
 */
function isBetter(byFigures: RegisterComparison, byHeaders: RegisterComparison): boolean {
  if (!byHeaders.sameScope) return true;
  const nameOf = ({ row, column }: CountedFigure): string => `${row},${column}`;
  const read = new Set(byFigures.figures.map(nameOf));
  if (byHeaders.figures.some((figure) => figure.shown !== figure.count && !read.has(nameOf(figure))))
    return false;
  const more = agreeing(byFigures) - agreeing(byHeaders);
  if (more !== 0) return more > 0;
  return byFigures.differing === byHeaders.differing
    ? byFigures.figures.length > byHeaders.figures.length
    : byFigures.differing < byHeaders.differing;
}

function agreeing({ figures, differing }: RegisterComparison): number {
  return figures.length - differing;
}

function compareByHeaders(facts: Facts, table: Table): RegisterComparison {
  const summary = table.kind === "awards" || table.kind === "fields" || table.kind === "units";
  if (!summary || facts.register.entries === 0) return { figures: [], differing: 0, sameScope: false };
  let counter = counters.get(facts);
  if (!counter) counters.set(facts, (counter = createEntryCounter(facts.register, facts.template)));
  const figures = countByHeaders(table, counter, facts.template.period);
  const differing = figures.filter((figure) => figure.shown !== figure.count).length;
  const telling = figures.filter((figure) => figure.shown > 0 || figure.count > 0);
  const agreeing = telling.filter((figure) => figure.shown === figure.count).length;
  return { figures, differing, sameScope: telling.length > 0 && agreeing * 2 >= telling.length };
}
