import { MAX_COLUMNS, type CellRange } from "../../model/address";
import { readSummedRanges } from "../../tables/plain-sums";
import type { Figures } from "../figures";
import type { Pattern } from "../pattern";

/** Nats: a formula says what its parts are. */
const STATED = 5;
/** Cells that the plain sums of one table may add up all together. */
const MOST = 200_000;

/** What a table's plain sums add up: by the cell's index in the figures, the indices of its parts. */
export function readFormulaSums(
  formulas: ReadonlyMap<number, string>,
  figures: Figures,
): ReadonlyMap<number, readonly number[]> {
  const sums = new Map<number, readonly number[]>();
  if (formulas.size === 0) return sums;
  let steps = 0;
  const known = new Map<string, readonly CellRange[] | null>();
  for (const [key, formula] of formulas) {
    const row = Math.floor(key / MAX_COLUMNS) - figures.top;
    const column = (key % MAX_COLUMNS) - figures.left;
    if (row < 0 || row >= figures.rows || column < 0 || column >= figures.columns) continue;
    let ranges = known.get(formula);
    if (ranges === undefined) known.set(formula, (ranges = readSummedRanges(formula)));
    if (!ranges) continue;
    const parts: number[] = [];
    for (const range of ranges) {
      steps += (range.bottom - range.top + 1) * (range.right - range.left + 1);
      if (steps > MOST) return sums;
      for (let r = range.top - figures.top; r <= range.bottom - figures.top; r++)
        for (let c = range.left - figures.left; c <= range.right - figures.left; c++)
          if (r >= 0 && r < figures.rows && c >= 0 && c < figures.columns)
            parts.push(r * figures.columns + c);
    }
    sums.set(row * figures.columns + column, parts);
  }
  return sums;
}

/** Each plain sum within one column or one row as a pattern for all of them. */
export function* proposeFormulas(
  sums: ReadonlyMap<number, readonly number[]>,
  figures: Figures,
  direction: "column" | "row",
): Iterable<Pattern> {
  const seen = new Set<string>();
  for (const [cell, parts] of sums) {
    const [row, column] = [Math.floor(cell / figures.columns), cell % figures.columns];
    const down = direction === "column";
    const positions: number[] = [];
    for (const part of parts) {
      const [r, c] = [Math.floor(part / figures.columns), part % figures.columns];
      if (down ? c !== column : r !== row) break;
      positions.push(down ? r : c);
    }
    const total = down ? row : column;
    if (positions.length !== parts.length || positions.length < 2 || positions.includes(total)) continue;
    positions.sort((a, b) => a - b);
    const key = `${total}=${positions.join(",")}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield { total, parts: positions, source: "formula", prior: STATED, tries: 0 };
  }
}
