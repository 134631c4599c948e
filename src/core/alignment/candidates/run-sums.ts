import type { Aligned } from "../aligned";
import type { Candidate } from "./candidate";
import { build } from "./derived-build";
import type { GridTable } from "../tables/grid-table";
import { sentenceBefore, wordsBefore } from "../text/passage";
import type { LineScores } from "../score-lines";
import { isPoints, type AlignedFigure } from "../text/read-figure";

/**
 * "Ba khoa này cộng lại 11.121 lượt": the figures before, as a first reading tied them, added up. Where the text says how many
 * they are, another total is a slip. "Hai thôn này nuôi 2.465 con": their rows, in the column that the words name.
 */
export function listRunSums(
  figure: AlignedFigure,
  grid: GridTable,
  before: readonly Aligned[],
  scores: LineScores,
): readonly Candidate[] {
  const words = wordsBefore(figure.passage.items, figure.at, 12);
  const pointed = THESE.test(words);
  const said = COUNTS.findIndex((count) => new RegExp(`(?<!\\p{L})${count} \\p{L}+`, "u").test(words)) + 2;
  if (!figure.cues.sum && !pointed && said < 2) return [];
  const found: Candidate[] = [];
  const cells = listRun(before, grid);
  for (let count = 2; count <= cells.length; count++) {
    const run = cells.slice(0, count).reverse();
    const sum = build(figure, grid, "sum", run, { row: 0.9, column: 0.8 }, 0.9, 0);
    const isMeant = figure.cues.sum || pointed;
    if (!sum || !(isMeant || (count === said && sum.equal))) continue;
    if (sum.equal || (count === said && sum.slip >= LIKE_A_SLIP)) found.push(sum);
  }
  if (pointed && said >= 2) found.push(...listOtherColumns(figure, grid, said, before, scores));
  return found;
}

const THESE = /(?<!\p{L})này(?!\p{L})/u;
const COUNTS = ["hai", "ba", "bốn", "năm", "sáu"];
const LIKE_A_SLIP = 0.7;
const LONGEST = 6;

/** The rows of the last figures before, as many as are said, in another column. */
function* listOtherColumns(
  figure: AlignedFigure,
  grid: GridTable,
  said: number,
  before: readonly Aligned[],
  scores: LineScores,
): Iterable<Candidate> {
  const rows = listRows(before, grid, said);
  if (rows.length !== said) return;
  for (const [column, score] of scores.columns) {
    const cells = rows.map((row) => ({ row, column }));
    const sum = build(figure, grid, "sum", cells, { row: 0.9, column: Math.max(score, 0.5) }, 0.9);
    if (sum?.equal === true) yield sum;
  }
}

/** The last rows that figures before were taken from, right or wrong, in the table's order. */
function listRows(before: readonly Aligned[], grid: GridTable, most: number): readonly number[] {
  const rows = new Set<number>();
  for (const { pick } of [...before].reverse().slice(0, 3 * LONGEST)) {
    const [cell, other] = pick?.cells ?? [];
    if (!cell || other || pick?.grid !== grid || grid.rows[cell.row]?.total === true) continue;
    if (rows.size < most) rows.add(cell.row);
  }
  return [...rows].sort((a, b) => a - b);
}

/**
 * "A 7.432 người, B 1.968 người, chênh nhau 5.464 người", "61.244 lượt, có thẻ 57.901 lượt, không thẻ 3.343 lượt": what two
 * of the figures before, of one row or column, differ by.
 */
export function* listRunDifferences(
  figure: AlignedFigure,
  grid: GridTable,
  before: readonly Aligned[],
): Iterable<Candidate> {
  const points = isPoints(figure.figure);
  if ((figure.kind === "percent" && !points) || figure.exactDigits < 2) return;
  const words = sentenceBefore(figure.passage.items, figure.at);
  if (figure.exactDigits < LONG && !COMPARES.test(words)) return;
  const cells = before.slice(-NEAR).flatMap(({ pick }) => {
    const [cell, other] = pick?.cells ?? [];
    return cell && !other && pick?.equal === true && pick.grid === grid ? [cell] : [];
  });
  for (const [at, one] of cells.entries()) {
    for (const other of cells.slice(at + 1)) {
      const inRow = one.row === other.row;
      if (inRow === (one.column === other.column)) continue;
      const each = build(figure, grid, "difference", [one, other], { row: 0.9, column: 0.7 }, 0.9, 1);
      if (each?.equal === true) yield each;
    }
  }
}

const NEAR = 4;
/** A number this long is no difference by chance. */
const LONG = 4;
const COMPARES = /(?<!\p{L})(?:hơn|kém|chênh|cách|không|chưa|còn)(?!\p{L})/u;

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
