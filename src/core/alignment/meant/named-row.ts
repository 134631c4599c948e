import type { Aligned } from "../aligned";
import type { Candidate } from "../candidates/candidate";
import type { GridTable } from "../tables/grid-table";
import { calledBy } from "../tables/lines";
import { mayStandFor, type AlignedFigure } from "../text/read-figure";
import { isRowsName } from "../text/row-name";
import type { MeantCell } from "./meant-cell";
import { tokensOfClause } from "../text/passage";

/**
 * "Xã B đạt 78,0%", where that is what xã A reached and xã B's cell says 82,0: the words name one row from end to end, and the value
 * stands in the same column in a row that they say nothing of.
 */
export function findNamedRow({ figure, pick, lines }: Aligned): MeantCell | null {
  const [cell] = pick?.cells ?? [];
  if (!pick || !cell || !lines || pick.relation !== "equal" || figure.exactDigits < LEAST_DIGITS) return null;
  const { grid } = pick;
  if (figure.figure.bound !== "exact" || !mayBeOfColumn(figure, pick, Math.max(...lines.rows.values())))
    return null;
  const named = [...lines.rows].filter(
    ([row, score]) =>
      row !== cell.row &&
      grid.rows[row]?.total === false &&
      grid.rows[row].depth === grid.rows[cell.row]?.depth &&
      score - pick.row >= FAR_BETTER &&
      !Number.isNaN(grid.valueAt(row, cell.column)) &&
      grid.unitAt(row, cell.column).kind === figure.kind &&
      (score >= CLEARLY || (pick.row <= SCARCELY && isRowsName(figure, grid, row) === "said")),
  );
  const [row] = named[0] ?? [];
  if (row === undefined) return null;
  if (named.some(([each]) => mayStandFor(figure, grid.valueAt(each, cell.column)))) return null;
  if (!isToldApart(figure, grid, row, cell.row)) return null;
  return {
    cells: [{ row, column: cell.column }],
    value: grid.valueAt(row, cell.column),
    sure: pick.column >= (figure.exactDigits >= LONG ? LEAST_OF_LONG : LEAST_COLUMN),
  };
}

/**
 * The words name the column; or the value is too long to stand in the table by chance while they say nothing of its row, the less so
 * the surer they name another.
 */
function mayBeOfColumn({ exactDigits }: AlignedFigure, { row, column }: Candidate, best: number): boolean {
  if (column >= LEAST_COLUMN) return true;
  return row <= SCARCELY && (exactDigits >= LONG || (exactDigits >= LONGISH && best >= WHOLLY));
}

/** The words of the clause so far give most of the one row's name, and nothing that is the other's alone. */
function isToldApart(figure: AlignedFigure, { rows }: GridTable, meant: number, picked: number): boolean {
  const said = tokensOfClause(figure.passage.items, figure.at);
  const [own, other] = [calledBy(rows[meant]), calledBy(rows[picked])];
  const given = own.filter((token) => said.has(token)).length;
  return given >= MOSTLY * own.length && !other.some((token) => !own.includes(token) && said.has(token));
}

const MOSTLY = 0.5;
const LEAST_DIGITS = 2;
const LONG = 4;
const CLEARLY = 0.85;
const FAR_BETTER = 0.4;
const SCARCELY = 0.25;
const WHOLLY = 0.95;
const LONGISH = 3;
const LEAST_COLUMN = 0.7;
const LEAST_OF_LONG = 0.6;
