import { readRoles } from "./column-roles";
import type { GridTable } from "./grid-table";
import { wordsBefore } from "../text/passage";
import type { AlignedFigure } from "../text/read-figure";
import { lowerCase } from "../text/lower-case";

/** The columns of quarters or months that make up the span which the words before a figure name. */
export function listPeriodColumns(figure: AlignedFigure, grid: GridTable): readonly number[] {
  const labels = grid.columns.map(
    ({ at }) => grid.table.columns.find((each) => each.column === at)?.path.at(-1) ?? "",
  );
  const roles = readRoles(grid);
  const groups = [...new Set(grid.columns.map(({ group }) => group))].map((group) =>
    coverSpan(
      figure,
      labels.map((label, column) => (grid.columns[column]?.group === group ? label : "")),
    ),
  );
  // Of several years that have such columns, the one reported on.
  const covered = groups.filter(({ length }) => length > 0);
  return covered.find(([first]) => roles[first ?? -1]?.when === "now") ?? covered.at(-1) ?? [];
}

/** The columns of years that make up the span which is said of a figure: "ba năm 2023 - 2025"; all of them where none is said. */
export function listSpanColumns({ figure: { period } }: AlignedFigure, grid: GridTable): readonly number[] {
  const roles = readRoles(grid);
  const of = (column: number): number | null =>
    roles[column]?.plan === false && grid.columns[column]?.change === false
      ? (roles[column].year ?? null)
      : null;
  const span = period && period.from < period.to ? period : null;
  const inside = [...grid.columns.keys()].filter((column) => {
    const year = of(column);
    return year !== null && (!span || (year >= span.from && year <= span.to));
  });
  const years = new Set(inside.map(of));
  const families = new Set(inside.map((column) => roles[column]?.family));
  if (years.size !== inside.length || families.size > 1) return [];
  return span && years.size !== span.to - span.from + 1 ? [] : inside;
}

/** The rows of quarters or months that do. */
export function listPeriodRows(figure: AlignedFigure, grid: GridTable): readonly number[] {
  if (grid.rows.length > MOST_ROWS) return [];
  const labels = new Map(grid.table.rows.map(({ row, label }) => [row, label]));
  return coverSpan(
    figure,
    grid.rows.map(({ at }) => labels.get(at) ?? ""),
  );
}

const MOST_ROWS = 24;

/** The lines that cover the span of the figure without a gap; none where they do not. */
function coverSpan(figure: AlignedFigure, labels: readonly string[]): readonly number[] {
  const span = readSpan(wordsBefore(figure.passage.items, figure.at, 20)) ?? readOwnSpan(figure);
  if (!span) return [];
  const inside = labels.flatMap((label, line) => {
    const months = readMonths(label);
    return months && months[0] >= span[0] && months[1] <= span[1] ? [{ line, months }] : [];
  });
  const covered = inside.reduce((sum, { months }) => sum + months[1] - months[0] + 1, 0);
  return covered === span[1] - span[0] + 1 ? inside.map(({ line }) => line) : [];
}

type Months = readonly [number, number];

/** "Quý II", "Tháng 5". */
function readMonths(label: string): Months | null {
  const words = lowerCase(label);
  const quarter = /(?:^|\s)quý\s?(iv|i{1,3}|[1-4])(?![\p{L}\p{N}])/u.exec(words)?.[1];
  if (quarter !== undefined) {
    const number = QUARTERS.get(quarter) ?? Number(quarter);
    return [3 * number - 2, 3 * number];
  }
  const month = /(?:^|\s)(?:tháng|t)\s?(1[0-2]|[1-9])(?![\p{L}\p{N}])/u.exec(words)?.[1];
  return month === undefined ? null : [Number(month), Number(month)];
}

const QUARTERS: ReadonlyMap<string, number> = new Map([
  ["i", 1],
  ["ii", 2],
  ["iii", 3],
  ["iv", 4],
]);

function readSpan(words: string): Months | null {
  const half = /nửa (?:năm )?(đầu|cuối)(?: năm)?/u.exec(words)?.[1];
  if (half !== undefined) return half === "đầu" ? [1, 6] : [7, 12];
  const found = /(ba|sáu|chín|3|6|9) tháng( cuối năm)?/u.exec(words);
  if (!found) return null;
  const months = COUNTS.get(found[1] ?? "") ?? Number(found[1]);
  return found[2] === undefined ? [1, months] : [13 - months, 12];
}

const COUNTS: ReadonlyMap<string, number> = new Map([
  ["ba", 3],
  ["sáu", 6],
  ["chín", 9],
]);

/** "6 tháng đầu năm" is read as the figure's own period where it is written in digits. */
function readOwnSpan({ figure: { period } }: AlignedFigure): Months | null {
  const months = period?.months;
  return months && months.last - months.first < 11 ? [months.first, months.last] : null;
}
