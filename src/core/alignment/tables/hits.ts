import type { GridTable } from "./grid-table";
import type { AlignedFigure } from "../text/read-figure";
import type { Kind } from "./units";

/** A cell whose value is the figure's. */
export interface Hit {
  readonly grid: GridTable;
  readonly row: number;
  readonly column: number;
}

export interface Hits {
  readonly of: (figure: AlignedFigure) => readonly Hit[];
  /** How many cells of a table would agree with the figure by chance. */
  readonly chance: (figure: AlignedFigure, grid: GridTable) => number;
}

/** Finds every cell that agrees with a figure, in one walk over the tables: linear in cells times the log of figures. */
export function findHits(grids: readonly GridTable[], figures: readonly AlignedFigure[]): Hits {
  const found = new Map<AlignedFigure, Hit[]>();
  const crowds = grids.map(() => new Map<string, number>());
  const sorted = {
    count: sortRanges(figures, "count"),
    percent: sortRanges(figures, "percent"),
    money: sortRanges(figures, "money"),
  };
  for (const grid of grids) {
    const crowd = crowds[grid.index] ?? new Map<string, number>();
    for (let row = 0; row < grid.rows.length; row++) {
      for (let column = 0; column < grid.columns.length; column++) {
        const raw = grid.valueAt(row, column);
        if (Number.isNaN(raw)) continue;
        const value = grid.columns[column]?.change === true ? Math.abs(raw) : raw;
        const { kind } = grid.unitAt(row, column);
        const key = crowdKey(kind, value);
        crowd.set(key, (crowd.get(key) ?? 0) + 1);
        for (const figure of holding(sorted[kind], value)) {
          const list = found.get(figure);
          if (!list) found.set(figure, [{ grid, row, column }]);
          else if (list.length < MOST_HITS) list.push({ grid, row, column });
        }
      }
    }
  }
  return {
    of: (figure) => found.get(figure) ?? [],
    chance: (figure, grid) => {
      const crowd = crowds[grid.index];
      if (!crowd) return 0;
      const bucket = bucketOf(figure.figure.value);
      let near = 0;
      for (let each = bucket - 1; each <= bucket + 1; each++)
        near += crowd.get(`${figure.kind} ${each}`) ?? 0;
      const width = 3.5 * 2 ** bucket;
      return near * Math.min(1, (figure.high - figure.low) / width);
    },
  };
}

const MOST_HITS = 200;

function crowdKey(kind: Kind, value: number): string {
  return `${kind} ${bucketOf(value)}`;
}

function bucketOf(value: number): number {
  return value === 0 ? 0 : Math.max(-10, Math.floor(Math.log2(Math.abs(value))));
}

interface Ranges {
  readonly figures: readonly AlignedFigure[];
  /** The greatest upper end up to each place. */
  readonly reach: readonly number[];
}

function sortRanges(figures: readonly AlignedFigure[], kind: Kind): Ranges {
  const own = figures.filter((each) => each.kind === kind).sort((a, b) => a.low - b.low);
  let most = -Infinity;
  return { figures: own, reach: own.map(({ high }) => (most = Math.max(most, high))) };
}

function* holding({ figures, reach }: Ranges, value: number): Iterable<AlignedFigure> {
  let [from, to] = [0, figures.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((figures[middle]?.low ?? Infinity) <= value) from = middle + 1;
    else to = middle;
  }
  for (let at = from - 1; at >= 0 && (reach[at] ?? -Infinity) >= value; at--) {
    const figure = figures[at];
    if (figure && value <= figure.high) yield figure;
  }
}
