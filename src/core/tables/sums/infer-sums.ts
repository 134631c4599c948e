import { choosePatterns } from "./choose-patterns";
import type { Direction } from "./direction";
import { findStep } from "./find-step";
import { findSuspects } from "./find-suspects";
import { cellAt, readLines } from "./lines";
import type { SumGrid, SumRelation, SumResult } from "./sum-grid";

/**
 * Finds the sums of a table by its figures: which cells are totals of which, and where such a relation fails though it
 * holds elsewhere. A relation is one pattern of positions tried in every sibling line; what makes it believed is the number
 * of lines in which it holds, each the more telling the larger its figures.
 */
export function inferSums(grid: SumGrid): SumResult {
  const step = findStep(grid);
  const first = inferWithUnit(grid, step > 1 || grid.scaled ? step : 0);
  // Differences of one all over the table: it is rounded though it does not say so.
  return first.rounded ? inferWithUnit(grid, 1) : first;
}

/** `wholeUnit`: what the table's whole numbers are rounded to, 0 for counts. */
function inferWithUnit(grid: SumGrid, wholeUnit: number): SumResult & { readonly rounded: boolean } {
  const directions = (["column", "row"] as const).map((direction): Direction => {
    const lines = readLines(grid, direction, wholeUnit);
    return { lines, patterns: choosePatterns(lines) };
  });
  const { suspects, rounded } = findSuspects(grid, directions);
  return { relations: directions.flatMap((each) => [...listRelations(each)]), suspects, rounded };
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
