import type { GridTable } from "./grid-table";
import type { Hits } from "./hits";
import type { AlignedFigure } from "../text/read-figure";

/** The tables that a passage may speak of: all where there are few, else those that hold most of its figures. */
export function chooseGrids(
  grids: readonly GridTable[],
  figures: readonly AlignedFigure[],
  hits: Hits,
): readonly GridTable[] {
  if (grids.length <= MOST_GRIDS) return grids;
  const worth = new Map<GridTable, number>();
  for (const figure of figures) {
    const tables = new Set(hits.of(figure).map(({ grid }) => grid));
    for (const grid of tables) worth.set(grid, (worth.get(grid) ?? 0) + figure.digits / tables.size);
  }
  return [...worth]
    .sort((a, b) => b[1] - a[1] || a[0].index - b[0].index)
    .slice(0, MOST_GRIDS)
    .map(([grid]) => grid);
}

const MOST_GRIDS = 12;
