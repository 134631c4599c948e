import { FIGURE, type QuantityKind } from "../quantity";

/** The figures of a table, cell by cell. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
  readonly states: Uint8Array;
  readonly decimals: Uint8Array;
}

/** Columns beside a rate that it may be worked out from, and rows that are asked. */
const REACH = 6;
const ASKED = 60;
/** A share or growth, in hundredths or as a fraction. */
interface Form {
  readonly factor: number;
  readonly less: 0 | 1;
}

const FORMS: readonly Form[] = [
  { factor: 100, less: 0 },
  { factor: 100, less: 1 },
  { factor: 1, less: 0 },
  { factor: 1, less: 1 },
];

/** What must speak for it, in nats. */
const LEAST = 4;

/** Nats against it for a row in which it fails. */
const MISSED = 3.5;

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
    const tries = Math.log(Math.max(1, FORMS.length * counts.length ** 2));
    const isRate = counts.some((over) =>
      counts.some(
        (under) =>
          over !== under && FORMS.some((form) => weighRate(grid, column, over, under, form) - tries >= LEAST),
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
  if (fractions * 2 > wholes + fractions) return "fractions";
  return fractions * 3 <= wholes ? "wholes" : null;
}

/** How much more it tells than chance that the column is `factor` × (over : under − `less`), in nats. */
function weighRate(grid: Grid, column: number, over: number, under: number, { factor, less }: Form): number {
  let [nats, most, rows, misses] = [0, factor / 100, 0, 0];
  const stride = Math.max(1, Math.floor(grid.rows / ASKED));
  for (let row = 0; row < grid.rows; row += stride)
    most = Math.max(most, Math.abs(grid.values[row * grid.columns + column] ?? 0));
  for (let row = 0; row < grid.rows; row += stride) {
    const [at, part, whole] = [column, over, under].map((each) => row * grid.columns + each);
    if (at === undefined || part === undefined || whole === undefined) continue;
    if ([at, part, whole].some((cell) => grid.states[cell] !== FIGURE)) continue;
    const [a, b] = [grid.values[part] ?? 0, grid.values[whole] ?? 0];
    const [up, down, half] = [part, whole, at].map((cell) => 0.5 * 10 ** -(grid.decimals[cell] ?? 0));
    if (up === undefined || down === undefined || half === undefined || b <= down) continue;
    const bounds = [-up, up].flatMap((more) =>
      [-down, down].map((other) => factor * ((a + more) / (b + other) - less)),
    );
    const [low, high] = [Math.min(...bounds) - half, Math.max(...bounds) + half];
    const shown = grid.values[at] ?? 0;
    if (shown < low || shown > high) {
      misses++;
      continue;
    }
    rows++;
    nats += Math.max(0, Math.log((2 * most) / (high - low)));
  }
  return rows >= 2 && misses * 4 <= rows ? nats - MISSED * misses : -Infinity;
}
