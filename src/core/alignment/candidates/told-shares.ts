import type { LineScores } from "../score-lines";
import type { GridTable } from "../tables/grid-table";
import { readRoles } from "../tables/column-roles";
import { ownNameOf } from "../tables/lines";
import { tokensAfter } from "../text/passage";
import { isRowsName } from "../text/row-name";
import { isOfOneRow, type AlignedFigure } from "../text/read-figure";
import type { Candidate } from "./candidate";
import { buildTold, levelColumns } from "./derived-build";
import type { Anchor } from "./inherit";

/**
 * "Kênh Đá Bạc đạt 45,4% tổng mức" behind what another work has paid out: the row is named, the words behind the figure name the one
 * column that it is a share of, and the figures before show of what. Whatever these come to, the figure is held against it.
 */
export function listToldShares(
  figure: AlignedFigure,
  grid: GridTable,
  scores: LineScores,
  anchor: Anchor | null,
): readonly Candidate[] {
  if (figure.kind !== "percent" || !figure.cues.share || figure.cues.change !== null) return [];
  if (!isOfOneRow(figure)) return [];
  const part = anchor?.grid === grid ? anchor.levelColumn : null;
  const [first, second] = [...scores.rows];
  if (part === null || !first || first[1] < LEAST_ROW || (second && first[1] - second[1] < FAR_BETTER))
    return [];
  if (isRowsName(figure, grid, first[0]) !== "said" || readRoles(grid)[part]?.plan === true) return [];
  const whole = findWhole(figure, grid, first[0], part);
  if (whole === null) return [];
  const cells = [
    { row: first[0], column: part },
    { row: first[0], column: whole },
  ];
  const told = buildTold(figure, grid, "share", cells, { row: first[1], column: NAMED });
  return told && told.value > 0 && told.value <= 100 ? [told] : [];
}

/** The one column of levels that the words right behind the figure name. */
function findWhole(figure: AlignedFigure, grid: GridTable, row: number, part: number): number | null {
  const said = tokensAfter(figure.passage.items, figure.at, REACH);
  const { kind } = grid.unitAt(row, part);
  const named = levelColumns(grid).filter((column) => {
    const name = ownNameOf(grid.columns[column]);
    const given = name.filter((token) => said.has(token)).length;
    return (
      column !== part &&
      grid.unitAt(row, column).kind === kind &&
      given > 0 &&
      given >= LEAST_SAID * name.length
    );
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}

const REACH = 5;
const LEAST_SAID = 0.3;
const LEAST_ROW = 0.8;
const FAR_BETTER = 0.2;
const NAMED = 0.85;
