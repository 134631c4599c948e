import type { Template } from "../core/template/schema";
import type { Entry } from "./entry";

/** A summary table as counted here, cell by cell, in the order in which the annex writes rows and columns. */
export interface CountedTable {
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  readonly cells: readonly (readonly number[])[];
  /** The total row, or null for a table without one. */
  readonly total: readonly number[] | null;
}

export interface RegisterCounts {
  readonly awards: CountedTable;
  readonly fields: CountedTable;
  readonly units: CountedTable;
}

/**
 * Counts what was invented by asking every cell its own question of the entries of its row: plain, and without a line in
 * common with the product's counting, so that the two can be held against one another.
 */
export function countRegister(
  entries: readonly Entry[],
  units: readonly string[],
  template: Template,
): RegisterCounts {
  return {
    awards: countAwards(entries, template),
    fields: countFields(entries, template),
    units: countUnits(entries, units, template),
  };
}

type Question = (entry: Entry) => boolean;
interface Column {
  readonly label: string;
  readonly asks: Question;
}
interface Rows {
  readonly labels: readonly string[];
  /** The label of the row that an entry belongs to, or null. */
  readonly of: (entry: Entry) => string | null;
}

function countAwards(entries: readonly Entry[], template: Template): CountedTable {
  const { from, to } = template.period;
  const labels: string[] = [];
  for (let year = from; year <= to; year++) labels.push(String(year));
  const rows: Rows = { labels, of: (entry) => (entry.award ? String(entry.award.year) : null) };
  const columns: Column[] = [{ label: "Tổng số", asks: () => true }];
  for (const subject of template.subjects) {
    columns.push({ label: subject.name, asks: (entry) => entry.subject === subject.id });
  }
  for (const level of template.levels) {
    for (const subject of template.subjects) {
      columns.push({
        label: `${level.name} / ${subject.name}`,
        asks: (entry) => entry.award?.level === level.id && entry.subject === subject.id,
      });
    }
  }
  return countCells(entries, rows, columns, false);
}

function countFields(entries: readonly Entry[], template: Template): CountedTable {
  const last = template.period.to;
  const [model] = template.kinds;
  const columns: Column[] = [];
  for (const measure of ["Tổng số", `Đăng ký mới năm ${last}`]) {
    for (const kind of template.kinds) {
      for (const subject of template.subjects) {
        columns.push({
          label: `${measure} / ${kind.name} / ${subject.name}`,
          asks: (entry) =>
            entry.kind === kind.id &&
            entry.subject === subject.id &&
            (measure === "Tổng số" || (entry.yearRegistered === last && entry.isNew)),
        });
      }
    }
  }
  for (const subject of template.subjects) {
    columns.push({
      label: `Nhân rộng / ${subject.name}`,
      asks: (entry) => entry.replicated && entry.kind === model?.id && entry.subject === subject.id,
    });
  }
  const names = new Map(template.fields.map((field) => [field.id, field.name]));
  const rows: Rows = { labels: [...names.values()], of: (entry) => names.get(entry.field) ?? null };
  return countCells(entries, rows, columns, true);
}

function countUnits(entries: readonly Entry[], units: readonly string[], template: Template): CountedTable {
  const rows: Rows = { labels: units, of: (entry) => entry.unit };
  const columns: Column[] = [{ label: "Tổng số", asks: () => true }];
  for (const field of template.fields) {
    columns.push({ label: field.name, asks: (entry) => entry.field === field.id });
  }
  return countCells(entries, rows, columns, true);
}

function countCells(
  entries: readonly Entry[],
  rows: Rows,
  columns: readonly Column[],
  withTotal: boolean,
): CountedTable {
  const groups = new Map<string | null, Entry[]>(rows.labels.map((label) => [label, []]));
  for (const entry of entries) groups.get(rows.of(entry))?.push(entry);
  const cells = rows.labels.map((label) =>
    columns.map((column) => groups.get(label)?.filter(column.asks).length ?? 0),
  );
  const total = columns.map((column) => entries.filter(column.asks).length);
  return {
    rowLabels: rows.labels,
    columnLabels: columns.map((column) => column.label),
    cells,
    total: withTotal ? total : null,
  };
}
