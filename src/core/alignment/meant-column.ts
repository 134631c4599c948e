import type { Aligned } from "./aligned";
import type { Candidate } from "./candidates/candidate";
import { readRoles, type ColumnRole } from "./tables/column-roles";
import { wordsAfter, wordsBefore } from "./text/passage";
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
  return findOtherTime(passage, aligned, at) ?? findNamedColumn(aligned) ?? findNamedRow(aligned);
}

/**
 * "Xã B đạt 78,0%", where that is what xã A reached and xã B's cell says 82,0: the words name one row from end to end, and the value
 * stands in the same column in a row that they say nothing of.
 */
function findNamedRow({ figure, pick, candidates }: Aligned): MeantCell | null {
  const [cell] = pick?.cells ?? [];
  if (!pick || !cell || pick.relation !== "equal" || figure.exactDigits < LEAST_ROW_DIGITS) return null;
  if (figure.figure.bound !== "exact" || pick.column < LEAST_ROW) return null;
  const named = candidates.filter(
    ({ grid, relation, cells, row }) =>
      grid === pick.grid &&
      relation === "equal" &&
      cells[0]?.column === cell.column &&
      cells[0].row !== cell.row &&
      row >= CLEARLY &&
      row - pick.row >= FAR_BETTER,
  );
  const [meant] = named;
  const [its] = meant?.cells ?? [];
  if (!meant || !its || named.some(({ equal }) => equal)) return null;
  const line = pick.grid.rows[its.row];
  return line?.total === false ? { row: its.row, column: its.column, sure: true } : null;
}

const LEAST_ROW_DIGITS = 2;
const CLEARLY = 0.85;
const FAR_BETTER = 0.4;

/** The words name one column of the row from end to end, and the value stands in another that they say nothing of. */
function findNamedColumn({ figure, pick, candidates }: Aligned): MeantCell | null {
  const [cell] = pick?.cells ?? [];
  if (!pick || !cell || pick.relation !== "equal" || figure.exactDigits < LEAST_DIGITS) return null;
  if (pick.column > HARDLY || pick.row < LEAST_ROW || figure.figure.bound !== "exact") return null;
  const meant = candidates.find(
    ({ grid, relation, cells, equal, named, column }) =>
      grid === pick.grid &&
      relation === "equal" &&
      !equal &&
      named &&
      column >= WHOLLY &&
      cells[0]?.row === cell.row,
  );
  const [its] = meant?.cells ?? [];
  return its ? { row: its.row, column: its.column, sure: false } : null;
}

const HARDLY = 0.3;
const WHOLLY = 0.95;

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
