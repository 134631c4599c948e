import type { Period } from "../model/period";
import { contentAt, type Dimensions, type Table } from "../model/table";

/** A figure of a summary table and what it counts. */
export interface SummaryCell {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  /** `null` where the figure does not stand yet ("Chưa xét", blank). */
  readonly value: number | null;
  readonly dimensions: Dimensions;
}

/** What is looked for. A dimension not named is over all. */
export interface Wanted {
  readonly measure: string;
  readonly field: string | undefined;
  readonly unit: string | undefined;
  readonly kind: string | undefined;
  readonly subject: string | undefined;
  readonly levels: readonly string[];
  readonly period: Period | undefined;
}

/** A cell, or cells added up, that answer to what is wanted. */
export interface Resolution {
  readonly value: number;
  readonly cells: readonly SummaryCell[];
  /** The period that the table gives for it. */
  readonly period: Period | undefined;
}

/** The cells of the summary tables, found by what they count. */
export interface CellIndex {
  readonly measures: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  /** Every table's answer, at most one each. */
  readonly resolve: (wanted: Wanted) => readonly Resolution[];
}

/**
 * Indexes the figures of the summary tables. Registers hold entries, not figures, and are left out; so are tables that a
 * document gives again, as the tables they repeat speak for them.
 */
export function indexCells(tables: readonly Table[]): CellIndex {
  const groups = new Map<string, Map<Table, SummaryCell[]>>();
  const measures = new Set<string>();
  const kinds = new Set<string>();
  for (const table of tables) {
    if (table.kind === "register" || table.repeats !== undefined) continue;
    for (const cell of listCells(table)) {
      const { measure = "", field, unit, kind } = cell.dimensions;
      measures.add(measure);
      if (kind !== undefined) kinds.add(kind);
      const key = groupKey(measure, field, unit);
      const group = groups.get(key) ?? new Map<Table, SummaryCell[]>();
      groups.set(key, group);
      const list = group.get(table);
      if (list) list.push(cell);
      else group.set(table, [cell]);
    }
  }
  const resolve = (wanted: Wanted): readonly Resolution[] => {
    const group = groups.get(groupKey(wanted.measure, wanted.field, wanted.unit));
    return [...(group?.values() ?? [])].flatMap((cells) => resolveIn(cells, wanted) ?? []);
  };
  return { measures, kinds, resolve };
}

function groupKey(measure: string, field: string | undefined, unit: string | undefined): string {
  return [measure, field ?? "", unit ?? ""].join("\u0000");
}

function* listCells(table: Table): Iterable<SummaryCell> {
  const columns = table.columns.filter(
    (column) => column.role === "measure" && column.dimensions.measure !== undefined,
  );
  for (const row of table.rows) {
    if (row.kind !== "record" && row.kind !== "total") continue;
    // A record that nobody could name is not "over all".
    if (row.kind === "record" && Object.keys(row.dimensions).length === 0) continue;
    for (const { column, dimensions } of columns) {
      const content = contentAt(table, row.row, column);
      if (content.kind === "error" || content.kind === "text") continue;
      const value = content.kind === "number" ? content.value : content.kind === "dash" ? 0 : null;
      yield { table, row: row.row, column, value, dimensions: { ...dimensions, ...row.dimensions } };
    }
  }
}

function resolveIn(cells: readonly SummaryCell[], wanted: Wanted): Resolution | null {
  const bySubject = narrow(cells, "subject", wanted.subject === undefined ? [] : [wanted.subject]);
  const byKind = narrow(bySubject, "kind", wanted.kind === undefined ? [] : [wanted.kind]);
  const byLevel = narrow(byKind, "level", wanted.levels);
  const byPeriod = narrowPeriod(byLevel, wanted.period);
  const values = byPeriod.flatMap((cell) => cell.value ?? []);
  if (values.length === 0) return null;
  return {
    value: values.reduce((sum, value) => sum + value, 0),
    cells: byPeriod.filter((cell) => cell.value !== null),
    period: joinPeriods(byPeriod),
  };
}

/** The cells of the values wanted, all of them there; with none wanted, the cells over all, else the parts together. */
function narrow(
  cells: readonly SummaryCell[],
  axis: "subject" | "kind" | "level",
  wanted: readonly string[],
): readonly SummaryCell[] {
  if (wanted.length === 0) {
    const overall = cells.filter((cell) => cell.dimensions[axis] === undefined);
    return overall.length > 0 ? overall : cells;
  }
  const found = cells.filter((cell) => wanted.includes(cell.dimensions[axis] ?? ""));
  const there = new Set(found.map((cell) => cell.dimensions[axis]));
  return wanted.every((value) => there.has(value)) ? found : [];
}

/**
 * In a table with rows by year, the rows within the period wanted, or the row over all of them. Where all cells have one
 * period, that period is the table's own, whatever the text says of it.
 */
function narrowPeriod(cells: readonly SummaryCell[], wanted: Period | undefined): readonly SummaryCell[] {
  const periods = new Set(cells.map((cell) => writePeriod(cell.dimensions.period)));
  if (periods.size <= 1) return cells;
  const widest = joinPeriods(cells);
  const aim = wanted ?? widest;
  const exact = cells.filter((cell) => writePeriod(cell.dimensions.period) === writePeriod(aim));
  if (exact.length > 0) return exact;
  if (!aim) return [];
  return cells.filter(({ dimensions: { period } }) => {
    const single = period !== undefined && period.from === period.to;
    return single && period.from >= aim.from && period.to <= aim.to;
  });
}

function joinPeriods(cells: readonly SummaryCell[]): Period | undefined {
  const periods = cells.flatMap((cell) => cell.dimensions.period ?? []);
  if (periods.length === 0) return undefined;
  return {
    from: Math.min(...periods.map((period) => period.from)),
    to: Math.max(...periods.map((period) => period.to)),
  };
}

/** `2020–2022`, `2021`; "" for none. */
export function writePeriod(period: Period | undefined): string {
  if (!period) return "";
  return period.from === period.to ? String(period.from) : `${period.from}–${period.to}`;
}
