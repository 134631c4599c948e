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
  const both = { ...column, ...row };
  return both.period ? both : { ...both, period: facts.template.period };
}

/**
 * By what the headers of both say; where that leaves figures open or does not come out, by what the figures themselves say
 * of any list, if more of them come out so.
 */
function compare(facts: Facts, table: Table): RegisterComparison {
  const byHeaders = compareByHeaders(facts, table);
  if (table.kind === "register" || isSound(table, byHeaders)) return byHeaders;
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
 * Of the figures that both readings count, fewer differ; or, of as many, it counts more of the table. A figure that headers
 * find wrong in a column that they otherwise read rightly stays wrong, whatever other reading fits it.
 */
function isBetter(byFigures: RegisterComparison, byHeaders: RegisterComparison): boolean {
  if (!byHeaders.sameScope) return true;
  const nameOf = ({ row, column }: RegisterFigure): string => `${row},${column}`;
  const read = new Map(byFigures.figures.map((figure) => [nameOf(figure), figure]));
  const isWrong = (figure: RegisterFigure | undefined): boolean =>
    figure !== undefined && figure.shown !== figure.count;
  const columns = new Map<number, { right: number; wrong: number }>();
  for (const figure of byHeaders.figures) {
    const sums = columns.get(figure.column) ?? { right: 0, wrong: 0 };
    if (isWrong(figure)) sums.wrong++;
    else if (figure.count > 0) sums.right++;
    columns.set(figure.column, sums);
  }
  let own = 0;
  let other = 0;
  for (const figure of byHeaders.figures) {
    const same = read.get(nameOf(figure));
    if (isWrong(same)) own++;
    if (!isWrong(figure)) continue;
    other++;
    const { right = 0, wrong = 0 } = columns.get(figure.column) ?? {};
    if (!isWrong(same) && right > wrong) return false;
  }
  return own === other ? byFigures.figures.length > byHeaders.figures.length : own < other;
}

/** Headers say what every column counts, and next to all of it comes out: the rest is wrong, whatever other reading fits it. */
function isSound(table: Table, comparison: RegisterComparison): boolean {
  const { differing, figures, sameScope } = comparison;
  return sameScope && differing * 4 <= figures.length && coversAll(table, comparison);
}

function coversAll(table: Table, { figures }: RegisterComparison): boolean {
  const columns = new Set(figures.map(({ column }) => column));
  return table.columns.every(({ role, column }) => role !== "measure" || columns.has(column));
}

function compareByHeaders(facts: Facts, table: Table): RegisterComparison {
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
