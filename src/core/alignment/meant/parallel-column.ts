import type { Aligned } from "../aligned";
import { mayStandFor } from "../text/read-figure";
import { wordsSince } from "./words-since";
import type { MeantCell } from "./meant-cell";

/**
 * "Tỷ lệ khá của khối 12 là 36,9%, khối 11 là 25,2%": told one after another without a new word for what they are, figures are of one
 * column, and the value stands in the row's column of something else.
 */
export function findParallelColumn(
  passage: readonly Aligned[],
  { figure, pick, lines }: Aligned,
  at: number,
): MeantCell | null {
  const [cell] = pick?.cells ?? [];
  const before = passage[at - 1];
  const [its] = before?.pick?.cells ?? [];
  if (!pick || !cell || !lines || !its || before?.pick?.equal !== true || before.pick.grid !== pick.grid)
    return null;
  if (pick.relation !== "equal" || before.pick.relation !== "equal") return null;
  if (
    figure.exactDigits < LEAST_DIGITS ||
    figure.figure.bound !== "exact" ||
    figure.kind !== before.figure.kind
  )
    return null;
  if (
    figure.figure.sentence !== before.figure.figure.sentence ||
    its.row === cell.row ||
    its.column === cell.column
  )
    return null;
  if (pick.row < WELL_NAMED || pick.column > NOWHERE || before.pick.column < NAMED) return null;
  const { grid } = pick;
  // Nothing but the row's name stands between them.
  const name = new Set(grid.rows[cell.row]?.labels.flatMap(({ tokens }) => tokens) ?? []);
  if ([...wordsSince(figure)].filter((token) => !name.has(token)).length > MOST_OTHER_WORDS) return null;
  const value = grid.valueAt(cell.row, its.column);
  if (Number.isNaN(value) || mayStandFor(figure, value)) return null;
  return { cells: [{ row: cell.row, column: its.column }], value, sure: true };
}

const LEAST_DIGITS = 3;
const WELL_NAMED = 0.85;
const NAMED = 0.6;
const NOWHERE = 0.1;
const MOST_OTHER_WORDS = 2;
