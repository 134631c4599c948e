import { FIGURE, type QuantityKind } from "../quantity";

interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
  readonly states: Uint8Array;
  readonly decimals: Uint8Array;
}

/** Columns beside a rate that it may be worked out from, and rows that are asked. */
const REACH = 6;
const ASKED = 60;
/** What must speak for it, in nats. */
const LEAST = 4;

/**
 * Columns of figures with decimals that are, row by row, the share or the growth of two columns of counts beside them,
 * whatever their header says ("Change 2010/02 – 2009/02"): they do not add up.
 */
export function findRateColumns(grid: Grid, kinds: readonly QuantityKind[]): ReadonlySet<number> {
  const found = new Set<number>();
  const shapes = kinds.map((kind, column) =>
    kind === "amount" || kind === "difference" ? shapeOf(grid, column) : null,
  );
  for (const [column, shape] of shapes.entries()) {
    if (shape !== "fractions") continue;
    const counts: number[] = [];
    for (
      let other = Math.max(0, column - REACH);
      other <= Math.min(kinds.length - 1, column + REACH);
      other++
    )
      if (shapes[other] === "wholes") counts.push(other);
    const tries = Math.log(Math.max(1, 2 * counts.length ** 2));
    const isRate = counts.some((over) =>
      counts.some(
        (under) =>
          over !== under &&
          [0, 1].some((less) => weighRate(grid, column, over, under, less) - tries >= LEAST),
      ),
    );
    if (isRate) found.add(column);
  }
  return found;
}

function shapeOf(grid: Grid, column: number): "fractions" | "wholes" | null {
  let [fractions, wholes] = [0, 0];
  for (let row = 0; row < grid.rows; row++) {
    const at = row * grid.columns + column;
    if (grid.states[at] !== FIGURE) continue;
    if ((grid.decimals[at] ?? 0) > 0) fractions++;
    else wholes++;
  }
  if (fractions + wholes < 2) return null;
  return fractions * 2 > wholes + fractions ? "fractions" : fractions === 0 ? "wholes" : null;
}

/** How much more it tells than chance that the column is 100 × (over : under − `less`), in nats; it fails nowhere. */
function weighRate(grid: Grid, column: number, over: number, under: number, less: number): number {
  let [nats, most, rows] = [0, 1, 0];
  const stride = Math.max(1, Math.floor(grid.rows / ASKED));
  for (let row = 0; row < grid.rows; row += stride)
    most = Math.max(most, Math.abs(grid.values[row * grid.columns + column] ?? 0));
  for (let row = 0; row < grid.rows; row += stride) {
    const [at, part, whole] = [column, over, under].map((each) => row * grid.columns + each);
    if (at === undefined || part === undefined || whole === undefined) continue;
    if ([at, part, whole].some((cell) => grid.states[cell] !== FIGURE)) continue;
    const [a, b] = [grid.values[part] ?? 0, grid.values[whole] ?? 0];
    if (b <= 0.5) continue;
    const bounds = [-0.5, 0.5].flatMap((up) =>
      [-0.5, 0.5].map((down) => 100 * ((a + up) / (b + down) - less)),
    );
    const half = 0.5 * 10 ** -(grid.decimals[at] ?? 0);
    const [low, high] = [Math.min(...bounds) - half, Math.max(...bounds) + half];
    const shown = grid.values[at] ?? 0;
    if (shown < low || shown > high) return -Infinity;
    rows++;
    nats += Math.max(0, Math.log((2 * most) / (high - low)));
  }
  return rows >= 2 ? nats : -Infinity;
}
