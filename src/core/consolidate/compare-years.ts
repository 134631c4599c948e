import { alignPart } from "./align-part";
import type { Move, SumCell, UnitPart } from "./consolidation";
import type { SentTable } from "./group-layouts";
import type { UnitTable } from "./unit-table";

export interface Compared {
  /** How many units' tables were held against last year's; of the whole, 1. */
  readonly units: number;
  readonly moves: readonly Move[];
}

/**
 * The figures that moved much against last year's: of each unit, and of all together. One table of last year beside
 * several of this year is the office's own sum, and held against the sum alone.
 */
export function compareYears(
  form: UnitTable,
  parts: readonly UnitPart[],
  sums: readonly (readonly SumCell[])[],
  previous: readonly SentTable[],
  nameOf: (sent: SentTable) => string,
): Compared {
  const before = previous.map((sent) => alignPart(form, sent, nameOf(sent)).part);
  const known = new Map(before.map((part) => [part.unit, part]));
  const pairs = parts.flatMap((part) => {
    const last = known.get(part.unit);
    return last ? [{ part, last }] : [];
  });
  const [only] = before;
  const isWhole = pairs.length === 0 && before.length === 1 && parts.length > 1;
  if (isWhole && only)
    return {
      units: 1,
      moves: sortMoves(listMoves(null, sums, (row, column) => valueOf(only, row, column), sumOf)),
    };
  // Only units of both years tell how much the whole has moved.
  const both = (row: number, column: number) =>
    pairs.flatMap(({ part, last }) => {
      const [before, after] = [valueOf(last, row, column), valueOf(part, row, column)];
      return before === null || after === null ? [] : [{ before, after }];
    });
  const add = (values: readonly number[]): number | null =>
    values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
  const whole = listMoves(
    null,
    sums,
    (row, column) => add(both(row, column).map((each) => each.before)),
    (_, row, column) => add(both(row, column).map((each) => each.after)),
  );
  const own = pairs.flatMap(({ part, last }) =>
    listMoves(
      part.unit,
      sums,
      (row, column) => valueOf(last, row, column),
      (_, row, column) => valueOf(part, row, column),
    ),
  );
  return { units: pairs.length, moves: [...sortMoves(whole), ...sortMoves(own)] };
}

function listMoves(
  unit: string | null,
  sums: readonly (readonly SumCell[])[],
  beforeAt: (row: number, column: number) => number | null,
  afterAt: (cell: SumCell, row: number, column: number) => number | null,
): readonly Move[] {
  return sums.flatMap((line, row) =>
    line.flatMap((cell, column): readonly Move[] => {
      if (cell.kind === "none" || (cell.kind === "formula" && cell.isRate === true)) return [];
      const [before, after] = [beforeAt(row, column), afterAt(cell, row, column)];
      // A line that one of the years does not have at all is told as such.
      if (before === null || after === null) return [];
      const move = { unit, row, column, before, after };
      return weighMove(move) > 0 ? [move] : [];
    }),
  );
}

/**
 * How far it moved beyond what counts do by chance; 0 for what is no great move: less than half as much again or a third
 * less, or fewer than three standard deviations of a count of its size.
 */
function weighMove({ before, after }: Move): number {
  const [low, high] = [Math.min(before, after), Math.max(before, after)];
  if (low < 0) return before === after ? 0 : high - low;
  const deviations = 2 * (Math.sqrt(high) - Math.sqrt(low));
  return deviations >= 3 && high >= 1.5 * low ? deviations : 0;
}

function sortMoves(moves: readonly Move[]): readonly Move[] {
  return [...moves].sort((a, b) => weighMove(b) - weighMove(a));
}

/** An empty cell counts nothing; where the line is missing nobody knows. */
function valueOf({ cells }: UnitPart, row: number, column: number): number | null {
  const cell = cells[row]?.[column];
  return cell ? (cell.value ?? 0) : null;
}

function sumOf(cell: SumCell): number | null {
  return cell.kind === "none" ? null : (cell.value ?? 0);
}
