import type { Candidate } from "./candidate";
import { build, levelColumns, meanOf, pairs } from "./derived-build";
import type { GridTable } from "../tables/grid-table";
import { isPoints, type AlignedFigure } from "../text/read-figure";
import { readRoles } from "../tables/column-roles";
import { ratioBase } from "../tables/ratio-base";
import { isBaseItself, isOtherBase, listRolePairs } from "./role-pairs";
import type { LineScores } from "../score-lines";

const BOTH_NAMED = 0.6;
const LEAST_ROW = 0.3;

/** "Còn 38 mô hình không duy trì", "tăng 12 vụ so với cùng kỳ", "cao hơn quý III 24 triệu", "nhiều hơn xã B 5 hộ". */
export function listDifferences(
  figure: AlignedFigure,
  grid: GridTable,
  scores: LineScores,
  chance: number,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const columns = levelColumns(grid);
  const cue = figure.cues.compared ? 1 : 0.6;
  for (const [row, rowScore] of scores.rows) {
    if (rowScore < LEAST_ROW) continue;
    for (const [first, second] of pairs(columns)) {
      // A difference is the same either way.
      if (first > second) continue;
      const names = meanOf(scores.columnOf(first), scores.columnOf(second));
      const cells = [
        { row, column: first },
        { row, column: second },
      ];
      const each = build(figure, grid, "difference", cells, { row: rowScore, column: names }, cue, chance);
      const bothNamed = Math.min(scores.columnOf(first), scores.columnOf(second)) >= BOTH_NAMED;
      if (each && (each.equal || bothNamed)) found.push(each);
    }
  }
  return [
    ...found,
    ...listRoleChanges(figure, grid, scores, "difference"),
    ...listRowChanges(figure, grid, scores, chance),
  ];
}

/** "Giảm 11,5%" of two columns of a row. */
export function listGrowth(figure: AlignedFigure, grid: GridTable, scores: LineScores): readonly Candidate[] {
  const found: Candidate[] = [];
  const columns = levelColumns(grid);
  const roles = readRoles(grid);
  for (const [row, rowScore] of scores.rows) {
    if (rowScore < LEAST_ROW) continue;
    for (const [first, second] of pairs(columns)) {
      if (!isThatDirection(figure, grid.valueAt(row, first), grid.valueAt(row, second))) continue;
      if (isOtherBase(figure, roles[second]) || isBaseItself(figure, roles[first], roles[second])) continue;
      const names = meanOf(scores.columnOf(first), scores.columnOf(second));
      const cells = [
        { row, column: first },
        { row, column: second },
      ];
      const growth = build(figure, grid, "growth", cells, { row: rowScore, column: names }, 0.6, 1);
      if (growth?.equal === true) found.push(growth);
    }
  }
  return [
    ...found,
    ...listRoleChanges(figure, grid, scores, "growth"),
    ...listRowChanges(figure, grid, scores, 1),
  ];
}

/** What rose is more than what it is held against. */
function isThatDirection({ cues: { change } }: AlignedFigure, now: number, base: number): boolean {
  return change === "rise" ? now >= base : change !== "fall" || now <= base;
}

/** Between what was done and what was planned, or was before: the one change where the text may be held to be wrong. */
function* listRoleChanges(
  figure: AlignedFigure,
  grid: GridTable,
  scores: LineScores,
  relation: "difference" | "growth",
): Iterable<Candidate> {
  for (const { now, other, named, agreed } of listRolePairs(figure, grid, scores)) {
    for (const [row, rowScore] of scores.rows) {
      if (rowScore < 0.3) continue;
      const cells = [
        { row, column: now },
        { row, column: other },
      ];
      const names = { row: rowScore, column: named };
      // What it is held against is said: this is one pair of cells, not one of many.
      const each = build(figure, grid, relation, cells, names, agreed ? 1 : 0.6, agreed ? 0 : 0.5);
      if (!each) continue;
      const isClear = agreed && rowScore >= 0.5 && named >= 0.5 && each.slip >= LIKE_A_SLIP;
      if (each.equal || isClear) yield each;
    }
  }
}

const LIKE_A_SLIP = 0.45;

/** "Nhiều hơn xã B 5 hộ", "tăng 12 hồ sơ so với năm 2022": one row against another that is named, or against the one before. */
function* listRowChanges(
  figure: AlignedFigure,
  grid: GridTable,
  scores: LineScores,
  chance: number,
): Iterable<Candidate> {
  for (const [row, rowScore] of scores.rows) {
    if (rowScore < 0.4 || grid.rows[row]?.total === true) continue;
    const others = new Set([...scores.listed, ...scores.rows.keys(), row - 1, row + 1]);
    for (const other of others) {
      const line = grid.rows[other];
      if (other === row || !line || line.total || line.depth !== grid.rows[row]?.depth) continue;
      const isOtherNamed = scores.rowOf(other) >= 0.3;
      for (const [column, score] of scores.columns) {
        const cells = [
          { row, column },
          { row: other, column },
        ];
        const named = { row: isOtherNamed ? rowScore : 0.7 * rowScore, column: score };
        const relation = figure.kind === "percent" && !isPoints(figure.figure) ? "growth" : "difference";
        const change = build(figure, grid, relation, cells, named, 0.6, chance);
        if (change?.equal === true) yield change;
      }
    }
  }
}

/** "Vượt 15%" where the table says 115, "giảm 10%" where it says 90. */
export function* listComplements(
  figure: AlignedFigure,
  grid: GridTable,
  scores: LineScores,
): Iterable<Candidate> {
  for (const [row, rowScore] of scores.rows) {
    if (rowScore < BOTH_NAMED) continue;
    for (const column of grid.columns.keys()) {
      if (grid.unitAt(row, column).kind !== "percent" || isOfOtherBase(figure, ratioBase(grid, column)))
        continue;
      const names = { row: rowScore, column: Math.max(scores.columnOf(column), 0.75) };
      const each = build(figure, grid, "growth", [{ row, column }], names, 1);
      if (each?.equal === true && isThatWay(figure, grid.valueAt(row, column))) yield each;
    }
  }
}

/** What rose, rose against the time before, unless another base is said: "tăng 15%" is no "115% kế hoạch". */
function isOfOtherBase({ cues }: AlignedFigure, base: "plan" | "before" | null): boolean {
  if (base === null) return false;
  if (cues.against !== null) return cues.against !== base;
  return base === "plan" && (cues.change === "rise" || cues.change === "fall");
}

/** Above 100 is a rise. */
function isThatWay({ cues: { change, remainder } }: AlignedFigure, value: number): boolean {
  return value > 100 ? change !== "fall" : change === "fall" || remainder;
}
