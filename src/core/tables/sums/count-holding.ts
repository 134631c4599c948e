import type { Direction } from "./direction";

/** For each cell (row by row), how many relations through it hold exactly. */
export function countVouchers(
  directions: readonly Direction[],
  size: { readonly height: number; readonly width: number },
): Uint16Array {
  const counts = new Uint16Array(size.height * size.width);
  for (const { lines, patterns } of directions) {
    for (const { pattern, holding, outcomes, failing } of patterns) {
      if (failing.length > holding.length) continue;
      for (const line of holding) {
        const outcome = outcomes[line];
        if (outcome?.kind !== "holds" || !outcome.exact) continue;
        for (const position of [pattern.total, ...pattern.parts]) {
          if (Number.isNaN(lines.values[line * lines.positions + position] ?? NaN)) continue;
          const cell =
            lines.direction === "column" ? position * size.width + line : line * size.width + position;
          counts[cell] = (counts[cell] ?? 0) + 1;
        }
      }
    }
  }
  return counts;
}

/** How many totals of the table come out exactly, each counted once in a direction. */
export function countExactTotals(directions: readonly Direction[]): number {
  let count = 0;
  for (const { lines, patterns } of directions) {
    const seen = new Set<number>();
    for (const { pattern, holding, failing, outcomes } of patterns) {
      if (failing.length > holding.length) continue;
      for (const line of holding) {
        const outcome = outcomes[line];
        if (outcome?.kind === "holds" && outcome.exact) seen.add(line * lines.positions + pattern.total);
      }
    }
    count += seen.size;
  }
  return count;
}
