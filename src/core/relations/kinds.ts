import { hasWord, type TableWords } from "../lexicon/table-words";
import type { TableWord } from "../lexicon/words-of-tables";
import type { Table, TableRow } from "../model/table";
import { findGradedLines } from "./derived/graded-lines";
import { findRateColumns } from "./derived/rate-columns";
import { findShareColumns } from "./derived/share-columns";
import { findStatisticRows } from "./statistic-rows";
import { FIGURE, UNKNOWN, type QuantityKind } from "./quantity";

interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
  readonly states: Uint8Array;
  readonly decimals: Uint8Array;
  readonly rowLabels: readonly string[];
  readonly rowWords: readonly TableWords[];
  readonly paths: readonly (readonly string[])[];
  readonly columnWords: readonly TableWords[];
  readonly pathWords: readonly TableWords[];
  readonly left: number;
  readonly top: number;
}

/** No share is as much. */
const LARGE = 1000;
/** Rows that are looked at to know what a column holds. */
const SAMPLE = 400;

/** What each column counts: by its header's words, its formats and its values. */
export function readColumnKinds(table: Table, grid: Grid): readonly QuantityKind[] {
  const roles = new Map(table.columns.map((column) => [column.column - grid.left, column.role]));
  const kinds = grid.paths.map((path, column): QuantityKind => {
    if (roles.get(column) === "ordinal") return "ordinal";
    const leaf = path.at(-1) ?? "";
    const say = (word: TableWord): boolean => hasWord(grid.pathWords[column] ?? 0, word);
    const shape = sampleColumn(table, grid, column);
    if (shape.figures === 0) return roles.get(column) === "measure" ? "amount" : "none";
    if (say("code") || shape.codes) return "code";
    if (shape.years && (hasWord(grid.columnWords[column] ?? 0, "year") || shape.figures >= 3)) return "year";
    if (say("rank")) return "rank";
    const saysShare = say("share") || path.some((label) => label.includes("%"));
    if (shape.percent || (saysShare && !shape.large)) return "share";
    if (say("average") || path.some((label) => /\/\s?(?:người|hộ|đơn vị|ha)(?!\p{L})/iu.test(label)))
      return "average";
    if (say("difference") || /[+±]\s?[/,)]|\(\+\)|\(-\)/u.test(leaf)) return "difference";
    return shape.index ? "ordinal" : "amount";
  });
  const graded = findGradedLines({
    labels: grid.paths.map((path) => path.at(-1) ?? ""),
    averages: listAverages(kinds, grid.columnWords),
    adds: (column) => kinds[column] === "amount",
    lines: grid.rows,
    figureAt: (column, row) => figureAt(grid, row, column),
  });
  for (const column of graded) kinds[column] = "amount";
  const rates = new Set([...findRateColumns(grid, kinds), ...findShareColumns(grid, kinds)]);
  const names = findRepeatedNumbering(grid, kinds);
  return kinds.map((kind, column) => (rates.has(column) ? "share" : names.has(column) ? "ordinal" : kind));
}

/** Lines whose own label says that they hold averages. */
function listAverages(kinds: readonly QuantityKind[], words: readonly TableWords[]): readonly number[] {
  return kinds.flatMap((kind, position) =>
    kind === "average" && hasWord(words[position] ?? 0, "average") ? [position] : [],
  );
}

function figureAt(grid: Grid, row: number, column: number): number | null {
  const at = row * grid.columns + column;
  return grid.states[at] === FIGURE ? (grid.values[at] ?? 0) : null;
}

/** Rows that must be numbered alike. */
const NUMBERED = 5;

/** The numbers of the rows, written once more further on in a wide table: two columns of the same figures, which count up. */
function findRepeatedNumbering(grid: Grid, kinds: readonly QuantityKind[]): ReadonlySet<number> {
  const byContent = new Map<string, number[]>();
  for (const [column, kind] of kinds.entries()) {
    const name = kind === "amount" ? nameCounting(grid, column) : null;
    if (name === null) continue;
    const known = byContent.get(name);
    if (known) known.push(column);
    else byContent.set(name, [column]);
  }
  return new Set([...byContent.values()].filter((columns) => columns.length > 1).flat());
}

/** The figures of a column that rises from row to row, by one in most; null for any other. */
function nameCounting(grid: Grid, column: number): string | null {
  const figures: number[] = [];
  let ones = 0;
  for (let row = 0; row < grid.rows; row++) {
    const at = row * grid.columns + column;
    if (grid.states[at] !== FIGURE) continue;
    const value = grid.values[at] ?? 0;
    const last = figures.at(-1);
    if (!Number.isInteger(value) || (last !== undefined && value <= last)) return null;
    if (last !== undefined && value === last + 1) ones++;
    figures.push(value);
  }
  return figures.length >= NUMBERED && ones * 2 > figures.length ? figures.join(" ") : null;
}

interface ColumnShape {
  readonly figures: number;
  /** All between 1900 and 2100, and whole. */
  readonly years: boolean;
  /** Most are written or formatted as a percentage. */
  readonly percent: boolean;
  /** Most are past a thousand: no share is. */
  readonly large: boolean;
  /** Most are text that a number would not keep: "007". */
  readonly codes: boolean;
  /** 1, 2, 3 … down the first column. */
  readonly index: boolean;
}

