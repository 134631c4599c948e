import type { Figures } from "../figures";
import { FIGURE, UNKNOWN } from "../quantity";
import { isRounding, roundTo, type DerivedFault } from "./derived-fault";

/** Rows between totals and notes: what an average row averages. */
function listRecords(figures: Figures, totalRows: ReadonlySet<number>): readonly number[] {
  return Array.from({ length: figures.rows }, (_, row) => row).filter(
    (row) => figures.rowKinds[row] === "amount" && !totalRows.has(row),
  );
}

/** A row called "Bình quân" is the mean of the rows above it; it is believed where that comes out in one column at least. */
export function findAverageFaults(
  figures: Figures,
  totalRows: ReadonlySet<number>,
  suspected: ReadonlySet<number>,
): readonly DerivedFault[] {
  const faults: DerivedFault[] = [];
  const records = listRecords(figures, totalRows);
  for (let row = 0; row < figures.rows; row++) {
    if (figures.rowKinds[row] !== "average") continue;
    const failing: DerivedFault[] = [];
    let supports = 0;
    for (let column = 0; column < figures.columns; column++) {
      const cell = row * figures.columns + column;
      const kind = figures.columnKinds[column];
      if (figures.states[cell] !== FIGURE || kind === "ordinal" || kind === "code" || kind === "year")
        continue;
      const operands = records
        .filter((record) => record < row)
        .map((record) => record * figures.columns + column)
        .filter((at) => figures.states[at] === FIGURE);
      if (operands.length < 2 || operands.some((at) => suspected.has(at))) continue;
      const sum = operands.reduce((all, at) => all + (figures.values[at] ?? 0), 0);
      const mean = sum / operands.length;
      const shown = figures.values[cell] ?? 0;
      const decimals = figures.decimals[cell] ?? 0;
      if (isRounding(shown, mean, decimals)) supports++;
      else if (!isOtherMean(figures, records, row, column, sum)) {
        const expected = roundTo(mean, Math.max(decimals, Number.isInteger(mean) ? 0 : 2));
        failing.push({ kind: "mean", cell, shown, expected, operands, supports: 0, declared: false });
      }
    }
    if (supports > 0 && failing.length <= Math.max(1, supports / 2))
      faults.push(...failing.map((fault) => ({ ...fault, supports })));
  }
  return faults;
}

/** Divided by the records without a figure, too, or the mean of the averages beside it: one is as right as the other. */
function isOtherMean(
  figures: Figures,
  records: readonly number[],
  row: number,
  column: number,
  sum: number,
): boolean {
  const at = row * figures.columns + column;
  const [shown, decimals] = [figures.values[at] ?? 0, figures.decimals[at] ?? 0];
  const asked = records.filter(
    (record) => record < row && figures.states[record * figures.columns + column] !== UNKNOWN,
  );
  if (isRounding(shown, sum / asked.length, decimals)) return true;
  let [beside, count] = [0, 0];
  for (let other = 0; other < column; other++) {
    const cell = row * figures.columns + other;
    if (figures.states[cell] !== FIGURE) continue;
    beside += figures.values[cell] ?? 0;
    count++;
  }
  return count >= 2 && isRounding(shown, beside / count, decimals);
}

/** Pairs of entries of a list, and the most that may stand in the wrong order of ranks. */
const MOST_RANKED = 400;

