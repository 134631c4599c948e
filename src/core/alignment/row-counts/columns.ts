import { coverLine, type WordWeights } from "../cover";
import { readRoles, type ColumnRole } from "../tables/column-roles";
import type { GridTable } from "../tables/grid-table";
import type { Context, Occurrence } from "../text/context";
import { readWords } from "../text/words";
import type { Condition } from "./condition";

/** One way to ask a table's rows what the text says of them: by a column, or by two held against each other. */
export interface Question {
  /** The column whose cells are shown. */
  readonly column: number;
  /** How well the words name it, 0–1. */
  readonly score: number;
  /** Does the row meet it? `null` where a cell is empty. */
  readonly meets: (row: number) => boolean | null;
}

/** The words of a clause count in full, those of the sentence around it less. */
export function contextOf(clause: string, sentence: string): Context {
  const context = new Map<string, Occurrence[]>();
  const add = (text: string, weight: number, from: number): void => {
    readWords(text).forEach(({ token }, index) => {
      context.set(token, [...(context.get(token) ?? []).slice(0, MOST), { at: from + index, weight }]);
    });
  };
  add(clause, 1, 0);
  add(sentence, AROUND, FAR);
  return context;
}

const MOST = 4;
const AROUND = 0.5;
const FAR = 1_000;

/** The columns that may answer. Linear in columns. */
export function listQuestions(
  condition: Condition,
  grid: GridTable,
  weights: WordWeights,
  context: Context,
): readonly Question[] {
  const columns = [...grid.columns.keys()].slice(0, MOST_COLUMNS);
  const roles = readRoles(grid);
  const last = Math.max(...roles.flatMap(({ year }) => year ?? []));
  const score = (column: number): number => {
    const line = grid.columns[column];
    // Where no time is said the rows are asked of now; rates are of years, too.
    const { when = null, year = null } = roles[column] ?? {};
    const past = when === "before" || (year !== null && year < last && !context.has(String(year))) ? PAST : 0;
    return line ? coverLine(line, context, weights, 0.3) - past : 0;
  };
  const ask = (column: number, meets: (value: number) => boolean, named = score(column)): Question => ({
    column,
    score: named,
    meets: (row) => {
      const value = grid.valueAt(row, column);
      return Number.isNaN(value) ? null : meets(value);
    },
  });
  switch (condition.kind) {
    case "threshold": {
      const { value, percent, head } = condition.figure;
      const money = /^(?:đồng(?! (?:chí|nghiệp|bào|đội))|đ|vnđ)(?!\p{L})/iu.test(head);
      const kind = percent ? "percent" : money ? "money" : "count";
      return columns
        .filter((column) => kindOf(grid, column) === kind && grid.columns[column]?.change !== true)
        .map((column) => ask(column, meetsThreshold(condition.is, value)));
    }
    case "none":
      return columns
        .filter((column) => kindOf(grid, column) !== "percent" && grid.columns[column]?.change !== true)
        .map((column) => ({
          column,
          score: score(column),
          meets: (row) => {
            const value = grid.valueAt(row, column);
            return Number.isNaN(value) || value === 0;
          },
        }));
    case "change":
      return [
        ...columns
          .filter((column) => grid.columns[column]?.change === true)
          .map((column) => ask(column, isOn(0, condition.falls), score(column) + PRINTED)),
        ...columns
          .filter((column) => kindOf(grid, column) === "percent" && isAroundHundred(grid, column))
          .map((column) => ask(column, isOn(100, condition.falls))),
        ...listPairs(grid, "before").map(([now, before]) =>
          askPair(grid, now, before, Math.max(score(now), score(before)), (one, other) =>
            condition.falls ? one < other : one > other,
          ),
        ),
      ];
    case "all":
      return columns
        .filter((column) => kindOf(grid, column) === "percent" && grid.columns[column]?.change !== true)
        .map((column) => ask(column, (value) => value >= 100));
    case "mean": {
      const over = grid.rows.findIndex(({ total }) => total);
      return columns
        .filter((column) => kindOf(grid, column) === "percent" && over >= 0)
        .map((column) => ask(column, isOn(grid.valueAt(over, column), !condition.above)));
    }
    case "plan": {
      const { reached, beyond } = condition;
      const reaches = (value: number, plan: number): boolean =>
        beyond ? value > plan : value >= plan === reached;
      return [
        ...columns
          .filter((column) => kindOf(grid, column) === "percent" && reachesHundred(grid, column))
          .map((column) => ask(column, (value) => reaches(value, 100), Math.max(score(column), 0.5))),
        ...listPairs(grid, "plan").map(([now, plan]) =>
          askPair(grid, now, plan, 0.5, (one, other) => reaches(one, other)),
        ),
      ];
    }
  }
}

const MOST_COLUMNS = 40;
const PAST = 0.1;
/** A column that gives the change itself is meant before two that it can be worked out from. */
const PRINTED = 0.15;

function kindOf(grid: GridTable, column: number): string {
  return grid.unitAt(0, column).kind;
}

function meetsThreshold(
  is: (Condition & { kind: "threshold" })["is"],
  value: number,
): (cell: number) => boolean {
  switch (is) {
    case "above":
      return (cell) => cell > value;
    case "from":
      return (cell) => cell >= value;
    case "below":
      return (cell) => cell < value;
    case "to":
      return (cell) => cell <= value;
  }
}

function isOn(level: number, below: boolean): (value: number) => boolean {
  return (value) => (below ? value < level : value > level);
}

/** Of the year before, or of the plan: some of it above 100, some below, none far. */
function isAroundHundred(grid: GridTable, column: number): boolean {
  const values = grid.rows.map((_, row) => grid.valueAt(row, column)).filter((value) => !Number.isNaN(value));
  return values.some((value) => value > 100) && values.every((value) => value > 0);
}

/** Of the plan: some of it is all, or more. */
function reachesHundred(grid: GridTable, column: number): boolean {
  return grid.rows.some((_, row) => grid.valueAt(row, column) >= 100);
}

/** Columns of one thing for now and before, or done and planned; for rates, too. */
function listPairs(grid: GridTable, against: "before" | "plan"): readonly (readonly [number, number])[] {
  const roles = readRoles(grid).slice(0, MOST_COLUMNS);
  const pairs = listFamilyPairs(roles, against);
  const plans = roles.flatMap(({ plan }, column) => (plan ? [column] : []));
  const [plan] = plans;
  if (pairs.length > 0 || against !== "plan" || plan === undefined || plans.length > 1) return pairs;
  // "Số cây trồng, Năm 2025" and "Kế hoạch trồng 2025": one plan, and what was done.
  return roles.flatMap(({ when }, now) =>
    when === "now" && now !== plan && kindOf(grid, now) === kindOf(grid, plan) ? [[now, plan] as const] : [],
  );
}

function listFamilyPairs(
  roles: readonly ColumnRole[],
  against: "before" | "plan",
): readonly (readonly [number, number])[] {
  return roles.flatMap((role, other) => {
    const isOther = against === "plan" ? role.plan : role.when === "before";
    if (!isOther) return [];
    return roles.flatMap(({ family, when, plan }, now) =>
      now !== other && family === role.family && when !== "before" && !plan ? [[now, other] as const] : [],
    );
  });
}

function askPair(
  grid: GridTable,
  column: number,
  other: number,
  score: number,
  meets: (one: number, other: number) => boolean,
): Question {
  return {
    column,
    score,
    meets: (row) => {
      const [one, two] = [grid.valueAt(row, column), grid.valueAt(row, other)];
      return Number.isNaN(one) || Number.isNaN(two) ? null : meets(one, two);
    },
  };
}
