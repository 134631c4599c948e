import { performance } from "node:perf_hooks";
import type { CellContent } from "../../core/model/cell-content";
import { inferSums } from "../../core/tables/sums/infer-sums";
import type { SumGrid, SumResult } from "../../core/tables/sums/sum-grid";
import { toSumGrid, type LabelledSum, type LabelledTable } from "./aggrecol";
import { CHANGE_KINDS, changeNumber, type ChangeKind } from "./change-number";
import { createRandom, type Random } from "./random";

export interface SumsOutcome {
  readonly tables: number;
  readonly labelled: number;
  readonly recognised: number;
  readonly reports: readonly WrongReport[];
  readonly tablesWithReports: number;
  readonly changes: Readonly<Record<ChangeKind, ChangeTally>>;
  /** The same, every table weighing alike, however many sums it has. */
  readonly perTable: { readonly tables: number; readonly caught: number };
  readonly milliseconds: { readonly median: number; readonly most: number; readonly total: number };
}

export interface WrongReport {
  readonly file: string;
  readonly sheet: string;
  readonly suspect: SumResult["suspects"][number];
}

export interface ChangeTally {
  tried: number;
  /** The change stays within the rounding of decimals, so that nobody could tell. */
  absorbed: number;
  caught: number;
  /** Caught, the changed cell named, and its first value given back. */
  named: number;
}

/** Reads every table as it stands, then with one cell of one labelled sum changed, `count` times for each kind of change. */
export function evaluateSums(tables: readonly LabelledTable[], seed: number, count: number): SumsOutcome {
  const times: number[] = [];
  const reports: WrongReport[] = [];
  let [labelled, recognised, tablesWithReports] = [0, 0, 0];
  for (const table of tables) {
    const grid = toSumGrid(table);
    const start = performance.now();
    const result = inferSums(grid);
    times.push(performance.now() - start);
    labelled += table.sums.length;
    recognised += countRecognised(table, grid, result);
    if (result.suspects.length > 0) tablesWithReports++;
    for (const suspect of result.suspects) reports.push({ file: table.file, sheet: table.sheet, suspect });
  }
  times.sort((a, b) => a - b);
  return {
    tables: tables.length,
    labelled,
    recognised,
    reports,
    tablesWithReports,
    ...changeCells(tables, seed, count),
    milliseconds: {
      median: times[Math.floor(times.length / 2)] ?? 0,
      most: times.at(-1) ?? 0,
      total: times.reduce((sum, time) => sum + time, 0),
    },
  };
}

/** A labelled sum counts as recognised when a relation has its total and the same parts, those that add nothing aside. */
function countRecognised(table: LabelledTable, grid: SumGrid, result: SumResult): number {
  const name = (total: readonly number[], parts: readonly (readonly number[])[]): string => {
    const figures = parts.filter(([row = 0, column = 0]) => {
      const cell = grid.cells[row]?.[column];
      return cell?.kind === "number" && cell.value !== 0;
    });
    return `${total.join(",")}<${figures
      .map((part) => part.join(","))
      .sort()
      .join(" ")}`;
  };
  const known = new Set(result.relations.map((relation) => name(relation.total, relation.parts)));
  return table.sums.filter((sum) => known.has(name(sum.total, sum.parts))).length;
}

function changeCells(
  tables: readonly LabelledTable[],
  seed: number,
  count: number,
): Pick<SumsOutcome, "changes" | "perTable"> {
  const changes = Object.fromEntries(
    CHANGE_KINDS.map((kind) => [kind, { tried: 0, absorbed: 0, caught: 0, named: 0 }]),
  ) as Record<ChangeKind, ChangeTally>;
  const perTable = new Map<number, { tried: number; caught: number }>();
  const all = tables.flatMap((table, index) => table.sums.map((sum) => ({ table, index, sum })));
  for (const kind of CHANGE_KINDS) {
    const random = createRandom(seed);
    for (let attempt = 0; changes[kind].tried < count && attempt < 20 * count && all.length > 0; attempt++) {
      const pick = all[random.below(all.length)];
      if (!pick) break;
      const outcome = changeOne(pick.table, pick.sum, kind, random);
      if (outcome === "impossible") continue;
      changes[kind].tried++;
      if (outcome === "absorbed") {
        changes[kind].absorbed++;
        continue;
      }
      const tally = perTable.get(pick.index) ?? { tried: 0, caught: 0 };
      perTable.set(pick.index, tally);
      tally.tried++;
      if (outcome === "missed") continue;
      tally.caught++;
      changes[kind].caught++;
      if (outcome === "named") changes[kind].named++;
    }
  }
  const shares = [...perTable.values()].map(({ tried, caught }) => caught / tried);
  return {
    changes,
    perTable: {
      tables: shares.length,
      caught: shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length),
    },
  };
}

type ChangeOutcome = "impossible" | "absorbed" | "missed" | "caught" | "named";

/** Changes the total or a part of a labelled sum, and asks whether a suspect's relation holds the changed cell. */
function changeOne(table: LabelledTable, sum: LabelledSum, kind: ChangeKind, random: Random): ChangeOutcome {
  const grid = toSumGrid(table);
  const places = [sum.total, ...sum.parts];
  const [row, column] = places[random.below(places.length)] ?? sum.total;
  const cell = grid.cells[row]?.[column];
  if (cell?.kind !== "number") return "impossible";
  const changed = changeNumber(cell, kind, random);
  if (changed === null) return "impossible";
  if (isAbsorbed(grid, sum, changed.value - cell.value, row === sum.total[0] && column === sum.total[1]))
    return "absorbed";
  const cells = grid.cells.map((line, r) =>
    r === row ? line.map((each, c): CellContent => (c === column ? changed : each)) : line,
  );
  const { suspects } = inferSums({ ...grid, cells });
  const holding = suspects.filter((suspect) =>
    [suspect.total, ...suspect.parts].some(([r, c]) => r === row && c === column),
  );
  if (holding.length === 0) return "missed";
  const named = holding.some(
    ({ culprit, expected }) =>
      culprit[0] === row &&
      culprit[1] === column &&
      Math.abs(expected - cell.value) < 0.5 * 10 ** -cell.decimals,
  );
  return named ? "named" : "caught";
}

/**
 * Figures with decimals, percentages and sums labelled "within rounding" may be off by half a unit of the last place for
 * each figure: a change that stays within that contradicts nothing.
 */
function isAbsorbed(grid: SumGrid, sum: LabelledSum, shift: number, isTotal: boolean): boolean {
  const figures = [sum.total, ...sum.parts]
    .map(([row, column]) => grid.cells[row]?.[column])
    .filter((cell) => cell?.kind === "number");
  const places = Math.max(...figures.map((cell) => cell.decimals));
  if (sum.exact && places === 0 && !figures.some((cell) => cell.percent)) return false;
  const valueOf = ([row, column]: readonly [number, number]): number => {
    const cell = grid.cells[row]?.[column];
    return cell?.kind === "number" ? cell.value : 0;
  };
  const sumOfParts = sum.parts.reduce((all, part) => all + valueOf(part), 0);
  const gap = valueOf(sum.total) - sumOfParts + (isTotal ? shift : -shift);
  return Math.abs(gap) <= 0.5 * 10 ** -places * figures.length + 1e-9;
}
