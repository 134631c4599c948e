import { foldText } from "../base/fold-text";
import { isRatioHeader } from "../tables/row-words";
import type { TableLine, UnitCell } from "./unit-table";

/** How a line of rates comes from two others: `factor` × (over : under − `less`). */
export interface Rate {
  readonly over: number;
  readonly under: number;
  readonly factor: 1 | 100;
  readonly less: 0 | 1;
}

/** The figures of all units along the lines that are asked: `values(line)[k]` is the same place `k` in each line. */
export interface Figures {
  readonly lines: readonly TableLine[];
  readonly cellsOf: (line: number) => readonly UnitCell[];
}

/**
 * The lines that are rates, averages or shares, and so cannot be added up; with what they are worked out from where the
 * figures of the units say so, null where they do not.
 */
export function findRates({ lines, cellsOf }: Figures): ReadonlyMap<number, Rate | null> {
  const measures = [...lines.keys()].filter((line) => isFigureLine(lines[line]));
  const cells = new Map(measures.map((line) => [line, cellsOf(line)]));
  const found = new Map<number, Rate | null>();
  for (const line of measures) {
    const own = cells.get(line) ?? [];
    const figures = own.filter((cell) => cell.value !== null);
    const { label = "", key = "" } = lines[line] ?? {};
    const isCalled = RATE.test(foldText(label)) || RATE.test(key) || isRatioHeader(label);
    const isFormatted = figures.length > 0 && figures.every((cell) => cell.format?.includes("%") === true);
    const isBroken = figures.filter((cell) => !Number.isInteger(cell.value)).length * 2 > figures.length;
    if (!isCalled && !isFormatted && !isBroken) continue;
    const rate = measures.length > MOST_LINES ? null : findRate(line, measures, cells, found);
    if (rate || isCalled || isFormatted) found.set(line, rate);
  }
  return found;
}

const MOST_LINES = 64;
const RATE = /%|\b(?:ty le|ti le|ty trong|binh quan|trung binh|muc do dat)\b/u;

function isFigureLine(line: TableLine | undefined): boolean {
  return line !== undefined && line.role !== "ordinal" && line.role !== "label" && line.role !== "text";
}

function findRate(
  line: number,
  measures: readonly number[],
  cells: ReadonlyMap<number, readonly UnitCell[]>,
  rates: ReadonlyMap<number, Rate | null>,
): Rate | null {
  let best: { readonly rate: Rate; readonly held: number } | null = null;
  const own = cells.get(line) ?? [];
  for (const over of measures) {
    for (const under of measures) {
      if (new Set([line, over, under]).size < 3 || rates.has(over) || rates.has(under)) continue;
      for (const { factor, less } of FORMS) {
        const rate: Rate = { over, under, factor, less };
        const held = countHeld(own, cells.get(over) ?? [], cells.get(under) ?? [], rate);
        if (held > (best?.held ?? 0)) best = { rate, held };
      }
    }
  }
  return best?.rate ?? null;
}

const FORMS = [
  { factor: 100, less: 0 },
  { factor: 1, less: 0 },
  { factor: 100, less: 1 },
  { factor: 1, less: 1 },
] as const;

/** In how many places it comes out to the last digit shown; 0 where they are too few, or it fails in one of ten. */
function countHeld(
  own: readonly UnitCell[],
  over: readonly UnitCell[],
  under: readonly UnitCell[],
  { factor, less }: Rate,
): number {
  let [held, failed] = [0, 0];
  const step = Math.max(1, Math.floor(own.length / ASKED));
  for (let at = 0; at < own.length; at += step) {
    const [shown, a, b] = [own[at]?.value ?? null, over[at]?.value ?? null, under[at]?.value ?? null];
    // 0 of anything and 100 % come out of many pairs.
    if (shown === null || a === null || b === null || b === 0 || a === 0 || a === b) continue;
    const decimals = Math.min(6, (/\.(\d+)/u.exec(String(shown))?.[1] ?? "").length);
    const is = Math.abs(factor * (a / b - less) - shown) <= 0.5001 * 10 ** -decimals;
    if (is) held++;
    else failed++;
  }
  return held >= 3 && failed * 9 <= held ? held : 0;
}

const ASKED = 300;
