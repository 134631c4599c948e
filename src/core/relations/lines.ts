import type { TableWords } from "../lexicon/table-words";
import { isTotal, type Figures } from "./figures";
import { BLANK, FIGURE, isAdditive, type QuantityKind } from "./quantity";

/**
 * A table's figures as lines that are searched alike: a column's cells from the top down, or a row's from left to right.
 * What stands at one position of a line is related to other positions of the same line, and in the next line again.
 */
export interface Lines {
  /** `column`: total and parts stand in one column. */
  readonly direction: "column" | "row";
  readonly lines: number;
  readonly positions: number;
  /** `values[line * positions + position]`, whole numbers: multiples of `units[line]`. */
  readonly values: Float64Array;
  readonly states: Uint8Array;
  /** Half a unit of what the figure was rounded to, in multiples of the line's unit; 0 for a whole number. */
  readonly halves: Float64Array;
  readonly units: Float64Array;
  /** What most figures of the line that add up are multiples of. */
  readonly steps: Float64Array;
  /** Lines whose figures that add up are whole numbers, whatever rates stand beside them. */
  readonly wholes: Uint8Array;
  /** Lines of figures with decimals among lines of whole numbers: a rate or an average as likely as an amount. */
  readonly fractions: Uint8Array;
  /** How likely it is that two figures of the line make a third because they come again and again. */
  readonly repeats: Float64Array;
  /** What the line's figures are rounded to, 0 where they are exact. */
  readonly slacks: Float64Array;
  readonly positionLabels: readonly string[];
  readonly lineLabels: readonly string[];
  readonly positionKinds: readonly QuantityKind[];
  readonly lineKinds: readonly QuantityKind[];
  /** Positions whose label says that they sum others. */
  readonly totals: Uint8Array;
  /** Lines whose label says so: what holds in all others holds in them by itself. */
  readonly lineTotals: Uint8Array;
  /** Positions that may be part of a sum, in order. */
  readonly active: Int32Array;
  readonly cellAt: (line: number, position: number) => number;
  /** For one line of cells that share neither row nor column: the position of each. */
  readonly scattered?: ReadonlyMap<number, number>;
}

/** Kinds that no search of sums looks at. */
const PASSIVE: ReadonlySet<QuantityKind> = new Set([
  "ordinal",
  "code",
  "year",
  "rank",
  "none",
  "average",
  "statistic",
]);

/** `rounded`: the table's whole numbers are rounded, each line's to its step. */
export function readLines(figures: Figures, direction: "column" | "row", rounded: boolean): Lines {
  const down = direction === "column";
  const lines = down ? figures.columns : figures.rows;
  const positions = down ? figures.rows : figures.columns;
  const cellAt = (line: number, position: number): number =>
    down ? position * figures.columns + line : line * figures.columns + position;
  const values = new Float64Array(lines * positions);
  const states = new Uint8Array(lines * positions);
  const halves = new Float64Array(lines * positions);
  const units = new Float64Array(lines);
  const steps = new Float64Array(lines);
  const slacks = new Float64Array(lines);
  const wholes = new Uint8Array(lines);
  const repeats = new Float64Array(lines);
  const positionKinds = down ? figures.rowKinds : figures.columnKinds;
  const adding = listAdding(positionKinds, positions);
  for (let line = 0; line < lines; line++) {
    let places = 0;
    for (let position = 0; position < positions; position++) {
      const cell = cellAt(line, position);
      if (figures.states[cell] === FIGURE) places = Math.max(places, figures.decimals[cell] ?? 0);
    }
    const usual = places === 0 ? NO_PLACES : usualPlaces(figures, line, positions, cellAt);
    const scale = 10 ** places;
    units[line] = 1 / scale;
    for (let position = 0; position < positions; position++) {
      const cell = cellAt(line, position);
      const at = line * positions + position;
      const state = figures.states[cell] ?? BLANK;
      states[at] = state;
      if (state !== FIGURE) continue;
      values[at] = Math.round((figures.values[cell] ?? 0) * scale);
      const own = figures.decimals[cell] ?? 0;
      const fraction = own > 0 || usual.most;
      halves[at] = fraction ? 0.5 * 10 ** (places - Math.max(own, usual.places)) : 0;
    }
    const from = line * positions;
    const figuresThatAdd = adding.flatMap((position) => {
      const value = states[from + position] === FIGURE ? (values[from + position] ?? 0) : 0;
      return value === 0 ? [] : [value];
    });
    const step = findStep(figuresThatAdd);
    repeats[line] = weighRepeats(figuresThatAdd);
    steps[line] = step;
    wholes[line] = step % scale === 0 ? 1 : 0;
    slacks[line] = usual.most ? 10 ** (places - usual.places) : rounded ? step : 0;
    if (!rounded) continue;
    for (let at = line * positions; at < (line + 1) * positions; at++)
      if (states[at] === FIGURE && halves[at] === 0) halves[at] = 0.5 * step;
  }
  const labelsOf = (row: boolean): readonly string[] => (row ? figures.rowLabels : figures.columnLabels);
  const wordsOf = (row: boolean): readonly TableWords[] => (row ? figures.rowWords : figures.columnWords);
  const flag = (words: readonly TableWords[]): Uint8Array =>
    Uint8Array.from(words, (each) => (isTotal(each) ? 1 : 0));
  return {
    direction,
    lines,
    positions,
    values,
    states,
    halves,
    units,
    steps,
    wholes,
    fractions: findFractions(figures, lines, positions, cellAt),
    repeats,
    slacks,
    positionLabels: labelsOf(down),
    lineLabels: labelsOf(!down),
    positionKinds,
    lineKinds: down ? figures.columnKinds : figures.rowKinds,
    totals: flag(wordsOf(down)),
    lineTotals: flag(wordsOf(!down)),
    active: Int32Array.from(
      Array.from({ length: positions }, (_, position) => position).filter(
        (position) => !PASSIVE.has(positionKinds[position] ?? "none"),
      ),
    ),
    cellAt,
  };
}

