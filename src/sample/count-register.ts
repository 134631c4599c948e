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
 * Counts what was invented by asking every cell its own question of every entry: slow, plain, and without a line in
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
interface Line {
  readonly label: string;
  readonly asks: Question;
}

function countAwards(entries: readonly Entry[], template: Template): CountedTable {
  const { from, to } = template.period;
  const rows: Line[] = [];
  for (let year = from; year <= to; year++) {
    rows.push({ label: String(year), asks: (entry) => entry.award?.year === year });
  }
  const columns: Line[] = [{ label: "Tổng số", asks: () => true }];
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
  const columns: Line[] = [];
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
  const rows = template.fields.map((field) => ({
    label: field.name,
    asks: (entry: Entry) => entry.field === field.id,
  }));
  return countCells(entries, rows, columns, true);
}

function countUnits(entries: readonly Entry[], units: readonly string[], template: Template): CountedTable {
  const rows = units.map((unit) => ({ label: unit, asks: (entry: Entry) => entry.unit === unit }));
  const columns: Line[] = [{ label: "Tổng số", asks: () => true }];
  for (const field of template.fields) {
    columns.push({ label: field.name, asks: (entry) => entry.field === field.id });
  }
  return countCells(entries, rows, columns, true);
}

function countCells(
  entries: readonly Entry[],
  rows: readonly Line[],
  columns: readonly Line[],
  withTotal: boolean,
): CountedTable {
  const cells = rows.map((row) => {
    const own = entries.filter(row.asks);
    return columns.map((column) => own.filter(column.asks).length);
  });
  const total = columns.map((column) => entries.filter(column.asks).length);
  return {
    rowLabels: rows.map((row) => row.label),
    columnLabels: columns.map((column) => column.label),
    cells,
    total: withTotal ? total : null,
  };
}
