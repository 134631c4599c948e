import type { Figure } from "../model/claim";
import type { Alignment } from "./alignment";
import { readContext, type Context } from "./text/context";
import type { GridTable } from "./tables/grid-table";
import type { Aligned } from "./aligned";
import { anchorAt, type Anchor } from "./candidates/inherit";
import type { Passage } from "./text/passage";
import { readFigure, type AlignedFigure } from "./text/read-figure";
import { scoreLines, type GridWords } from "./score-lines";

/**
 * Ties ratios ("53/92 trường") to two cells of one row that hold its two numbers, where the words name the row or the
 * numbers are too long to meet by chance. A ratio that no row holds is accused of nothing.
 */
export function* alignRatios(
  passage: Passage,
  aligned: readonly Aligned[],
  all: readonly GridTable[],
  words: readonly GridWords[],
): Iterable<readonly [number, Alignment]> {
  const grids = all.slice(0, MOST_GRIDS);
  for (const { figure, at } of passage.figures) {
    if (figure.base === undefined || figure.percent) continue;
    const said = {
      figure: readFigure(passage, figure, at),
      context: readContext(passage, at),
      anchor: anchorAt(aligned, at),
    };
    const best = grids
      .flatMap((grid) => listPairs(grid, words[grid.index], said))
      .sort((a, b) => b.score - a.score)[0];
    if (best && best.score >= LEAST) yield [figure.index, match(best, figure)];
  }
}

/** What the words must give where both numbers together have three digits or fewer; longer ones need less. */
const LEAST = 0.9;

interface Pair {
  readonly grid: GridTable;
  readonly row: number;
  readonly part: number;
  readonly whole: number;
  readonly score: number;
}

/** The ratio as a passage says it. */
interface SaidRatio {
  readonly figure: AlignedFigure;
  readonly context: Context;
  readonly anchor: Anchor | null;
}

function listPairs(
  grid: GridTable,
  words: GridWords | undefined,
  { figure: read, context, anchor }: SaidRatio,
): readonly Pair[] {
  if (!words || grid.columns.length > MOST_COLUMNS) return [];
  const inherited = anchor?.grid === grid ? anchor : null;
  const { figure } = read;
  const scores = scoreLines(grid, words, read, context, inherited);
  const rows = new Set(scores.rows.keys());
  const digits = `${figure.value}${figure.base ?? ""}`.length;
  return [...rows].flatMap((row) => {
    const holding = (wanted: number): readonly number[] =>
      grid.columns.flatMap((_, column) =>
        grid.valueAt(row, column) === wanted && grid.unitAt(row, column).kind !== "percent" ? [column] : [],
      );
    const parts = holding(figure.value);
    const wholes = holding(figure.base ?? NaN);
    return parts.flatMap((part) =>
      wholes.flatMap((whole) => {
        if (part === whole) return [];
        const named = scores.rowOf(row) + 0.5 * (scores.columnOf(part) + scores.columnOf(whole));
        return [{ grid, row, part, whole, score: named + 0.15 * Math.max(0, digits - 3) }];
      }),
    );
  });
}

const MOST_GRIDS = 12;
const MOST_COLUMNS = 40;

function match({ grid, row, part, whole }: Pair, { value }: Figure): Alignment {
  const cells = [part, whole].map((column) => grid.cellAt(row, column));
  return { kind: "matched", source: { table: grid.table, relation: "equal", cells, value } };
}
