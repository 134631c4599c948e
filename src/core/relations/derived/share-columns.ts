import { BLANK, FIGURE, type QuantityKind } from "../quantity";
import type { Grid } from "./rate-columns";

/** Columns that may make up a whole together, rows that are asked, and how many of them must do so. */
const WIDEST = 12;
const ASKED = 60;
const LEAST = 4;
const WHOLE = 100;

/**
 * Columns side by side whose figures make 100 in row after row, the row of the total as well: shares of each row, whatever
 * their headers say ("Trung ương | Địa phương | Tư nhân"). Down the column they do not add up.
 */
export function findShareColumns(grid: Grid, kinds: readonly QuantityKind[]): ReadonlySet<number> {
  const found = new Set<number>();
  const may = kinds.map((kind, column) => isAmong(kind) && staysWithin(grid, column));
  for (let first = 0; first < kinds.length; first++) {
    for (let end = first + 2; end <= Math.min(kinds.length, first + WIDEST); end++) {
      if (!may[end - 1] || !may[first]) break;
      if (!makeWhole(grid, first, end)) continue;
      for (let column = first; column < end; column++) found.add(column);
      break;
    }
  }
  return found;
}

function isAmong(kind: QuantityKind): boolean {
  return kind === "amount" || kind === "share";
}

function* listAsked({ rows }: Grid): Iterable<number> {
  const stride = Math.max(1, Math.floor(rows / ASKED));
  for (let row = 0; row < rows; row += stride) yield row;
}

function staysWithin(grid: Grid, column: number): boolean {
  for (const row of listAsked(grid)) {
    const at = row * grid.columns + column;
    const value = grid.values[at] ?? 0;
    if (grid.states[at] === FIGURE && (value < 0 || value > WHOLE)) return false;
  }
  return true;
}

/** Most rows make 100, within what rounding of each figure comes to, by two figures and more that are not the same in all. */
function makeWhole(grid: Grid, first: number, end: number): boolean {
  let [holds, misses] = [0, 0];
  const kinds = new Set<number>();
  for (const row of listAsked(grid)) {
    let [sum, halves, figures, unknown] = [0, 0, 0, 0];
    for (let column = first; column < end; column++) {
      const at = row * grid.columns + column;
      const value = grid.values[at] ?? 0;
      if (grid.states[at] !== FIGURE) {
        if (grid.states[at] !== BLANK) unknown++;
        continue;
      }
      sum += value;
      halves += 0.5 * 10 ** -(grid.decimals[at] ?? 0);
      if (value > 0) figures++;
    }
    if (figures < 2 || unknown > 0) continue;
    if (Math.abs(sum - WHOLE) > Math.min(halves, 2) + 1e-9) misses++;
    else {
      holds++;
      kinds.add(grid.values[row * grid.columns + first] ?? 0);
    }
  }
  return holds >= LEAST && kinds.size >= LEAST - 1 && misses * 8 <= holds;
}
