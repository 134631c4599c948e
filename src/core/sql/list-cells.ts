import type { Dimensions } from "../model/table";
import { findParts } from "../summaries/find-parts";
import { layOutHeader, type HeaderLeaf } from "../summaries/lay-out-header";
import type { Measure, SummaryTable, Template } from "../template/schema";
import { NEVER, writeConditions } from "./conditions";
import { quoteName, type SqlDialect } from "./dialect";
import { columnOf } from "../register/columns-of-measure";
import { nameColumn } from "./register-columns";

/** One column of figures of a summary table. */
export interface SqlCell {
  /** What it counts in short, safe in any database: `awarded_base_collective`. */
  readonly name: string;
  /** The header above it, from the top down. */
  readonly path: readonly string[];
  /** The counts that add up to it. A total is the sum of its parts, as in the built sheet. */
  readonly counts: readonly SqlCount[];
}

/** A count over the entries that fall into a row of the table; over all entries where `by` is `null`. */
export interface SqlCount {
  /** The register's column, quoted, that says which row of the table an entry belongs to. */
  readonly by: string | null;
  readonly condition: string;
}

/** The figures of a summary table. A figure that no register of the template can tell has no counts: its cell is empty. */
export function listCells(table: SummaryTable, template: Template, dialect: SqlDialect): readonly SqlCell[] {
  const { leaves } = layOutHeader(table, template);
  const names = nameLeaves(leaves, template);
  return leaves.map((leaf, index) => ({
    name: names[index] ?? "",
    path: leaf.path,
    counts: listAtoms(leaf, leaves, template).flatMap((spec) => {
      const count = writeCount(spec, table, template, dialect);
      return count ? [count] : [];
    }),
  }));
}

/** What a figure is the sum of in the end: its parts, and theirs. */
function listAtoms(
  leaf: HeaderLeaf,
  leaves: readonly HeaderLeaf[],
  template: Template,
): readonly Dimensions[] {
  const parts = findParts(leaf.spec, leaves, template);
  return parts.length === 0 ? [leaf.spec] : parts.flatMap((part) => listAtoms(part, leaves, template));
}

/** As in `specOf`, what the column says goes before what the row says; then all rows have the same figure. */
function writeCount(
  spec: Dimensions,
  table: SummaryTable,
  template: Template,
  dialect: SqlDialect,
): SqlCount | null {
  const measure = template.measures.find((each) => each.id === spec.measure);
  if (!measure) return null;
  const key = chooseKey(spec, table, measure);
  // Where the rows are years, the entries are grouped by theirs.
  const period = table.rows === "year" && key !== null ? null : (spec.period ?? template.period);
  const conditions = writeConditions(measure, spec, period, template, dialect);
  if (conditions === null) return null;
  if (key === null) return { by: null, condition: conditions.join(" AND ") };
  const column = template.columns.find((each) => each.id === key);
  if (!column) return null;
  const telling = column.holds === HELD_BY_ROWS[table.rows] ? [] : [NEVER];
  const by = quoteName(nameColumn(key), dialect);
  const { from, to } = template.period;
  // Of a list of one year, so are its entries without one.
  const isOfOne = column.holds === "year" && measure.blankYearCounts === true && from === to;
  return {
    by: isOfOne ? `COALESCE(${by}, ${from})` : by,
    condition: [...conditions, ...telling].join(" AND "),
  };
}

/** Its rows are of the whole period, and of no single years. */
export function isWhole({ rows, rowList }: SummaryTable): boolean {
  return rows === "year" && rowList !== undefined && rowList.every(({ filter }) => filter.year === undefined);
}

const HELD_BY_ROWS = {
  year: "year",
  field: "category",
  level: "category",
  kind: "category",
  subject: "category",
  unit: "unit",
} as const;

function chooseKey(spec: Dimensions, table: SummaryTable, measure: Measure): Measure["yearColumn"] | null {
  const { rows } = table;
  if (rows === "year") return spec.period === undefined && !isWhole(table) ? measure.yearColumn : null;
  return spec[rows] === undefined ? columnOf(rows, measure) : null;
}

/** Names of what is counted and how it is narrowed, each once: PostgreSQL cuts names after 63 letters. */
function nameLeaves(leaves: readonly HeaderLeaf[], { period: whole }: Template): readonly string[] {
  const taken = new Set<string>(RESERVED);
  return leaves.map(({ spec: { measure = "figure", level, kind, field, subject, unit, period } }) => {
    const years = period && (period.from === period.to ? [period.from] : [period.from, period.to]);
    const isWhole = period?.from === whole.from && period.to === whole.to;
    const words = [measure, ...(isWhole ? [] : (years ?? [])), level, kind, field, subject, unit];
    const full = words.filter((word) => word !== undefined).join("_");
    const base = full.replaceAll("-", "_").slice(0, LONGEST_NAME);
    let name = base;
    for (let next = 2; taken.has(name); next++) name = `${base}_${next}`;
    taken.add(name);
    return name;
  });
}

const RESERVED = ["row_number", "row_label"];
const LONGEST_NAME = 56;
