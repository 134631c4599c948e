import type { SumGrid } from "./sum-grid";

/** Most figures come to so many steps: marks of 5, 10 and 20 points are not rounded to 5. */
const LEAST_STEPS = 10;

/**
 * The step that nearly all whole numbers of a table are multiples of: 5, 10 or more, else 1. Statistical offices round to 5
 * or 10 so that nobody can be recognised, others to hundreds and thousands.
 */
export function findStep(grid: SumGrid): number {
  const values = grid.cells.flatMap((row) =>
    row.flatMap((cell) => (cell.kind === "number" && cell.decimals === 0 ? [cell.value] : [])),
  );
  for (const step of [1000, 500, 100, 50, 10, 5]) {
    const large = values.filter((value) => Math.abs(value) >= step);
    const fine = values.filter((value) => Math.abs(value) >= LEAST_STEPS * step).length;
    const multiples = large.filter((value) => value % step === 0).length;
    if (
      fine * 2 >= values.filter((value) => value !== 0).length &&
      multiples >= 6 &&
      multiples >= 4 * (large.length - multiples)
    )
      return step;
  }
  return 1;
}
