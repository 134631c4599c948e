import type { Aligned } from "./aligned";
import type { Candidate } from "./candidates/candidate";
import { isRowsName } from "./text/row-name";
import { readWords } from "./text/words";
import type { GridTable } from "./tables/grid-table";
import { mayCountSame, statedAt } from "./tables/stated-units";
import { readRoles, type ColumnRole } from "./tables/column-roles";
import { sentenceBefore, wordsAfter, wordsBefore } from "./text/passage";
import type { AlignedFigure } from "./text/read-figure";

/** The cell that a figure was to be taken from, where it was taken from the column beside it. */
export interface MeantCell {
  readonly column: number;
  readonly row: number;
  /** The text says the time, or all figures beside it are of that column's time. */
  readonly sure: boolean;
}

/**
 * "Năm 2025 khám 118.450 lượt", where that is the figure of 2024: the value stands in the row, in the column of another time
 * or of the plan, and nothing in the words leads there.
 */
export function findMeantCell(passage: readonly Aligned[], aligned: Aligned, at: number): MeantCell | null {
  return (
    findOtherTime(passage, aligned, at) ??
    findNamedColumn(aligned) ??
    findNamedRow(aligned) ??
    findAnchoredRow(passage, aligned, at)
  );
}

/**
 * "Xã B đạt 78,0%", where that is what xã A reached and xã B's cell says 82,0: the words name one row from end to end, and the value
 * stands in the same column in a row that they say nothing of.
 */
function findNamedRow({ figure, pick, candidates, hints }: Aligned): MeantCell | null {
  const [cell] = pick?.cells ?? [];
  if (!pick || !cell || pick.relation !== "equal" || figure.exactDigits < LEAST_ROW_DIGITS) return null;
  if (figure.figure.bound !== "exact" || pick.column < LEAST_ROW) return null;
  const named = [...candidates, ...hints].filter(
    ({ grid, relation, cells: [its], row }) =>
      grid === pick.grid &&
      relation === "equal" &&
      its?.column === cell.column &&
      its.row !== cell.row &&
      row - pick.row >= FAR_BETTER &&
      (row >= CLEARLY || (pick.row <= HARDLY / 2 && isRowsName(figure, grid, its.row) === "said")),
  );
  const [meant] = named;
  const [its] = meant?.cells ?? [];
  if (!meant || !its || named.some(({ equal }) => equal)) return null;
  const line = pick.grid.rows[its.row];
  if (line?.total !== false || !isRowToldApart(figure, pick.grid, its.row, cell.row)) return null;
  return { row: its.row, column: its.column, sure: true };
}

/**
 * "Hỗ trợ lập 31 cơ sở (đạt 107,5% kế hoạch)": what stands right behind a figure is of its row, and the value stands in another that
 * the words say nothing of.
 */
function findAnchoredRow(
  passage: readonly Aligned[],
  { figure, pick }: Aligned,
  at: number,
): MeantCell | null {
  const [cell] = pick?.cells ?? [];
  const before = passage[at - 1];
  const [own] = before?.pick?.cells ?? [];
  if (!pick || !cell || !own || before?.pick?.equal !== true || before.pick.grid !== pick.grid) return null;
  if (pick.relation !== "equal" || before.pick.relation !== "equal" || figure.kind !== "percent") return null;
  if (own.row === cell.row || own.column === cell.column || pick.row > HARDLY) return null;
  if (figure.figure.bound !== "exact" || pick.column < LEAST_ROW) return null;
  if (!RIGHT_BEHIND.test(wordsBefore(figure.passage.items, figure.at, 8))) return null;
  const value = pick.grid.valueAt(own.row, cell.column);
  if (Number.isNaN(value) || (value >= figure.low && value <= figure.high)) return null;
  return { row: own.row, column: cell.column, sure: true };
}

const RIGHT_BEHIND = /(?:^|\s)(?:đạt|bằng|tương ứng|vượt|,)?(?: tỷ lệ)?$/u;

/** The words since the figure before give most of the one row's name, and nothing that is the other's alone. */
function isRowToldApart(figure: AlignedFigure, { rows }: GridTable, meant: number, picked: number): boolean {
  const said = wordsSince(figure);
  const nameOf = (row: number): readonly string[] => rows[row]?.labels.find(({ own }) => own)?.tokens ?? [];
  const [own, other] = [nameOf(meant), nameOf(picked)];
  const given = own.filter((token) => said.has(token)).length;
  return given >= MOSTLY * own.length && !other.some((token) => !own.includes(token) && said.has(token));
}

const MOSTLY = 0.5;

const LEAST_ROW_DIGITS = 2;
const CLEARLY = 0.85;
const FAR_BETTER = 0.4;

/** The words name one column of the row from end to end, and the value stands in another that they say nothing of. */
function findNamedColumn({ figure, pick, candidates, hints }: Aligned): MeantCell | null {
  const [cell] = pick?.cells ?? [];
  if (!pick || !cell || pick.relation !== "equal" || figure.exactDigits < LEAST_DIGITS) return null;
  if (pick.row < LEAST_ROW || figure.figure.bound !== "exact") return null;
  // "Ba năm 2023 - 2025" names no single year's column.
  const { period } = figure.figure;
  if (period && period.from < period.to) return null;
  const [meant] = [...candidates, ...hints]
    .filter(
      ({ grid, relation, cells, equal, column }) =>
        grid === pick.grid &&
        relation === "equal" &&
        !equal &&
        column >= LIKELY &&
        column - pick.column >= FAR_BETTER &&
        cells[0]?.row === cell.row &&
        isToldApart(figure, pick.grid, cell.row, cells[0].column, cell.column),
    )
    .sort((a, b) => b.column - a.column);
  const [its] = meant?.cells ?? [];
  return its ? { row: its.row, column: its.column, sure: true } : null;
}

