import { readRoles } from "../tables/column-roles";
import { listSpanColumns } from "../tables/period-columns";
import type { GridTable } from "../tables/grid-table";
import type { LineScores } from "../score-lines";
import { lowerCase } from "../text/lower-case";
import { wordsAfter, wordsBefore } from "../text/passage";
import type { AlignedFigure } from "../text/read-figure";
import { readWords } from "../text/words";
import { rate, type Candidate, type GridCell } from "./candidate";

/**
 * "Bình quân mỗi quý đón 22.701 lượt", "trung bình mỗi năm 12,8 đội", "mỗi lớp 29 trẻ": a cell over the number of quarters, of years
 * or of rows that it is for. Only where it gives the figure.
 */
export function* listMeans(figure: AlignedFigure, grid: GridTable, scores: LineScores): Iterable<Candidate> {
  if (figure.exactDigits < LEAST_DIGITS || figure.kind === "percent") return;
  const each = readEach(figure);
  if (each === null) return;
  const divisors = PERIODS.get(each) ?? [];
  const years = each === YEAR ? listYears(grid) : 0;
  const rows = divisors.length === 0 && each !== YEAR ? countRows(grid, each) : [];
  const counts = [...divisors, years, ...rows].filter((count) => count > 1);
  for (const [row, rowScore] of scores.rows) {
    if (rowScore < LEAST_ROW || (rows.length > 0 && grid.rows[row]?.total !== true)) continue;
    for (const [column, columnScore] of scores.columns) {
      for (const count of counts) {
        const mean = makeMean(figure, grid, [{ row, column }], count, rowScore, columnScore);
        if (mean) yield mean;
      }
    }
    const span = each === YEAR ? listSpanColumns(figure, grid) : [];
    if (span.length < 2) continue;
    const cells = span.map((column) => ({ row, column }));
    const mean = makeMean(figure, grid, cells, span.length, rowScore, NAMED);
    if (mean) yield mean;
  }
}

const LEAST_DIGITS = 2;
const LEAST_ROW = 0.35;
const NAMED = 0.8;

function makeMean(
  figure: AlignedFigure,
  grid: GridTable,
  cells: readonly GridCell[],
  count: number,
  row: number,
  column: number,
): Candidate | null {
  const values = cells.map((cell) => grid.valueAt(cell.row, cell.column));
  const isAlike = cells.every((cell) => grid.unitAt(cell.row, cell.column).kind === figure.kind);
  const value = values.reduce((sum, each) => sum + each, 0) / count;
  if (!isAlike || Number.isNaN(value)) return null;
  const given = { grid, relation: "average", cells, value, row, column, named: true } as const;
  const rated = rate(figure, given, { chance: 1, bonus: BONUS });
  return rated.equal ? rated : null;
}

const BONUS = 0.3;

const YEAR = "năm";
/** How many of them a year, or the part of a year that a report is on, has. */
const PERIODS: ReadonlyMap<string, readonly number[]> = new Map([
  ["quý", [4, 3, 2]],
  ["tháng", [12, 9, 6, 3]],
]);

/** What the figure is said to be for each of: "mỗi quý", "một tháng", "bình quân năm". */
function readEach({ passage: { items }, at, figure: { head } }: AlignedFigure): string | null {
  const before = wordsBefore(items, at, 10);
  const after = `${head} ${wordsAfter(items, at, 6)}`;
  const said = BEFORE.exec(before)?.[1] ?? AFTER.exec(lowerCase(after))?.[1];
  return said === undefined ? null : said;
}

const BEFORE =
  /(?<!\p{L})(?:mỗi|bình quân(?: mỗi| một| hàng| hằng)?|trung bình(?: mỗi| một| hàng| hằng)?) (\p{L}+)/u;
const AFTER = /(?:(?<!\p{L})(?:mỗi|một) |\/ ?)(quý|tháng|năm)(?!\p{L})/u;

/** How many years have a column of their own. */
function listYears(grid: GridTable): number {
  return new Set(readRoles(grid).flatMap(({ year, plan }) => (year === null || plan ? [] : [year]))).size;
}

/** How many rows there are of what is said: by the header over them, or as each begins. */
function countRows(grid: GridTable, each: string): readonly number[] {
  const token = readWords(each)[0]?.token ?? "";
  const labels = new Map(grid.table.rows.map(({ row, label }) => [row, label]));
  const rows = grid.rows.filter(({ total }) => !total);
  const own = rows.filter(({ at }) => readWords(labels.get(at) ?? "")[0]?.token === token);
  const lowest = rows.filter((line, at) => (rows[at + 1]?.depth ?? 0) <= line.depth);
  return [own.length, ...(grid.rowKind === token ? [rows.length, lowest.length] : [])];
}
