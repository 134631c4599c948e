import { isExactly } from "../candidates/candidate";
import type { GridTable } from "./grid-table";
import type { AlignedFigure } from "../text/read-figure";
import type { Kind, Unit } from "./units";

/**
 * Tables that name no unit: where the amounts of the text are found in a column at one magnitude, that column holds
 * money of it, unless the text finds more counts there.
 */
export function voteScales(
  grids: readonly GridTable[],
  figures: readonly AlignedFigure[],
): readonly GridTable[] {
  const telling = figures.filter(({ exactDigits }) => exactDigits >= TELLING);
  const amounts = telling.filter(({ kind }) => kind === "money").slice(0, MOST_FIGURES);
  const counts = telling.filter(({ kind }) => kind === "count").slice(0, MOST_FIGURES);
  return grids.map((each) => {
    const grid = voteCounts(each, amounts, counts);
    const mayHoldMoney = grid.unnamed || grid.scopedScale !== null;
    return mayHoldMoney && amounts.length > 0 ? voteScale(grid, amounts, counts) : grid;
  });
}

/** "Đơn vị tính: triệu đồng" over a column of passengers: where the text finds its counts there, it holds counts. */
function voteCounts(
  grid: GridTable,
  amounts: readonly AlignedFigure[],
  counts: readonly AlignedFigure[],
): GridTable {
  if (!grid.columns.some((_, column) => grid.isLent(column))) return grid;
  const scale = grid.columns.map((_, column) => (grid.isLent(column) ? grid.unitAt(0, column).scale : 1));
  const paid = findVotes(grid, amounts, "money", () => 1);
  const counted = findVotes(grid, counts, "money", (column) => 1 / (scale[column] ?? 1));
  const groupOf = (column: number): string => grid.columns[column]?.group ?? "";
  // Columns under one heading are of one kind: "Hội viên: đầu kỳ, kết nạp mới, cuối kỳ".
  const votesOf = (votes: typeof paid, column: number): number =>
    [...votes]
      .filter(([each]) => each === column || (groupOf(each) === groupOf(column) && groupOf(column) !== ""))
      .flatMap(([, voters]) => [...voters])
      .reduce((sum, { exactDigits }) => sum + (exactDigits - BY_CHANCE) ** 2, 0);
  const found = new Set(
    [...counted]
      .filter(([column]) => grid.isLent(column) && votesOf(counted, column) > votesOf(paid, column))
      .filter(([, voters]) => voters.size > 1 || [...voters].some(({ exactDigits }) => exactDigits > TELLING))
      .map(([column]) => column),
  );
  if (found.size === 0) return grid;
  // The unit was never meant for this table: it stands beside another that has it.
  const isForeign = found.size > 1 && ![...paid.keys()].some((column) => grid.isLent(column));
  const groups = new Set([...found].map(groupOf).filter((group) => group !== ""));
  const lent = [...grid.columns.keys()].filter(grid.isLent);
  const columns = new Set(
    isForeign
      ? lent
      : lent.filter((column) => groups.has(groupOf(column)) || (found.has(column) && !paid.has(column))),
  );
  const isCount = (row: number, column: number): boolean =>
    columns.has(column) && grid.unitAt(row, column).kind === "money";
  return {
    ...grid,
    unitAt: (row, column) => (isCount(row, column) ? { kind: "count", scale: 1 } : grid.unitAt(row, column)),
    valueAt: (row, column) => grid.valueAt(row, column) / (isCount(row, column) ? (scale[column] ?? 1) : 1),
  };
}

/** Two digits are met by chance. */
const TELLING = 3;
const BY_CHANCE = 2;
const MOST_FIGURES = 40;

const SCALES = [1e6, 1e9, 1e3, 1];

function voteScale(
  grid: GridTable,
  amounts: readonly AlignedFigure[],
  counts: readonly AlignedFigure[],
): GridTable {
  const counted = findVotes(grid, counts, "count", () => 1);
  const { scopedScale } = grid;
  const polls = (scopedScale === null ? SCALES : [scopedScale]).map((scale) => {
    const votes = findVotes(grid, amounts, "count", () => scale);
    const columns = [...votes].filter(
      ([column, voters]) =>
        voters.size > (counted.get(column)?.size ?? 0) && (scopedScale === null || grid.isOpen(column)),
    );
    const voters = new Set(columns.flatMap(([, own]) => [...own]));
    return { scale, columns: new Set(columns.map(([column]) => column)), votes: voters.size };
  });
  const best = polls.reduce((most, poll) => (poll.votes > most.votes ? poll : most));
  if (best.votes < (scopedScale === null ? 2 : 1)) return grid;
  const money: Unit = { kind: "money", scale: best.scale };
  const isMoney = (row: number, column: number): boolean =>
    best.columns.has(column) && grid.unitAt(row, column).kind === "count";
  return {
    ...grid,
    unitAt: (row, column) => (isMoney(row, column) ? money : grid.unitAt(row, column)),
    valueAt: (row, column) => grid.valueAt(row, column) * (isMoney(row, column) ? best.scale : 1),
  };
}

/** By column, the figures that one of its cells of a kind gives at a scale. */
function findVotes(
  grid: GridTable,
  figures: readonly AlignedFigure[],
  kind: Kind,
  scaleOf: (column: number) => number,
): ReadonlyMap<number, ReadonlySet<AlignedFigure>> {
  const votes = new Map<number, Set<AlignedFigure>>();
  for (let column = 0; column < Math.min(grid.columns.length, MOST_COLUMNS); column++) {
    for (let row = 0; row < Math.min(grid.rows.length, MOST_ROWS); row++) {
      if (grid.unitAt(row, column).kind !== kind) continue;
      const value = grid.valueAt(row, column) * scaleOf(column);
      for (const figure of figures) {
        if (value < figure.low || value > figure.high || !isExactly(figure, value)) continue;
        const voters = votes.get(column);
        if (voters) voters.add(figure);
        else votes.set(column, new Set([figure]));
      }
    }
  }
  return votes;
}

const MOST_ROWS = 400;
const MOST_COLUMNS = 60;
