import type { Candidate } from "./candidate";
import { build } from "./derived-build";
import type { GridTable } from "../tables/grid-table";
import type { AlignedFigure } from "../text/read-figure";
import type { LineScores } from "../score-lines";

/**
 * "Trâu, bò … 253 con" over the columns "Trâu" and "Bò", "160 phòng học" over all that stands under "Phòng học": columns of
 * one group of the header that come to the figure.
 */
export function* listColumnSums(
  figure: AlignedFigure,
  grid: GridTable,
  scores: LineScores,
  chance: number,
): Iterable<Candidate> {
  if (figure.exactDigits < LEAST_DIGITS) return;
  for (const group of groupColumns(figure, grid)) {
    const named = group.filter((column) => scores.columnOf(column) >= NAMED).slice(0, MOST_NAMED);
    const whole = group.length <= MOST_WHOLE && group.every((column) => scores.columnOf(column) >= TOUCHED);
    const sets = [...pickSome(named), ...(whole && group.length > 1 ? [group] : [])];
    for (const [row, rowScore] of scores.rows) {
      if (rowScore < LEAST_ROW) continue;
      for (const columns of sets) {
        const cells = columns.map((column) => ({ row, column }));
        const worst = Math.min(...columns.map(scores.columnOf));
        const sum = build(
          figure,
          grid,
          "sum",
          cells,
          { row: rowScore, column: Math.max(worst, 0.6) },
          0.6,
          chance,
        );
        if (sum?.equal === true) yield sum;
      }
    }
  }
}

const LEAST_DIGITS = 2;
const NAMED = 0.6;
const TOUCHED = 0.15;
const LEAST_ROW = 0.4;
const MOST_NAMED = 4;
const MOST_WHOLE = 6;

/** The columns of one group that hold what the figure may be of, totals and changes aside. */
function groupColumns(figure: AlignedFigure, grid: GridTable): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  grid.columns.forEach(({ group, total, change }, column) => {
    if (group === "" || total || change || grid.unitAt(0, column).kind !== figure.kind) return;
    groups.set(group, [...(groups.get(group) ?? []), column]);
  });
  return [...groups.values()];
}

/** Any two or three of a few. */
function pickSome(columns: readonly number[]): readonly (readonly number[])[] {
  return columns.flatMap((one, at) =>
    columns
      .slice(at + 1)
      .flatMap((other, next) => [
        [one, other],
        ...columns.slice(at + next + 2).map((third) => [one, other, third]),
      ]),
  );
}
