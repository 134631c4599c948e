import type { ColumnKey, Meaning, RegisterColumn, RegisterTable } from "../model/register";
import type { RegisterColumnSpec, Template } from "../template/schema";
import type { Period } from "../model/period";
import { carryDown, readHeadingColumn } from "./carry-down";
import type { TableArea } from "./table-area";
import { listEntryRows, listVerticalFills } from "./list-entry-rows";
import { findPeriod } from "./periods";
import type { RegisterHeader } from "./match-register-header";
import { readHeadings, type OwnLabels } from "./read-headings";
import { createMeaningReader, type UnitCatalogue } from "./read-meaning";
import { readColumnValues, readOldWritings, type ColumnValues } from "./read-register-column";
import { readSpreadColumn } from "./read-spread-column";
import type { SheetGrid } from "./sheet-grid";

/** Where a register table stands, and what is known of it before its entries are read. */
export interface RegisterSource {
  readonly grid: SheetGrid;
  readonly area: TableArea;
  readonly header: RegisterHeader;
  readonly id: string;
  readonly workbook: string;
}

/**
 * Reads the entries of one register table, column by column, each distinct value understood once. `sheetUnit` is asked
 * only where neither a column nor lines between the entries name units; `ownTables` about lines that nobody knows.
 */
export function readRegisterTable(
  { grid, area, header, id, workbook }: RegisterSource,
  template: Template,
  units: UnitCatalogue,
  sheetUnit: () => string | null,
  ownTables: OwnLabels,
): RegisterTable {
  const fills = listVerticalFills(grid, area);
  const { entries: rows, others } = listEntryRows(grid, area, header, fills);
  const found = template.columns.flatMap((spec) => {
    const own = header.columns.get(spec.id);
    return own ? [{ spec, own }] : [];
  });
  const values = readOldWritings(
    found.map(({ spec, own }) =>
      readColumnValues(grid, rows, own.column, fills.get(own.column), spec.holds === "year"),
    ),
    found.map(({ spec }) => createKnower(spec, template, units)),
  );
  const open = new Set<ColumnKey>(
    template.columns.filter((spec) => !header.columns.has(spec.id)).map((spec) => spec.id),
  );
  for (const { id, holdsNames } of header.spread) {
    open.delete(id);
    if (holdsNames) open.delete("name");
  }
  // A column of units without a single value is as good as none.
  for (const [index, { spec }] of found.entries())
    if (spec.id === "unit" && values[index]?.distinct.every((value) => value === "") === true)
      open.add("unit");
  const headings =
    others.length > 0 ? readHeadings(grid, area, others, open, template, units, ownTables) : [];
  const columns = new Map<ColumnKey, RegisterColumn>();
  for (const spec of template.columns) {
    const index = found.findIndex((each) => each.spec === spec);
    const own = found[index]?.own;
    const spoken = open.has(spec.id) ? readHeadingColumn(spec.id, headings, rows) : null;
    const first = headings.find((heading) => heading.id === spec.id);
    if (spoken && first)
      columns.set(spec.id, understand(spec, spoken, first.column, spec.header, template, units));
    else if (own && values[index]) {
      const carried = carryDown(spec.id, values[index], rows, own.column);
      const label = own.path.at(-1) ?? spec.header;
      columns.set(spec.id, understand(spec, carried, own.column, label, template, units));
    }
    const spread = header.spread.find(
      ({ id, holdsNames }) => id === spec.id || (holdsNames && spec.id === "name"),
    );
    if (!spread || columns.has(spec.id)) continue;
    const says = createMeaningReader(spec, template, units);
    const parts = spread.parts.map(({ header, name }) => ({
      column: header.column,
      meaning: says(name, false),
    }));
    const label = spread.parts.map((part) => part.header.path.at(-1) ?? "").join(" / ");
    const read = readSpreadColumn(grid, rows, spread, spec.id === "name");
    const column = understand(spec, read, parts[0]?.column ?? 0, label, template, units);
    columns.set(spec.id, { ...column, parts });
  }
  const hidden = new Set<number>();
  for (const row of rows) if (grid.sheet.hiddenRows.has(row)) hidden.add(row);
  return {
    table: id,
    workbook,
    sheet: grid.sheet.name,
    rows,
    sheetUnit: columns.has("unit") ? null : sheetUnit(),
    [hasYears(columns, template) ? ("periodOfBlanks" as const) : ("period" as const)]: findListPeriod(
      area.title,
      grid.sheet.name,
      template,
    ),
    columns,
    hidden,
    ...(headings.length > 0 ? { headings } : {}),
    ...(others.length > 0 ? { others } : {}),
  };
}

function hasYears(columns: ReadonlyMap<ColumnKey, RegisterColumn>, template: Template): boolean {
  return template.columns.some(({ id, holds }) => holds === "year" && columns.has(id));
}

/** What all entries of a list without years are of: the period of its title or its sheet's name, else the template's. */
function findListPeriod(title: readonly string[], sheetName: string, template: Template): Period {
  for (const line of [...title, sheetName]) {
    const period = findPeriod(line);
    if (period) return period;
  }
  return template.period;
}

/** Whether a text is a value of the column's catalogue; `null` where a column has none. */
function createKnower(
  spec: RegisterColumnSpec,
  template: Template,
  units: UnitCatalogue,
): ((text: string) => boolean) | null {
  const closed = spec.holds === "category" || (spec.holds === "unit" && template.units.length > 0);
  if (!closed) return null;
  const read = createMeaningReader(spec, template, units);
  return (text) => read(text, false).kind === "category";
}

function understand(
  spec: RegisterColumnSpec,
  { dates, ...values }: ColumnValues,
  column: number,
  header: string,
  template: Template,
  units: UnitCatalogue,
): RegisterColumn {
  const reader = createMeaningReader(spec, template, units);
  return {
    id: spec.id,
    column,
    header,
    ...values,
    meanings: values.distinct.map((value, code): Meaning => reader(value, dates.has(code))),
  };
}
