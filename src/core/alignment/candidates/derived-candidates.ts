import type { Candidate } from "./candidate";
import { listColumnSums } from "./column-sums";
import { listComplements, listDifferences, listGrowth } from "./derived-changes";
import { listAverages, listShares } from "./derived-shares";
import { listSums } from "./derived-sums";
import { listMeans } from "./means";
import type { GridTable } from "../tables/grid-table";
import { isPoints, type AlignedFigure } from "../text/read-figure";
import type { LineScores } from "../score-lines";

/** What cells of one row or one column come to: sums, differences, shares, growth, averages. */
export function listDerived(
  figure: AlignedFigure,
  grid: GridTable,
  scores: LineScores,
  chance: number,
): readonly Candidate[] {
  const { kind, cues } = figure;
  const changes = cues.change !== null || cues.remainder || (cues.held && kind !== "percent");
  if (isPoints(figure.figure)) return listDifferences(figure, grid, scores, chance);
  if (kind === "percent") {
    const printed = unlessSaid(changes, listComplements(figure, grid, scores));
    const isPrinted = ({ cells: [cell] }: Candidate): boolean =>
      printed.some(({ cells: [its] }) => its?.row === cell?.row);
    return [
      ...unlessSaid(cues.share, listShares(figure, grid, scores)),
      ...unlessSaid(cues.change !== null, listGrowth(figure, grid, scores)).filter(
        (each) => !isPrinted(each),
      ),
      ...printed,
    ];
  }
  return [
    ...listSums(figure, grid, scores),
    ...listColumnSums(figure, grid, scores, chance),
    ...(changes || figure.exactDigits >= LONG
      ? unlessSaid(changes, listDifferences(figure, grid, scores, chance))
      : []),
    ...(cues.average ? [...listAverages(figure, grid, scores), ...listMeans(figure, grid, scores)] : []),
  ];
}

/** What no word tells of is meant only where it gives the figure, and where the cells are named. */
function unlessSaid(said: boolean, candidates: Iterable<Candidate>): readonly Candidate[] {
  if (said) return [...candidates];
  return [...candidates]
    .filter(({ equal, row, column }) => equal && row >= NAMED && column >= NAMED)
    .map((each) => ({ ...each, score: each.score - UNSAID }));
}

/** A number this long is no difference by chance. */
const LONG = 3;
const NAMED = 0.45;
const UNSAID = 0.3;
