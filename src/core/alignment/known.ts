import type { Aligned } from "./aligned";
import type { Candidate } from "./candidates/candidate";
import type { GridTable } from "./tables/grid-table";
import { counterOf } from "./text/other-things";
import type { AlignedFigure } from "./text/read-figure";

/** By table, how many figures are its own beyond doubt. */
export function countTies(aligned: readonly Aligned[], grids: readonly GridTable[]): readonly number[] {
  const ties = grids.map(() => 0);
  for (const { figure, pick } of aligned) {
    if (pick?.equal !== true || !isStrong(figure, pick)) continue;
    ties[pick.grid.index] = (ties[pick.grid.index] ?? 0) + 1;
  }
  // What is known of a list is known of what its rows come to.
  return ties.map((own, index) => {
    const home = grids[index]?.pivot?.home;
    return home === undefined ? own : own + (ties[home] ?? 0);
  });
}

function isStrong({ digits }: AlignedFigure, { row, column }: Candidate): boolean {
  return row + column >= (digits >= 4 ? 0.5 : digits >= 3 ? 0.9 : 1.3);
}

/** What is known of the tables once all passages have been read. */
export interface Known {
  /** By table, how many figures are its own beyond doubt. */
  readonly ties: readonly number[];
  /** What figures count that were tied to a column, by table and column. */
  readonly counters: ReadonlyMap<string, ReadonlySet<string>>;
}

export function listCounters(aligned: readonly Aligned[]): Known["counters"] {
  const counters = new Map<string, Set<string>>();
  for (const { figure, pick } of aligned) {
    const counter = counterOf(figure);
    if (pick?.equal !== true || counter === null || !isStrong(figure, pick)) continue;
    for (const { column } of pick.cells) {
      const key = columnKey(pick.grid, column);
      counters.set(key, (counters.get(key) ?? new Set()).add(counter));
    }
  }
  return counters;
}

export function columnKey(grid: GridTable, column: number): string {
  return `${grid.index} ${column}`;
}
