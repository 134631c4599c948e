import type { LineScores } from "../score-lines";
import type { GridTable } from "../tables/grid-table";
import { readRoles } from "../tables/column-roles";
import { wordsAfter } from "../text/passage";
import { isRowsName } from "../text/row-name";
import type { AlignedFigure } from "../text/read-figure";
import { readWords } from "../text/words";
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
  const { cues } = figure;
  if (figure.kind !== "percent" || !cues.share || cues.change !== null || cues.target) return [];
  if (cues.several || cues.joined || cues.group || figure.figure.bound !== "exact") return [];
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
  const said = new Set(
    readWords(wordsAfter(figure.passage.items, figure.at, REACH)).map(({ token }) => token),
  );
  const { kind } = grid.unitAt(row, part);
  const named = levelColumns(grid).filter((column) => {
    const name = grid.columns[column]?.labels.flatMap(({ tokens, own }) => (own ? tokens : [])) ?? [];
    const given = name.filter((token) => said.has(token)).length;
    return (
      column !== part && grid.unitAt(row, column).kind === kind && given > 0 && given >= HALF_OF * name.length
    );
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}

const REACH = 5;
const HALF_OF = 0.3;
const LEAST_ROW = 0.8;
const FAR_BETTER = 0.2;
const NAMED = 0.85;