/** Positions whose figures add up by nature: rates, averages and years beside them say nothing of what counts are rounded to. */
function listAdding(kinds: readonly QuantityKind[], positions: number): readonly number[] {
  const all = Array.from({ length: positions }, (_, position) => position);
  const adding = all.filter((position) => isAdditive(kinds[position]));
  return adding.length > 0 ? adding : all;
}

/** Lines of which most figures have decimals, where two thirds of the lines have hardly any. */
function findFractions(
  figures: Figures,
  lines: number,
  positions: number,
  cellAt: Lines["cellAt"],
): Uint8Array {
  const found = new Uint8Array(lines);
  let [whole, fractional] = [0, 0];
  for (let line = 0; line < lines; line++) {
    let [all, decimal] = [0, 0];
    for (let position = 0; position < positions; position++) {
      const cell = cellAt(line, position);
      if (figures.states[cell] !== FIGURE || figures.values[cell] === 0) continue;
      all++;
      if ((figures.decimals[cell] ?? 0) > 0) decimal++;
    }
    if (decimal * 2 > all) {
      found[line] = 1;
      fractional++;
    } else if (all > 0 && decimal * 10 <= all) whole++;
  }
  return whole >= 2 * fractional ? found : new Uint8Array(lines);
}

/** Of n figures with k values between them, (1 − k / n)³ / k: next to nothing where few come twice. */
function weighRepeats(values: readonly number[]): number {
  const kinds = new Set(values).size;
  return kinds === 0 ? 0 : (1 - kinds / values.length) ** 3 / kinds;
}

interface UsualPlaces {
  /** The number of decimals that most figures with decimals have. */
  readonly places: number;
  /** Most figures of the line have decimals: those without were rounded as they were. */
  readonly most: boolean;
}

const NO_PLACES: UsualPlaces = { places: 0, most: false };

function usualPlaces(
  figures: Figures,
  line: number,
  positions: number,
  cellAt: Lines["cellAt"],
): UsualPlaces {
  const counts = new Array<number>(7).fill(0);
  for (let position = 0; position < positions; position++) {
    const cell = cellAt(line, position);
    const own = figures.decimals[cell] ?? 0;
    if (figures.states[cell] === FIGURE) counts[own] = (counts[own] ?? 0) + 1;
  }
  const [whole = 0, ...decimal] = counts;
  const places = decimal.indexOf(Math.max(...decimal)) + 1;
  return { places, most: decimal.reduce((sum, count) => sum + count, 0) > whole };
}

const STEPS = [1e9, 1e8, 1e7, 1e6, 5e5, 1e5, 5e4, 1e4, 5e3, 1e3, 500, 100, 50, 10, 5, 3];
/** Round figures among which one that is not even a multiple of five is a slip. */
const LEAST_ROUND = 5;

/** 1, or a round number that nine tenths of the figures are multiples of, or all but one slip: amounts of 50 000 are telling as 1, 2, 3. */
function findStep(values: readonly number[]): number {
  const uneven = values.filter((value) => value % 5 !== 0).length;
  const exceptions = uneven === 1 && values.length > LEAST_ROUND ? 1 : 0;
  const most = Math.max(values.length * 0.1, exceptions);
  return STEPS.find((step) => values.length > 0 && countOther(values, step) <= most) ?? 1;
}

function countOther(values: readonly number[], step: number): number {
  return values.filter((value) => value % step !== 0).length;
}