/** "Xếp hạng": believed to follow a column of figures where nearly all pairs stand in its order. */
export function findRankFaults(figures: Figures, totalRows: ReadonlySet<number>): readonly DerivedFault[] {
  const faults: DerivedFault[] = [];
  const records = listRecords(figures, totalRows);
  if (records.length < 3 || records.length > MOST_RANKED) return faults;
  for (let column = 0; column < figures.columns; column++) {
    if (figures.columnKinds[column] !== "rank") continue;
    let best: { readonly by: number; readonly down: boolean; readonly share: number } | null = null;
    for (let by = 0; by < figures.columns; by++) {
      const kind = figures.columnKinds[by];
      if (by === column || (kind !== "amount" && kind !== "share" && kind !== "average")) continue;
      for (const down of [true, false]) {
        const share = agreement(figures, records, column, by, down);
        if (share !== null && (!best || share > best.share)) best = { by, down, share };
      }
    }
    if (!best || best.share < 0.8 || best.share === 1) continue;
    const { by, down } = best;
    const ranked = records.filter(
      (row) =>
        figures.states[row * figures.columns + by] === FIGURE &&
        figures.states[row * figures.columns + column] === FIGURE,
    );
    const valueOf = (row: number, at: number): number => figures.values[row * figures.columns + at] ?? 0;
    const wrong = ranked.flatMap((row): readonly DerivedFault[] => {
      const ahead = ranked.filter((other) =>
        down ? valueOf(other, by) > valueOf(row, by) : valueOf(other, by) < valueOf(row, by),
      ).length;
      const ties = ranked.filter((other) => valueOf(other, by) === valueOf(row, by)).length;
      const shown = valueOf(row, column);
      if (shown >= ahead + 1 && shown <= ahead + ties) return [];
      const cell = row * figures.columns + column;
      const operands = [row * figures.columns + by];
      return [
        {
          kind: "rank",
          cell,
          shown,
          expected: ahead + 1,
          operands,
          supports: ranked.length,
          declared: false,
        },
      ];
    });
    if (wrong.length * 2 <= ranked.length) faults.push(...wrong);
  }
  return faults;
}

/** The share of pairs whose ranks stand in the order of their figures; null where there is nothing to compare. */
function agreement(
  figures: Figures,
  records: readonly number[],
  column: number,
  by: number,
  down: boolean,
): number | null {
  let [pairs, right] = [0, 0];
  for (const [index, one] of records.entries()) {
    for (const other of records.slice(index + 1)) {
      const cells = [one, other].flatMap((row) => [
        row * figures.columns + column,
        row * figures.columns + by,
      ]);
      if (cells.some((cell) => figures.states[cell] !== FIGURE)) continue;
      const [rank = 0, value = 0, otherRank = 0, otherValue = 0] = cells.map(
        (cell) => figures.values[cell] ?? 0,
      );
      if (value === otherValue) continue;
      pairs++;
      if (rank < otherRank === (down ? value > otherValue : value < otherValue) && rank !== otherRank)
        right++;
    }
  }
  return pairs < 3 ? null : right / pairs;
}

/** Shares of a whole under a "100": believed to make it where none of them is as much, unless they are each a row's own. */
export function findHundredFaults(
  figures: Figures,
  totalRows: readonly number[],
  explained: ReadonlySet<number>,
): readonly DerivedFault[] {
  const faults: DerivedFault[] = [];
  for (let column = 0; column < figures.columns; column++) {
    if (figures.columnKinds[column] !== "share" || explained.has(column)) continue;
    for (const row of totalRows) {
      const cell = row * figures.columns + column;
      const shown = figures.values[cell] ?? 0;
      if (figures.states[cell] !== FIGURE || (shown !== 100 && shown !== 1)) continue;
      const operands = listRecords(figures, new Set(totalRows))
        .map((record) => record * figures.columns + column)
        .filter((at) => figures.states[at] === FIGURE);
      const values = operands.map((at) => figures.values[at] ?? 0);
      if (values.length < 2 || Math.max(...values) >= shown) continue;
      const sum = values.reduce((all, value) => all + value, 0);
      const places = Math.max(...operands.map((at) => figures.decimals[at] ?? 0));
      const tolerance = 0.5 * 10 ** -places * (values.length + 1) + 1e-9;
      if (Math.abs(sum - shown) <= tolerance || Math.abs(sum - shown) > 0.3 * shown) continue;
      const expected = roundTo(sum, places);
      faults.push({ kind: "hundred", cell, shown, expected, operands, supports: 0, declared: false });
    }
  }
  return faults;
}
