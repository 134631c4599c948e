import { choosePatterns, type ChosenPattern } from "./choose-patterns";
import { findSuspects } from "./find-suspects";
import { cellAt, readLines, type Lines } from "./lines";
import type { SumGrid, SumRelation, SumResult } from "./sum-grid";

/** The patterns of one direction with the lines they were found in. */
export interface Direction {
  readonly lines: Lines;
  readonly patterns: readonly ChosenPattern[];
}

/**
 * Finds the sums of a table by its figures: which cells are totals of which, and where such a relation fails though it
 * holds elsewhere. A relation is one pattern of positions tried in every sibling line; what makes it believed is the number
 * of lines in which it holds, each the more telling the larger its figures.
 */
export function inferSums(grid: SumGrid): SumResult {
  const directions = (["column", "row"] as const).map((direction): Direction => {
    const lines = readLines(grid, direction);
    return { lines, patterns: choosePatterns(lines) };
  });
  return {
    relations: directions.flatMap((direction) => [...listRelations(direction)]),
    suspects: findSuspects(grid, directions),
  };
}

function* listRelations({ lines, patterns }: Direction): Iterable<SumRelation> {
  for (const { pattern, outcomes, strength } of patterns) {
    for (const [line, outcome] of outcomes.entries()) {
      if (outcome.kind !== "holds" && outcome.kind !== "trivial") continue;
      yield {
        total: cellAt(lines, line, pattern.total),
        parts: pattern.parts
          .filter((part) => !Number.isNaN(lines.values[line * lines.positions + part] ?? NaN))
          .map((part) => cellAt(lines, line, part)),
        direction: lines.direction,
        exact: outcome.kind === "trivial" || outcome.exact,
        strength,
      };
    }
  }
}