/**
 * What the one column's name has and the other's has not is said since the figure before, or counted: "cho vay" of "Doanh số cho vay"
 * beside "Doanh số thu nợ"; and nothing of the other's.
 */
function isToldApart(
  figure: AlignedFigure,
  grid: GridTable,
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
  // "Lượt" tells from a column that counts persons, "hộ" not from another that may count households, too.
  const stated = statedAt(grid, row, picked);
  const countsOther =
    stated?.kind === "counter" && ![...head].some((token) => mayCountSame(token, stated.word));
  const isSaid = (token: string): boolean => segment.has(token) || (countsOther && head.has(token));
  const [own, other] = [tokensOf(grid, meant), tokensOf(grid, picked)];
  const before = new Set(
    readWords(sentenceBefore(figure.passage.items, figure.at)).map(({ token }) => token),
  );
  const saidOwn = [...own].filter(isSaid);
  return (
    saidOwn.some((token) => !other.has(token)) &&
    !isSharedName(grid, saidOwn, row, meant) &&
    ![...other].some((token) => !own.has(token) && (isSaid(token) || before.has(token)))
  );
}

/** "Kết" of "Kết quả qua các năm" is every year's: words that several columns have name none of them. */
function isSharedName(grid: GridTable, words: readonly string[], row: number, column: number): boolean {
  const { kind } = grid.unitAt(row, column);
  return grid.columns.some((_, index) => {
    if (index === column || grid.unitAt(row, index).kind !== kind) return false;
    const tokens = tokensOf(grid, index);
    return words.every((word) => tokens.has(word));
  });
}

/** The words since the figure before, without those that say what that one counts. */
function wordsSince({ passage: { items }, at }: AlignedFigure): ReadonlySet<string> {
  const words: string[] = [];
  for (let index = at - 1; index >= 0; index--) {
    const item = items[index];
    if (item?.kind === "word") words.unshift(item.token);
    if (item?.kind === "figure") return new Set(words.slice(readWords(item.figure.head).length));
    if (!item || item.kind === "stop" || item.kind === "semicolon") break;
  }
  return new Set(words);
}

function tokensOf({ columns }: GridTable, column: number): ReadonlySet<string> {
  return new Set(columns[column]?.labels.flatMap(({ tokens }) => tokens) ?? []);
}

const HARDLY = 0.3;
const LIKELY = 0.75;

function findOtherTime(passage: readonly Aligned[], { figure, pick }: Aligned, at: number): MeantCell | null {
  const [cell] = pick?.cells ?? [];
  if (!pick || !cell || pick.relation !== "equal" || figure.exactDigits < LEAST_DIGITS) return null;
  if (figure.figure.bound !== "exact" || pick.row < LEAST_ROW) return null;
  const { grid } = pick;
  const roles = readRoles(grid);
  const own = roles[cell.column];
  if (!own || !isOther(own) || leadsThere(figure, own)) return null;
  const column = roles.findIndex(
    (role, index) => role.family === own.family && !isOther(role) && index !== cell.column,
  );
  const value = column < 0 ? NaN : grid.valueAt(cell.row, column);
  if (Number.isNaN(value) || (value >= figure.low && value <= figure.high)) return null;
  const isSaid = saidYear(figure) !== null && saidYear(figure) === roles[column]?.year;
  const beside = passage.filter(
    ({ pick: other }, index) => index !== at && Math.abs(index - at) <= REACH && isLevelOf(other, pick),
  );
  // "Từ 396 con" is of the year before because the words say so; the others show what is meant where they say nothing.
  const others = beside.filter((each) => {
    const role = roles[each.pick?.cells[0]?.column ?? -1];
    return role && isOther(role) && !leadsThere(each.figure, role);
  });
  const levels = beside.filter(({ pick: other }) => !isOther(roles[other?.cells[0]?.column ?? -1]));
  const isAmongNow = levels.length >= ENOUGH && others.length === 0;
  if (!isSaid && !isAmongNow) return null;
  return { row: cell.row, column, sure: isAmongNow || others.length === 0 };
}

const LEAST_DIGITS = 3;
const LEAST_ROW = 0.7;
const REACH = 5;
const ENOUGH = 2;

function isOther(role: ColumnRole | undefined): boolean {
  return role?.when === "before" || role?.plan === true;
}

function isLevelOf(other: Candidate | null, { grid }: Candidate): boolean {
  return other?.equal === true && other.relation === "equal" && other.grid === grid;
}

/** Do the words beside the figure speak of an earlier time, or of the plan? */
function leadsThere(figure: AlignedFigure, own: ColumnRole): boolean {
  const { cues, passage, at } = figure;
  if (cues.earlier || cues.plan || cues.change !== null || cues.compared || cues.target) return true;
  const said = saidYear(figure);
  if (said !== null && said === own.year) return true;
  return LEADS.test(`${wordsBefore(passage.items, at, 8)} | ${wordsAfter(passage.items, at, 8)}`);
}

const LEADS =
  /(?<!\p{L})(?:từ|kế hoạch|dự toán|chỉ tiêu|giao|trước|cùng kỳ|đầu năm|đầu kỳ|trong khi|so|đăng ký)(?!\p{L})/u;

function saidYear({ figure: { period } }: AlignedFigure): number | null {
  return period && period.from === period.to ? period.from : null;
}