function sampleColumn(table: Table, grid: Grid, column: number): ColumnShape {
  let [figures, years, percents, codes, rising, large] = [0, 0, 0, 0, 0, 0];
  const stride = Math.max(1, Math.floor(grid.rows / SAMPLE));
  for (let row = 0; row < grid.rows; row += stride) {
    const content = table.cells[row]?.[column];
    if (grid.states[row * grid.columns + column] !== FIGURE) continue;
    figures++;
    const value = grid.values[row * grid.columns + column] ?? 0;
    if (value === figures) rising++;
    if (Math.abs(value) > LARGE) large++;
    if (Number.isInteger(value) && value >= 1900 && value <= 2100) years++;
    if (content?.kind !== "number") continue;
    if (content.percent) percents++;
    if (content.codeLike) codes++;
  }
  return {
    figures,
    years: figures > 0 && years === figures,
    percent: percents * 2 > figures,
    large: large * 2 > figures,
    codes: codes > 0 && codes * 2 >= figures,
    index: column === 0 && figures >= 3 && rising === figures,
  };
}

/** What each row counts: a row about the figures above it is no part of any sum. */
export function readRowKinds(table: Table, grid: Grid): readonly QuantityKind[] {
  const rows = new Array<TableRow | undefined>(grid.rows).fill(undefined);
  for (const row of table.rows)
    if (row.row >= grid.top && row.row - grid.top < grid.rows) rows[row.row - grid.top] = row;
  const statistics = findStatisticRows(grid);
  const kinds = Array.from({ length: grid.rows }, (_, row): QuantityKind => {
    const kind = rows[row]?.kind;
    if (kind === undefined || kind === "blank" || kind === "repeated-header") return "none";
    const label = grid.rowLabels[row] ?? "";
    const say = (word: TableWord): boolean => hasWord(grid.rowWords[row] ?? 0, word);
    if (!hasFigure(grid, row) || isHeading(grid, row)) return "none";
    if (isYears(grid, row)) return "year";
    if (statistics.has(row)) return "statistic";
    if (say("rank")) return "rank";
    if (say("average")) return "average";
    if ((say("share") || label.includes("%")) && !isLarge(grid, row)) return "share";
    if (say("statistic")) return "statistic";
    if (say("difference") || say("aside")) return "difference";
    if (kind === "note") return "statistic";
    return "amount";
  });
  const graded = findGradedLines({
    labels: grid.rowLabels,
    averages: listAverages(kinds, grid.rowWords),
    adds: (row) => kinds[row] === "amount",
    lines: grid.columns,
    figureAt: (row, column) => figureAt(grid, row, column),
  });
  for (const row of graded) kinds[row] = "amount";
  return kinds;
}

/** Most figures of a row are past a thousand. */
function isLarge(grid: Grid, row: number): boolean {
  let [figures, large] = [0, 0];
  for (let column = 0; column < grid.columns; column++) {
    const at = row * grid.columns + column;
    if (grid.states[at] !== FIGURE) continue;
    figures++;
    if (Math.abs(grid.values[at] ?? 0) > LARGE) large++;
  }
  return large * 2 > figures;
}

/** 1997 | 1998 | 1999 …: a row of years is a header that was read as data. */
function isYears(grid: Grid, row: number): boolean {
  let [years, last, falls] = [0, 0, 0];
  for (let column = 0; column < grid.columns; column++) {
    const at = row * grid.columns + column;
    if (grid.states[at] !== FIGURE) continue;
    const value = grid.values[at] ?? 0;
    if (!Number.isInteger(value) || value < 1900 || value > 2100) return false;
    if (value <= last) falls++;
    last = value;
    years++;
  }
  // One alone without a name stands over the figures below it.
  if (years > 0 && (grid.rowLabels[row] ?? "") === "" && isUnderWords(grid, row)) return true;
  // They rise, or come again under each of several groups: counts so near to one another would not.
  return years >= 3 && (falls === 0 || isHeadless(grid, row));
}

/** The row above holds no figure. */
function isUnderWords(grid: Grid, row: number): boolean {
  return row > 0 && !hasFigure(grid, row - 1);
}

/** The first row with figures holds more words than figures above figures: the last row of a header, with a bound or a year in it. */
function isHeading(grid: Grid, row: number): boolean {
  let [figures, words] = [0, 0];
  for (let column = 0; column < grid.columns; column++) {
    const state = grid.states[row * grid.columns + column];
    if (state === FIGURE) figures++;
    else if (state === UNKNOWN && grid.states[(row + 1) * grid.columns + column] === FIGURE) words++;
  }
  return words > 2 * figures && isHeadless(grid, row);
}

/** No row above holds a figure. */
function isHeadless(grid: Grid, row: number): boolean {
  for (let above = 0; above < row; above++) if (hasFigure(grid, above)) return false;
  return true;
}

function hasFigure(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.columns; column++)
    if (grid.states[row * grid.columns + column] === FIGURE) return true;
  return false;
}
