import type { Aligned } from "../aligned";
import { wordsBefore } from "../text/passage";
import { mayStandFor } from "../text/read-figure";
import type { MeantCell } from "./meant-cell";

/**
 * "Hỗ trợ lập 31 cơ sở (đạt 107,5% kế hoạch)": what stands right behind a figure is of its row, and the value stands in another that
 * the words say nothing of.
 */
export function findAnchoredRow(
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
  if (figure.figure.bound !== "exact" || pick.column < LEAST_COLUMN) return null;
  if (!RIGHT_BEHIND.test(wordsBefore(figure.passage.items, figure.at, 8))) return null;
  const value = pick.grid.valueAt(own.row, cell.column);
  if (Number.isNaN(value) || mayStandFor(figure, value)) return null;
  return { cells: [{ row: own.row, column: cell.column }], value, sure: true };
}

const RIGHT_BEHIND = /(?:^|\s)(?:đạt|bằng|tương ứng|vượt|,)?(?: tỷ lệ)?$/u;
const HARDLY = 0.3;
const LEAST_COLUMN = 0.7;
