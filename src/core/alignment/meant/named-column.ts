import type { Aligned } from "../aligned";
import type { GridTable } from "../tables/grid-table";
import { ownNameOf } from "../tables/lines";
import { mayCountSame, mayShareUnit, statedAt, statedOf } from "../tables/stated-units";
import { countsRows, mayMean } from "../text/other-things";
import { sentenceBefore } from "../text/passage";
import { mayStandFor, type AlignedFigure } from "../text/read-figure";
import { readWords, toToken } from "../text/words";
import { isOther, readRoles } from "../tables/column-roles";
import type { LineScores } from "../score-lines";
import type { MeantCell } from "./meant-cell";
import { wordsSince } from "./words-since";

/** The words name one column of the row from end to end, and the value stands in another that they say nothing of. */
export function findNamedColumn({ figure, pick, lines }: Aligned): MeantCell | null {
  const [cell] = pick?.cells ?? [];
  if (!pick || !cell || !lines || pick.relation !== "equal" || figure.exactDigits < LEAST_DIGITS) return null;
  if (pick.row < LEAST_ROW || figure.figure.bound !== "exact") return null;
  // "Ba năm 2023 - 2025" names no single year's column.
  const { period } = figure.figure;
  if (period && period.from < period.to) return null;
  const { grid } = pick;
  const stated = statedOf(figure);
  const roles = readRoles(grid);
  for (const [column, score] of lines.columns) {
    const value = grid.valueAt(cell.row, column);
    const isSure = pick.column <= NOWHERE && figure.exactDigits >= LONG;
    const least = isSure || isCountedAs(figure, grid, column, cell.column) ? LIKELY_OF_LONG : LIKELY;
    if (score < least || score - pick.column < FAR_BETTER || Number.isNaN(value)) continue;
    if (grid.unitAt(cell.row, column).kind !== figure.kind) continue;
    if (mayStandFor(figure, value)) continue;
    if (countsRows(figure, grid, column) || !mayMean(figure, grid, cell.row, column)) continue;
    if (!mayShareUnit(stated, statedAt(grid, cell.row, column))) continue;
    if (figure.cues.change !== null && grid.columns[column]?.change === false) continue;
    // What is planned, or was before, is told from what is done by time alone.
    if (isOther(roles[column]) && !isOther(roles[cell.column])) continue;
    if (isToldApart(figure, grid, lines, cell.row, column, cell.column))
      return { cells: [{ row: cell.row, column }], value, sure: true };
  }
  return null;
}

/** "312 nữ sinh": what is counted names the one column, and has nothing of the other's name. */
function isCountedAs({ figure }: AlignedFigure, grid: GridTable, meant: number, picked: number): boolean {
  const head = readWords(figure.head)
    .slice(0, 2)
    .map(({ token }) => token);
  const own = ownNameOf(grid.columns[meant]);
  const other = tokensOf(grid, picked);
  return (
    own.length > 0 && own.every((token) => head.includes(token)) && !head.some((token) => other.has(token))
  );
}

/**
 * What the one column's name has and the other's has not is said since the figure before, or counted: "cho vay" of "Doanh số cho vay"
 * beside "Doanh số thu nợ"; and nothing of the other's.
 */
function isToldApart(
  figure: AlignedFigure,
  grid: GridTable,
  lines: LineScores,
  row: number,
  meant: number,
  picked: number,
): boolean {
  const segment = wordsSince(figure);
  const head = new Set(
    readWords(figure.figure.head)
      .slice(0, 2)
      .map(({ token }) => token),
  );
  const countsOther = countsOtherThan(grid, row, picked, head);
  // "Môn có kết quả cao nhất" names no column "Điểm cao nhất".
  const isOrder = (token: string): boolean => figure.cues.extreme !== null && ORDER.has(token);
  const isSaid = (token: string): boolean =>
    (segment.has(token) && !isOrder(token)) || (countsOther && head.has(token));
  const [own, other] = [tokensOf(grid, meant), tokensOf(grid, picked)];
  const before = new Set(
    readWords(sentenceBefore(figure.passage.items, figure.at)).map(({ token }) => token),
  );
  const saidOwn = [...own].filter(isSaid);
  return (
    saidOwn.some((token) => !other.has(token)) &&
    !isSharedName(grid, lines, saidOwn, row, meant) &&
    ![...other].some((token) => !own.has(token) && (isSaid(token) || before.has(token)))
  );
}

/** "Lượt" tells from a column that counts persons, "hộ" not from another that may count households, too. */
function countsOtherThan(grid: GridTable, row: number, column: number, head: ReadonlySet<string>): boolean {
  const stated = statedAt(grid, row, column);
  const leaf = grid.columns[column]?.labels.find(({ own }) => own)?.tokens ?? [];
  const word = stated?.kind === "counter" ? stated.word : leaf.length === 1 ? leaf[0] : undefined;
  return word !== undefined && head.size > 0 && ![...head].some((token) => mayCountSame(token, word));
}

/** "Kết" of "Kết quả qua các năm" is every year's: words that several columns have, named as well, name none of them. */
function isSharedName(
  grid: GridTable,
  lines: LineScores,
  words: readonly string[],
  row: number,
  column: number,
): boolean {
  const { kind } = grid.unitAt(row, column);
  const least = lines.columnOf(column) - CLEARLY_LESS;
  return grid.columns.some((_, index) => {
    if (index === column || grid.unitAt(row, index).kind !== kind || lines.columnOf(index) < least)
      return false;
    const tokens = tokensOf(grid, index);
    return words.every((word) => tokens.has(word));
  });
}

function tokensOf({ columns }: GridTable, column: number): ReadonlySet<string> {
  return new Set(columns[column]?.labels.flatMap(({ tokens }) => tokens) ?? []);
}

const ORDER: ReadonlySet<string> = new Set(["cao", "thấp", "nhiều", "ít", "lớn", "nhỏ", "nhất"].map(toToken));
const CLEARLY_LESS = 0.3;
const LEAST_DIGITS = 3;
const LEAST_ROW = 0.7;
const LIKELY = 0.75;
const FAR_BETTER = 0.4;
/** A number this long that stands in a column of which nothing is said was taken from there. */
const LONG = 4;
const LIKELY_OF_LONG = 0.6;
const NOWHERE = 0.1;
