import type { Aligned } from "../aligned";
import type { Candidate } from "./candidate";
import { build } from "./derived-build";
import type { GridTable } from "../tables/grid-table";
import { wordsBefore } from "../text/passage";
import type { AlignedFigure } from "../text/read-figure";

/**
 * "Ba khoa này cộng lại 11.121 lượt": the figures before, as a first reading tied them, added up. Where the text says how many
 * they are, another total is a slip.
 */
export function listRunSums(
  figure: AlignedFigure,
  grid: GridTable,
  before: readonly Aligned[],
): readonly Candidate[] {
  const words = wordsBefore(figure.passage.items, figure.at, 12);
  if (!figure.cues.sum && !/(?<!\p{L})này(?!\p{L})/u.test(words)) return [];
  const said = COUNTS.findIndex((count) => new RegExp(`(?<!\\p{L})${count} \\p{L}+`, "u").test(words)) + 2;
  const cells = listRun(before, grid);
  const found: Candidate[] = [];
  for (let count = 2; count <= cells.length; count++) {
    const sum = build(
      figure,
      grid,
      "sum",
      cells.slice(0, count).reverse(),
      { row: 0.9, column: 0.8 },
      0.9,
      0,
    );
    if (sum && (sum.equal || (count === said && sum.slip >= LIKE_A_SLIP))) found.push(sum);
  }
  return found;
}

const COUNTS = ["hai", "ba", "bốn", "năm", "sáu"];
const LIKE_A_SLIP = 0.7;
const LONGEST = 6;

/** The last figures that stand in one column, the nearest first. */
function listRun(before: readonly Aligned[], grid: GridTable): Candidate["cells"] {
  const cells: Candidate["cells"][number][] = [];
  for (
    let at = before.length - 1;
    at >= 0 && cells.length < LONGEST && before.length - at <= 3 * LONGEST;
    at--
  ) {
    const pick = before[at]?.pick;
    const [cell] = pick?.cells ?? [];
    if (!pick || !cell || pick.grid !== grid || pick.relation !== "equal" || !pick.equal) continue;
    if (cells[0] && cells[0].column !== cell.column) continue;
    if (!cells.some(({ row }) => row === cell.row)) cells.push(cell);
  }
  return cells;
}
