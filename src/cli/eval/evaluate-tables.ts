import { performance } from "node:perf_hooks";
import { analyze } from "../../core/engine/analyze";
import { formatAddress } from "../../core/model/address";
import type { CellContent } from "../../core/model/cell-content";
import type { Finding } from "../../core/model/finding";
import type { Place } from "../../core/model/place";
import { readCells, type LabelledSum, type LabelledTable } from "./aggrecol";
import { CHANGE_KINDS, changeNumber, type ChangeKind } from "./change-number";
import { toWorkbook } from "./labelled-workbook";
import { createRandom, type Random } from "./random";

export interface TablesOutcome {
  readonly tables: number;
  /** Loud findings on unchanged tables, with where they stand. */
  readonly reports: readonly TableReport[];
  readonly tablesWithReports: number;
  readonly changes: Readonly<Record<ChangeKind, ChangeTally>>;
  readonly missed: readonly string[];
  readonly milliseconds: number;
}

export interface TableReport {
  readonly table: string;
  readonly rule: string;
  readonly message: string;
}

export interface ChangeTally {
  tried: number;
  /** The change stays within what the rounding of every sum through the cell allows, so that nobody could tell. */
  absorbed: number;
  caught: number;
  /** Caught, and the changed cell is where the finding stands. */
  first: number;
  /** Caught, and the finding names the changed cell as the other that may be wrong. */
  second: number;
  /** Caught, neither first nor second, and a part of one sum alone, in which any other part may be wrong as well. */
  alone: number;
}

interface Options {
  readonly seed: number;
  /** Changes of each kind a table. */
  readonly changes: number;
}

/** Checks every table as a workbook, unchanged and with one cell of a labelled sum changed. Only errors and warnings count. */
export function evaluateTables(
  tables: readonly LabelledTable[],
  { seed, changes: rounds }: Options,
): TablesOutcome {
  const start = performance.now();
  const reports: TableReport[] = [];
  const missed: string[] = [];
  const changes = Object.fromEntries(
    CHANGE_KINDS.map((kind) => [kind, { tried: 0, absorbed: 0, caught: 0, first: 0, second: 0, alone: 0 }]),
  ) as Record<ChangeKind, ChangeTally>;
  let tablesWithReports = 0;
  for (const [index, table] of tables.entries()) {
    const cells = readCells(table);
    const unchanged = listLoud(cells);
    if (unchanged.length > 0) tablesWithReports++;
    const name = `${table.file} [${table.sheet}]`;
    for (const { rule, message, at } of unchanged)
      reports.push({ table: name, rule, message: `${addressOf(at)}: ${message}` });
    const known = new Set(unchanged.map(describeFinding));
    for (const [at, kind] of CHANGE_KINDS.entries()) {
      const random = createRandom(seed + 7919 * index + 104_729 * at);
      for (let round = 0; round < rounds; round++) {
        const change = changeOne(table, cells, kind, random);
        if (!change) continue;
        const tally = changes[kind];
        tally.tried++;
        if (change.absorbed) {
          tally.absorbed++;
          continue;
        }
        const found = listLoud(change.cells).filter((each) => !known.has(describeFinding(each)));
        const holding = found.filter((each) =>
          [each.at, ...each.evidence.map((item) => item.at)].some(
            (place) => addressOf(place) === change.address,
          ),
        );
        if (holding.length === 0) {
          missed.push(`${name} ${change.address} ${kind}: ${change.from} became ${change.to}`);
          continue;
        }
        tally.caught++;
        if (holding.some((each) => addressOf(each.at) === change.address)) tally.first++;
        else if (holding.some((each) => namesOther(each, change.address))) tally.second++;
        else {
          if (change.alone) tally.alone++;
          missed.push(`${name} ${change.address} ${kind}: not named, told at ${addressOf(holding[0]?.at)}`);
        }
      }
    }
  }
  return {
    tables: tables.length,
    reports,
    tablesWithReports,
    changes,
    missed,
    milliseconds: performance.now() - start,
  };
}

function listLoud(cells: readonly (readonly CellContent[])[]): readonly Finding[] {
  return analyze([toWorkbook(cells)], [], null, { language: "en" }).findings.filter(
    ({ severity }) => severity !== "note",
  );
}

/** Where two answers are as good, the finding names the other one first in its evidence. */
function namesOther({ messageId, evidence }: Finding, address: string): boolean {
  return messageId.startsWith("either") && addressOf(evidence[0]?.at) === address;
}

function addressOf(place: Place | undefined): string {
  return place?.kind === "cell" ? place.address : "";
}

function describeFinding({ rule, at, shown, expected }: Finding): string {
  return [rule, addressOf(at), shown, expected].join("|");
}

interface Change {
  readonly cells: readonly (readonly CellContent[])[];
  readonly address: string;
  readonly from: number;
  readonly to: number;
  readonly absorbed: boolean;
  /** The cell is a part of one labelled sum and stands in no other. */
  readonly alone: boolean;
}

/** Changes the total or a part of a labelled sum that is picked by chance; null where that kind of change is impossible. */
function changeOne(
  table: LabelledTable,
  cells: readonly (readonly CellContent[])[],
  kind: ChangeKind,
  random: Random,
): Change | null {
  for (let attempt = 0; attempt < 20; attempt++) {
    const sum = table.sums[random.below(table.sums.length)];
    if (!sum) return null;
    const places = [sum.total, ...sum.parts];
    const [row, column] = places[random.below(places.length)] ?? sum.total;
    const cell = cells[row]?.[column];
    const changed = cell?.kind === "number" ? changeNumber(cell, kind, random) : null;
    if (cell?.kind !== "number" || !changed) continue;
    const through = table.sums.filter((each) =>
      [each.total, ...each.parts].some(([r, c]) => r === row && c === column),
    );
    const shift = changed.value - cell.value;
    return {
      cells: cells.map((line, r) =>
        r === row ? line.map((each, c): CellContent => (c === column ? changed : each)) : line,
      ),
      address: formatAddress(row, column),
      from: cell.value,
      to: changed.value,
      alone: through.length === 1 && (through[0]?.total[0] !== row || through[0].total[1] !== column),
      absorbed: through.every((each) =>
        isAbsorbed(cells, each, shift, each.total[0] === row && each.total[1] === column),
      ),
    };
  }
  return null;
}

/**
 * Figures with decimals, percentages and sums labelled "within rounding" may be off by half a unit of the last place for
 * each figure: a change that stays within that contradicts nothing.
 */
function isAbsorbed(
  cells: readonly (readonly CellContent[])[],
  sum: LabelledSum,
  shift: number,
  isTotal: boolean,
): boolean {
  const figures = [sum.total, ...sum.parts]
    .map(([row, column]) => cells[row]?.[column])
    .filter((cell) => cell?.kind === "number");
  const places = Math.max(...figures.map((cell) => cell.decimals));
  if (sum.exact && places === 0 && !figures.some((cell) => cell.percent)) return false;
  const valueOf = ([row, column]: readonly [number, number]): number => {
    const cell = cells[row]?.[column];
    return cell?.kind === "number" ? cell.value : 0;
  };
  const sumOfParts = sum.parts.reduce((all, part) => all + valueOf(part), 0);
  const gap = valueOf(sum.total) - sumOfParts + (isTotal ? shift : -shift);
  return Math.abs(gap) <= 0.5 * 10 ** -places * figures.length + 1e-9;
}
