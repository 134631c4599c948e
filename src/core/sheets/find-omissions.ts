import { readCell } from "../model/cell-content";
import { meaningAt, type Register } from "../model/register";
import {
  CATEGORY_DIMENSIONS,
  listMeasureConditions,
  type CategoryDimension,
} from "../register/columns-of-measure";
import type { EntryCounter } from "../register/count-entries";
import { listMissingColumns } from "../register/sources-of-spec";
import type { ColumnId, Measure, SummaryTable, Template } from "../template/schema";
import { specOf, type SummaryFigures } from "./fill-figures";
import { findParts } from "./find-parts";
import { LEADING_COLUMNS, type HeaderLayout, type HeaderLeaf, type HeaderRoot } from "./lay-out-header";
import type { SummaryRow } from "./summary-rows";

/** What a summary table does not show, so that nobody takes silence for completeness. */
export interface Omissions {
  /** Columns of figures that stay empty, since the register has no such column. */
  readonly missing: readonly { readonly column: ColumnId; readonly root: HeaderRoot }[];
  /** Entries of the period that no row or column counts, since a category of theirs is empty or unreadable. */
  readonly leftOut: readonly LeftOut[];
}

export interface LeftOut {
  readonly root: HeaderRoot;
  readonly entries: number;
  readonly because: readonly { readonly dimension: CategoryDimension; readonly entries: number }[];
  /** How many of them have no year that reads as one: they are in no period at all. */
  readonly unreadableYears: number;
}

/** Holds the table's figures against the register as a whole. */
export function findOmissions(
  table: SummaryTable,
  header: HeaderLayout,
  rows: readonly SummaryRow[],
  figures: SummaryFigures,
  sources: { readonly register: Register; readonly counter: EntryCounter; readonly template: Template },
): Omissions {
  const missing: Omissions["missing"][number][] = [];
  const leftOut: LeftOut[] = [];
  const seen = new Set<string>();
  for (const root of header.roots) {
    const [first] = rows;
    const measure = sources.template.measures.find((each) => each.id === root.spec.measure);
    if (!first || !measure) continue;
    const absent = new Set(
      root.leaves.flatMap((leaf) =>
        listMissingColumns(sources.register, measure, specOf(leaf, first, sources.template)),
      ),
    );
    for (const column of absent) missing.push({ column, root });
    const key = JSON.stringify(root.spec);
    if (absent.size > 0 || seen.has(key)) continue;
    seen.add(key);
    const found = findLeftOut(table, root, figures, sources);
    const unreadableYears = countUnreadableYears(sources.register, measure);
    if (!found && unreadableYears === 0) continue;
    const { entries = 0, because = [] } = found ?? {};
    leftOut.push({ root, entries: entries + unreadableYears, because, unreadableYears });
  }
  return { missing, leftOut };
}

/** The columns that make up a top header node, none counted twice. */
export function listOwnParts(root: HeaderRoot, template: Template): readonly HeaderLeaf[] {
  const parts = findParts(root.spec, root.leaves, template);
  return parts.length > 0
    ? parts
    : root.leaves.filter((leaf) => findParts(leaf.spec, root.leaves, template).length === 0);
}

function findLeftOut(
  table: SummaryTable,
  root: HeaderRoot,
  figures: SummaryFigures,
  { counter, template }: { readonly counter: EntryCounter; readonly template: Template },
): Pick<LeftOut, "entries" | "because"> | null {
  const whole = { period: template.period, ...root.spec };
  const parts = listOwnParts(root, template);
  let shown = 0;
  for (const line of figures.values) {
    for (const { column } of parts) shown += line[column - LEADING_COLUMNS] ?? 0;
  }
  const entries = (counter.count(whole) ?? 0) - shown;
  if (entries <= 0) return null;
  const because = CATEGORY_DIMENSIONS.filter(
    (dimension) =>
      whole[dimension] === undefined &&
      (dimension === table.rows || root.leaves.some((leaf) => leaf.spec[dimension] !== undefined)),
  )
    .map((dimension) => ({ dimension, entries: counter.countUnreadable(whole, dimension) }))
    .filter((each) => each.entries > 0);
  return because.length === 0 ? null : { entries, because };
}

/** Entries that the measure would count but for a year that is none; "Chưa xét" is no year yet, and no omission. */
function countUnreadableYears(register: Register, measure: Measure): number {
  const conditions = listMeasureConditions(measure, undefined).filter(
    ({ key }) => key !== measure.yearColumn,
  );
  let entries = 0;
  for (const table of register.tables) {
    const column = table.columns.get(measure.yearColumn);
    if (!column) continue;
    const isUnreadable = column.meanings.map(
      (meaning, code) =>
        meaning.kind === "unreadable" && readCell(column.distinct[code] ?? "").kind !== "pending",
    );
    if (!isUnreadable.includes(true)) continue;
    for (const [entry, code] of column.codes.entries()) {
      if (
        isUnreadable[code] === true &&
        conditions.every(({ key, accepts }) => accepts(meaningAt(table, key, entry)))
      )
        entries++;
    }
  }
  return entries;
}
