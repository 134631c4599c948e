import type { Aligned } from "../aligned";
import type { Candidate } from "../candidates/candidate";
import { isOther, readRoles, type ColumnRole } from "../tables/column-roles";
import { wordsAfter, wordsBefore } from "../text/passage";
import { mayStandFor, type AlignedFigure } from "../text/read-figure";
import type { MeantCell } from "./meant-cell";

/**
 * "Năm 2025 khám 118.450 lượt", where that is the figure of 2024: the value stands in the row, in the column of another time
 * or of the plan, and nothing in the words leads there.
 */
export function findOtherTime(
  passage: readonly Aligned[],
  { figure, pick, lines }: Aligned,
  at: number,
): MeantCell | null {
  const [cell] = pick?.cells ?? [];
  if (!pick || !cell || !lines || pick.relation !== "equal" || figure.exactDigits < LEAST_DIGITS) return null;
  if (figure.figure.bound !== "exact" || pick.row < (figure.exactDigits >= LONG ? LEAST_LONG : LEAST_ROW))
    return null;
  const { grid } = pick;
  const roles = readRoles(grid);
  const own = roles[cell.column];
  if (!own || !isOther(own) || leadsThere(figure, own)) return null;
  const column = roles.findIndex(
    (role, index) => role.family === own.family && !isOther(role) && index !== cell.column,
  );
  const value = column < 0 ? NaN : grid.valueAt(cell.row, column);
  if (Number.isNaN(value) || mayStandFor(figure, value)) return null;
  const isSaid =
    (saidYear(figure) !== null && saidYear(figure) === roles[column]?.year) ||
    NOW.test(wordsBefore(figure.passage.items, figure.at, 12));
  const beside = passage.filter(
    ({ pick: other }, index) => index !== at && Math.abs(index - at) <= REACH && isLevelOf(other, pick),
  );
  // "Từ 396 con" is of the year before because the words say so; the others show what is meant where they say nothing.
  const others = beside.filter((each) => {
    const role = roles[each.pick?.cells[0]?.column ?? -1];
    return role && isOther(role) && !leadsThere(each.figure, role);
  });
  const levels = beside.filter(({ pick: other }) => !isOther(roles[other?.cells[0]?.column ?? -1]));
  const isNamed = figure.exactDigits >= LONG && lines.columnOf(column) - pick.column >= BETTER;
  const isAmongNow = levels.length >= (isNamed ? 1 : ENOUGH) && others.length === 0;
  if (!isSaid && !isAmongNow) return null;
  return { cells: [{ row: cell.row, column }], value, sure: isAmongNow || others.length === 0 };
}

const LEAST_DIGITS = 3;
const LEAST_ROW = 0.7;
/** A number this long stands in no row by chance. */
const LONG = 4;
const LEAST_LONG = 0.45;
const REACH = 5;
const ENOUGH = 2;
const BETTER = 0.2;
const NOW = /(?<!\p{L})(?:năm nay|kỳ này|đến nay|trong năm|trong kỳ)(?!\p{L})/u;

function isLevelOf(other: Candidate | null, { grid }: Candidate): boolean {
  return other?.equal === true && other.relation === "equal" && other.grid === grid;
}

/** Do the words beside the figure speak of an earlier time, or of the plan? */
function leadsThere(figure: AlignedFigure, own: ColumnRole): boolean {
  const { cues, passage, at } = figure;
  if (cues.earlier || cues.plan || cues.change !== null || cues.compared || cues.target) return true;
  const said = saidYear(figure);
  if (said !== null && said === own.year) return true;
  const words = `${wordsBefore(passage.items, at, 8)} | ${wordsAfter(passage.items, at, 8)}`;
  return (own.plan ? TO_PLAN : TO_BEFORE).test(words);
}

const TO_PLAN = /(?<!\p{L})(?:kế hoạch|dự toán|chỉ tiêu|giao|trong khi|so|đăng ký)(?!\p{L})/u;
const TO_BEFORE = /(?<!\p{L})(?:trước|cùng kỳ|đầu năm|đầu kỳ|trong khi|so|từ(?= \|)|từ mức)(?!\p{L})/u;

function saidYear({ figure: { period } }: AlignedFigure): number | null {
  return period && period.from === period.to ? period.from : null;
}
