import { foldWords } from "../../base/fold-text";
import type { GridCell, SumGrid } from "./sum-grid";

/**
 * The grid seen along one direction. In direction `column` a line is a column and a position is a row; in direction `row`
 * it is the other way round. A sum pattern names positions, and each line is one place where it may hold.
 */
export interface Lines {
  readonly direction: "row" | "column";
  readonly lines: number;
  readonly positions: number;
  /** `values[line * positions + position]`; NaN where there is no number. */
  readonly values: Float64Array;
  /** Digits after the decimal mark of each value. */
  readonly decimals: Uint8Array;
  /** The unit that whole numbers of the table are rounded to; 0 where they are counts. */
  readonly wholeUnit: number;
  /** 1 where the value is written as a percentage. */
  readonly percents: Uint8Array;
  /** Folded labels of the positions. */
  readonly positionLabels: readonly string[];
  /** Folded labels of the lines. */
  readonly lineLabels: readonly string[];
  /** Positions that hold a number in some line, in order. */
  readonly active: Int32Array;
}

/** Lays the grid out along one direction. `wholeUnit`: what its whole numbers are rounded to. */
export function readLines(grid: SumGrid, direction: "row" | "column", wholeUnit = 0): Lines {
  const rows = grid.cells.length;
  const columns = grid.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const [lines, positions] = direction === "column" ? [columns, rows] : [rows, columns];
  const values = new Float64Array(lines * positions).fill(NaN);
  const decimals = new Uint8Array(lines * positions);
  const percents = new Uint8Array(lines * positions);
  const used = new Uint8Array(positions);
  const names = findNames(grid);
  for (const [r, row] of grid.cells.entries()) {
    for (const [c, cell] of row.entries()) {
      if (cell.kind !== "number" || names.rows.has(r) || names.columns.has(c)) continue;
      const [line, position] = direction === "column" ? [c, r] : [r, c];
      const index = line * positions + position;
      values[index] = cell.value;
      decimals[index] = Math.min(cell.decimals, 10);
      percents[index] = cell.percent ? 1 : 0;
      used[position] = 1;
    }
  }
  const [positionLabels, lineLabels] =
    direction === "column" ? [grid.rowLabels, grid.columnLabels] : [grid.columnLabels, grid.rowLabels];
  return {
    direction,
    lines,
    positions,
    values,
    decimals,
    wholeUnit,
    percents,
    positionLabels: positionLabels.map(foldWords),
    lineLabels: lineLabels.map(foldWords),
    active: Int32Array.from(used.keys()).filter((position) => used[position] === 1),
  };
}

/** Rows and columns of nothing but years or running numbers: they name, they do not count. */
function findNames(grid: SumGrid): {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
} {
  const rows = new Map<number, number[]>();
  const columns = new Map<number, number[]>();
  for (const [r, row] of grid.cells.entries()) {
    for (const [c, cell] of row.entries()) {
      if (cell.kind !== "number") continue;
      for (const [tally, at] of [
        [rows, r],
        [columns, c],
      ] as const) {
        const known = tally.get(at);
        if (known) known.push(cell.value);
        else tally.set(at, [cell.value]);
      }
    }
  }
  const names = (tally: ReadonlyMap<number, readonly number[]>): ReadonlySet<number> =>
    new Set([...tally].filter(([, values]) => isYears(values) || isRunning(values)).map(([at]) => at));
  return { rows: names(rows), columns: names(columns) };
}

function isYears(values: readonly number[]): boolean {
  return (
    values.length >= 2 && values.every((value) => Number.isInteger(value) && value >= 1900 && value <= 2100)
  );
}

/** 1, 2, 3, 4: an ordinal column; 1, 2, 3, 5, 6: a row of column numbers. */
function isRunning(values: readonly number[]): boolean {
  const [first = 0] = values;
  const last = values.at(-1) ?? 0;
  return (
    values.length >= 4 &&
    last - first < 2 * values.length &&
    values.every(
      (value, index) => Number.isInteger(value) && (index === 0 || value > (values[index - 1] ?? 0)),
    )
  );
}

/** The cell of the grid at a position of a line. */
export function cellAt(lines: Lines, line: number, position: number): GridCell {
  return lines.direction === "column" ? [position, line] : [line, position];
}
